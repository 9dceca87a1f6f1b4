import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { TrustedHtml } from '@/app/_ui/trusted-html';
import { Reasons } from '@/app/account/comments/[id]/told';
import { refusedForm } from '@/lib/answer';
import { appealPage } from '@/lib/moderation/appeals/queries';
import { MAX_APPEAL } from '@/lib/moderation/appeals/schema';
import { dated, day, t } from '@/lib/site/messages';
import { sendAppealAction } from './actions';
import { AppealForm } from './form';

export const instant = false;
export const metadata: Metadata = { title: t('appeal.title'), robots: { index: false, follow: false } };

/** Where an author asks for another decision, by the link in the letter, signed in or not. Opening it changes nothing. */
export default async function AppealPage({ params }: { params: Promise<{ token: string }> }) {
  await connection();
  const { token } = await params;
  const page = await appealPage(token);
  if (!page) notFound();
  const { appeal, told, until } = page;
  return (
    <div className="narrow stack">
      <PageTitle title={t('appeal.title')} intro={page.article.title} />
      {appeal ? (
        <Notice tone={appeal.outcome === 'GRANTED' ? 'success' : 'info'} role="status">
          {t(appeal.outcome ? `appeal.${appeal.outcome}` : 'appeal.waiting')}
        </Notice>
      ) : (
        <p>{t('appeal.intro')}</p>
      )}
      {appeal?.outcome && page.answer && <p>{page.answer}</p>}
      <section aria-labelledby="comment" className="stack">
        <h2 id="comment">{t('appeal.comment')}</h2>
        <TrustedHtml className="own-comment comment-text" html={page.html} />
      </section>
      {told && <Reasons told={told} />}
      {appeal && (
        <section aria-labelledby="conversation" className="stack">
          <h2 id="conversation">{t('appeal.conversation')}</h2>
          {appeal.messages.map(({ id, text, moderator, createdAt }) => (
            <div key={id} className="own-comment">
              <p className="meta">
                <strong>{t(moderator ? 'appeal.desk' : 'appeal.you')}</strong>{' '}
                <time dateTime={createdAt.toISOString()}>{dated(createdAt).text}</time>
              </p>
              <p className="explanation">{text}</p>
            </div>
          ))}
        </section>
      )}
      {page.open ? (
        <AppealForm
          token={token}
          action={sendAppealAction}
          refused={refusedForm()}
          max={MAX_APPEAL}
          labels={{
            text: t(appeal ? 'appeal.more' : 'appeal.text'),
            send: t(appeal ? 'appeal.sendMore' : 'appeal.send'),
            hint: !appeal && until ? t('appeal.until', { date: day(until) }) : '',
          }}
        />
      ) : (
        !appeal && <Notice tone="info">{t('appeal.closed')}</Notice>
      )}
    </div>
  );
}
