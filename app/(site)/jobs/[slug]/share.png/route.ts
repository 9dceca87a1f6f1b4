import { sharePicture } from '@/app/share-picture';
import { publishedAdvert } from '@/lib/jobs/queries';
import { settings } from '@/lib/site/settings/queries';

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const [{ siteName }, advert] = await Promise.all([settings(), publishedAdvert((await params).slug)]);
  return sharePicture(advert && { siteName, kicker: `${advert.company} · ${advert.place}`, title: advert.title });
}
