import { t } from '@/lib/site/messages';

const PAGES = [
  { path: '/desk/mail', name: 'outbox.title' },
  { path: '/desk/mail/blocked', name: 'outbox.blocked' },
  { path: '/desk/mail/proof', name: 'outbox.proof' },
] as const;

/** Everything about letters that an admin may look after. */
export function MailNav({ current }: { current: (typeof PAGES)[number]['path'] }) {
  return (
    <nav aria-label={t('outbox.nav')} className="link-row">
      <ul>
        {PAGES.map(({ path, name }) => (
          <li key={path}>
            <a href={path} aria-current={path === current ? 'page' : undefined}>
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
