import type { Metadata } from 'next';
import { PageTitle } from '@/app/_ui/page-title';
import { publicFigures } from '@/lib/moderation/figures/queries';
import { dated, day, format, t } from '@/lib/site/messages';

export const ensureStatic = 'navigation';
export const metadata: Metadata = {
  title: t('transparency.title'),
  description: t('transparency.intro'),
  alternates: { canonical: '/transparency' },
};

/** How comments are decided here, in figures, and the latest decisions without names (DSA Art. 15 and 24). */
export default async function TransparencyPage() {
  const { period, figures, log } = await publicFigures();
  const { verdicts, grounds, times, notices, appeals } = figures;
  return (
    <div className="prose transparency">
      <PageTitle title={t('transparency.title')} intro={t('transparency.intro')} />
      <p className="meta">{t('transparency.period', { from: day(period.from), to: day(period.to) })}</p>
      <Figures
        title={t('transparency.decisions')}
        head={[t('transparency.decision'), t('transparency.count')]}
        rows={verdicts.map(({ verdict, count }) => ({
          key: verdict,
          cells: [t(`history.verdict.${verdict}` as Parameters<typeof t>[0]), number(count)],
        }))}
      />
      <p>
        {times.median !== null && times.p95 !== null
          ? t('transparency.times', { median: hours(times.median), p95: hours(times.p95) })
          : t('transparency.noTimes')}{' '}
        {t('transparency.automated')}
      </p>
      <Figures
        title={t('transparency.grounds')}
        head={[t('transparency.ground'), t('transparency.refused'), t('transparency.reversed')]}
        rows={grounds.map(({ ground, refused, reversed }) => ({
          key: ground,
          cells: [groundName(ground), number(refused), number(reversed)],
        }))}
      />
      <Figures
        title={t('transparency.notices')}
        head={[
          t('transparency.ground'),
          t('transparency.received'),
          t('transparency.takenDown'),
          t('transparency.kept'),
        ]}
        rows={notices.map(({ ground, received, takenDown, kept }) => ({
          key: ground,
          cells: [
            t(`transparency.of.${ground}` as Parameters<typeof t>[0]),
            number(received),
            number(takenDown),
            number(kept),
          ],
        }))}
      />
      <section aria-labelledby="appeals">
        <h2 id="appeals">{t('transparency.appeals')}</h2>
        <p>
          {t('transparency.appealsText', {
            received: appeals.received,
            granted: appeals.granted,
            denied: appeals.denied,
          })}
        </p>
      </section>
      <Figures
        title={t('transparency.log')}
        intro={t('transparency.logIntro')}
        head={[t('transparency.when'), t('transparency.decision'), t('transparency.ground'), t('transparency.who')]}
        rows={log.map((entry) => ({
          key: entry.id,
          cells: [
            dated(entry.decidedAt).text,
            t(`history.verdict.${entry.verdict}`),
            entry.spam ? t('transparency.spam') : entry.rule ? `§ ${entry.rule}` : (entry.law ?? ''),
            entry.moderator,
          ],
        }))}
      />
    </div>
  );
}

const number = (value: number) => format.number(value);
const hours = (value: number) => format.number(value, { maximumFractionDigits: 1 });
const groundName = (ground: string) => (ground === 'spam' || ground === 'law' ? t(`transparency.${ground}`) : ground);

interface Table {
  title: string;
  intro?: string;
  head: string[];
  rows: { key: string | number; cells: string[] }[];
}

function Figures({ title, intro, head, rows }: Table) {
  return (
    <>
      <h2>{title}</h2>
      {intro && <p>{intro}</p>}
      {rows.length === 0 ? (
        <p>{t('transparency.none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keys too
        <section className="scroll" tabIndex={0} aria-label={title}>
          <table>
            <thead>
              <tr>
                {head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, cells }) => (
                <tr key={key}>
                  {cells.map((value, column) => (
                    <td key={head[column]}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
