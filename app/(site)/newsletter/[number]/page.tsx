import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { day, t } from '@/lib/site/messages';
import { sentIssue, sentIssues } from '@/lib/subscriptions/newsletter/queries';

export const ensureStatic = 'navigation';

interface Props {
  params: Promise<{ number: string }>;
}

export async function generateStaticParams() {
  const issues = await sentIssues();
  return issues.length > 0 ? issues.slice(0, 5).map(({ number }) => ({ number: String(number) })) : [{ number: '0' }];
}

const find = async ({ params }: Props) => sentIssue(Number((await params).number));

export async function generateMetadata(props: Props): Promise<Metadata> {
  const issue = await find(props);
  const { number } = await props.params;
  if (!issue) return {};
  return {
    title: issue.letter.subject,
    description: issue.letter.preheader ?? '',
    alternates: { canonical: `/newsletter/${number}` },
  };
}

/** One issue as its readers got it. */
export default async function IssuePage(props: Props) {
  const issue = await find(props);
  if (!issue) notFound();
  const { letter, sentAt } = issue;
  return (
    <article className="narrow stack">
      <PageTitle title={letter.subject} intro={sentAt ? day(sentAt) : ''} />
      {letter.paragraphs.map((text) => (
        <p key={text} className="explanation">
          {text}
        </p>
      ))}
      {(letter.sections ?? []).map(({ title, items }) => (
        <section key={title} aria-label={title} className="stack">
          <h2>{title}</h2>
          {items.map((item) => (
            <div key={item.url}>
              {item.label && <p className="meta">{item.label}</p>}
              <h3>
                <a href={new URL(item.url).pathname}>{item.title}</a>
              </h3>
              {item.text && <p>{item.text}</p>}
            </div>
          ))}
        </section>
      ))}
      <p>
        <a href="/newsletter" className="button">
          {t('newsletter.subscribe')}
        </a>
      </p>
    </article>
  );
}
