import { StructuredData } from '@/app/_ui/structured-data';
import { settings } from '@/lib/site/settings/queries';
import { graph } from '@/lib/structured-data/graph';
import { organization, webSite } from '@/lib/structured-data/site';
import { Front } from './front';
import { pageMetadata } from './page-metadata';

export const ensureStatic = 'navigation';

export const generateMetadata = () => pageMetadata({ path: '/' });

export default async function Home() {
  const set = await settings();
  return (
    <>
      <StructuredData data={graph(webSite(set), organization(set))} />
      <Front page={1} />
    </>
  );
}
