import sharp from 'sharp';
import { nameKey } from '@/lib/accounts/display-name';
import { articleContent } from '@/lib/articles/content';
import { tags } from '@/lib/cache';
import { screenWaitingSoon } from '@/lib/comments/screening/ask-for-screening';
import { type Place, placeUnder } from '@/lib/comments/thread';
import { db } from '@/lib/db';
import { expireOnServer } from '@/lib/expire-on-server';
import { cleanArticle, renderComment } from '@/lib/html';
import { coordinates } from '@/lib/jobs/places/gazetteer';
import { settingsSchema } from '@/lib/site/settings/schema';
import { PICTURE_WIDTHS, storage } from '@/lib/storage';
import { type DemoContent, content as languages } from './content';
import { pictureSvg } from './picture';
import { requests, rules } from './rules';
import type { Motif } from './types';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const people = [
  ['reader@demo.test', 'MEMBER'],
  ['commenter@demo.test', 'MEMBER'],
  ['moderator@demo.test', 'MODERATOR'],
  ['moderator2@demo.test', 'MODERATOR'],
  ['editor@demo.test', 'EDITOR'],
  ['admin@demo.test', 'ADMIN'],
] as const;

interface Input {
  locale: 'de' | 'en';
  log: (line: string) => void;
}

/** Fills an empty site with the demo people and the demo content of one language; leaves a filled one alone. */
export async function seedDemo({ locale, log }: Input): Promise<void> {
  if ((await db.article.count()) > 0) return;
  const content = languages[locale];
  await seedPeople(content);
  const ruleVersions = await seedRules(locale);
  await db.topic.createMany({ data: content.topics });
  await db.author.createMany({ data: content.authors });
  await seedArticles(content, log);
  await seedAdverts(content);
  for (const { topics, ...book } of content.books) {
    await db.book.create({ data: { ...book, topics: { connect: topics.map((slug) => ({ slug })) } } });
  }
  await seedComments(content, ruleVersions);
  await screenWaitingSoon(db);
  await seedSettings(content);
  await expireOnServer([tags.site]);
  log(
    `${content.articles.length} articles, ${content.adverts.length} adverts, ${content.books.length} books, ${content.comments.length} comments`,
  );
}

const named = (name: string) => ({ name, nameKey: nameKey(name) });
const commenterEmail = (person: number) => `commenter${person}@demo.test`;

async function seedPeople({ commenters }: DemoContent): Promise<void> {
  // Known for long: a newcomer may write less.
  const createdAt = new Date(Date.now() - 400 * 24 * HOUR);
  await db.user.createMany({
    data: people.map(([email, role]) => ({ email, role, createdAt, ...named(email.split('@')[0] ?? '') })),
  });
  await db.user.createMany({
    data: commenters.map((name, person) => ({ ...named(name), createdAt, email: commenterEmail(person) })),
  });
}

async function seedRules(locale: 'de' | 'en'): Promise<Map<string, number>> {
  const versions = new Map<string, number>();
  await db.reasonPreset.createMany({ data: requests[locale].map((request, position) => ({ position, ...request })) });
  for (const { key, number, presets, ...text } of rules[locale]) {
    const texts = presets.map((preset, position) => ({ position, ...preset }));
    const rule = await db.houseRule.create({
      data: { key, number, versions: { create: { version: 1, ...text } }, presets: { create: texts } },
      select: { versions: { select: { id: true } } },
    });
    versions.set(key, rule.versions[0]?.id ?? 0);
  }
  return versions;
}

/** What an operator has already set stays. */
async function seedSettings({ settings }: DemoContent): Promise<void> {
  if ((await db.settingsVersion.count()) > 0) return;
  await db.settingsVersion.create({ data: { values: settingsSchema.parse(settings) } });
}

/** As if its editor had saved and published it: what readers see is a revision to work on. */
async function seedArticles({ articles }: DemoContent, log: Input['log']): Promise<void> {
  const topics = await idsBySlug(db.topic);
  const authors = await idsBySlug(db.author);
  const { id: editorId } = await db.user.findUniqueOrThrow({
    where: { email: 'editor@demo.test' },
    select: { id: true },
  });
  for (const { picture, hoursAgo, corrections = [], ai, ...article } of articles) {
    const { motif, ...words } = picture;
    const path = await drawPicture(article.slug, motif);
    const hero = await db.media.create({ data: { path, width: 1440, height: 810, ...words }, select: { id: true } });
    const content = articleContent.parse({
      ...article,
      bodyHtml: cleanArticle(article.bodyHtml),
      heroId: hero.id,
      topicIds: article.topics.map(topics),
      authorIds: article.authors.map(authors),
      commentsOpen: true,
      ...(ai ? { aiUse: ai.use, aiNote: ai.note } : {}),
      reviewerId: ai?.reviewer ? authors(ai.reviewer) : null,
      responsibleId: ai?.responsible ? authors(ai.responsible) : null,
    });
    const { topicIds, authorIds, ...own } = content;
    const publishedAt = new Date(Date.now() - hoursAgo * HOUR);
    const { id, revisions } = await db.article.create({
      data: {
        ...own,
        status: 'PUBLISHED',
        publishedAt,
        updatedAt: publishedAt,
        topics: { connect: topicIds.map((id) => ({ id })) },
        authors: { connect: authorIds.map((id) => ({ id })) },
        corrections: {
          create: corrections.map((text) => ({ text, createdAt: new Date(publishedAt.getTime() + HOUR) })),
        },
        revisions: { create: { number: 1, content, editorId, createdAt: publishedAt } },
      },
      select: { id: true, revisions: { select: { id: true } } },
    });
    const [revision] = revisions;
    await db.article.update({ where: { id }, data: { publishedRevisionId: revision?.id ?? null } });
    log(article.title);
  }
}

