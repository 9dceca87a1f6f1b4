import { appealPath } from '@/lib/moderation/appeals/appeal-link';
import { PEOPLE, type Row } from './people';
import type { Things } from './things';

const { everyone, members, author, moderators, editors, admins } = PEOPLE;
const approve = ({ seen }: Things) => ({ ...seen, back: '/desk/moderation' });
const rule = { title: 'T', shortText: 'S', fullText: 'F' };
const about = ({ noah }: Things) => ({ of: noah.id, personId: noah.id });
const article = { title: 'New', slug: 'new', bodyHtml: '<p>Text.</p>', basedOn: '' };
const advert = { title: 'T', company: 'C', place: 'P', employmentType: 'FULL_TIME', applyUrl: 'https://a.example' };
const book = {
  title: 'B',
  author: 'A',
  isbn13: '3406548407',
  publisher: 'P',
  year: 2026,
  linkUrl: 'https://a.example',
};
const wish = { kind: 'NEWSLETTER', frequency: 'WEEKLY' };

/**
 * Who may call which server action, with a form that is right in everything else. One without a row fails
 * the test: decide who may, then add it here. `null` as a form: the right is a secret in the form itself,
 * and the domain's own tests try wrong ones.
 */
export const actionRows: Record<string, Row> = {
  '(site)/appeals/[token]#sendAppealAction': [
    everyone,
    async ({ appeal }) => ({ token: appealPath(await appeal.decision()).slice('/appeals/'.length), text: 'More.' }),
  ],
  '(site)/comments/[id]/notice#sendNoticeAction': [
    everyone,
    ({ approved }) => ({
      ...{ commentId: approved.id, ground: 'RULE', reason: 'Because.', goodFaith: 'on' },
      ...{ name: 'A reader', email: 'a@example.org' },
    }),
  ],
  '(site)/jobs/[slug]/report#reportAction': [
    everyone,
    () => ({ slug: 'a-job', ground: 'GONE', reason: 'It is gone.' }),
  ],
  '(site)/jobs/search/subscribe#followAction': [
    everyone,
    () => ({ search: 'q=data', frequency: 'DAILY', email: 'new@example.org' }),
  ],
  '(site)/jobs/submit#submitAction': [
    everyone,
    () => ({ ...advert, email: 'new@example.org', text: 'Text. '.repeat(10) }),
  ],
  '(site)/jobs/mine/[token]#confirmOwnAction': [everyone, null],
  '(site)/jobs/mine/[token]#renewOwnAction': [everyone, null],
  '(site)/jobs/mine/[token]#endOwnAction': [everyone, null],
  '(site)/jobs/mine/[token]#changeOwnAction': [everyone, null],
  '(site)/subscriptions#subscribeAction': [everyone, (_, n) => ({ ...wish, email: `reader${n}@example.org` })],
  '(site)/subscriptions#confirmAction': [everyone, null],
  '(site)/subscriptions#endAction': [everyone, null],
  '(site)/subscriptions#endOneAction': [everyone, null],
  '(site)/subscriptions#endAllAction': [everyone, null],
  '(site)/subscriptions#frequencyAction': [everyone, null],
  '(site)/subscriptions#channelAction': [everyone, null],
  '(site)/subscriptions#pauseAction': [everyone, null],
  '(site)/subscriptions#addressAction': [everyone, null],
  '(site)/subscriptions#confirmAddressAction': [everyone, null],

  'account#signOutAction': [everyone, () => ({})],
  'account#signOutEverywhereAction': [everyone, () => ({})],
  'account/standing#objectAction': [author, ({ sanction }) => ({ sanctionId: sanction.id, text: 'T' })],
  'account#endOneSessionAction': [author, ({ session }) => ({ session })],
  'account/comments/[id]#editAction': [author, ({ waiting }) => ({ id: waiting.id, version: 1, text: 'Better' })],
  'account/comments/[id]#withdrawAction': [author, ({ approved }) => ({ id: approved.id })],
  'account/data#exportAction': [members, () => ({})],
  'account/data#eraseAction': [author, () => ({ email: 'mia@example.org', comments: 'KEEP' })],
  'account/email#requestEmailChangeAction': [members, () => ({ email: 'other@example.org' })],
  'account/email#confirmEmailChangeAction': [everyone, null],
  'account/marks#markHelpfulAction': [
    PEOPLE.otherMembers,
    ({ approved }) => ({ commentId: approved.id, helpful: '1' }),
  ],
  'account/marks#ignorePersonAction': [PEOPLE.otherMembers, ({ approved }) => ({ commentId: approved.id })],
  'account/marks#stopIgnoringAction': [members, ({ mo }) => ({ personId: mo.id })],
  'account/notifications#markReadAction': [members, () => ({ newest: 1 })],
  'account/notifications#changeReplyFeedAction': [members, () => ({ act: 'make' })],
  'account/notifications#chooseMailAction': [
    members,
    () => ({ APPROVED: 'OFF', REFUSED: 'OFF', RETURNED: 'OFF', APPEAL: 'OFF', REPLIES: 'OFF', MENTIONS: 'OFF' }),
  ],
  'account/profile#describeMyselfAction': [members, () => ({ bio: 'I read.' })],
  'account/profile#changeNameAction': [members, (_, n) => ({ name: `Somebody ${'abcdef'[n]}` })],
  'account/sign-in#requestSignInAction': [everyone, () => ({ email: 'new@example.org', callbackUrl: '/' })],
  'account/sign-in#confirmSignInAction': [everyone, null],
  'account/sign-in#signInAtProviderAction': [everyone, null],

  'desk/articles#saveAction': [editors, (_, n) => ({ ...article, id: '', slug: `new-${n}` })],
  'desk/articles#scheduleAction': [editors, ({ draft }) => ({ ...draft, at: '2099-01-01T10:00' })],
  'desk/articles#withdrawAction': [editors, (things) => ({ id: things.article.id, reason: '' })],
  'desk/articles#correctAction': [editors, (things) => ({ id: things.article.id, text: 'It was wrong.' })],
  'desk/articles#reviewAction': [editors, ({ draft }) => ({ ...draft, verdict: 'REQUESTED', note: '' })],
  'desk/articles#restoreAction': [editors, ({ draft }) => ({ ...draft, basedOn: draft.revisionId })],
  'desk/authors#saveAction': [editors, (_, n) => ({ id: '', name: `N${n}` })],
  'desk/authors#removeAction': [editors, (things) => ({ id: things.author.id })],
  'desk/books#saveAction': [editors, () => ({ id: '', ...book })],
  'desk/books#removeAction': [editors, (things) => ({ id: things.book.id })],
  'desk/jobs#saveAction': [editors, () => ({ id: '', ...advert })],
  'desk/jobs#publishAction': [editors, (things) => ({ id: things.advert.id })],
  'desk/jobs#answerAction': [
    editors,
    ({ sentIn }) => ({ id: sentIn.id, version: 1, answer: 'ask', note: 'Who are you?' }),
  ],
  'desk/jobs#settleAction': [editors, ({ advertReport }) => ({ id: advertReport.id, outcome: 'KEPT' })],
  'desk/jobs/sources#saveSourceAction': [
    editors,
    () => ({ id: '', name: 'New', url: 'https://a.example/new', everyMinutes: '360' }),
  ],
  'desk/jobs/sources#readSourceAction': [editors, ({ jobSource }) => ({ id: jobSource.id })],
  'desk/jobs#endAction': [editors, (things) => ({ id: things.published.id, status: 'FILLED' })],
  'desk/mail#resendAction': [admins, ({ mail }) => ({ id: mail.id })],
  'desk/mail#resendAllAction': [admins, () => ({})],
  'desk/mail#blockAction': [admins, () => ({ email: 'gone@example.org' })],
  'desk/mail#unblockAction': [admins, () => ({ email: 'gone@example.org' })],
  'desk/media#describeAction': [editors, ({ media }) => ({ id: media.id, alt: 'A chip' })],
  'desk/media#removeAction': [editors, ({ media }) => ({ id: media.id })],
  'desk/moderation#decideAction': [moderators, (things) => ({ ...approve(things), verdict: 'APPROVE' })],
  'desk/moderation#previewAction': [moderators, ({ seen }) => ({ ...seen, verdict: 'APPROVE' })],
  'desk/moderation#decideMarkedAction': [
    moderators,
    ({ seen }) => ({ [`mark-${seen.commentId}`]: `${seen.revisionId}:${seen.version}`, verdict: 'APPROVE', back: '/' }),
  ],
  'desk/moderation#answerAppealAction': [
    moderators,
    ({ appeal }) => ({ appealId: appeal.id, text: 'Which passage?', back: '/desk/moderation' }),
  ],
  'desk/moderation#undoAction': [
    PEOPLE.sina,
    ({ undo }) => ({ decisionIds: String(undo.decisionId), back: '/desk/moderation' }),
  ],
  'desk/moderation#saveViewAction': [moderators, () => ({ name: 'Mine', query: 'view=all' })],
  'desk/moderation#removeViewAction': [PEOPLE.sina, ({ view }) => ({ id: view.id })],
  'desk/moderation/profiles#judgeProfileAction': [moderators, ({ profile }) => ({ ...profile, act: 'show' })],
  'desk/moderation/presets#savePresetAction': [moderators, () => ({ label: 'L', text: 'T', position: 1 })],
  'desk/moderation/presets#removePresetAction': [moderators, ({ preset }) => ({ id: preset.id })],
  'desk/moderation/rules#reviseRuleAction': [
    admins,
    (things) => ({ ruleId: things.rule.ruleId, version: 1, announcement: 'A', ...rule }),
  ],
  'desk/moderation/rules#addRuleAction': [admins, () => ({ key: 'new', number: 9, ...rule })],
  'desk/moderation/screening#chooseEffectAction': [moderators, () => ({ rule: 'links', effect: 'OFF' })],
  'desk/moderation/screening#saveWordAction': [
    moderators,
    (_, n) => ({ id: '', match: 'WORD', text: `w${n}`, effect: 'HINT' }),
  ],
  'desk/moderation/screening#removeWordAction': [moderators, ({ word }) => ({ id: word.id })],
  'desk/moderation/screening#learnAction': [moderators, () => ({})],
  'desk/moderation/people#imposeAction': [moderators, (things) => ({ ...about(things), kind: 'BAN', reason: 'R' })],
  'desk/moderation/people#liftAction': [moderators, (things) => ({ ...about(things), sanctionId: things.sanction.id })],
  'desk/moderation/people#answerAction': [
    moderators,
    (things) => ({ ...about(things), sanctionId: things.objected.id, text: 'T', outcome: 'STAYS' }),
  ],
  'desk/moderation/people#holdAction': [moderators, (things) => ({ ...about(things), reason: 'R' })],
  'desk/moderation/people#releaseAction': [moderators, about],
  'desk/moderation/people#addNoteAction': [moderators, (things) => ({ ...about(things), text: 'T' })],
  'desk/moderation/people#removeNoteAction': [moderators, (things) => ({ ...about(things), noteId: things.note.id })],
  'desk/people#grantRoleAction': [admins, ({ noah }) => ({ personId: noah.id, from: 'MEMBER', role: 'MODERATOR' })],
  'desk/newsletter#beginAction': [editors, () => ({})],
  'desk/newsletter#saveAction': [editors, ({ issue }) => ({ id: issue.id, version: 1, subject: 'S' })],
  'desk/newsletter#sendAction': [editors, ({ issue }) => ({ id: issue.id })],
  'desk/newsletter#testAction': [editors, ({ issue }) => ({ id: issue.id })],
  'desk/newsletter#scheduleAction': [editors, ({ issue }) => ({ id: issue.id, at: '2099-01-01T10:00' })],
  'desk/newsletter#removeAction': [editors, ({ issue }) => ({ id: issue.id })],
  'desk/settings#changeSettingsAction': [admins, () => ({ seen: 0 })],
  'desk/topics#saveAction': [editors, (_, n) => ({ id: '', name: `N${n}` })],
  'desk/topics#removeAction': [editors, ({ topic }) => ({ id: topic.id })],
};
