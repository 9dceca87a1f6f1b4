import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Result {
  passed: number;
  failed: number;
}

// npm test -- journeys 'restart|axe': one step alone, and of the journeys those whose name holds one of the words.
const [only, part = ''] = process.argv.slice(2);
// npm test -- faults 'F11|F13': breaks things on purpose for some minutes, and so is no part of the whole.
const folder = mkdtempSync(join(tmpdir(), 'depesche-run-'));
const report = join(folder, 'vitest.json');

/** Everything that `npm test` checks, in this order; a step that fails does not keep the others from running. */
const steps: Record<string, () => Promise<Result>> = {
  'prisma generate': () => tool('prisma/build/index.js', ['generate']),
  'biome check': () => tool('@biomejs/biome/bin/biome', ['check', '.']),
  // Routes of an older build would make the types of this one wrong.
  'next typegen': () => tool('next/dist/bin/next', ['typegen']),
  'tsc --noEmit': () => tool('typescript/bin/tsc', ['--noEmit', '--incremental', 'false']),
  vitest,
  journeys: async () => (await import('./e2e/run')).runJourneys(part),
  'journeys in English': async () => (await import('./e2e/run')).runInEnglish(part),
  ...(only === 'faults' ? { faults: async () => (await import('./faults/run')).runFaults(part) } : {}),
};

if (only && !(only in steps)) {
  process.stderr.write(`There is no step “${only}”; there are: ${Object.keys(steps).join(', ')}, faults.\n`);
  process.exit(2);
}
const total: Result = { passed: 0, failed: 0 };
for (const [name, step] of Object.entries(steps)) {
  if (only && name !== only) continue;
  process.stdout.write(`\n▸ ${name}\n`);
  const started = performance.now();
  const { passed, failed } = await step().catch((error: unknown) => {
    process.stdout.write(`${error instanceof Error ? error.stack : error}\n`);
    return { passed: 0, failed: 1 };
  });
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)\n`);
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed > 0 ? 1 : 0);

async function tool(script: string, args: string[]): Promise<Result> {
  const good = (await run(script, args)) === 0;
  return { passed: Number(good), failed: Number(!good) };
}

/** Counts single tests; a file that could not even be read, or an error outside of tests, is a failure too. */
async function vitest(): Promise<Result> {
  const code = await run('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests: passed, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const failed = testResults.reduce((sum, { status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').length;
    return sum + (tests || Number(status === 'failed'));
  }, 0);
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

interface Report {
  numPassedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Runs a tool of node_modules to its end, its output shown; the exit code. */
function run(script: string, args: string[]): Promise<number | null> {
  const child = spawn(process.execPath, [join('node_modules', script), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.once('close', done).once('error', fail);
  });
}
