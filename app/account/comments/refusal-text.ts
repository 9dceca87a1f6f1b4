import { t } from '@/lib/site/messages';

interface Refused {
  status: string;
  /** House rule and law that it rests on; empty for spam and for what was imported. */
  ground: string;
  explanation: string;
  spam: boolean;
}

/** Why one's own comment was refused or removed, in a line. */
export function refusalText({ status, ground, explanation, spam }: Refused): string {
  const what = status === 'TAKEN_DOWN' ? 'takenDown' : 'rejected';
  if (spam) return t(`comments.${what}AsSpam`);
  return ground ? t(`comments.${what}`, { ground, explanation }) : t(`comments.${what}Only`);
}
