import { notFound } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { mayEditArticles } from '@/lib/articles/policy';
import { deskTopic } from '@/lib/articles/topics/queries';
import { t } from '@/lib/site/messages';
import { SmallForm } from '../../articles/small-form';
import { removeAction } from '../actions';
import { TopicForm } from '../form';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function TopicPage({ params, searchParams }: Props) {
  if (!mayEditArticles(await currentViewer())) notFound();
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const topic = /^\d{1,9}$/.test(id) ? await deskTopic(Number(id)) : null;
  if (!topic) notFound();
  const used = Object.values(topic._count).some((count) => count > 0);
  return (
    <>
      <PageTitle title={topic.name} intro={`/topics/${topic.slug}`} />
      {done && !refusedForm() && (
        <Notice tone="success" role="status">
          {t('editing.isSaved')}
        </Notice>
      )}
      <p>
        <a href={`/topics/${topic.slug}`}>{t('editing.look')}</a>
      </p>
      <TopicForm topic={topic} />
      {!used && (
        <section aria-labelledby="remove">
          <h2 id="remove">{t('media.remove')}</h2>
          <SmallForm
            action={removeAction}
            refused={refusedForm({ form: 'remove' })}
            hidden={{ form: 'remove', id: topic.id }}
            button={t('shelves.removeTopic')}
          />
        </section>
      )}
    </>
  );
}
