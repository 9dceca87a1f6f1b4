import type { Thing, WithContext } from 'schema-dts';
import { env } from '@/lib/env';

export const absolute = (path: string): string => `${env.SITE_URL}${path}`;

/** Things of schema.org as one document. */
export const graph = (...things: Thing[]): { '@context': 'https://schema.org'; '@graph': readonly Thing[] } => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

export type Document = ReturnType<typeof graph> | WithContext<Thing>;
