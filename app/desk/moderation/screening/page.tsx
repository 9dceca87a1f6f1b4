import { notFound, redirect } from 'next/navigation';
import { FormError } from '@/app/_ui/form-error';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { screeningChoices } from '@/lib/comments/screening/queries';
import { wordList } from '@/lib/comments/screening/words/queries';
import { mayModerate } from '@/lib/moderation/policy';
import { dated, t } from '@/lib/site/messages';
import { Effects } from './effects';
import { LearnedSoFar } from './learned-so-far';
import { WordForm } from './word-form';

interface Props {
  searchParams: Promise<{ learning?: string | string[] }>;
}

const NEW = { id: 0, match: 'WORD', text: '', except: [], effect: 'WARNING', note: '' };

/** What programmes look for in comments before a person reads them, and what each finding does. */
export default async function ScreeningPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in?callbackUrl=/desk/moderation/screening');
  if (!mayModerate(viewer)) notFound();
  const [{ learning }, choices, words] = await Promise.all([searchParams, screeningChoices(), wordList()]);
  const refused = refusedForm();
  return (
    <>
      <PageTitle title={t('screening.title')} intro={t('screening.intro')} />
      <FormError>{refused?.error}</FormError>
      {learning === '1' && (
        <Notice tone="success" role="status">
          {t('screening.learnSoon')}
        </Notice>
      )}
      <section aria-labelledby="effects">
        <h2 id="effects">{t('screening.rules')}</h2>
        <p className="hint">{t('screening.effects')}</p>
        <Effects choices={choices} />
      </section>
      <section aria-labelledby="learned">
        <h2 id="learned">{t('screening.learnedTitle')}</h2>
        <LearnedSoFar />
      </section>
      <section aria-labelledby="list">
        <h2 id="list">{t('screening.list')}</h2>
        <p>
          <a href="/desk/moderation/lab">{t('lab.title')}</a>
        </p>
        <details open={refused?.values.id === ''}>
          <summary>{t('screening.add')}</summary>
          <WordForm word={NEW} typed={refusedForm({ id: '' })?.values} />
        </details>
        {words.length === 0 && <p>{t('screening.listEmpty')}</p>}
        {words.map((word) => (
          <details key={word.id} className="word" open={refused?.values.id === String(word.id)}>
            <summary>
              <strong>{word.text}</strong>{' '}
              <span className="meta">
                {t(`screening.matchOf.${word.match}`)} · {t(`screening.effect.${word.effect}`)} ·{' '}
                {t('screening.addedBy', { name: word.author.name ?? '', date: dated(word.createdAt).text })}
                {word.note && ` · ${word.note}`}
              </span>
            </summary>
            <WordForm word={word} typed={refusedForm({ id: String(word.id) })?.values} />
          </details>
        ))}
      </section>
    </>
  );
}
