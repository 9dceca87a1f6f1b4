import { notFound } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { deskAuthor } from '@/lib/articles/authors/queries';
import { mayEditArticles } from '@/lib/articles/policy';
import { t } from '@/lib/site/messages';
import { SmallForm } from '../../articles/small-form';
import { removeAction } from '../actions';
import { AuthorForm } from '../form';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AuthorPage({ params, searchParams }: Props) {
  if (!mayEditArticles(await currentViewer())) notFound();
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const author = /^\d{1,9}$/.test(id) ? await deskAuthor(Number(id)) : null;
  if (!author) notFound();
  const used = Object.values(author._count).some((count) => count > 0);
  return (
    <>
      <PageTitle title={author.name} intro={`/authors/${author.slug}`} />
      {done && !refusedForm() && (
        <Notice tone="success" role="status">
          {t('editing.isSaved')}
        </Notice>
      )}
      <p>
        <a href={`/authors/${author.slug}`}>{t('editing.look')}</a>
      </p>
      <AuthorForm author={author} />
      {!used && (
        <section aria-labelledby="remove">
          <h2 id="remove">{t('media.remove')}</h2>
          <SmallForm
            action={removeAction}
            refused={refusedForm({ form: 'remove' })}
            hidden={{ form: 'remove', id: author.id }}
            button={t('shelves.removeAuthor')}
          />
        </section>
      )}
    </>
  );
}
