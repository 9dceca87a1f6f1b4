import { createHash } from 'node:crypto';
import { email as emailSchema } from '@/lib/accounts/schema';
import { type Place, placeUnder } from '@/lib/comments/thread';
import type { Transaction } from '@/lib/db';
import { plainText } from '@/lib/html';
import { commentText } from '@/lib/imports/wordpress/comment-text';
import type { WxrComment, WxrItem } from '@/lib/imports/wordpress/wxr-items';
import { t } from '@/lib/site/messages';

interface Input {
  articleId: number;
  item: WxrItem;
  source: string;
}

interface Outcome {
  what: 'added' | 'there' | 'left';
  why?: string;
}

/** The comments of one post in their threads: approved ones visible, others waiting; spam and what was deleted stays out. */
export async function applyComments(tx: Transaction, { articleId, item, source }: Input): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const places = new Map<string, Place & { id: number }>();
  const known = new Map(
    (
      await tx.importedItem.findMany({
        where: { source, kind: 'comment', foreignId: { in: item.comments.map(({ id }) => id) } },
        select: { foreignId: true, localId: true },
      })
    ).map(({ foreignId, localId }) => [foreignId, Number(localId)]),
  );
  for (const comment of parentsFirst(item.comments)) {
    const name = `comment ${comment.id} on ${item.type} ${item.id}`;
    if (comment.state === 'spam' || comment.state === 'trash' || comment.state === 'post-trashed') {
      outcomes.push({ what: 'left' });
      continue;
    }
    if (comment.type === 'pingback' || comment.type === 'trackback') {
      outcomes.push({ what: 'left', why: `${name}: a ${comment.type} is no comment.` });
      continue;
    }
    const before = known.get(comment.id);
    if (before) {
      places.set(comment.id, await tx.comment.findUniqueOrThrow({ where: { id: before }, select: place }));
      outcomes.push({ what: 'there' });
      continue;
    }
    const parent = places.get(comment.parent) ?? null;
    const orphan = comment.parent !== '0' && comment.parent !== '' && !parent;
    places.set(comment.id, await add(tx, { articleId, comment, parent, source }));
    outcomes.push(
      orphan ? { what: 'added', why: `${name}: what it answers is not here; it begins a thread.` } : { what: 'added' },
    );
  }
  return outcomes;
}

const place = { id: true, rootId: true, path: true, depth: true } as const;

/** An export sorts by number, which follows time but need not follow threads. */
function parentsFirst(comments: WxrComment[]): WxrComment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const sorted = new Set<WxrComment>();
  const visit = (comment: WxrComment, trail: Set<string>): void => {
    const parent = byId.get(comment.parent);
    // A circle is cut where it closes.
    if (parent && !trail.has(parent.id)) visit(parent, trail.add(comment.id));
    sorted.add(comment);
  };
  for (const comment of comments) visit(comment, new Set([comment.id]));
  return [...sorted];
}

interface Adding {
  articleId: number;
  comment: WxrComment;
  parent: (Place & { id: number }) | null;
  source: string;
}

async function add(tx: Transaction, { articleId, comment, parent, source }: Adding): Promise<Place & { id: number }> {
  const [next] = await tx.$queryRaw<
    { id: number }[]
  >`SELECT nextval(pg_get_serial_sequence('"Comment"', 'id'))::int AS id`;
  const id = next?.id ?? 0;
  const at = comment.at ?? new Date();
  const position = placeUnder(parent, id);
  const { source: text, html } = commentText(comment.content);
  const { revisions } = await tx.comment.create({
    data: {
      ...{ id, articleId, createdAt: at },
      authorId: await personOf(tx, comment, source),
      parentId: parent?.id ?? null,
      formKey: `import:${source}:${comment.id}`,
      ...position,
      revisions: { create: { number: 1, source: text, html, createdAt: at } },
    },
    select: { revisions: { select: { id: true } } },
  });
  if (comment.state === '1') {
    await tx.comment.update({
      where: { id },
      data: { status: 'APPROVED', publishedRevisionId: revisions[0]?.id ?? null, publishedAt: at },
      select: { id: true },
    });
  }
  await tx.importedItem.create({
    data: { source, kind: 'comment', foreignId: comment.id, localId: String(id), hash: '' },
  });
  return { id, ...position };
}

/** By the address that was given there; whoever signs in with it finds these comments as their own. */
async function personOf(tx: Transaction, comment: WxrComment, source: string): Promise<string> {
  const { data: given } = emailSchema.safeParse(comment.email);
  const name = plainText(comment.author, 60) || t('account.erasedName');
  const mark = createHash('sha256').update(`${source} ${comment.email} ${comment.author}`).digest('hex').slice(0, 24);
  const email = given ?? `imported-${mark}@invalid`;
  const person = await tx.user.upsert({
    where: { email },
    create: { email, name, createdAt: comment.at ?? new Date() },
    update: {},
    select: { id: true },
  });
  return person.id;
}
