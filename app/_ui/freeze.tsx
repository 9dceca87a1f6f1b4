import { createHash } from 'node:crypto';
import type { ReactNode } from 'react';
import { Frozen } from './frozen';
import { keepMarkup } from './frozen-markup';

interface Props {
  name: string;
  className?: string;
  /** Markup without islands; whatever it waits for has arrived. */
  children: ReactNode;
}

/**
 * Markup that stays as it is: it stands in the page as HTML alone. Otherwise each page holds its text twice, the
 * second time as data with which React would build it again.
 */
export function Freeze({ name, className = '', children }: Props) {
  const id = `${name}-${fingerprint(children)}`;
  keepMarkup(id, children);
  return <Frozen id={id} className={className} />;
}

/** The same for the same markup, so that a page made anew without changes is the same page. */
function fingerprint(markup: ReactNode): string {
  const text = JSON.stringify(markup, (key, value) => {
    if (key.startsWith('_')) return undefined;
    return typeof value === 'function' ? value.name : value;
  });
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
