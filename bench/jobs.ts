import { withDatabase } from '@/cli/with-database';
import { boardSearch } from '@/lib/jobs/search/schema';

// DATA_DIR=… node --import tsx bench/jobs.ts [100000]: fills the board up to so many adverts, then searches it as its page does.
const wanted = Number(process.argv[2] ?? 100_000);
const SEARCHES: Record<string, Record<string, string>> = {
  'nothing asked': {},
  'a common word': { q: 'Modellwerk' },
  'part of many compounds': { q: 'Werk' },
  'a rare word': { q: 'Ohrenleitung' },
  'a place and 50 km': { place: 'Bremen', radius: '50' },
  'a place by name': { place: 'Leipzig', radius: '0' },
  'a type': { type: 'FULL_TIME' },
  'an employer': { employer: 'firma-7' },
  'a topic': { topic: 'bench-1' },
  'everything at once': { q: 'Werk', place: 'Berlin', type: 'FULL_TIME', remote: 'HYBRID', salary: '50000' },
  'highest salary first': { sort: 'salary' },
  'the last page': { page: '500' },
};
const ROUNDS = 15;

await withDatabase(async () => {
  const { db } = await import('@/lib/db');
  const { seedAdverts } = await import('@/prisma/scale/seed-adverts');
  await seedAdverts(wanted, (_, done, all) => done % 5_000 === 0 && console.log(`${done} of ${all}`));
  await topics(db);
  await db.$executeRaw`VACUUM ANALYZE "BoardEntry"`;
  console.log(`${await db.boardEntry.count()} adverts on the board`);
  const { searchBoard } = await import('@/lib/jobs/search/queries');
  for (const [name, query] of Object.entries(SEARCHES)) {
    const asked = boardSearch.parse(query);
    await measure(name, async () => (await searchBoard(asked)).counts.total);
  }
});
process.exit();

/** Ten topics, two for each advert. */
async function topics(db: typeof import('@/lib/db').db): Promise<void> {
  const names = Array.from({ length: 10 }, (_, number) => ({ slug: `bench-${number}`, name: `Bench ${number}` }));
  await db.topic.createMany({ data: names, skipDuplicates: true });
  // Few at a time: each is indexed anew, and no statement may take long.
  for (let from = 0; from < wanted; from += 50) {
    await db.$executeRaw`
      INSERT INTO "_AdvertToTopic" ("A", "B")
      SELECT a.id, t.id FROM "Advert" a JOIN "Topic" t ON t.slug IN ('bench-' || a.id % 10, 'bench-' || a.id % 7)
      WHERE a.slug LIKE 'scale-advert-%' AND a.id BETWEEN ${from} AND ${from + 49}
      ON CONFLICT DO NOTHING`;
  }
}

async function measure(name: string, work: () => Promise<number>): Promise<void> {
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    found = await work();
    times.push(performance.now() - start);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(1).padStart(7);
  console.log(`${name.padEnd(26)} median ${at(0.5)} ms, p95 ${at(0.95)} ms  ${found}`);
}
