import type { ReactNode } from 'react';
import { SiteFooter } from '@/app/_ui/site-footer';
import { SiteHeader } from '@/app/_ui/site-header';
import { t } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';
import { ThemeChoice } from './theme/theme-choice';

const nav = [
  { href: '/', label: t('site.home') },
  { href: '/topics', label: t('articles.topics') },
  { href: '/jobs', label: t('site.jobs') },
  { href: '/books', label: t('site.books') },
  { href: '/rules', label: t('site.rules') },
];
const footer = [
  ...nav,
  { href: '/authors', label: t('articles.authors') },
  { href: '/archive', label: t('articles.archive') },
  { href: '/newsletter', label: t('site.newsletter') },
  { href: '/feed.xml', label: t('feeds.rss') },
];

const legal = [
  { href: '/imprint', label: t('legal.imprint') },
  { href: '/privacy', label: t('legal.privacy') },
  { href: '/contact', label: t('legal.contact') },
  { href: '/transparency', label: t('transparency.title') },
  { href: '/accessibility', label: t('legal.accessibility') },
];

const asLink = ({ label, url }: { label: string; url: string }) => ({ label, href: url });

/** Masthead, main region and footer around a page. */
export async function Page({ account, children }: { account: ReactNode; children: ReactNode }) {
  const { siteName, tagline, socialLinks, navigation, footerLinks } = await settings();
  return (
    <>
      <SiteHeader
        siteName={siteName}
        tagline={tagline}
        nav={navigation.length > 0 ? navigation.map(asLink) : nav}
        skipLabel={t('site.skip')}
        navLabel={t('site.nav')}
        search={{ label: t('search.question'), button: t('search.go') }}
        account={account}
      />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        siteName={siteName}
        navs={[
          { label: t('site.footerNav'), links: [...footer, ...footerLinks.map(asLink)] },
          { label: t('site.legalNav'), links: legal },
          { label: t('site.socialNav'), links: socialLinks.map(({ label, url }) => ({ label, href: url, rel: 'me' })) },
        ]}
        note={t('site.note')}
      >
        <ThemeChoice
          title={t('theme.title')}
          labels={{ auto: t('theme.auto'), light: t('theme.light'), dark: t('theme.dark') }}
        />
      </SiteFooter>
    </>
  );
}
