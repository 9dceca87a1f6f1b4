/** Stands in for next/cache and remembers what was expired: a forgotten expiry fails a test. */
export const expired: string[] = [];

export const revalidateTag = (tag: string) => {
  expired.push(tag);
};
export const cacheTag = () => undefined;
export const cacheLife = () => undefined;
