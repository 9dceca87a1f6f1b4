import { createHash } from 'node:crypto';
import { email as emailSchema } from '@/lib/accounts/schema';
import { type Place, placeUnder } from '@/lib/comments/thread';
import type { Transaction } from '@/lib/db';
import { plainText } from '@/lib/html';
import { isTaken } from '@/lib/imports/wordpress/comment-states';
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
  const [outcomes, wanted] = sorted(item);
  const here = await alreadyHere(tx, source, wanted);
  const missing = wanted.filter(({ id }) => !here.has(id));
  const ids = await newIds(tx, missing.length);
  const places = new Map(here);
  const adding: Adding[] = [];
  for (const comment of wanted) {
    if (here.has(comment.id)) {
      outcomes.push({ what: 'there' });
      continue;
    }
    const parent = places.get(comment.parent) ?? null;
    const id = ids[adding.length] ?? 0;
    const position = placeUnder(parent, id);
    places.set(comment.id, { id, ...position });
    adding.push({ id, comment, position, parentId: parent?.id ?? null });
    const orphan = comment.parent !== '0' && comment.parent !== '' && !parent;
    const why = `comment ${comment.id} on ${item.type} ${item.id}: what it answers is not here; it begins a thread.`;
    outcomes.push(orphan ? { what: 'added', why } : { what: 'added' });
  }
  for (let from = 0; from < adding.length; from += BATCH) {
    await store(tx, { articleId, source, adding: adding.slice(from, from + BATCH) });
  }
  return outcomes;
}

const BATCH = 1_000;
type Placed = Place & { id: number };

interface Adding {
  id: number;
  comment: WxrComment;
  position: Place;
  parentId: number | null;
}

/** What is left out with its reason, and the rest with each parent before its answers. */
function sorted(item: WxrItem): [Outcome[], WxrComment[]] {
  const outcomes: Outcome[] = [];
  const wanted = parentsFirst(item.comments).filter(({ id, state, type }) => {
    const linked = type === 'pingback' || type === 'trackback';
    if (linked)
      outcomes.push({ what: 'left', why: `comment ${id} on ${item.type} ${item.id}: a ${type} is no comment.` });
    else if (!isTaken(state)) outcomes.push({ what: 'left' });
    return !linked && isTaken(state);
  });
  return [outcomes, wanted];
}

/** An export sorts by number, which follows time but need not follow threads. */
function parentsFirst(comments: WxrComment[]): WxrComment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const found = new Set<WxrComment>();
  for (const comment of comments) {
    const line: WxrComment[] = [];
    // A circle is cut where it closes.
    for (
      let at: WxrComment | undefined = comment;
      at && !line.includes(at) && !found.has(at);
      at = byId.get(at.parent)
    ) {
      line.push(at);
    }
    for (const one of line.toReversed()) found.add(one);
  }
  return [...found];
}

async function alreadyHere(tx: Transaction, source: string, comments: WxrComment[]): Promise<Map<string, Placed>> {
  const known = await tx.importedItem.findMany({
    where: { source, kind: 'comment', foreignId: { in: comments.map(({ id }) => id) } },
    select: { foreignId: true, localId: true },
  });
  const stored = await tx.comment.findMany({
    where: { id: { in: known.map(({ localId }) => Number(localId)) } },
    select: { id: true, rootId: true, path: true, depth: true },
  });
  const byId = new Map(stored.map((comment) => [comment.id, comment]));
  return new Map(
    known.flatMap(({ foreignId, localId }) => {
      const comment = byId.get(Number(localId));
      return comment ? [[foreignId, comment] as const] : [];
    }),
  );
}

async function newIds(tx: Transaction, count: number): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT nextval(pg_get_serial_sequence('"Comment"', 'id'))::int AS id FROM generate_series(1, ${count}::int)`;
  return rows.map(({ id }) => id);
}

async function store(
  tx: Transaction,
  { articleId, source, adding }: { articleId: number; source: string; adding: Adding[] },
): Promise<void> {
  const people = await peopleOf(tx, adding, source);
  const at = ({ comment }: Adding) => comment.at ?? new Date();
  await tx.comment.createMany({
    data: adding.map((one) => ({
      ...{ id: one.id, articleId, parentId: one.parentId, ...one.position, createdAt: at(one) },
      authorId: people.get(addressOf(one.comment, source)) ?? '',
      formKey: `import:${source}:${one.comment.id}`,
    })),
  });
  await tx.commentRevision.createMany({
    data: adding.map((one) => ({
      commentId: one.id,
      number: 1,
      createdAt: at(one),
      ...commentText(one.comment.content),
    })),
  });
  const approved = adding.filter(({ comment }) => comment.state === '1').map(({ id }) => id);
  await tx.$executeRaw`
    UPDATE "Comment" c SET status = 'APPROVED', "publishedRevisionId" = r.id, "publishedAt" = c."createdAt"
    FROM "CommentRevision" r WHERE r."commentId" = c.id AND c.id = ANY(${approved})`;
  await tx.importedItem.createMany({
    data: adding.map(({ id, comment }) => ({
      ...{ source, kind: 'comment', foreignId: comment.id, localId: String(id), hash: '' },
    })),
  });
}

/** The address that was given there; whoever signs in with it finds these comments as their own. */
function addressOf({ email, author }: WxrComment, source: string): string {
  const { data: given } = emailSchema.safeParse(email);
  const mark = createHash('sha256').update(`${source} ${email} ${author}`).digest('hex').slice(0, 24);
  return given ?? `imported-${mark}@invalid`;
}

async function peopleOf(tx: Transaction, adding: Adding[], source: string): Promise<Map<string, string>> {
  await tx.user.createMany({
    data: adding.map(({ comment }) => ({
      email: addressOf(comment, source),
      name: plainText(comment.author, 60) || t('account.erasedName'),
      createdAt: comment.at ?? new Date(),
    })),
    skipDuplicates: true,
  });
  const people = await tx.user.findMany({
    where: { email: { in: adding.map(({ comment }) => addressOf(comment, source)) } },
    select: { id: true, email: true },
  });
  return new Map(people.map(({ id, email }) => [email, id]));
}
