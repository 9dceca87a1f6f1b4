import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** What a browser of today says it accepts. */
const HEADERS = ['-H', 'Accept-Encoding: gzip, deflate, br'];

export interface Load {
  perSecond: number;
  errors: number;
}

/** So many connections that ask for one page for some seconds (wrk). */
export async function load(url: string, seconds = 4, connections = 32): Promise<Load> {
  const { stdout } = await run('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, ...HEADERS, url]);
  const count = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  return {
    perSecond: count(/Requests\/sec:\s+([\d.]+)/),
    errors: count(/Non-2xx or 3xx responses: (\d+)/) + count(/Socket errors: .*timeout (\d+)/),
  };
}

/** Times of acts done one after the other, in milliseconds. */
export async function timed(rounds: number, act: (round: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await act(round);
    times.push(performance.now() - started);
  }
  return times;
}

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

export const milliseconds = (times: number[]): string =>
  `${median(times).toFixed(1)} ms (worst ${Math.max(...times).toFixed(0)})`;
