import { randomUUID } from 'node:crypto';
import { describeMyself } from '@/lib/accounts/profile/change-profile';
import { waitingProfiles } from '@/lib/accounts/profile/queries';
import { ownSessions } from '@/lib/accounts/queries';
import { articleContent } from '@/lib/articles/content';
import { saveArticle } from '@/lib/articles/save-article';
import { db } from '@/lib/db';
import { appealPath } from '@/lib/moderation/appeals/appeal-link';
import { sendAppeal } from '@/lib/moderation/appeals/send-appeal';
import { decideComment } from '@/lib/moderation/decide-comment';
import { beginIssue } from '@/lib/subscriptions/newsletter/save-issue';
import { signInAll } from '@/tests/support/act';
import { approval, createCast, post, postApproved, rejection } from '@/tests/support/cast';

export type Things = Awaited<ReturnType<typeof createThings>>;

/** One of everything that an action or a route can be about. Mia wrote, Mo decided. */
export async function createThings() {
  const cast = await createCast();
  const { mia, noah, eda, mo, sina, ada, article, rule } = cast;
  await signInAll([mia, noah, eda, mo, sina, ada]);
  const writing = { actor: mia, articleId: article.id };
  const waiting = await post(writing);
  const approved = await postApproved(writing, mo);
  const refused = await post(writing);
  const { decisionId } = await decideComment(await rejection(refused, rule), mo);
  await sendAppeal({ token: appealPath(decisionId).slice('/appeals/'.length), text: 'Why?' });
  const undoable = await post(writing);
  const undo = await decideComment(await approval(undoable), sina);
  const content = articleContent.parse({ title: 'A draft', bodyHtml: '<p>Text.</p>' });
  const draft = await saveArticle({ id: null, basedOn: null, content }, eda);
  const made = { select: { id: true } } as const;
  await describeMyself({ bio: 'I write.', listed: true }, mia);
  const [profile] = await waitingProfiles();
  const [session] = await ownSessions(mia);
  const advert = { title: 'T', company: 'C', place: 'P', employmentType: 'FULL_TIME', bodyHtml: '<p>T</p>' } as const;
  const applyUrl = 'https://example.org/apply';
  const book = { title: 'B', author: 'A', isbn13: '9783161484100', publisher: 'P', year: 2026, blurb: 'B' };
  const letter = { to: 'mia@example.org', subject: 'S', text: 'T', html: 'T' };
  const published = await db.advert.create({
    data: { ...advert, slug: 'a-job', applyUrl, status: 'PUBLISHED', publishedAt: new Date() },
    ...made,
  });
  return {
    ...cast,
    ...{ waiting, approved, refused, undo, draft },
    seen: await approval(waiting),
    session: session?.name ?? '',
    profile: { userId: mia.id, version: profile?.version ?? 0 },
    appeal: { ...(await db.appeal.findFirstOrThrow(made)), decision: async () => decisionId },
    advert: await db.advert.create({ data: { ...advert, slug: 'an-advert', applyUrl }, ...made }),
    published,
    sentIn: await db.advert.create({
      data: {
        ...advert,
        slug: 'sent-in',
        applyUrl,
        status: 'REVIEW',
        ownerEmail: 'w@example.org',
        confirmedAt: new Date(),
      },
      ...made,
    }),
    advertReport: await db.advertReport.create({
      data: { advertId: published.id, ground: 'GONE', reason: 'Gone.' },
      ...made,
    }),
    jobSource: await db.jobSource.create({ data: { name: 'Feed', url: 'https://a.example/feed' }, ...made }),
    topic: await db.topic.create({ data: { slug: 'a-topic', name: 'A topic' }, ...made }),
    author: await db.author.create({ data: { slug: 'an-author', name: 'An author' }, ...made }),
    book: await db.book.create({ data: { ...book, slug: 'a-book', linkUrl: 'https://example.org' }, ...made }),
    media: await db.media.create({ data: { path: 'a', width: 9, height: 9, alt: '' }, ...made }),
    issue: await beginIssue(eda),
    mail: await db.mail.create({ data: { ...letter, status: 'FAILED' }, ...made }),
    preset: await db.reasonPreset.create({ data: { label: 'L', text: 'T' }, ...made }),
    word: await db.watchedWord.create({
      data: { match: 'WORD', text: 'word', effect: 'HINT', authorId: mo.id },
      ...made,
    }),
    sanction: await db.sanction.create({
      data: { personId: mia.id, kind: 'WARNING', reason: 'R', moderatorId: mo.id },
      ...made,
    }),
    objected: await db.sanction.create({
      data: {
        personId: mia.id,
        kind: 'WARNING',
        reason: 'R',
        moderatorId: mo.id,
        objection: 'O',
        objectedAt: new Date(),
      },
      ...made,
    }),
    note: await db.personNote.create({ data: { personId: noah.id, text: 'T', moderatorId: sina.id }, ...made }),
    view: await db.savedView.create({ data: { userId: sina.id, name: 'V', query: 'view=all' }, ...made }),
    dataExport: await db.dataExport.create({ data: { userId: mia.id, content: '{}', readyAt: new Date() }, ...made }),
    blocked: await db.subscriber.create({
      data: { email: 'gone@example.org', suppressedAt: new Date() },
      ...made,
    }),
    formKey: randomUUID(),
  };
}
