import type { ArticleContent } from '@/lib/articles/content';
import { difference } from '@/lib/articles/difference';
import { t } from '@/lib/site/messages';

/** Field by field what differs between two versions, as a page shows it. */
export function changesBetween(before: ArticleContent, after: ArticleContent) {
  const names = Object.keys(after) as (keyof ArticleContent)[];
  return names.flatMap((name) => {
    const found = difference(String(before[name] ?? ''), String(after[name] ?? ''));
    return found ? [{ name, label: t(`editing.${name}` as 'editing.title'), ...found }] : [];
  });
}
