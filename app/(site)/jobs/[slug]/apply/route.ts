import { connection } from 'next/server';
import { nothingHere } from '@/lib/answer';
import { env } from '@/lib/env';
import { publishedAdvert } from '@/lib/jobs/queries';

/** The way to the employer: on to their own page, or to ours with their address. Proxy.ts counts who comes by, not who they are. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  await connection();
  const { slug } = await params;
  const advert = await publishedAdvert(slug);
  if (!advert) return nothingHere();
  const mail = advert.applyUrl.startsWith('mailto:');
  const location = mail ? `${env.SITE_URL}/jobs/${slug}/apply-by-mail` : advert.applyUrl;
  return new Response(null, { status: 303, headers: { location, 'x-robots-tag': 'noindex' } });
}
