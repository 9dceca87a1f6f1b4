import type { BreadcrumbList } from 'schema-dts';
import { absolute } from '@/lib/structured-data/graph';

/** The way from the front page to this one. */
export const breadcrumbs = (...steps: { name: string; path: string }[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(path),
  })),
});
