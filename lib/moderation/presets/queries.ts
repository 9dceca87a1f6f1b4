import { db } from '@/lib/db';
import { houseRules } from '@/lib/moderation/queries';
import { t } from '@/lib/site/messages';

const order = [{ position: 'asc' }, { id: 'asc' }] as const;
const select = { id: true, ruleId: true, position: true, label: true, text: true } as const;

/**
 * What a moderator chooses reasons from: the rules in force, each with its texts (the first is its
 * default, and there always is one), and the requests for a revision.
 */
export async function reasonChoices() {
  const [rules, presets] = await Promise.all([houseRules(), allPresets()]);
  return {
    rules: rules.map(({ id, ruleId, number, title, shortText }) => {
      const own = presets.filter((preset) => preset.ruleId === ruleId).map(choice);
      return { id, number, title, shortText, presets: own.length > 0 ? own : [standard()] };
    }),
    requests: presets.filter(({ ruleId }) => ruleId === null).map(choice),
  };
}

export const allPresets = () => db.reasonPreset.findMany({ orderBy: [...order], take: 500, select });

const choice = ({ id, label, text }: { id: number; label: string; text: string }) => ({ id, label, text });
const standard = () => ({ id: 0, label: t('reasons.standard'), text: t.raw('reasons.standardText') as string });
