import type { Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';

/** The version of a clause that a decision cites, by its id. Refuses: 400 when there is none. */
export async function citeRule(tx: Transaction, versionId: number | undefined) {
  if (versionId === undefined) return null;
  const version = await tx.houseRuleVersion.findUnique({ where: { id: versionId }, select: citation });
  if (!version) throw new Refusal('ruleMissing');
  return named(version);
}

export const citation = {
  id: true,
  version: true,
  title: true,
  fullText: true,
  rule: { select: { number: true } },
} as const;

export interface CitedRule {
  id: number;
  version: number;
  title: string;
  fullText: string;
  /** As texts call it: "§ 1 Respect". */
  name: string;
}

/** A clause with the name that texts give it. */
export const named = ({ rule, ...version }: Omit<CitedRule, 'name'> & { rule: { number: number } }): CitedRule => ({
  ...version,
  name: `§ ${rule.number} ${version.title}`,
});
