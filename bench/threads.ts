import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { backstage } from '../tests/e2e/backstage';
import { hotArticle } from '../tests/e2e/hot-article';
import { type Site, startSite } from '../tests/e2e/site';

// node --import tsx bench/threads.ts: an article's page with 20 comments against one with 10,000, on the
// production build. Rendered anew (its cache expired before) and served as kept; they take turns. The third
// has got so many late replies that its first page is as full as a page can be; noise cannot be compressed.
const ROUNDS = 60;
const MIXED = [2, 3, 1, 4, 5, 1, 1, 3];
const SIZES = {
  'with 20': MIXED,
  'with 10,000': Array(500).fill(MIXED).flat(),
  'noise in 8,000s': Array(100).fill(1),
  'first page full': [1, 35, ...Array(500).fill(MIXED).flat()],
};

const site = await startSite('de');
try {
  await compare(site);
} finally {
  await site.stop();
}
process.exit();

async function compare(site: Site): Promise<void> {
  const { tags, forget } = await backstage(site);
  const articles = [];
  for (const [name, sizes] of Object.entries(SIZES)) {
    const text = name.startsWith('noise') ? { text: noise } : {};
    const { id, path } = await hotArticle(site, { slug: name.replaceAll(/\W+/g, '-'), sizes, ...text });
    articles.push({ name, id, path, anew: [] as number[], kept: [] as number[], html: '' });
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const article of articles) {
      await forget([tags.thread(article.id)]);
      const first = await timed(site.url + article.path);
      const second = await timed(site.url + article.path);
      // The first rounds warm the server up.
      if (round < 10) continue;
      article.anew.push(first.milliseconds);
      article.kept.push(second.milliseconds);
      article.html = second.html;
    }
  }
  for (const { name, anew, kept, html } of articles) {
    const shown = html.match(/<article class="comment"/g)?.length ?? 0;
    console.log(
      `${name.padEnd(15)} rendered ${median(anew).toFixed(1)} ms, kept ${median(kept).toFixed(2)} ms,`,
      `${shown} comments on the page, HTML ${kB(html.length)}, gzip ${kB(gzipSync(html).length)}`,
    );
  }
  const [few, ...many] = articles;
  for (const { name, anew, kept } of few ? many : []) {
    console.log(`${name} : 20 = rendered ${ratio(anew, few?.anew ?? [])}, kept ${ratio(kept, few?.kept ?? [])}`);
  }
}

async function timed(url: string): Promise<{ milliseconds: number; html: string }> {
  const started = performance.now();
  const html = await (await fetch(url)).text();
  return { milliseconds: performance.now() - started, html };
}

/** The longest comment allowed, in the least compressible letters. */
function noise(): string {
  return randomBytes(6_000).toString('base64');
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function ratio(a: number[], b: number[]): string {
  return (median(a) / median(b)).toFixed(2);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
