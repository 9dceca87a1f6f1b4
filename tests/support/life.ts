import { randomUUID } from 'node:crypto';
import { changeName } from '@/lib/accounts/change-name';
import { createSignInLink } from '@/lib/accounts/create-sign-in-link';
import { changePortrait, describeMyself } from '@/lib/accounts/profile/change-profile';
import { redeemSignInLink } from '@/lib/accounts/redeem-sign-in-link';
import { requestDataExport } from '@/lib/accounts/request-data-export';
import { requestEmailChange } from '@/lib/accounts/request-email-change';
import { keepDraft } from '@/lib/comments/drafts/keep-draft';
import { ignorePerson } from '@/lib/comments/ignore-person';
import { markHelpful } from '@/lib/comments/mark-helpful';
import { keepScreenings } from '@/lib/comments/screening/keep-screenings';
import { db } from '@/lib/db';
import { appealPath } from '@/lib/moderation/appeals/appeal-link';
import { sendAppeal } from '@/lib/moderation/appeals/send-appeal';
import { decideComment } from '@/lib/moderation/decide-comment';
import { sendNotice } from '@/lib/moderation/notices/send-notice';
import { addNote } from '@/lib/moderation/people/add-note';
import { holdPerson } from '@/lib/moderation/people/hold-person';
import { imposeSanction } from '@/lib/moderation/sanctions/impose-sanction';
import { chooseMail } from '@/lib/notifications/mail/choose-mail';
import type { Prisma } from '@/prisma/generated/client';
import { approval, type Cast, post, postApproved, rejection } from '@/tests/support/cast';

export const EMAIL = 'mia@example.org';
/** What Mia writes, and what is written of her. */
export const WORD = 'Zimtstern';
const address = '192.0.2.1';

/** Mia leaves a trace everywhere a member can. */
export async function live(cast: Cast): Promise<{ answered: number }> {
  const { mia, mo, noah, article } = cast;
  await changeName({ name: 'Miramar Quell' }, mia);
  await describeMyself({ bio: WORD, listed: true }, mia);
  await changePortrait({ picture: randomUUID() }, mia);
  const token = new URL(await createSignInLink({ email: EMAIL })).searchParams.get('token') ?? '';
  await redeemSignInLink({ token });
  await createSignInLink({ email: EMAIL });
  // Another one each time: so many letters go to no address.
  await requestEmailChange({ email: `elsewhere-${randomUUID()}@example.org` }, mia);
  await db.account.create({
    data: { userId: mia.id, type: 'oauth', provider: 'github', providerAccountId: WORD },
  });
  await mailOf(cast);
  const answered = await postApproved({ actor: mia, articleId: article.id, text: `${WORD} one` }, mo);
  const reply = await postApproved({ actor: noah, articleId: article.id, parentId: answered.id, text: 'I agree' }, mo);
  await sendNotice({ ...reported(answered), quote: WORD, email: 'noah@example.org', name: 'Noah' }, null);
  await refusedAndAppealed(cast);
  await screened(await post({ actor: mia, articleId: article.id, text: `${WORD} three` }));
  await keepDraft({ articleId: article.id, formKey: randomUUID(), text: WORD }, mia);
  await markHelpful({ commentId: reply.id, helpful: true }, mia);
  await ignorePerson({ commentId: reply.id }, mia);
  await sendNotice({ ...reported(reply), email: EMAIL, name: 'Miramar' }, mia);
  await adverts();
  await addNote({ personId: mia.id, text: WORD }, mo);
  await imposeSanction({ personId: mia.id, kind: 'WARNING', reason: WORD }, mo);
  await holdPerson({ personId: mia.id, reason: WORD }, mo);
  await requestDataExport(mia);
  return { answered: answered.id };
}

const reported = ({ id }: { id: number }) =>
  ({ commentId: id, ground: 'RULE', reason: 'It insults.', quote: '', address }) as const;

