import { refusedForm } from '@/lib/answer';
import { day, t } from '@/lib/site/messages';
import { candidates } from '@/lib/subscriptions/newsletter/candidates';
import { HEADINGS, placeField, placesOf, sectionField } from '@/lib/subscriptions/newsletter/places';
import type { deskIssue } from '@/lib/subscriptions/newsletter/queries';
import { issueItems } from '@/lib/subscriptions/newsletter/schema';
import { saveAction } from '../actions';
import { ComposeForm } from './compose-form';

/** The form of an issue: what it shows already in its order, below it the newest that it could show. */
export async function Compose({ issue }: { issue: NonNullable<Awaited<ReturnType<typeof deskIssue>>> }) {
  const chosen = issueItems.parse(issue.items);
  const { articles, adverts, books } = await candidates(chosen);
  return (
    <ComposeForm
      action={saveAction}
      refused={refusedForm({ form: 'issue' })}
      hidden={{ form: 'issue', id: String(issue.id), version: String(issue.version) }}
      values={{ subject: issue.subject, preheader: issue.preheader, intro: issue.intro, ...placesOf(chosen) }}
      headings={{ name: HEADINGS, kept: chosen.sections.map(({ title }) => title) }}
      lists={[
        {
          legend: t('newsletter.articles'),
          choices: articles.map(({ id, title, publishedAt }) => ({
            ...{ name: placeField('articles', id), section: sectionField(id) },
            label: publishedAt ? `${title} (${day(publishedAt)})` : title,
          })),
        },
        {
          legend: t('newsletter.adverts'),
          choices: adverts.map(({ id, title, company }) => ({
            ...{ name: placeField('adverts', id), label: `${title} (${company})` },
          })),
        },
        {
          legend: t('newsletter.books'),
          choices: books.map(({ id, title }) => ({ name: placeField('books', id), label: title })),
        },
      ]}
      labels={{
        subject: t('newsletter.fields.subject'),
        preheader: t('newsletter.fields.preheader'),
        intro: t('newsletter.fields.intro'),
        headings: t('newsletter.fields.headings'),
        headingsHint: t('newsletter.fields.headingsHint'),
        places: t('newsletter.fields.places'),
        place: t('newsletter.fields.place'),
        under: t('newsletter.fields.under'),
        save: t('editing.save'),
      }}
    />
  );
}
