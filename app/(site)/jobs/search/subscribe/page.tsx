import type { Metadata } from 'next';
import { connection } from 'next/server';
import { PageTitle } from '@/app/_ui/page-title';
import { ownAccount } from '@/lib/accounts/queries';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { searchInWords } from '@/lib/jobs/search/in-words';
import { boardHref, boardQuery, boardSearch } from '@/lib/jobs/search/schema';
import { t } from '@/lib/site/messages';
import { frequenciesOf } from '@/lib/subscriptions/schema';
import { wording } from '@/lib/subscriptions/targets';
import { SubscribeForm } from '../../../subscriptions/form';
import { followAction } from './actions';

export const instant = false;
export const metadata: Metadata = { title: t('jobs.search.follow'), robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Following a search of the board by mail: the search is in the address, as on its page. */
export default async function FollowSearchPage({ searchParams }: Props) {
  await connection();
  const asked = boardSearch.parse({ ...(await searchParams), page: 1 });
  const name = await searchInWords(asked);
  const viewer = await currentViewer();
  const account = viewer && (await ownAccount(viewer));
  return (
    <div className="narrow stack">
      <PageTitle title={t('jobs.search.follow')} intro={name} />
      <SubscribeForm
        action={followAction}
        refused={refusedForm()}
        hidden={{ search: boardQuery(asked) }}
        email={account?.email ?? ''}
        frequencies={frequenciesOf.ADVERTS.map((value) => ({ value, label: t(`subscriptions.often.${value}`) }))}
        wording={wording(name)}
        labels={{
          email: t('subscriptions.email'),
          frequency: t('subscriptions.frequency'),
          send: t('subscriptions.send'),
          website: t('notice.website'),
        }}
      />
      <p>
        <a href={boardHref(asked)}>{t('jobs.search.backTo')}</a>
      </p>
    </div>
  );
}
