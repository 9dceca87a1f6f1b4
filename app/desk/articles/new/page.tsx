import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { mayEditArticles } from '@/lib/articles/policy';
import { t } from '@/lib/site/messages';
import { Edit } from '../edit';

export default async function NewArticlePage() {
  if (!mayEditArticles(await currentViewer())) notFound();
  return (
    <>
      <PageTitle title={t('editing.new')} />
      <Edit article={null} />
    </>
  );
}
