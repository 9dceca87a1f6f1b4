import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { ImportError } from '@/lib/imports/import-error';
import { readTextFile } from '@/lib/imports/read-text-file';

/** An export is one JSON document and held in memory as a whole. */
const LARGEST = 400 * 1024 * 1024;

const id = z.union([z.string(), z.number()]).transform(String);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const list = <Row extends z.ZodType>(row: Row) => z.array(row).default([]);

const post = z.object({
  ...{ id, title: text, slug: text, html: text, plaintext: text, feature_image: text, custom_excerpt: text },
  ...{ uuid: text, status: text, visibility: text, published_at: text, updated_at: text, created_at: text },
  type: z.string().nullish(),
  /** Before version 3 a page was a post with this mark. */
  page: z.union([z.boolean(), z.number()]).nullish(),
  author_id: id.nullish(),
  feature_image_alt: text,
});
const link = z.object({ post_id: id, sort_order: z.number().default(0) });

const data = z.object({
  posts: list(post),
  posts_meta: list(z.object({ post_id: id, feature_image_alt: text, feature_image_caption: text })),
  tags: list(z.object({ id, name: text, slug: text, description: text, visibility: text })),
  posts_tags: list(link.extend({ tag_id: id })),
  users: list(z.object({ id, name: text, slug: text, bio: text })),
  posts_authors: list(link.extend({ author_id: id })),
  members: list(z.object({ id, email: text, subscribed: z.union([z.boolean(), z.number()]).nullish() })),
});

export type GhostData = z.output<typeof data>;
export type GhostPost = GhostData['posts'][number];

const whole = z.union([
  z.object({ db: z.array(z.object({ data })).min(1) }).transform(({ db }) => db[0]?.data),
  z.object({ data }).transform((one) => one.data),
]);

/** A Ghost export (JSON) as its tables. Refuses what is no whole export. */
export async function readGhost(file: string): Promise<GhostData> {
  if ((await stat(file)).size > LARGEST) throw new ImportError('The export is too large');
  let source = '';
  for await (const piece of readTextFile(file)) {
    source += piece;
    if (source.length > LARGEST) throw new ImportError('The export is too large');
  }
  const parsed = whole.safeParse(fromJson(source));
  if (!parsed.data) throw new ImportError('This is no export of Ghost');
  return parsed.data;
}

function fromJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new ImportError(`This is no JSON: ${error instanceof Error ? error.message : ''}`);
  }
}
