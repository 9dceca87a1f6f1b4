import type { ReactNode } from 'react';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { t } from '@/lib/site/messages';

interface Props {
  title: string;
  intro?: string;
  filled: boolean;
  children: ReactNode;
}

/** A page that the operator fills in at /desk/settings, or the plain word that it is still empty. */
export function LegalPage({ title, filled, children, ...intro }: Props) {
  return (
    <>
      <PageTitle title={title} {...intro} />
      <div className="narrow">{filled ? children : <Notice tone="info">{t('legal.empty')}</Notice>}</div>
    </>
  );
}

export const mail = (address: string) => address && <a href={`mailto:${address}`}>{address}</a>;
export const call = (number: string) => number && <a href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>{number}</a>;
