import type { Metadata } from 'next';
import { connection } from 'next/server';
import { ButtonForm } from '@/app/_ui/button-form';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { refusedForm } from '@/lib/answer';
import { t } from '@/lib/site/messages';
import { toEnd } from '@/lib/subscriptions/queries';
import { endAction } from '../actions';

export const instant = false;
export const metadata: Metadata = { title: t('subscriptions.endTitle'), robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where a letter's unsubscribe link leads. Opening it changes nothing; one button ends it, no question asked. */
export default async function EndPage({ searchParams }: Props) {
  await connection();
  const { token: given, done } = await searchParams;
  const token = String(given ?? '');
  const names = done ? [] : await toEnd(token);
  return (
    <div className="narrow stack">
      <PageTitle title={t('subscriptions.endTitle')} />
      {names === null && <Notice tone="error">{t('subscriptions.linkGone')}</Notice>}
      {names?.length === 0 && (
        <Notice tone="success" role="status">
          {t('subscriptions.ended')}
        </Notice>
      )}
      {names && names.length > 0 && (
        <>
          <p>{t('subscriptions.endIntro')}</p>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <ButtonForm
            action={endAction}
            fields={{ token }}
            label={t('subscriptions.end')}
            refused={refusedForm({ token })}
          />
        </>
      )}
    </div>
  );
}
