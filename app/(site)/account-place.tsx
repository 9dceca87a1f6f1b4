import { t } from '@/lib/site/messages';
import { AccountLink } from './account-link';

/** The account link of pages that are the same for everyone. */
export const AccountPlace = () => (
  <AccountLink
    signIn={t('site.signIn')}
    signOut={t('site.signOut')}
    desk={t('site.desk')}
    news={t('notifications.unread', { count: '#' })}
  />
);
