import { randomUUID } from 'node:crypto';
import type { Viewer } from '@/lib/accounts/find-viewer';
import type { Role } from '@/lib/accounts/schema';
import { postComment } from '@/lib/comments/post-comment';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { decideComment } from '@/lib/moderation/decide-comment';
import type { DecisionInput } from '@/lib/moderation/schema';

export type Cast = Awaited<ReturnType<typeof createCast>>;

/** The people and things that most tests are about. */
export async function createCast() {
  return {
    mia: await person('Mia', 'MEMBER'),
    noah: await person('Noah', 'MEMBER'),
    eda: await person('Eda', 'EDITOR'),
    mo: await person('Mo', 'MODERATOR'),
    sina: await person('Sina', 'MODERATOR'),
    ada: await person('Ada', 'ADMIN'),
    article: await published('a-model-learns-to-read'),
    otherArticle: await published('a-model-learns-to-write'),
    rule: await houseRule(),
  };
}

export function person(name: string, role: Role): Promise<Viewer> {
  // No newcomers: they may write less (lib/comments/check-pace.ts).
  const createdAt = new Date(Date.now() - 30 * 86_400_000);
  const data = { name, role, email: `${name.toLowerCase()}@example.org`, createdAt };
  return db.user.create({ data, select: { id: true, role: true } }).then((user) => ({ ...user, name }));
}

const published = (slug: string) =>
  db.article.create({
    data: {
      slug,
      title: slug,
      teaser: 'A teaser.',
      bodyHtml: '<p>Text.</p>',
      status: 'PUBLISHED',
      publishedAt: new Date(),
    },
  });

const houseRule = () =>
  db.houseRuleVersion.create({
    data: {
      version: 1,
      title: 'Respect',
      shortText: 'No attacks.',
      fullText: 'Criticise the argument, not the person.',
      rule: { create: { key: 'respect', number: 1 } },
    },
  });

interface Writing {
  actor: Viewer;
  articleId: number;
  parentId?: number;
  text?: string;
  formKey?: string;
}

/** A comment, posted as the form posts it: it waits. Nobody says the same twice. */
export const post = ({ formKey = randomUUID(), text = `A thought, ${formKey}.`, ...rest }: Writing) =>
  postComment({ text, formKey, ...rest });

/** A comment that a moderator has approved. */
export async function postApproved(writing: Writing, moderator: Viewer): Promise<{ id: number }> {
  const comment = await post(writing);
  await decideComment(await approval(comment), moderator);
  return comment;
}

type Approval = DecisionInput & { verdict: 'APPROVE' };
type Rejection = DecisionInput & { verdict: 'REJECT' };

/** The approval of a comment as its queue card shows it now. */
export async function approval(comment: { id: number }): Promise<Approval> {
  const { version, revisions } = await db.comment.findUniqueOrThrow({
    where: { id: comment.id },
    select: { version: true, revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } } },
  });
  return { verdict: 'APPROVE', commentId: comment.id, revisionId: revisions[0]?.id ?? 0, version };
}

/** The rejection of a comment as its queue card shows it now, with its statement of reasons. */
export async function rejection(comment: { id: number }, rule: { id: number }): Promise<Rejection> {
  const seen = await approval(comment);
  return { ...seen, verdict: 'REJECT', houseRuleVersionId: rule.id, explanation: 'Please argue about the matter.' };
}

/** What a use case refused with; anything else it threw, or that it did not refuse, fails the test. */
export async function refusalOf(attempt: Promise<unknown>): Promise<Pick<Refusal, 'key' | 'status' | 'values'>> {
  const error = await attempt.then(
    () => new Error('was not refused'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) throw error;
  return { key: error.key, status: error.status, values: error.values };
}