async function mailOf({ mia }: Cast): Promise<void> {
  const choices = { APPROVED: 'AT_ONCE', REFUSED: 'AT_ONCE', RETURNED: 'OFF', APPEAL: 'OFF' } as const;
  const addressed = { REPLIES: 'AT_ONCE', MENTIONS: 'DAILY' } as const;
  await chooseMail({ choices: { ...choices, ...addressed }, address, page: '/account/notifications' }, mia);
  const { id: subscriberId } = await db.subscriber.findUniqueOrThrow({ where: { email: EMAIL } });
  const endpoint = `https://push.example/${WORD}`;
  await db.pushDevice.create({ data: { subscriberId, endpoint, p256dh: 'key', auth: 'secret' } });
  await db.mailReport.create({ data: { kind: 'REFUSED', email: EMAIL, detail: WORD, reference: 'letter 1' } });
}

async function refusedAndAppealed({ mia, mo, article, rule }: Cast): Promise<void> {
  const refused = await post({ actor: mia, articleId: article.id, text: `${WORD} two` });
  const reasons = { explanation: `Not ${WORD}.`, quote: WORD };
  const { decisionId } = await decideComment({ ...(await rejection(refused, rule)), ...reasons }, mo);
  await sendAppeal({ token: appealPath(decisionId).slice('/appeals/'.length), text: `Why not ${WORD}?` });
}

async function screened(comment: { id: number }): Promise<void> {
  const { revisionId } = await approval(comment);
  const signal = { rule: 'words', said: 'words', effect: 'HINT', values: { found: WORD } } as const;
  await db.$transaction((tx) => keepScreenings(tx, [{ revisionId, signals: [signal], score: 0.7, language: 'deu' }]));
}

/** One that she reported, one of her own that is over, and one that she never confirmed. */
async function adverts(): Promise<void> {
  const { id: advertId } = await db.advert.create({ data: advert({ slug: 'reported', ownerEmail: '' }) });
  await db.advertReport.create({ data: { advertId, ground: 'GONE', reason: 'Filled.', email: EMAIL } });
  await db.advert.create({ data: advert({ slug: 'over', status: 'FILLED' }) });
  await db.advert.create({ data: advert({ slug: 'unconfirmed', status: 'DRAFT', confirmedAt: null }) });
}

/** An advert of hers that runs. */
export const advert = (more: { slug: string } & Partial<Prisma.AdvertCreateInput>): Prisma.AdvertCreateInput => ({
  ...{ title: 'Engineer', company: 'Works GmbH', place: 'Bremen', employmentType: 'FULL_TIME', bodyHtml: '' },
  ...{ applyUrl: 'https://works.example', status: 'PUBLISHED', publishedAt: new Date(), confirmedAt: new Date() },
  ownerEmail: EMAIL,
  ...more,
});

/** And where only the staff can. */
export async function serve({ mia, ada, article }: Cast): Promise<void> {
  const userId = mia.id;
  const until = new Date(Date.now() + 60_000);
  const { id: commentId } = await db.comment.findFirstOrThrow({ where: { authorId: { not: userId } } });
  await db.roleChange.create({ data: { personId: userId, from: 'MEMBER', to: 'ADMIN', changedById: ada.id } });
  await db.user.update({ where: { id: userId }, data: { role: 'ADMIN' } });
  await db.savedView.create({ data: { userId, name: WORD, query: '' } });
  await db.moderatorReminder.create({ data: { userId, sentAt: new Date() } });
  await db.commentLease.create({ data: { userId, commentId, until } });
  await db.articlePresence.create({ data: { userId, articleId: article.id, until } });
  const revision = await db.articleRevision.create({
    data: { articleId: article.id, number: 1, content: {}, editorId: userId },
  });
  await db.articleReview.create({
    data: { articleId: article.id, revisionId: revision.id, verdict: 'RETURNED', note: 'Too long.', actorId: userId },
  });
  await db.watchedWord.create({ data: { match: 'WORD', text: 'casino', effect: 'HINT', authorId: userId } });
  const appeal = await db.appeal.findFirstOrThrow();
  await db.appealMessage.create({ data: { appealId: appeal.id, moderatorId: userId, text: 'Of whom?' } });
}
