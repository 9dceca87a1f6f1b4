import { z } from 'zod';
import { MAX_LENGTH } from '@/lib/comments/limits';
import { id, isStorable } from '@/lib/fields';

/** A comment's text. NUL cannot be stored in PostgreSQL, a lone surrogate not in UTF-8. */
export const commentText = z
  .string()
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(
    z
      .string()
      .min(1, 'empty')
      .refine((text) => [...text].length <= MAX_LENGTH, { message: 'tooLong', params: { max: MAX_LENGTH } })
      .refine(isStorable, 'characters'),
  );

const parentId = z.union([z.literal('').transform(() => undefined), id]).optional();
const formKey = z.uuid('invalid');
/** What the pressed button asks for. */
const act = z.enum(['send', 'preview']).default('send');

/** A field that people do not see: only a program fills it. */
const website = z.string().max(500).default('');

/** That a person has sent the form: when it was shown, and what its browser has worked out (demand-proof.ts). */
const proving = { since: z.string().max(200).default(''), proof: z.string().max(2_000).default('') };
export type Proof = Record<'formKey' | keyof typeof proving, string>;

export const newComment = z.object({ articleId: id, parentId, formKey, text: commentText, act, website, ...proving });
export const editedComment = z.object({ id, version: id, text: commentText, act });
/** Not yet a comment: anything that can be stored, spaces and all. */
export const commentDraft = z.object({
  articleId: id,
  parentId,
  formKey,
  text: z
    .string()
    .max(4 * MAX_LENGTH, 'draftTooLong')
    .refine(isStorable, 'characters'),
});
export const withdrawnComment = z.object({ id });

/** `stay` is sent by the page's own script, which needs no other page as the answer. */
export const helpfulMark = z.object({
  commentId: id,
  helpful: z.enum(['0', '1']).transform((text) => text === '1'),
  stay: z.literal('1').optional(),
});

export const ignoring = z.object({ commentId: id });

export const stopping = z.object({ personId: z.string().regex(/^\w{1,40}$/, 'invalid') });
