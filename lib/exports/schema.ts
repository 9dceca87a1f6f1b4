import { z } from 'zod';
import { isSlug } from '@/lib/articles/schema';

/** The format's own number: goes up when an older reader would misread it. */
export const VERSION = 1;

const slug = z.string().refine(isSlug, 'slug');
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const text = z.string().max(500_000);
/** The folder of a picture in the store. */
const path = z.string().regex(/^[a-z0-9-]{1,150}$/);

export const authorRecord = z.object({ slug, name: text, role: text, bio: text });
export const topicRecord = z.object({ slug, name: text, description: text });
export const pictureRecord = z.object({
  ...{ path, sha256: z.string().nullable(), width: z.int(), height: z.int(), avif: z.boolean() },
  ...{ alt: text, caption: text, credit: text, name: text, focusX: z.int(), focusY: z.int(), createdAt: moment },
});
export const addressRecord = z.object({ path: z.string().max(2_000), target: z.string().max(2_000) });

/** An article's content with what it refers to by name instead of by number. */
export const contentRecord = z.object({
  ...{ title: text, slug, kicker: text, teaser: text, dateline: text, bodyHtml: text },
  ...{ hero: path.nullable(), topics: z.array(slug), authors: z.array(slug) },
  ...{ aiUse: z.enum(['NONE', 'ASSISTED', 'GENERATED']), aiNote: text },
  ...{ reviewer: slug.nullable(), responsible: slug.nullable() },
  ...{ slowModeMinutes: z.int(), commentsOpen: z.boolean(), standing: z.boolean() },
});
export type ContentRecord = z.output<typeof contentRecord>;

export const articleRecord = z.object({
  id: z.int(),
  slug,
  status: z.enum(['DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN']),
  publishedAt: moment.nullable(),
  updatedAt: moment,
  scheduledFor: moment.nullable(),
  withdrawnReason: text,
  /** What readers see or saw, what is planned, what editors work on: null where it is the one before. */
  live: contentRecord.nullable(),
  scheduled: contentRecord.nullable(),
  working: contentRecord.nullable(),
  formerSlugs: z.array(slug),
  corrections: z.array(z.object({ text, createdAt: moment })),
});
export type ArticleRecord = z.output<typeof articleRecord>;

export const commentRecord = z.object({
  /** The same in every copy of the site. */
  key: z.string().min(1).max(500),
  parent: z.string().max(500),
  email: text,
  author: text,
  status: z.enum(['WAITING', 'APPROVED', 'REJECTED', 'RETURNED', 'TAKEN_DOWN', 'WITHDRAWN']),
  createdAt: moment,
  publishedAt: moment.nullable(),
  withdrawnAt: moment.nullable(),
  published: z.int().nullable(),
  revisions: z.array(z.object({ source: text, createdAt: moment })).min(1),
});
export type CommentRecord = z.output<typeof commentRecord>;

/** One line of an export. */
export const record = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('author'), author: authorRecord }),
  z.object({ kind: z.literal('topic'), topic: topicRecord }),
  z.object({ kind: z.literal('picture'), picture: pictureRecord }),
  z.object({ kind: z.literal('article'), article: articleRecord }),
  z.object({ kind: z.literal('comments'), article: z.int(), comments: z.array(commentRecord) }),
  z.object({ kind: z.literal('address'), address: addressRecord }),
]);
/** As it is read; and as it is written, with moments that JSON turns into text. */
export type SiteRecord = z.output<typeof record>;
export type Picture = z.output<typeof pictureRecord>;
