import type { ArticleContent } from '@/lib/articles/content';
import { t } from '@/lib/site/messages';
import { ChangeList } from '../../change-list';
import { changesBetween } from '../../changes-between';

interface Props {
  before: ArticleContent | null;
  after: ArticleContent;
}

/** Field by field what a revision changed. */
export function Changes({ before, after }: Props) {
  if (!before) return <p className="meta">{t('editing.first')}</p>;
  const changes = changesBetween(before, after);
  if (changes.length === 0) return <p className="meta">{t('editing.nothingChanged')}</p>;
  return <ChangeList changes={changes} />;
}
