import type { Metadata } from 'next';
import { formats } from '@/lib/feeds/feed';
import { locale } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';

interface PageFacts {
  /** Canonical; the first page of a list has the list's own address. */
  path: string;
  title?: string;
  description?: string;
  /** The paths of feeds about this page, and what they are called. */
  feeds?: { path: string; title: string }[];
  /** The picture for those who pass the page on; the site's own where the page has none. */
  picture?: string;
}

/** What a public page tells browsers, search engines, feed readers and those who pass it on. */
export async function pageMetadata({ path, title, description, feeds = [], picture }: PageFacts): Promise<Metadata> {
  const { siteName, tagline } = await settings();
  const shared = { title: title ?? siteName, description: description || tagline };
  const images = [{ url: picture ?? '/share.png', width: 1200, height: 630, alt: shared.title }];
  return {
    ...(title ? { title } : {}),
    description: shared.description,
    alternates: {
      canonical: path,
      types: feedLinks([...feeds, { path: '', title: siteName }]),
    },
    openGraph: {
      ...shared,
      ...{ siteName, url: path, images, locale: openGraphLocale },
      type: 'website',
    },
    twitter: { card: 'summary_large_image', ...shared, images },
  };
}

/** The site's language as Open Graph names it. */
export const openGraphLocale = locale === 'de' ? 'de_DE' : 'en_GB';

const feedLinks = (feeds: { path: string; title: string }[]) => ({
  'application/rss+xml': feeds.map(({ path, title }) => ({ url: `${path}/${formats.rss}`, title })),
  'application/atom+xml': feeds.slice(0, 1).map(({ path, title }) => ({ url: `${path}/${formats.atom}`, title })),
  'application/feed+json': feeds.slice(0, 1).map(({ path, title }) => ({ url: `${path}/${formats.json}`, title })),
});
