/** Stands in for `next/cache`, which only works inside Next: keeps the tags that were expired, and those that answers carry, in order. */
export const expired: string[] = [];
export const carried: string[] = [];

export function revalidateTag(tag: string): void {
  expired.push(tag);
}

export const updateTag = revalidateTag;

export function cacheTag(...tags: string[]): void {
  carried.push(...tags);
}

export function cacheLife(): void {}
