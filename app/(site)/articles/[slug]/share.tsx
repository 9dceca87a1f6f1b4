import { env } from '@/lib/env';
import { t } from '@/lib/site/messages';
import { LinksAway } from './links-away';

interface Props {
  article: { slug: string; title: string };
}

/** Links that pass the article on: no scripts, nothing loaded from elsewhere, nobody counted. */
export function Share({ article }: Props) {
  const url = encodeURIComponent(`${env.SITE_URL}/articles/${article.slug}`);
  const title = encodeURIComponent(article.title);
  const both = `${title}%20${url}`;
  const ways = [
    { label: t('articles.shareByMail'), href: `mailto:?subject=${title}&body=${url}` },
    { label: 'Mastodon', href: `https://share.joinmastodon.org/#text=${both}` },
    { label: 'Bluesky', href: `https://bsky.app/intent/compose?text=${both}` },
    { label: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${url}` },
    { label: 'WhatsApp', href: `https://wa.me/?text=${both}` },
  ];
  return (
    <nav className="prose link-row" aria-label={t('articles.share')}>
      <h2>{t('articles.share')}</h2>
      <LinksAway links={ways} />
    </nav>
  );
}
