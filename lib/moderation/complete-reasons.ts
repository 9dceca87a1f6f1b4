import { storedSignals } from '@/lib/comments/screening/schema';
import type { Transaction } from '@/lib/db';
import { type CitedRule, citeRule } from '@/lib/moderation/cite-rule';
import { type DecisionInput, fillPlaceholders } from '@/lib/moderation/schema';
import type { Reasons } from '@/lib/moderation/statement-of-reasons';

interface Subject {
  author: { name: string | null };
  article: { title: string };
}

/**
 * A decision's reasons as they are recorded and told: the rule in the version cited, a preset's text
 * where none was typed, every placeholder filled. Refuses: 400 unknown rule or nothing to say.
 */
export async function completeReasons(
  tx: Transaction,
  input: DecisionInput,
  { author, article }: Subject,
): Promise<Reasons & { rule: CitedRule | null; spam: boolean }> {
  const given = { ...nothing, ...input };
  const [rule, template] = [await citeRule(tx, given.houseRuleVersionId), await templateOf(tx, given)];
  const filling = { name: author.name ?? '', article: article.title, quote: given.quote ?? '', rule: rule?.name ?? '' };
  return {
    verdict: input.verdict,
    rule,
    law: given.law || null,
    explanation: fillPlaceholders(template, filling),
    quote: filling.quote,
    spam: given.spam ?? false,
    machineDetected: input.verdict !== 'APPROVE' && (await pointedOut(tx, input.revisionId)),
  };
}

/** Whether a programme had pointed the wording out; a mere hint does not do so (DSA Art. 17(3)(c)). */
async function pointedOut(tx: Transaction, revisionId: number): Promise<boolean> {
  const screening = await tx.screening.findUnique({ where: { revisionId }, select: { signals: true } });
  return storedSignals.parse(screening?.signals ?? []).some(({ effect }) => effect !== 'HINT');
}

interface Given {
  houseRuleVersionId?: number | undefined;
  law?: string | undefined;
  explanation?: string | undefined;
  presetId?: number | undefined;
  quote?: string | undefined;
  spam?: boolean | undefined;
}
const nothing: Given = {};

async function templateOf(tx: Transaction, { explanation, presetId }: Given): Promise<string> {
  if (explanation || !presetId) return explanation ?? '';
  const preset = await tx.reasonPreset.findUnique({ where: { id: presetId }, select: { text: true } });
  return preset?.text ?? '';
}