interface Named {
  findMany(query: { select: { id: true; slug: true } }): Promise<{ id: number; slug: string }[]>;
}

async function idsBySlug(table: Named): Promise<(slug: string) => number> {
  const ids = new Map((await table.findMany({ select: { id: true, slug: true } })).map(({ id, slug }) => [slug, id]));
  return (slug) => {
    const id = ids.get(slug);
    if (!id) throw new Error(`the demo has no “${slug}”`);
    return id;
  };
}

async function seedAdverts({ adverts }: DemoContent): Promise<void> {
  for (const { daysAgo, topics, ...advert } of adverts) {
    await db.advert.create({
      data: {
        ...advert,
        ...coordinates(advert),
        bodyHtml: cleanArticle(advert.bodyHtml),
        status: 'PUBLISHED',
        publishedAt: new Date(Date.now() - daysAgo * 24 * HOUR),
        expiresAt: new Date(Date.now() + (60 - daysAgo) * 24 * HOUR),
        topics: { connect: topics.map((slug) => ({ slug })) },
      },
    });
  }
}

async function drawPicture(seed: string, motif: Motif): Promise<string> {
  const path = `demo-${seed}`;
  const svg = Buffer.from(pictureSvg({ motif, seed, width: 1440, height: 810 }));
  for (const width of PICTURE_WIDTHS) {
    await (await storage()).put(
      `${path}/${width}.webp`,
      await sharp(svg).resize(width).webp({ quality: 80 }).toBuffer(),
    );
  }
  return path;
}

async function seedComments({ comments }: DemoContent, ruleVersions: Map<string, number>): Promise<void> {
  const articles = new Map(
    (await db.article.findMany({ select: { id: true, slug: true, publishedAt: true } })).map((article) => [
      article.slug,
      article,
    ]),
  );
  const users = new Map(
    (await db.user.findMany({ select: { id: true, email: true } })).map(({ id, email }) => [email, id]),
  );
  const moderatorId = users.get('moderator@demo.test') ?? '';
  const places = new Map<string, Place & { id: number }>();
  const dated = comments.flatMap((comment) => {
    const article = articles.get(comment.article);
    if (!article) return [];
    const written = (article.publishedAt?.getTime() ?? 0) + comment.hoursAfter * HOUR;
    return { ...comment, article, createdAt: new Date(Math.min(written, Date.now() - MINUTE)) };
  });
  // In the order in which they were written: the queue lists what came first by its number.
  for (const { article, createdAt, ...comment } of dated.toSorted((a, b) => +a.createdAt - +b.createdAt)) {
    const parent = comment.parent ? places.get(comment.parent) : undefined;
    const { id, revisions } = await db.comment.create({
      data: {
        articleId: article.id,
        authorId: users.get(commenterEmail(comment.person)) ?? moderatorId,
        parentId: parent?.id ?? null,
        formKey: crypto.randomUUID(),
        createdAt,
        rootId: 0,
        path: '',
        revisions: {
          create: { number: 1, source: comment.source, html: renderComment(comment.source), createdAt },
        },
      },
      select: { id: true, revisions: { select: { id: true } } },
    });
    const place = placeUnder(parent ?? null, id);
    const revisionId = revisions[0]?.id ?? 0;
    const decidedAt = decisionAfter(createdAt, id);
    const approved = comment.status === 'APPROVED';
    await db.comment.update({
      where: { id },
      data: {
        ...place,
        status: comment.status,
        ...(approved ? { publishedRevisionId: revisionId, publishedAt: decidedAt } : {}),
      },
    });
    places.set(comment.key, { ...place, id });
    if (comment.status === 'WAITING') continue;
    await db.moderationDecision.create({
      data: {
        commentId: id,
        revisionId,
        moderatorId,
        verdict: approved ? 'APPROVE' : 'REJECT',
        fromStatus: 'WAITING',
        toStatus: comment.status,
        houseRuleVersionId: comment.ruleKey ? (ruleVersions.get(comment.ruleKey) ?? null) : null,
        explanation: comment.explanation ?? '',
        decidedAt,
      },
    });
  }
}

/** A desk at work: each waits for three to sixteen minutes, less than the shortest time until a reply. */
function decisionAfter(createdAt: Date, id: number): Date {
  const minutes = 3 + ((id * 5) % 14);
  return new Date(Math.min(createdAt.getTime() + minutes * MINUTE, Date.now()));
}
