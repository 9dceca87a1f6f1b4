import type { Settings } from '@/lib/site/settings/schema';

/** Where to look for a topic elsewhere: the operator's list with the question filled in. */
export const searchLinks = ({ topicSearches }: Settings, query: string): { label: string; href: string }[] =>
  topicSearches.map(({ label, url }) => ({ label, href: url.replaceAll('{query}', encodeURIComponent(query)) }));
