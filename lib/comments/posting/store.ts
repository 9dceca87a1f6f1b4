import { sentKey } from '@/lib/comments/form-key';
import type { Posting } from '@/lib/comments/post-comment';
import { askForScreening } from '@/lib/comments/screening/ask-for-screening';
import { type Place, placeUnder } from '@/lib/comments/thread';
import type { Transaction } from '@/lib/db';

interface Accepted extends Posting {
  id: number;
  html: string;
  parent: Place | null;
}

/** The comment, its first wording and the task that looks at it; what was kept of it as a draft goes. */
export async function store(tx: Transaction, { id, html, parent, ...input }: Accepted): Promise<void> {
  const { articleId, parentId, actor, formKey, text } = input;
  const { rootId, path, depth } = placeUnder(parent, id);
  const [revision] = await tx.$queryRaw<{ id: number }[]>`
    WITH comment AS (
      INSERT INTO "Comment" (id, "articleId", "authorId", "parentId", "rootId", path, depth, "formKey")
      VALUES (${id}, ${articleId}, ${actor.id}, ${parentId ?? null}::int, ${rootId}, ${path}, ${depth}, ${sentKey(formKey, text)})
    ), draft AS (
      DELETE FROM "CommentDraft"
      WHERE "userId" = ${actor.id} AND "articleId" = ${articleId} AND "parentId" = ${parentId ?? 0}
    )
    INSERT INTO "CommentRevision" ("commentId", number, source, html) VALUES (${id}, 1, ${text}, ${html}) RETURNING id`;
  if (revision) await askForScreening(tx, revision.id);
}
