import { notFound, redirect } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { figuresOf } from '@/lib/moderation/figures/queries';
import { mayModerate } from '@/lib/moderation/policy';
import { bandsOf, loadByModerator, timesByDay, verdictOf, waitingByDay } from '@/lib/moderation/stats/queries';
import { format, t } from '@/lib/site/messages';
import { Bars } from './bars';
import { Calibration } from './calibration';
import { Lines } from './lines';

const DAY = 86_400_000;

/** How the team is doing: for the team alone, and to learn from rather than to rank by. */
export default async function StatsPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in?callbackUrl=/desk/moderation/stats');
  if (!mayModerate(viewer)) notFound();
  const now = new Date();
  const [waiting, times, figures, load, score, advice] = await Promise.all([
    waitingByDay(),
    timesByDay(),
    figuresOf({ from: new Date(now.getTime() - 30 * DAY), to: now }),
    loadByModerator(),
    bandsOf('score'),
    bandsOf('advice'),
  ]);
  return (
    <div className="plots">
      <PageTitle title={t('stats.title')} intro={t('stats.intro')} />
      <Lines
        id="waiting"
        title={t('stats.waiting')}
        along={t('stats.day')}
        places={waiting.map(({ day }) => shortDay(day))}
        series={[{ label: t('stats.waitingShort'), values: waiting.map((row) => row.waiting) }]}
      />
      <Lines
        id="times"
        title={t('stats.times')}
        along={t('stats.day')}
        places={times.map(({ day }) => shortDay(day))}
        series={[
          { label: t('stats.median'), values: times.map(({ median }) => rounded(median)) },
          { label: t('stats.p95'), values: times.map(({ p95 }) => rounded(p95)) },
        ]}
        more={[{ label: t('stats.decisions'), values: times.map(({ decisions }) => decisions) }]}
      />
      <Bars
        id="reversals"
        title={t('stats.reversals')}
        head={[t('stats.ground'), t('stats.refused'), t('stats.reversed')]}
        bars={figures.grounds.map(({ ground, refused, reversed }) => ({
          name: groundName(ground),
          whole: refused,
          part: reversed,
        }))}
      />
      <Bars
        id="load"
        title={t('stats.load')}
        head={[t('stats.name'), t('stats.decisions'), t('stats.refusals'), t('stats.reversed')]}
        bars={load.map(({ name, decisions, refusals, reversed }) => ({
          ...{ name, whole: decisions, part: refusals },
          more: [reversed],
        }))}
      />
      <Calibration id="score" title={t('stats.score')} bands={score} {...verdictOf(score)} />
      {advice.length > 0 && <Calibration id="advice" title={t('stats.advice')} bands={advice} {...verdictOf(advice)} />}
    </div>
  );
}

const shortDay = (date: Date) => format.dateTime(date, { day: 'numeric', month: 'short' });
const rounded = (hours: number) => Math.round(hours * 10) / 10;
const groundName = (ground: string) => (ground === 'spam' || ground === 'law' ? t(`transparency.${ground}`) : ground);
