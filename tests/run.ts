import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJourneys } from './e2e/run';

interface Result {
  passed: number;
  failed: number;
}

const report = join(tmpdir(), `depesche-vitest-${process.pid}.json`);

// Everything that CI runs, in order; the cheap ones first.
const steps: [name: string, run: () => Promise<Result>][] = [
  ['database client', () => tool('prisma', 'generate')],
  ['format and lint', () => tool('biome', 'check', '.')],
  ['types', () => tool('tsc', '--noEmit')],
  ['unit and integration tests', vitest],
  ['browser journeys', runJourneys],
];

const total = { passed: 0, failed: 0 };
for (const [name, run] of steps) {
  console.log(`\n▶ ${name}`);
  const started = Date.now();
  const result = await run().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  total.passed += result.passed;
  total.failed += result.failed;
  console.log(`${result.failed ? '✗' : '✓'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/** A command-line tool of the project counts as one test. */
async function tool(name: string, ...args: string[]): Promise<Result> {
  return (await run(name, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(): Promise<Result> {
  const code = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests || (code === 0 ? 0 : 1) };
}

const run = (name: string, args: string[]) =>
  new Promise<number>((done) => {
    spawn(join('node_modules', '.bin', name), args, { stdio: 'inherit' }).once('exit', (code) =>
      done(code ?? 1),
    );
  });
