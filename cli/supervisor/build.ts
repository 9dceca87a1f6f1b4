import { existsSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../paths';
import { nameDeployment } from '../server/deployment-id';
import type { Shutdown } from '../shutdown';
import { buildStamp } from './build-stamp';
import { runTool } from './run-tool';

const STAMP = join(root, '.next', 'depesche-stamp');

/** The next build is made anew, whatever has changed. */
export const forgetBuild = () => rmSync(STAMP, { force: true });

/**
 * Builds the site unless the build at hand was made from the same sources and settings.
 * @returns whether it had to
 */
export async function build(closing: Shutdown): Promise<boolean> {
  const stamp = await buildStamp();
  nameDeployment(stamp);
  if (existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === stamp) return false;
  // First, so that an interrupted build does not pass for the one before.
  forgetBuild();
  await runTool({ script: 'next/dist/bin/next', args: ['build'], name: 'next build' }, closing);
  await writeFile(STAMP, stamp);
  return true;
}
