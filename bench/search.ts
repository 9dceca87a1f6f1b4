import { withDatabase } from '@/cli/with-database';
import { searchSchema } from '@/lib/search/schema';

// DATA_DIR=… node --import tsx bench/search.ts: searches in the database that is there, as the page asks it.
// Fill it before: DATA_DIR=… npm run portal -- seed --scale 100000
const QUESTIONS = {
  'a common word': 'Modellwerk',
  'part of many compounds': 'Werk',
  'two words': 'Datenzentrum Chipkarte',
  'a rare word': 'Ohrenleitung',
  'a phrase': '"Modellwerk Modellzentrum"',
  'with exclusion': 'Modellwerk -Datenwerk',
  'stop words and one': 'was ist das für ein Modellwerk',
  'a word that is nowhere': 'Xylophonorchester',
};
const ROUNDS = 25;

await withDatabase(async () => {
  const { db } = await import('@/lib/db');
  const { didYouMean, search } = await import('@/lib/search/queries');
  console.log(`${await db.searchDocument.count()} documents, ${await db.searchWord.count()} words`);
  for (const [name, q] of Object.entries(QUESTIONS)) {
    await measure(name, () => search(searchSchema.parse({ q })));
    await measure(`${name}, in a topic`, () => search(searchSchema.parse({ q, topic: 'scale-topic-39' })));
  }
  await measure('newest first', () => search(searchSchema.parse({ q: 'Modellwerk', sort: 'newest' })));
  await measure('the last page', () => search(searchSchema.parse({ q: 'Modellwerk', page: '40' })));
  await measure('did you mean', async () => {
    await didYouMean('Modelwerk Datenzentrun');
    return undefined;
  });
});
process.exit();

async function measure(name: string, work: () => Promise<{ total: number } | null | undefined>): Promise<void> {
  const times: number[] = [];
  let total: number | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    total = (await work())?.total;
    times.push(performance.now() - start);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(1).padStart(7);
  console.log(`${name.padEnd(36)} median ${at(0.5)} ms, p95 ${at(0.95)} ms  ${total ?? ''}`);
}
