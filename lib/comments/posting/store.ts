import { sentKey } from '@/lib/comments/form-key';
import type { Posting } from '@/lib/comments/post-comment';
import { askForScreening } from '@/lib/comments/screening/ask-for-screening';
import { type Place, placeUnder } from '@/lib/comments/thread';
import type { Transaction } from '@/lib/db';

export interface Accepted extends Posting {
  id: number;
  html: string;
  parent: Place | null;
}

/** The comments, their first wordings and the task that looks at them; what was kept of them as drafts goes. */
export async function store(tx: Transaction, accepted: Accepted[]): Promise<void> {
  if (accepted.length === 0) return;
  const rows = accepted.map(({ id, parent, actor, articleId, parentId, formKey, text, html }) => ({
    ...{ id, articleId, authorId: actor.id, parentId: parentId ?? null, formKey: sentKey(formKey, text) },
    ...{ source: text, html, ...placeUnder(parent, id) },
  }));
  const revisions = await tx.$queryRaw<{ id: number }[]>`
    WITH sent AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS sent(
        id int, "articleId" int, "authorId" text, "parentId" int, "formKey" text,
        source text, html text, "rootId" int, path text, depth int)
    ), comment AS (
      INSERT INTO "Comment" (id, "articleId", "authorId", "parentId", "rootId", path, depth, "formKey")
      SELECT id, "articleId", "authorId", "parentId", "rootId", path, depth, "formKey" FROM sent
    ), draft AS (
      DELETE FROM "CommentDraft" d USING sent
      WHERE d."userId" = sent."authorId" AND d."articleId" = sent."articleId" AND d."parentId" = coalesce(sent."parentId", 0)
    )
    INSERT INTO "CommentRevision" ("commentId", number, source, html)
    SELECT id, 1, source, html FROM sent RETURNING id`;
  await askForScreening(
    tx,
    revisions.map(({ id }) => id),
  );
}
