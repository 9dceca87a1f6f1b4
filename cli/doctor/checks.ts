import type { readEnv } from '@/lib/env';
import { checkClock } from './check-clock';
import { checkDatabase } from './check-database';
import { checkLegal } from './check-legal';
import { checkMail, checkMailNames } from './check-mail';
import { checkMigrations } from './check-migrations';
import { checkProxies } from './check-proxies';
import { checkReachable } from './check-reachable';
import { checkSecrets } from './check-secrets';
import { checkStorage } from './check-storage';

export type Settings = ReturnType<typeof readEnv>;
/** Fine for now, but not for a site that others read. */
export interface Warning {
  warning: string;
}
/** Answers `null` when all is well, else a sentence that says what to do. */
export type Check = (env: Settings) => Promise<string | Warning | null>;

/** What `portal doctor` looks at, in this order. */
export const checks: { name: string; check: Check }[] = [
  { name: 'database', check: checkDatabase },
  { name: 'migrations', check: checkMigrations },
  { name: 'mail', check: checkMail },
  { name: 'mail names', check: checkMailNames },
  { name: 'storage', check: checkStorage },
  {
    name: 'cache',
    check: (env) => checkReachable('REDIS_URL', env.REDIS_URL, { redis: 6379, rediss: 6379 }),
  },
  { name: 'proxies', check: checkProxies },
  { name: 'clock', check: checkClock },
  { name: 'secrets', check: checkSecrets },
  { name: 'legal pages', check: checkLegal },
];
