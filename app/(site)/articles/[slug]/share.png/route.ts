import { sharePicture } from '@/app/share-picture';
import { publishedArticle } from '@/lib/articles/queries';
import { settings } from '@/lib/site/settings/queries';

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const [{ siteName }, article] = await Promise.all([settings(), publishedArticle((await params).slug)]);
  return sharePicture(article && { siteName, kicker: article.kicker ?? '', title: article.title });
}
