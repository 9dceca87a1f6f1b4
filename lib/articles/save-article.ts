import { isDeepStrictEqual } from 'node:util';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { type ArticleContent, articleContent } from '@/lib/articles/content';
import { mayEditArticles } from '@/lib/articles/policy';
import { typedHtml } from '@/lib/articles/typed-html';
import { db, type Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { cleanArticle } from '@/lib/html';

interface Input {
  /** Null: a new article. */
  id: number | null;
  /** The revision that the editor had before them; saving over a newer one is refused. */
  basedOn: number | null;
  content: ArticleContent;
  /** Saved by the page itself while the editor writes. */
  autosaved?: boolean;
}

/**
 * Saves the working copy as a new revision, which takes the place of what the page itself has saved for the
 * same editor; readers see nothing of it. The same content again is the same revision. Refuses: 403 not an editor, 404 unknown article, 409
 * `savedMeanwhile` (by whom), 409 `slugTaken`.
 */
export async function saveArticle(
  { id, basedOn, content, autosaved = false }: Input,
  actor: Viewer,
): Promise<{ id: number; revisionId: number }> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const clean = { ...content, bodyHtml: cleanArticle(typedHtml(content.bodyHtml)) };
  return db.$transaction(async (tx) => {
    await claimSlug(tx, clean.slug, id);
    const articleId = id ?? (await create(tx, clean));
    const last = await newestRevision(tx, articleId);
    if (id !== null && !last) throw new Refusal('articleGone', 404);
    if (last && last.id !== basedOn) {
      throw new Refusal('savedMeanwhile', 409, { editor: last.editor?.name ?? '–' });
    }
    // What somebody has reviewed stays reviewed when nothing was changed: without scripts, publishing sends it all again.
    if (last && !last.autosaved && isDeepStrictEqual(articleContent.safeParse(last.content).data, clean)) {
      return { id: articleId, revisionId: last.id };
    }
    const { id: revisionId } = await tx.articleRevision
      .create({
        data: { articleId, number: (last?.number ?? 0) + 1, content: clean, autosaved, editorId: actor.id },
        select: { id: true },
      })
      .catch(refuseSecondSave);
    await tx.articleRevision.deleteMany({
      where: {
        id: last?.id ?? 0,
        autosaved: true,
        editorId: actor.id,
        publishedOf: null,
        scheduledOf: null,
        reviews: { none: {} },
      },
    });
    await nameUnpublished(tx, articleId, clean);
    return { id: articleId, revisionId };
  });
}

export const newestRevision = (tx: Transaction, articleId: number) =>
  tx.articleRevision.findFirst({
    where: { articleId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, content: true, autosaved: true, editor: { select: { name: true } } },
  });

/** An address belongs to one article: now, before, or as planned in a draft. */
async function claimSlug(tx: Transaction, slug: string, id: number | null): Promise<void> {
  const owner = await tx.article.findUnique({ where: { slug }, select: { id: true } });
  const former = await tx.formerSlug.findUnique({ where: { slug }, select: { articleId: true } });
  if ((owner && owner.id !== id) || (former && former.articleId !== id)) throw new Refusal('slugTaken', 409);
}

const create = ({ article }: Transaction, { slug, title, teaser }: ArticleContent): Promise<number> =>
  article.create({ data: { slug, title, teaser, bodyHtml: '' }, select: { id: true } }).then(({ id }) => id);

/** Until an article is published its row only serves the desk's lists. */
async function nameUnpublished(tx: Transaction, id: number, { slug, title, teaser }: ArticleContent): Promise<void> {
  await tx.article.updateMany({
    where: { id, publishedRevisionId: null, publishedAt: null },
    data: { slug, title, teaser },
  });
}

/** Two editors saved in the same moment: the unique number has decided. */
function refuseSecondSave(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'P2002') {
    throw new Refusal('savedMeanwhile', 409, { editor: '–' });
  }
  throw error;
}
