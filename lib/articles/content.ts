import { z } from 'zod';
import { MAX_SLUG, SLUG } from '@/lib/articles/schema';
import { slugFrom } from '@/lib/articles/slug';
import { id, isStorable } from '@/lib/fields';

const line = (max: number, key: string) =>
  z
    .string()
    .transform((typed) => typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, key));
const optionalId = z.union([z.literal('').transform(() => null), id.nullable()]).default(null);
/** A list as a form sends it (several boxes of one name, joined by commas) or as it is stored. */
const ids = z
  .union([z.string().transform((list) => list.split(',').filter(Boolean)), z.array(z.unknown())])
  .default([])
  .pipe(z.array(id).max(100, 'tooManyEntries'));

/** A box that is ticked in a form, or its stored value. */
const box = z.preprocess((value) => value === true || value === 'on', z.boolean()).default(false);

/** An article's content as a revision stores it and as the desk's form sends it. */
export const articleContent = z
  .object({
    title: line(200, 'titleTooLong').pipe(z.string().min(1, 'titleMissing')),
    slug: line(MAX_SLUG, 'slugShape').default(''),
    kicker: line(60, 'kickerTooLong').default(''),
    teaser: line(600, 'teaserTooLong').default(''),
    dateline: line(80, 'kickerTooLong').default(''),
    bodyHtml: z.string().max(500_000, 'bodyTooLong').refine(isStorable, 'characters').default(''),
    heroId: optionalId,
    topicIds: ids,
    authorIds: ids,
    aiUse: z.enum(['NONE', 'ASSISTED', 'GENERATED']).default('NONE'),
    aiNote: line(500, 'teaserTooLong').default(''),
    reviewerId: optionalId,
    responsibleId: optionalId,
    /** How long one person waits between two comments here; 0 for no longer than elsewhere. */
    slowModeMinutes: z.coerce
      .number('slowModeRange')
      .int('slowModeRange')
      .min(0, 'slowModeRange')
      .max(1_440, 'slowModeRange')
      .default(0),
    commentsOpen: box,
    standing: box,
  })
  .transform((content) => ({ ...content, slug: content.slug || slugFrom(content.title) }))
  .refine(({ slug }) => SLUG.test(slug), { message: 'slugShape', path: ['slug'] });

export type ArticleContent = z.output<typeof articleContent>;
