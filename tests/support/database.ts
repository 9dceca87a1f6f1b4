import pg from 'pg';
import { afterAll, beforeEach, inject } from 'vitest';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { expired } from './next-cache';

const template = new URL(inject('databaseUrl'));
const name = `worker_${process.pid}_${Date.now()}`;
const own = new URL(template);
own.pathname = `/${name}`;

// A copy of the migrated template for this file alone: files run at once and never meet.
const server = new pg.Client({ connectionString: Object.assign(new URL(template), { pathname: '/postgres' }).href });
await server.connect();
await server.query('SELECT pg_advisory_lock(1)');
await server.query(`CREATE DATABASE "${name}" TEMPLATE "${template.pathname.slice(1)}"`);
await server.end();
setEnv({
  DATABASE_URL: own.href,
  AUTH_SECRET: 'only-for-tests-only-for-tests-only',
  SITE_URL: 'https://depesche.test',
  SITE_LOCALE: 'de',
  LOG_LEVEL: 'silent',
});

beforeEach(async () => {
  expired.length = 0;
  await db.$executeRaw`TRUNCATE "User", "Article", "HouseRule", "VerificationToken", "Mail" RESTART IDENTITY CASCADE`;
});

afterAll(() => db.$disconnect());
