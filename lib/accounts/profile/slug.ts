import { randomBytes } from 'node:crypto';
import { slugFrom } from '@/lib/articles/slug';

/** The address of a person's page: their name, and something that no two people share. */
export const personSlug = (name: string): string =>
  [slugFrom(name), randomBytes(4).toString('hex')].filter(Boolean).join('-');
