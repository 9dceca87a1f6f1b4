import { notFound, redirect } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { mayEnterDesk } from '@/lib/accounts/policy';
import { currentViewer } from '@/lib/accounts/session';
import { mayEditArticles } from '@/lib/articles/policy';
import { mayModerate } from '@/lib/moderation/policy';
import { t } from '@/lib/site/messages';

export default async function DeskPage() {
  const viewer = await currentViewer();
  if (!mayEnterDesk(viewer)) notFound();
  if (mayModerate(viewer)) redirect('/desk/moderation');
  if (mayEditArticles(viewer)) redirect('/desk/articles');
  return <PageTitle title={t('desk.title')} intro={t('signIn.signedInAs', { name: viewer?.name ?? '' })} />;
}
