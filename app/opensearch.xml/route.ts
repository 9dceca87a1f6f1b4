import { connection } from 'next/server';
import { env } from '@/lib/env';
import { xmlText } from '@/lib/feeds/xml';
import { t } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';

/** Lets browsers offer the site's search in their own box (OpenSearch 1.1). */
export async function GET() {
  await connection();
  const name = xmlText((await settings()).siteName.slice(0, 16));
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${name}</ShortName>
<Description>${xmlText(t('search.title'))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${xmlText(env.SITE_URL)}/search?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(body, { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
}
