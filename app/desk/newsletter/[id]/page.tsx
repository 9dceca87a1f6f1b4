import { notFound } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { mayEditArticles } from '@/lib/articles/policy';
import { dated, t } from '@/lib/site/messages';
import { newsroomClock } from '@/lib/site/newsroom-time';
import { previewIssue } from '@/lib/subscriptions/newsletter/preview-issue';
import { deskIssue } from '@/lib/subscriptions/newsletter/queries';
import { SmallForm } from '../../articles/small-form';
import { removeAction, scheduleAction, sendAction, testAction } from '../actions';
import { Compose } from './compose';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

type Issue = NonNullable<Awaited<ReturnType<typeof deskIssue>>>;

/** One issue: composed, previewed, tried and sent; afterwards how its letters fare. */
export default async function IssueDeskPage({ params, searchParams }: Props) {
  if (!mayEditArticles(await currentViewer())) notFound();
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const issue = /^\d{1,9}$/.test(id) ? await deskIssue(Number(id)) : null;
  if (!issue) notFound();
  const open = issue.status === 'DRAFT' || issue.status === 'SCHEDULED';
  return (
    <>
      <PageTitle title={issue.subject} intro={t(`newsletter.states.${issue.status}`)} />
      {done && !refusedForm() && (
        <Notice tone="success" role="status">
          {t(done === 'test' ? 'newsletter.tested' : 'editing.isSaved')}
        </Notice>
      )}
      {issue.number && (
        <p>
          <a href={`/newsletter/${issue.number}`}>{t('newsletter.issue', { number: issue.number })}</a> ·{' '}
          {t('newsletter.progress', issue.letters)}
        </p>
      )}
      {open && <Compose issue={issue} />}
      <section aria-labelledby="preview" className="stack">
        <h2 id="preview">{t('newsletter.preview')}</h2>
        <iframe
          srcDoc={(await previewIssue(issue.id)) ?? ''}
          title={t('newsletter.preview')}
          className="letter-preview"
          sandbox=""
        />
      </section>
      {open && <Sending issue={issue} />}
    </>
  );
}

function Sending({ issue: { id, scheduledFor } }: { issue: Issue }) {
  return (
    <>
      <section aria-labelledby="send" className="stack">
        <h2 id="send">{t('newsletter.sendTitle')}</h2>
        <SmallForm
          action={testAction}
          refused={refusedForm({ form: 'test' })}
          hidden={{ form: 'test', id }}
          button={t('newsletter.sendTest')}
        />
        <SmallForm
          action={sendAction}
          refused={refusedForm({ form: 'send' })}
          hidden={{ form: 'send', id }}
          button={t('newsletter.sendNow')}
        />
      </section>
      <section aria-labelledby="later" className="stack">
        <h2 id="later">{t('newsletter.scheduleTitle')}</h2>
        {scheduledFor && <p>{t('newsletter.scheduledFor', { date: dated(scheduledFor).text })}</p>}
        <SmallForm
          action={scheduleAction}
          refused={refusedForm({ form: 'schedule' })}
          hidden={{ form: 'schedule', id }}
          button={t('editing.scheduleButton')}
        >
          <label htmlFor="at">{t('editing.at')}</label>
          <input
            id="at"
            type="datetime-local"
            name="at"
            defaultValue={scheduledFor ? newsroomClock(scheduledFor) : ''}
          />
        </SmallForm>
        <SmallForm
          action={removeAction}
          refused={refusedForm({ form: 'remove' })}
          hidden={{ form: 'remove', id }}
          button={t('newsletter.remove')}
        />
      </section>
    </>
  );
}
