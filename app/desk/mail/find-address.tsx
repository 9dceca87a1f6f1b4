import { t } from '@/lib/site/messages';

/** Looks one address up on the page it stands on; as a form of the page itself it needs no script. */
export function FindAddress({ email }: { email: string }) {
  return (
    <form method="get" className="button-row">
      <label className="stack">
        {t('outbox.find')}
        <input type="search" name="email" defaultValue={email} maxLength={254} autoComplete="off" />
      </label>
      <button type="submit" className="button button-quiet">
        {t('outbox.find')}
      </button>
    </form>
  );
}
