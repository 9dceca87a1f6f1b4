import { afterAll, beforeEach, inject } from 'vitest';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { carried, expired } from '@/tests/support/next-cache';

const url = inject('databaseUrl') + process.env.VITEST_POOL_ID;

// Empty means "not set": nothing of the developer's own environment reaches a test.
setEnv({
  DATABASE_URL: url,
  DIRECT_DATABASE_URL: url,
  AUTH_SECRET: 'only for tests '.repeat(3),
  SITE_URL: 'https://depesche.example',
  SITE_LOCALE: 'en',
  SITE_NAME: '',
  SMTP_URL: '',
  MAIL_FROM: '',
  TRUSTED_PROXIES: '',
  LOG_LEVEL: 'silent',
});

beforeEach(async () => {
  expired.length = 0;
  carried.length = 0;
  await emptyTables();
});

afterAll(() => db.$disconnect());

/** Only those that hold something: most tests ask nothing of the database and shall not wait for it. */
async function emptyTables(): Promise<void> {
  await db.$executeRaw`
    DO $$
    DECLARE
      name text;
      filled text[] := '{}';
      found boolean;
    BEGIN
      FOR name IN
        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
        WHERE (schemaname = 'public' AND tablename <> '_prisma_migrations') OR tablename = '_private_jobs'
      LOOP
        EXECUTE 'SELECT EXISTS (SELECT FROM ' || name || ')' INTO found;
        IF found THEN filled := filled || name; END IF;
      END LOOP;
      IF filled <> '{}' THEN EXECUTE 'TRUNCATE ' || array_to_string(filled, ', ') || ' CASCADE'; END IF;
    END $$`;
}
