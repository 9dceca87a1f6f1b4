import { readEnv } from '@/lib/env';
import type { Command } from '../command';
import { withDatabase } from '../with-database';

export const command: Command = {
  summary: 'Fill the database with demo content and demo people.',
  run: () =>
    withDatabase(async () => {
      const { seedDemo } = await import('@/prisma/demo/seed');
      await seedDemo({
        locale: readEnv().SITE_LOCALE,
        log: (line: string) => process.stdout.write(`${line}\n`),
      });
    }),
};
