import { connection } from 'next/server';
import { exportContent } from '@/lib/accounts/queries';
import { currentViewer } from '@/lib/accounts/session';

/** The download of one's own data export. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  await connection();
  const [{ id }, viewer] = await Promise.all([params, currentViewer()]);
  const content = viewer && /^\d{1,9}$/.test(id) ? await exportContent({ id: Number(id), viewer }) : null;
  if (content === null) return new Response('404\n', { status: 404 });
  return new Response(content, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="data.json"',
    },
  });
}
