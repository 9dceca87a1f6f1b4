import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setEnv } from '@/lib/env';
import { root } from '../paths';

/** Tells Next which build it serves: the one that the supervisor made, whoever starts it. */
export function nameDeployment(stamp = readStamp()): void {
  if (stamp) setEnv({ NEXT_DEPLOYMENT_ID: stamp.slice(0, 16) });
}

function readStamp(): string {
  try {
    return readFileSync(join(root, '.next', 'depesche-stamp'), 'utf8');
  } catch {
    return '';
  }
}
