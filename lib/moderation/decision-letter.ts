import type { Letter } from '@/lib/mail/letter';
import { type Field, type Reasons, type Subject, statementOfReasons } from '@/lib/moderation/statement-of-reasons';
import { t } from '@/lib/site/messages';

/** What the author is told of a decision by mail; null where there is nothing to tell. */
export function decisionLetter(reasons: Reasons, subject: Subject): Omit<Letter, 'to'> | null {
  const { verdict } = reasons;
  if (verdict === 'UNDO' || verdict === 'KEEP') return null;
  const what = verdict === 'REJECT' && subject.stillVisible ? 'editRejected' : verdict;
  return {
    subject: t(`mail.${what}.subject`),
    paragraphs: [t(`mail.${what}.intro`, { article: subject.article }), ...body(reasons, subject)],
    button: { url: subject.url, label: t(`mail.${what}.button`) },
    closing: t('mail.human'),
  };
}

function body(reasons: Reasons, subject: Subject): string[] {
  const { verdict, quote, explanation } = reasons;
  if (verdict === 'APPROVE') return [];
  if (verdict === 'REJECT' || verdict === 'TAKE_DOWN') return statementOfReasons(reasons, subject).map(asParagraph);
  const redress = verdict === 'UPHOLD' ? t('mail.upholdRedress') : '';
  return [quote && t('statement.passage', { quote }), explanation, redress].filter(Boolean);
}

const asParagraph = ({ label, text }: Field) => `${label}:\n${text}`;
