import { env } from '@/lib/env';
import { plainText } from '@/lib/html';
import { t } from '@/lib/site/messages';
import type { Prisma } from '@/prisma/generated/client';

const EXCERPT = 280;

export const toldSelect = {
  id: true,
  author: { select: { name: true } },
  article: { select: { title: true } },
  publishedRevision: { select: { html: true } },
} as const satisfies Prisma.CommentSelect;

type Row = Prisma.CommentGetPayload<{ select: typeof toldSelect }>;

/** How a comment is told of in letters, with the name and the wording that it has now. */
export const toldComment = ({ id, author, article, publishedRevision }: Row) => ({
  url: `${env.SITE_URL}/comments/${id}`,
  title: t('mail.digest.comment', { name: author.name ?? '' }),
  text: plainText(publishedRevision?.html ?? '', EXCERPT),
  label: article.title,
});
