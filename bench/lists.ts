import { backstage } from '../tests/e2e/backstage';
import { type Site, startSite } from '../tests/e2e/site';

// node --import tsx bench/lists.ts [1000 100000]: pages of a site with so many articles against one with fewer, on
// the production build. Each is rendered anew, everything kept having expired before; they take turns.
const [FEW = 1_000, MANY = 100_000] = process.argv.slice(2).map(Number);
const ROUNDS = 25;
const PAGES = [
  ...['/', '/page/40', '/topics', '/topics/scale-topic-0', '/topics/scale-topic-0/page/2'],
  ...['/authors/scale-author-0', '/archive', '/articles/scale-article-7', '/search?q=Modellwerk', '/feed.xml'],
  ...['/sitemap.xml', '/sitemap/1', '/sitemap/news', '/sitemap/topics'],
];

const site = await startSite('de');
try {
  const { forget, tags } = await backstage(site);
  const { seedScale } = await import('@/prisma/scale/seed-scale');
  const month = new Date(Date.now() - 40 * 86_400_000);
  const pages = [...PAGES, `/archive/${month.getFullYear()}/${month.getMonth() + 1}`];
  const measured: Map<string, number>[] = [];
  for (const articles of [FEW, MANY]) {
    await seedScale({ articles, progress: () => {} });
    measured.push(await times(site, pages, () => forget([tags.site])));
  }
  for (const page of pages) {
    const [few = 0, many = 0] = measured.map((each) => each.get(page));
    console.log(
      `${page.padEnd(32)} ${few.toFixed(1).padStart(7)} ms ${many.toFixed(1).padStart(7)} ms  × ${(many / few).toFixed(2)}`,
    );
  }
} finally {
  await site.stop();
}
process.exit();

/** The median of each page's time in milliseconds. */
async function times({ url }: Site, pages: string[], forget: () => Promise<void>): Promise<Map<string, number>> {
  const all = new Map(pages.map((page) => [page, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [page, taken] of all) {
      await forget();
      const started = performance.now();
      const answer = await fetch(url + page);
      await answer.text();
      if (!answer.ok) throw new Error(`${page}: ${answer.status}`);
      // The first rounds warm the server up.
      if (round >= 5) taken.push(performance.now() - started);
    }
  }
  return new Map([...all].map(([page, taken]) => [page, taken.toSorted((a, b) => a - b)[taken.length >> 1] ?? 0]));
}
