import { withDatabase } from '@/cli/with-database';
import { openDesk } from '@/tests/deploy/desk';
import { milliseconds } from './site/load';
import { untilVisible } from './site/visible';

// DATA_DIR=… PORT=… node --import tsx bench/visible.ts [EDGE]: from sending an approval until a reader sees the comment,
// on a portal that runs there (npm start with the same two) and, where an edge before it is named, through that too.
// Writes into its database: never on a site that matters.
const ROUNDS = 20;
const RUNS = 3;
const site = `http://localhost:${process.env.PORT ?? 3000}`;
const [edge] = process.argv.slice(2);

await withDatabase(async () => {
  const desk = await openDesk(site);
  for (const reader of [site, ...(edge ? [edge] : [])]) {
    for (let run = 0; run < RUNS; run++) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) times.push(await untilVisible({ desk, at: site, reader }));
      console.log(`read at ${reader}: ${milliseconds(times)}`);
    }
  }
});
process.exit();
