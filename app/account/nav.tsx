import { t } from '@/lib/site/messages';

const places = [
  { href: '/account', label: t('account.overview') },
  { href: '/account/notifications', label: t('notifications.title') },
  { href: '/account/comments', label: t('account.comments') },
  { href: '/account/subscriptions', label: t('account.subscriptions') },
  { href: '/account/ignored', label: t('marks.toIgnored') },
  { href: '/account/profile', label: t('account.profile') },
  { href: '/account/data', label: t('account.data') },
];

/** The way between a person's own pages. */
export function AccountNav({ current }: { current: string }) {
  return (
    <nav className="link-row" aria-label={t('account.nav')}>
      <ul>
        {places.map(({ href, label }) => (
          <li key={href}>
            <a href={href} {...(href === current ? { 'aria-current': 'page' as const } : {})}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
