import type { CitedRule } from '@/lib/moderation/cite-rule';
import { format, t } from '@/lib/site/messages';
import type { Verdict } from '@/prisma/generated/enums';

export interface Reasons {
  verdict: Verdict;
  rule: CitedRule | null;
  law: string | null;
  explanation: string;
  quote: string;
  machineDetected: boolean;
}

export interface Subject {
  article: string;
  writtenAt: Date;
  /** Where the author sees the comment. */
  url: string;
  /** Where the author can appeal. */
  appealUrl: string;
  /** An edit was refused; the wording approved before stays. */
  stillVisible: boolean;
  /** The decision followed a notice (DSA Art. 17(3)(b)). */
  noticed: boolean;
}

export interface Field {
  label: string;
  text: string;
}

/**
 * What an author whose comment was refused must be told (DSA Art. 17(3)): what was decided and how
 * far it reaches, the facts, whether machines took part, the ground, why, and what can be done
 * against it. The letter and the author's page show the same.
 */
export function statementOfReasons(reasons: Reasons, subject: Subject): Field[] {
  const label = (key: 'what' | 'facts' | 'machine' | 'ground' | 'why' | 'redress') => t(`statement.${key}`);
  const date = format.dateTime(subject.writtenAt, { day: 'numeric', month: 'long', year: 'numeric' });
  const takenDown = reasons.verdict === 'TAKE_DOWN';
  const refused = subject.stillVisible ? 'editRejected' : 'rejected';
  return [
    {
      label: label('what'),
      text: t(`statement.${takenDown ? 'takenDown' : refused}`, { article: subject.article, date }),
    },
    { label: label('facts'), text: facts(reasons, subject) },
    { label: label('machine'), text: reasons.machineDetected ? t('statement.pointedOut') : t('statement.noMachine') },
    { label: label('ground'), text: ground(reasons) },
    { label: label('why'), text: reasons.explanation },
    { label: label('redress'), text: t('statement.appeal', { url: subject.appealUrl }) },
  ];
}

function facts({ quote, verdict }: Reasons, { noticed }: Subject): string {
  const passage = quote ? t('statement.passage', { quote }) : t('statement.whole');
  const occasion =
    verdict === 'TAKE_DOWN' ? (noticed ? 'reported' : 'reviewed') : noticed ? 'editReported' : 'beforehand';
  return `${passage} ${t(`statement.${occasion}`)}`;
}

function ground({ rule, law }: Reasons): string {
  const clause = rule && `${rule.name}: ${rule.fullText} (${t('statement.version', { version: rule.version })})`;
  return [clause, law && t('statement.law', { law })].filter(Boolean).join('\n');
}
