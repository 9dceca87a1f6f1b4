import type { NewsMediaOrganization, WebSite } from 'schema-dts';
import { locale } from '@/lib/site/messages';
import type { Settings } from '@/lib/site/settings/schema';
import { absolute } from '@/lib/structured-data/graph';

const ORGANIZATION = absolute('/#publisher');

/** Who publishes, named in full once and by its address elsewhere. */
export function organization({ siteName, publisherName, email, socialLinks }: Settings): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': ORGANIZATION,
    name: siteName,
    ...(publisherName ? { legalName: publisherName } : {}),
    url: absolute('/'),
    logo: { '@type': 'ImageObject', url: absolute('/icon-512.png'), width: '512', height: '512' },
    ...(email ? { email } : {}),
    ...(socialLinks.length > 0 ? { sameAs: socialLinks.map(({ url }) => url) } : {}),
    publishingPrinciples: absolute('/rules'),
  };
}

export const publisher = { '@type': 'NewsMediaOrganization', '@id': ORGANIZATION } as const;

/** The site, with where it is searched. */
export function webSite({ siteName, tagline }: Settings): WebSite {
  // Google's name for the place of the question is missing in the vocabulary's types.
  const search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: absolute('/search?q={question}') },
    'query-input': 'required name=question',
  } as const;
  return {
    '@type': 'WebSite',
    '@id': absolute('/#site'),
    name: siteName,
    description: tagline,
    url: absolute('/'),
    inLanguage: locale,
    publisher,
    potentialAction: search,
  };
}
