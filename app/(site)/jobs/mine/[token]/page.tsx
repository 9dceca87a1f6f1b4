import type { Metadata } from 'next';
import { connection } from 'next/server';
import { ArticleBody } from '@/app/_ui/article-body';
import { ButtonForm } from '@/app/_ui/button-form';
import { Facts } from '@/app/_ui/facts';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { answerWith, refusedForm } from '@/lib/answer';
import { advertFacts } from '@/lib/jobs/advert-facts';
import { shownTitle } from '@/lib/jobs/gender-mark';
import { ownAdvert } from '@/lib/jobs/owner/queries';
import { dated, day, t } from '@/lib/site/messages';
import { confirmOwnAction, endOwnAction, renewOwnAction } from './actions';

export const instant = false;
export const metadata: Metadata = { title: t('jobs.owner.mine'), robots: { index: false, follow: false } };

type Advert = NonNullable<Awaited<ReturnType<typeof ownAdvert>>>;
interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** An employer's page of one advert: how it stands, what the desk said, how it looks, and what can be done. */
export default async function MinePage({ params, searchParams }: Props) {
  await connection();
  const [{ token }, { done }] = await Promise.all([params, searchParams]);
  const advert = await ownAdvert(decodeURIComponent(token));
  if (!advert) {
    answerWith(404);
    return <PageTitle title={t('jobs.owner.mine')} intro={t('jobs.owner.linkGone')} />;
  }
  return (
    <article className="stack">
      <PageTitle title={shownTitle(advert.title)} intro={standing(advert)} />
      <div className="narrow stack">
        {done && !refusedForm() && (
          <Notice tone="success" role="status">
            {t('jobs.owner.done')}
          </Notice>
        )}
        {advert.proposal !== null && <Notice tone="info">{t('jobs.owner.proposal')}</Notice>}
        <Buttons token={token} advert={advert} />
        <Numbers advert={advert} />
      </div>
      <section aria-labelledby="preview" className="advert-preview">
        <h2 id="preview" className="section-title">
          {t('jobs.owner.previewTitle')}
        </h2>
        <div className="narrow">
          <Facts facts={advertFacts(advert)} />
        </div>
        <ArticleBody dateline="" html={advert.bodyHtml} />
      </section>
      <History events={advert.events} />
    </article>
  );
}

function standing({ status, confirmedAt, expiresAt }: Advert): string {
  if (status === 'DRAFT') return confirmedAt ? t('jobs.owner.standing.ASKED') : t('jobs.owner.standing.DRAFT');
  return t(`jobs.owner.standing.${status}`, { date: expiresAt ? day(expiresAt) : '' });
}

function Buttons({ token, advert: { status, confirmedAt, slug } }: { token: string; advert: Advert }) {
  const over = status === 'FILLED' || status === 'WITHDRAWN';
  const button = (form: string, action: typeof endOwnAction, label: string) => (
    <ButtonForm action={action} fields={{ token, form }} label={label} refused={refusedForm({ form })} />
  );
  return (
    <>
      {status === 'DRAFT' && !confirmedAt && button('confirm', confirmOwnAction, t('jobs.owner.confirm'))}
      {status === 'PUBLISHED' && (
        <p>
          <a href={`/jobs/${slug}`}>{t('jobs.owner.look')}</a>
        </p>
      )}
      {!over && (
        <p>
          <a className="button button-quiet" href={`/jobs/mine/${token}/edit`}>
            {t('jobs.owner.edit')}
          </a>
        </p>
      )}
      {(status === 'PUBLISHED' || status === 'EXPIRED') && button('renew', renewOwnAction, t('jobs.owner.renew'))}
      {!over && button('end', endOwnAction, status === 'PUBLISHED' ? t('jobs.owner.filled') : t('jobs.owner.withdraw'))}
    </>
  );
}

function Numbers({ advert: { figures, publishedAt } }: { advert: Advert }) {
  if (!publishedAt) return null;
  const sum = (what: 'views' | 'applies') => figures.reduce((all, one) => all + one[what], 0);
  return <p className="meta">{t('jobs.figures', { views: sum('views'), applies: sum('applies') })}</p>;
}

function History({ events }: { events: Advert['events'] }) {
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="history" className="narrow">
      <h2 id="history">{t('jobs.owner.history')}</h2>
      <ul>
        {events.map(({ kind, note, at }) => (
          <li key={at.toISOString() + kind}>
            {t(`jobs.events.${kind}`)} <span className="meta">{dated(at).text}</span>
            {note && <p>{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
