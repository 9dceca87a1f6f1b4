import { notFound, redirect } from 'next/navigation';
import { Field } from '@/app/_ui/field';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { Select } from '@/app/_ui/select';
import { currentViewer } from '@/lib/accounts/session';
import { tryEntry } from '@/lib/comments/screening/lab/queries';
import { MATCHES, SAMPLES, trial, watchedWord } from '@/lib/comments/screening/words/schema';
import { problems, sentence } from '@/lib/form';
import { mayModerate } from '@/lib/moderation/policy';
import { t } from '@/lib/site/messages';
import { WordForm } from '../screening/word-form';
import { Outcome } from './outcome';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Tries a word or pattern against what the team has decided, before it becomes a rule; changes nothing. */
export default async function LabPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in?callbackUrl=/desk/moderation/lab');
  if (!mayModerate(viewer)) notFound();
  const asked = trial.parse(await searchParams);
  const entry = watchedWord.safeParse({ ...asked, effect: 'WARNING' });
  const tried = entry.success ? await tryEntry({ entry: entry.data, last: asked.last }) : null;
  const wrong = asked.text && !entry.success ? problems(entry.error).error : tried?.fault && sentence(tried.fault);
  return (
    <>
      <PageTitle title={t('lab.title')} intro={t('lab.intro')} />
      <p>
        <a href="/desk/moderation/screening">{t('screening.title')}</a>
      </p>
      <form action="/desk/moderation/lab" method="get" className="word-form">
        <Field
          id="lab-text"
          name="text"
          label={t('screening.text')}
          required
          maxLength={200}
          defaultValue={asked.text}
          {...(wrong ? { error: wrong } : {})}
        />
        <Select
          name="match"
          label={t('screening.match')}
          chosen={asked.match}
          options={MATCHES.map((value) => ({ value, label: t(`screening.matchOf.${value}`) }))}
        />
        <Field
          id="lab-except"
          name="except"
          label={t('screening.except')}
          maxLength={2_000}
          defaultValue={asked.except}
        />
        <Select
          name="last"
          label={t('lab.last')}
          chosen={String(asked.last)}
          options={SAMPLES.map((count) => ({ value: String(count), label: t('lab.lastOf', { count }) }))}
        />
        <div className="button-row">
          <button type="submit" className="button">
            {t('lab.run')}
          </button>
        </div>
      </form>
      {tried?.fault === null &&
        (tried.tried > 0 ? <Outcome tried={tried} /> : <Notice tone="info">{t('lab.nothing')}</Notice>)}
      {tried?.fault === null && entry.success && (
        <section aria-labelledby="keep">
          <h2 id="keep">{t('lab.keep')}</h2>
          <WordForm word={{ ...entry.data, id: 0 }} />
        </section>
      )}
    </>
  );
}
