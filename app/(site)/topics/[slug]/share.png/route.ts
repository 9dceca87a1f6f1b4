import { sharePicture } from '@/app/share-picture';
import { topicBySlug } from '@/lib/articles/queries';
import { t } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const [{ siteName }, topic] = await Promise.all([settings(), topicBySlug((await params).slug)]);
  return sharePicture(topic && { siteName, kicker: t('articles.topic'), title: topic.name });
}
