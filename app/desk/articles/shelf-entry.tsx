import type { ReactNode } from 'react';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { refusedForm } from '@/lib/answer';
import { t } from '@/lib/site/messages';
import { SmallForm } from './small-form';

interface Props {
  entry: { id: number; name: string; _count: Record<string, number> };
  /** Where readers see it. */
  path: string;
  done: boolean;
  removeAction: Parameters<typeof SmallForm>[0]['action'];
  removeLabel: string;
  /** The form with its fields. */
  children: ReactNode;
}

/** A topic's or an author's page at the desk; what nothing refers to can be removed. */
export function ShelfEntry({ entry, path, done, removeAction, removeLabel, children }: Props) {
  const used = Object.values(entry._count).some((count) => count > 0);
  return (
    <>
      <PageTitle title={entry.name} intro={path} />
      {done && !refusedForm() && (
        <Notice tone="success" role="status">
          {t('editing.isSaved')}
        </Notice>
      )}
      <p>
        <a href={path}>{t('editing.look')}</a>
      </p>
      {children}
      {!used && (
        <section aria-labelledby="remove">
          <h2 id="remove">{t('media.remove')}</h2>
          <SmallForm
            action={removeAction}
            refused={refusedForm({ form: 'remove' })}
            hidden={{ form: 'remove', id: entry.id }}
            button={removeLabel}
          />
        </section>
      )}
    </>
  );
}
