import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { PageTitle } from '@/app/_ui/page-title';
import { TrustedHtml } from '@/app/_ui/trusted-html';
import { ownAccount } from '@/lib/accounts/queries';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { reportable } from '@/lib/moderation/notices/queries';
import { GROUNDS, MAX_REASON } from '@/lib/moderation/notices/schema';
import { t } from '@/lib/site/messages';
import { sendNoticeAction } from './actions';
import { NoticeForm } from './form';

export const instant = false;
export const metadata: Metadata = { title: t('notice.title'), robots: { index: false, follow: false } };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where everybody can report a comment, with or without an account (DSA Art. 16). */
export default async function NoticePage({ params, searchParams }: Props) {
  await connection();
  const [{ id }, { sent }] = await Promise.all([params, searchParams]);
  const comment = /^\d{1,9}$/.test(id) ? await reportable(Number(id)) : null;
  if (sent) return <Sent id={comment ? comment.id : null} />;
  if (!comment) notFound();
  const viewer = await currentViewer();
  const profile = viewer && (await ownAccount(viewer));
  return (
    <div className="narrow stack">
      <PageTitle title={t('notice.title')} intro={t('notice.intro')} />
      <section aria-label={t('notice.by', { name: comment.author.name ?? '' })}>
        <p className="meta">
          {t('notice.by', { name: comment.author.name ?? '' })} · {comment.article.title}
        </p>
        <TrustedHtml as="blockquote" className="answered" html={comment.publishedRevision?.html ?? ''} />
      </section>
      <NoticeForm
        commentId={comment.id}
        action={sendNoticeAction}
        refused={refusedForm()}
        known={{ name: profile?.name ?? '', email: profile?.email ?? '' }}
        grounds={GROUNDS.map((value) => ({ value, label: t(`notice.${value}`) }))}
        maxReason={MAX_REASON}
        labels={{
          ground: t('notice.ground'),
          dangerHint: t('notice.dangerHint'),
          reason: t('notice.reason'),
          reasonHint: t('notice.reasonHint'),
          quote: t('notice.quote'),
          name: t('notice.name'),
          email: t('notice.email'),
          privacy: t('notice.privacy'),
          goodFaith: t('notice.goodFaith'),
          website: t('notice.website'),
          send: t('notice.send'),
        }}
      />
    </div>
  );
}

const Sent = ({ id }: { id: number | null }) => (
  <div className="narrow">
    <PageTitle title={t('notice.sentTitle')} intro={t('notice.sent')} />
    {id && (
      <p>
        <a href={`/comments/${id}`}>{t('notice.back')}</a>
      </p>
    )}
  </div>
);
