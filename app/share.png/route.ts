import { connection } from 'next/server';
import { sharePicture } from '@/app/share-picture';
import { settings } from '@/lib/site/settings/queries';

/** The picture beside links to pages that have none of their own. */
export async function GET() {
  await connection();
  const { siteName, tagline } = await settings();
  return sharePicture({ siteName, kicker: '', title: tagline });
}
