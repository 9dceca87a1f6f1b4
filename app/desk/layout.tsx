import './desk-moderation.css';
import './moderation/stats/stats.css';
import './desk-articles.css';
import './media/media.css';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { DeskShell } from '@/app/_ui/desk-shell';
import { mayEnterDesk } from '@/lib/accounts/policy';
import { currentViewer } from '@/lib/accounts/session';
import { mayEditArticles } from '@/lib/articles/policy';
import { mayModerate } from '@/lib/moderation/policy';
import { t } from '@/lib/site/messages';
import { mayChangeSettings } from '@/lib/site/settings/policy';

export const instant = false;

const moderation = [
  { href: '/desk/moderation', label: t('desk.queue') },
  { href: '/desk/moderation/people', label: t('desk.people') },
  { href: '/desk/moderation/screening', label: t('desk.screening') },
  { href: '/desk/moderation/profiles', label: t('profile.deskNav') },
  { href: '/desk/moderation/presets', label: t('desk.presets') },
  { href: '/desk/moderation/rules', label: t('desk.rules') },
  { href: '/desk/moderation/stats', label: t('desk.stats') },
];

const editing = [
  { href: '/desk/articles', label: t('editing.articles') },
  { href: '/desk/jobs', label: t('jobs.desk') },
  { href: '/desk/media', label: t('media.title') },
  { href: '/desk/topics', label: t('shelves.topics') },
  { href: '/desk/authors', label: t('shelves.authors') },
  { href: '/desk/books', label: t('books.title') },
  { href: '/desk/newsletter', label: t('desk.newsletter') },
];

const operating = [
  { href: '/desk/people', label: t('desk.roles') },
  { href: '/desk/mail', label: t('desk.mail') },
  { href: '/desk/settings', label: t('desk.settings') },
];

/** The frame of the staff area. Each page asks again for its own right: a layout is no guard. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  await connection();
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in?callbackUrl=/desk');
  if (!mayEnterDesk(viewer)) notFound();
  return (
    <DeskShell
      title={t('desk.title')}
      navLabel={t('desk.nav')}
      skipLabel={t('site.skip')}
      nav={[
        { href: '/', label: t('site.home') },
        ...(mayModerate(viewer) ? moderation : []),
        ...(mayEditArticles(viewer) ? editing : []),
        ...(mayChangeSettings(viewer) ? operating : []),
      ]}
    >
      {children}
    </DeskShell>
  );
}
