import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { Pager } from '@/app/_ui/pager';
import { TrustedHtml } from '@/app/_ui/trusted-html';
import { personPage } from '@/lib/accounts/profile/queries';
import { dated, day, t } from '@/lib/site/messages';
import { pageMetadata } from '../../page-metadata';

interface Props {
  slug: string;
  page: number;
}

const pathOf = ({ slug, page }: Props) => `/people/${slug}${page > 1 ? `/page/${page}` : ''}`;

/** A person's own page is for readers of the site; they did not ask to be found by search engines. */
export async function personMetadata(props: Props): Promise<Metadata> {
  const person = await personPage(props);
  if (!person) return {};
  const metadata = await pageMetadata({ path: pathOf(props), title: person.name, description: person.bio });
  return { ...metadata, robots: { index: false } };
}

/** What a person tells about themselves, and one page of their approved comments. */
export async function Person(props: Props) {
  const person = await personPage(props);
  if (!person) notFound();
  const { name, role, bio, picture, createdAt, comments, older } = person;
  const badge = role === 'MEMBER' ? '' : t(role === 'MODERATOR' ? 'comments.moderator' : 'comments.editor');
  return (
    <div className="narrow stack">
      <PageTitle title={name} />
      <div className="person">
        {picture && <img className="portrait" {...picture} alt="" width={96} height={96} />}
        <div className="stack">
          <p className="meta">
            {badge && <span className="badge">{badge}</span>} {t('account.memberSince', { date: day(createdAt) })}
          </p>
          {bio && <p className="lines">{bio}</p>}
        </div>
      </div>
      <h2>{t('person.comments')}</h2>
      {comments.length === 0 && <p>{t('person.none')}</p>}
      {comments.map(({ id, createdAt: written, article, publishedRevision }) => (
        <article key={id} className="comment">
          <p className="comment-meta">
            <a href={`/comments/${id}`}>
              <time dateTime={written.toISOString()}>{dated(written).text}</time>
            </a>{' '}
            <a href={`/articles/${article.slug}`}>{article.title}</a>
          </p>
          <TrustedHtml className="comment-text" html={publishedRevision?.html ?? ''} />
        </article>
      ))}
      <Pages {...props} older={older} />
    </div>
  );
}

function Pages({ slug, page, older }: Props & { older: boolean }) {
  if (page === 1 && !older) return null;
  return (
    <Pager
      label={t('person.comments')}
      current={t('person.page', { page })}
      {...(page > 1 ? { previous: { href: pathOf({ slug, page: page - 1 }), label: t('person.newer') } } : {})}
      {...(older ? { next: { href: pathOf({ slug, page: page + 1 }), label: t('person.older') } } : {})}
    />
  );
}
