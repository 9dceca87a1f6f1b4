import type { WxrComment } from '@/lib/imports/wordpress/wxr-items';

/** What an operator may have brought along beside approved and waiting comments: it stays hidden here too. */
export const REFUSED = ['spam', 'trash'] as const;
export type Refused = (typeof REFUSED)[number];

/** What a comment is counted as. */
export function commentKind({ state, type }: WxrComment): string {
  if (type === 'pingback' || type === 'trackback') return type;
  return state === '1' ? 'approved' : state === '0' ? 'waiting' : state || 'waiting';
}

/** Approved and waiting comments come; spam and deleted ones only if wished; links from elsewhere never. */
export const isTaken = (comment: WxrComment, wished: readonly Refused[]): boolean =>
  ['approved', 'waiting', ...wished].includes(commentKind(comment));
