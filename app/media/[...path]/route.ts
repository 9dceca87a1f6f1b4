import { connection } from 'next/server';
import { storage } from '@/lib/storage';

/** A picture from the store. Names never change their content, so browsers may keep them for good. */
export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  await connection();
  const name = (await params).path.join('/');
  if (!/^[a-z0-9-]{1,150}\/\d{2,4}\.webp$/.test(name)) return new Response('404\n', { status: 404 });
  const bytes = await storage()
    .getBytes(name)
    .catch(() => null);
  if (!bytes) return new Response('404\n', { status: 404 });
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  });
}
