import type { Verdict } from '@/lib/moderation/schema';
import { t } from '@/lib/site/messages';

const VERDICTS = ['APPROVE', 'REJECT', 'RETURN', 'KEEP', 'TAKE_DOWN', 'UPHOLD', 'RESTORE'] as const satisfies Verdict[];
const named = (group: 'verdict' | 'done') =>
  Object.fromEntries(VERDICTS.map((verdict) => [verdict, t(`desk.${group}.${verdict}`)])) as Record<Verdict, string>;

/** The words of the desk's scripts. Braces stay: what they stand for is known in the browser only. */
export const deskLabels = () => ({
  verdict: named('verdict'),
  done: named('done'),
  undo: t('desk.undo'),
  undone: t('desk.undone'),
  history: t('desk.openHistory'),
  reload: t('desk.reload'),
  mark: t('desk.mark'),
  markedTitle: t('desk.markedTitle'),
  unmark: t('desk.unmark'),
  more: t('desk.more'),
  offline: t('desk.offline'),
  failed: t('desk.failed'),
  own: t('desk.own'),
  only: t('desk.author.only'),
  file: t('people.file'),
  toThread: t('desk.toThread'),
  gone: t('desk.gone'),
  added: t('desk.added'),
  signals: t('desk.signals'),
  reading: t.raw('desk.reading') as string,
  askAuthor: t('desk.askAuthor'),
  askAuthorHint: t('desk.askAuthorHint'),
  send: t('desk.send'),
  someRefused: t.raw('desk.someRefused') as string,
  reasons: {
    rule: t('reasons.rule'),
    law: t('reasons.law'),
    preset: t('reasons.preset'),
    choose: t('reasons.choose'),
    quote: t('reasons.quote'),
    quoteHint: t('reasons.quoteHint'),
    quoteSelected: t('reasons.quoteSelected'),
    explanation: t('reasons.explanation'),
    request: t('reasons.request'),
    restore: t('reasons.restore'),
    keep: t('reasons.keep'),
    uphold: t('reasons.uphold'),
    spam: t('reasons.spam'),
    preview: t('reasons.preview'),
    noMail: t('reasons.noMail'),
    cancel: t('reasons.cancel'),
  },
  help: {
    title: t('help.title'),
    open: t('help.open'),
    close: t('help.close'),
    keys: [
      ['j', t('help.next')],
      ['k', t('help.previous')],
      ['a', t('help.approve')],
      ['r', t('help.reject')],
      ['e', t('help.return')],
      ['u', t('help.undo')],
      ['x', t('help.mark')],
      ['⇧ A, ⇧ R', t('help.marked')],
      ['?', t('help.help')],
      ['Esc', t('help.escape')],
    ] as [string, string][],
  },
});

export type DeskLabels = ReturnType<typeof deskLabels>;
