import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { mayEditArticles } from '@/lib/articles/policy';
import { deskTopics } from '@/lib/articles/topics/queries';
import { t } from '@/lib/site/messages';
import { TopicForm } from './form';

/** All topics by name, and the form for another. */
export default async function TopicsPage() {
  if (!mayEditArticles(await currentViewer())) notFound();
  const topics = await deskTopics();
  return (
    <>
      <PageTitle title={t('shelves.topics')} />
      <ul className="desk-list">
        {topics.map(({ id, name, _count }) => (
          <li key={id}>
            <a href={`/desk/topics/${id}`}>{name}</a>{' '}
            <span className="meta">{t('shelves.articles', { count: _count.articles })}</span>
          </li>
        ))}
      </ul>
      <section aria-labelledby="new">
        <h2 id="new">{t('shelves.newTopic')}</h2>
        <TopicForm topic={null} />
      </section>
    </>
  );
}
