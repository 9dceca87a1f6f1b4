import { connection, type NextRequest } from 'next/server';
import { changeData } from '@/app/desk/moderation/card-data';
import { loadQueue } from '@/app/desk/moderation/load-queue';
import { currentViewer } from '@/lib/accounts/session';
import { commentStates, readersOf } from '@/lib/moderation/desk/queries';
import { mayModerate } from '@/lib/moderation/policy';
import { commentIds, queueQuery } from '@/lib/moderation/schema';

const headers = { 'cache-control': 'private, no-store' };

/** For the desk's scripts: the next page of the queue, or with `ids` where these comments stand now. */
export async function GET(request: NextRequest) {
  await connection();
  const viewer = await currentViewer();
  if (!viewer || !mayModerate(viewer)) return new Response('404\n', { status: 404, headers });
  const fields = Object.fromEntries(request.nextUrl.searchParams);
  const ids = commentIds.safeParse(fields);
  if (!ids.success) return Response.json(await loadQueue(queueQuery.parse(fields), viewer), { headers });
  const [states, readers] = await Promise.all([commentStates(ids.data.ids), readersOf(ids.data.ids)]);
  return Response.json({ changes: states.map(changeData), readers }, { headers });
}
