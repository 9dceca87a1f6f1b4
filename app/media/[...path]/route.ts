import { connection } from 'next/server';
import { isPortrait } from '@/lib/accounts/profile/schema';
import { movedPath } from '@/lib/media/queries';
import { storage } from '@/lib/storage';

const FILE = /^([a-z0-9-]{1,150})\/(\d{2,4}\.(webp|avif))$/;
const plain = { 'cache-control': 'public, max-age=60' };

/**
 * A picture from the store. Names never change their content, so browsers may keep them for good; but a portrait
 * that its person has taken away shall not live on in them.
 */
export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  await connection();
  const [name, folder = '', file = '', format] = FILE.exec((await params).path.join('/')) ?? [];
  if (!name) return new Response('404\n', { status: 404 });
  const bytes = await storage()
    .then((disk) => disk.getBytes(name))
    .catch(() => null);
  if (!bytes) return elsewhere(folder, file);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': `image/${format}`,
      'cache-control': isPortrait(folder) ? 'public, max-age=600' : 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}

/** A picture that was replaced leads to the one in its place; a moving one has no AVIF. */
async function elsewhere(folder: string, file: string): Promise<Response> {
  const path = await movedPath(folder).catch(() => null);
  if (!path) return new Response('404\n', { status: 404, headers: plain });
  const location = `/media/${path}/${file.replace('.avif', '.webp')}`;
  return new Response(null, { status: 302, headers: { ...plain, location } });
}
