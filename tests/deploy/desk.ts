import { randomUUID } from 'node:crypto';

/** A moderator at work over HTTP, and comments for them on the newest article; on the database of the running stack. */
export async function openDesk(site: string) {
  const { db } = await import('@/lib/db');
  const { createSignInLink } = await import('@/lib/accounts/create-sign-in-link');
  const { redeemSignInLink } = await import('@/lib/accounts/redeem-sign-in-link');
  const { placeUnder } = await import('@/lib/comments/thread');
  const link = new URL(await createSignInLink({ email: 'moderator@demo.test' }));
  const { token } = await redeemSignInLink({ token: link.searchParams.get('token') ?? '' });
  const author = await db.user.findFirstOrThrow({ where: { email: 'commenter1@demo.test' }, select: { id: true } });
  const article = await db.article.findFirstOrThrow({
    where: { status: 'PUBLISHED' },
    orderBy: { publishedAt: 'desc' },
    select: { id: true, slug: true },
  });

  const post = async (url: string, path: string, body: object) => {
    const headers = { cookie: `session=${token}`, origin: site, 'content-type': 'application/json' };
    const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { done: { decisionId: number }[] };
  };
  return {
    path: `/articles/${article.slug}`,
    /** A waiting comment with words that are nowhere else. */
    write: async () => {
      const words = `Wort ${randomUUID()}`;
      const [next] = await db.$queryRaw<{ id: number }[]>`
        SELECT nextval(pg_get_serial_sequence('"Comment"', 'id'))::int AS id`;
      const id = next?.id ?? 0;
      const revision = { number: 1, source: words, html: `<p>${words}</p>` };
      const comment = await db.comment.create({
        data: {
          ...{ id, articleId: article.id, authorId: author.id, formKey: randomUUID(), ...placeUnder(null, id) },
          revisions: { create: revision },
        },
        select: { id: true, version: true, revisions: { select: { id: true } } },
      });
      return { words, mark: { commentId: id, version: comment.version, revisionId: comment.revisions[0]?.id ?? 0 } };
    },
    /** A page of the desk, as the moderator sees it. */
    get: async (url: string, path: string) => {
      const answer = await fetch(url + path, { headers: { cookie: `session=${token}` } });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.text();
    },
    /** Approves at one of the web processes; the decision's id. */
    approve: async (url: string, mark: object) =>
      (await post(url, '/api/desk/decisions', { verdict: 'APPROVE', marks: [mark] })).done[0]?.decisionId ?? 0,
    /** Takes an approval back: the comment leaves the page. */
    undo: (url: string, decisionId: number) => post(url, '/api/desk/undo', { decisionIds: [decisionId] }),
  };
}
