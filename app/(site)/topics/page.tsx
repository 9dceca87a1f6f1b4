import { PageTitle } from '@/app/_ui/page-title';
import { allTopics } from '@/lib/articles/queries';
import { t } from '@/lib/site/messages';
import { pageMetadata } from '../page-metadata';

export const ensureStatic = 'navigation';
export const generateMetadata = () => pageMetadata({ path: '/topics', title: t('articles.topics') });

export default async function TopicsPage() {
  return (
    <>
      <PageTitle title={t('articles.topics')} />
      <ul className="topic-list">
        {(await allTopics()).map(({ slug, name, description }) => (
          <li key={slug}>
            <h2>
              <a href={`/topics/${slug}`}>{name}</a>
            </h2>
            <p>{description}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
