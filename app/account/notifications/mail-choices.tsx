import { Notice } from '@/app/_ui/notice';
import { refusedForm } from '@/lib/answer';
import { ownMailChoices } from '@/lib/notifications/mail/queries';
import { ADDRESSED, OUTCOMES, PACES } from '@/lib/notifications/schema';
import { t } from '@/lib/site/messages';
import { describe, wording } from '@/lib/subscriptions/targets';
import { chooseMailAction } from './actions';
import { MailForm } from './mail-form';

/** What the viewer gets by mail besides, and how soon. */
export async function MailChoices({ viewer, saved }: { viewer: { id: string }; saved: boolean }) {
  const chosen = await ownMailChoices(viewer);
  const notes = Object.fromEntries(
    await Promise.all(ADDRESSED.map(async (kind) => [kind, await consentTo(kind)] as const)),
  );
  return (
    <section id="mail" className="stack" aria-labelledby="mail-title">
      <h2 id="mail-title">{t('notifications.mailTitle')}</h2>
      <p>{t('notifications.mailIntro')}</p>
      {saved && (
        <Notice tone="success" role="status">
          {t('notifications.mailSaved')}
        </Notice>
      )}
      <MailForm
        action={chooseMailAction}
        refused={refusedForm({ form: 'mail' })}
        choices={[...OUTCOMES, ...ADDRESSED].map((name) => ({
          name,
          label: t(`notifications.mailFor.${name}`),
          chosen: chosen[name],
          options: pacesWith(chosen[name]).map((value) => ({ value, label: t(`notifications.paces.${value}`) })),
          note: name === 'REFUSED' ? t('notifications.mailRefused') : (notes[name] ?? ''),
        }))}
        save={t('notifications.mailSave')}
      />
    </section>
  );
}

/** A weekly digest chosen in the subscription centre stays possible, and is not offered here. */
const pacesWith = (chosen: string) => (chosen === 'WEEKLY' ? ([...PACES, 'WEEKLY'] as const) : PACES);

/** What is agreed to, word for word as the proof keeps it. */
async function consentTo(kind: (typeof ADDRESSED)[number]): Promise<string> {
  const about = await describe({ kind, targetId: 0 });
  return about ? wording(about.name) : '';
}
