/** Stands in for `next/cache`, which only works inside Next: keeps the tags that were expired, in order. */
export const expired: string[] = [];

export function revalidateTag(tag: string): void {
  expired.push(tag);
}

export const updateTag = revalidateTag;

export function cacheTag(): void {}

export function cacheLife(): void {}
