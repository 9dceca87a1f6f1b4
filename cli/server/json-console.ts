import { format } from 'node:util';
import { log } from '@/lib/log';

/** What Next and libraries print becomes lines of the same log, with the same care. */
export function jsonConsole(): void {
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (...said: unknown[]) => {
      const err = said.find((part) => part instanceof Error);
      log[level](err ? { err } : {}, format(...said.filter((part) => part !== err)));
    };
  Object.assign(console, { log: write('info'), info: write('info'), warn: write('warn'), error: write('error') });
}
