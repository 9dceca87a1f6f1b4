import { notFound } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { mayEditArticles } from '@/lib/articles/policy';
import { deskAdvert } from '@/lib/jobs/desk/queries';
import { ENDS } from '@/lib/jobs/schema';
import { t } from '@/lib/site/messages';
import { SmallForm } from '../../articles/small-form';
import { endAction, publishAction } from '../actions';
import { AdvertForm } from '../form';
import { AdvertHistory, Review } from '../review';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One advert: changed, put on the board, taken off it. */
export default async function AdvertDeskPage({ params, searchParams }: Props) {
  if (!mayEditArticles(await currentViewer())) notFound();
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const advert = /^\d{1,9}$/.test(id) ? await deskAdvert(Number(id)) : null;
  if (!advert) notFound();
  const shown = advert.status === 'PUBLISHED';
  const sum = (what: 'views' | 'applies') => advert.figures.reduce((all, one) => all + one[what], 0);
  return (
    <>
      <PageTitle title={advert.title} intro={`${advert.company} · ${t(`jobs.states.${advert.status}`)}`} />
      {done && !refusedForm() && (
        <Notice tone="success" role="status">
          {t('editing.isSaved')}
        </Notice>
      )}
      {shown && (
        <p>
          <a href={`/jobs/${advert.slug}`}>{t('editing.look')}</a>{' '}
          <span className="meta">{t('jobs.figures', { views: sum('views'), applies: sum('applies') })}</span>
        </p>
      )}
      <Review advert={advert} />
      <AdvertForm advert={advert} />
      <section aria-labelledby="board" className="stack">
        <h2 id="board">{t('jobs.board')}</h2>
        {shown ? (
          ENDS.map((status) => (
            <SmallForm
              key={status}
              action={endAction}
              refused={refusedForm({ form: 'end', status })}
              hidden={{ form: 'end', id: advert.id, status }}
              button={t(`jobs.end.${status}`)}
            />
          ))
        ) : (
          <SmallForm
            action={publishAction}
            refused={refusedForm({ form: 'publish' })}
            hidden={{ form: 'publish', id: advert.id, version: advert.version }}
            button={t('jobs.publish')}
          />
        )}
      </section>
      <AdvertHistory events={advert.events} />
    </>
  );
}
