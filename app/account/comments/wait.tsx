import { usualWait } from '@/lib/moderation/waiting-time/queries';
import { t } from '@/lib/site/messages';

/** How long a decision usually takes; says nothing while nobody can know. */
export async function Wait() {
  const usual = await usualWait();
  if (!usual) return null;
  const [from, to] = [spoken(usual.from), spoken(usual.to)];
  return <p className="hint">{from === to ? t('account.waitAbout', { time: to }) : t('account.wait', { from, to })}</p>;
}

/** Minutes, hours or days, as one would say it. */
function spoken(minutes: number): string {
  if (minutes < 90) return t('account.minutes', { count: minutes });
  const hours = Math.round(minutes / 60);
  return hours < 36 ? t('account.hours', { count: hours }) : t('account.days', { count: Math.round(hours / 24) });
}
