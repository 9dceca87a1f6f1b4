import type { ArticleContent } from '@/lib/articles/content';
import { difference } from '@/lib/articles/difference';
import { t } from '@/lib/site/messages';

interface Props {
  before: ArticleContent | null;
  after: ArticleContent;
}

/** Field by field what a revision changed. */
export function Changes({ before, after }: Props) {
  if (!before) return <p className="meta">{t('editing.first')}</p>;
  const names = Object.keys(after) as (keyof ArticleContent)[];
  const changes = names.flatMap((name) => {
    const found = difference(String(before[name] ?? ''), String(after[name] ?? ''));
    return found ? [{ name, ...found }] : [];
  });
  if (changes.length === 0) return <p className="meta">{t('editing.nothingChanged')}</p>;
  return (
    <dl className="changes">
      {changes.map(({ name, before: context, removed, added, after: rest }) => (
        <div key={name}>
          <dt>{t(`editing.${name}` as 'editing.title')}</dt>
          <dd>
            {context}
            {removed && <del>{removed}</del>}
            {added && <ins>{added}</ins>}
            {rest}
          </dd>
        </div>
      ))}
    </dl>
  );
}
