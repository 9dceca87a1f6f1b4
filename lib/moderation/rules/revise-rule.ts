import type { Viewer } from '@/lib/accounts/find-viewer';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mayWriteRules } from '@/lib/moderation/policy';
import type { RevisedRule } from '@/lib/moderation/rules/schema';
import { tellSoon } from '@/lib/moderation/rules/tell-of-rules';

/**
 * A clause in new words: a new version, announced with what has changed and if wished by mail to those who
 * comment; decisions keep the one they cited. Refuses: 403, 404,
 * 409 somebody else has changed it meanwhile.
 */
export async function reviseRule({ ruleId, version, tell, ...words }: RevisedRule, actor: Viewer): Promise<void> {
  if (!mayWriteRules(actor)) throw new Refusal('forbidden', 403);
  await db.$transaction(async (tx) => {
    const [rule] = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "HouseRule" WHERE id = ${ruleId} FOR UPDATE`;
    if (!rule) throw new Refusal('ruleGone', 404);
    const last = await tx.houseRuleVersion.findFirst({ where: { ruleId }, orderBy: { version: 'desc' } });
    if (last && last.version !== version) throw new Refusal('ruleChanged', 409);
    if (last?.title === words.title && last.shortText === words.shortText && last.fullText === words.fullText) return;
    const data = { ruleId, version: version + 1, ...words };
    const { id } = await tx.houseRuleVersion.create({ data, select: { id: true } });
    if (tell === 'on') await tellSoon(tx, id);
  });
  expire([tags.houseRules]);
}
