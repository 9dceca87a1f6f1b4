import type { ReactNode } from 'react';
import { SiteFooter } from '@/app/_ui/site-footer';
import { SiteHeader } from '@/app/_ui/site-header';
import { env } from '@/lib/env';
import { t } from '@/lib/site/messages';

const nav = [
  { href: '/', label: t('site.home') },
  { href: '/topics', label: t('articles.topics') },
  { href: '/jobs', label: t('site.jobs') },
  { href: '/books', label: t('site.books') },
  { href: '/rules', label: t('site.rules') },
];
const footer = [...nav, { href: '/archive', label: t('articles.archive') }];

/** Masthead, main region and footer around a page. */
export function Page({ account, children }: { account: ReactNode; children: ReactNode }) {
  return (
    <>
      <SiteHeader
        siteName={env.SITE_NAME}
        tagline={t('site.tagline')}
        nav={nav}
        skipLabel={t('site.skip')}
        navLabel={t('site.nav')}
        account={account}
      />
      <main id="main">{children}</main>
      <SiteFooter siteName={env.SITE_NAME} links={footer} note={t('site.note')} label={t('site.footerNav')} />
    </>
  );
}
