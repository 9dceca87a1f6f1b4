import { notFound } from 'next/navigation';
import { currentViewer } from '@/lib/accounts/session';
import { mayEditArticles } from '@/lib/articles/policy';
import { deskTopic } from '@/lib/articles/topics/queries';
import { t } from '@/lib/site/messages';
import { ShelfEntry } from '../../articles/shelf-entry';
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
  return (
    <ShelfEntry
      entry={topic}
      path={`/topics/${topic.slug}`}
      done={Boolean(done)}
      removeAction={removeAction}
      removeLabel={t('shelves.removeTopic')}
    >
      <TopicForm topic={topic} />
    </ShelfEntry>
  );
}
