import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from '@/lib/env';
import { PrismaClient } from '@/prisma/generated/client';

// Every wait has an end, named here: without these, Prisma waits for a connection for ever.
const POOL = {
  max: 10,
  connectionTimeoutMillis: 4_000,
  idleTimeoutMillis: 30_000,
  keepAlive: true,
  statement_timeout: 5_000,
  lock_timeout: 3_000,
  idle_in_transaction_session_timeout: 10_000,
  query_timeout: 6_000,
};

const kept = globalThis as typeof globalThis & { depescheDb?: PrismaClient; depeschePool?: pg.Pool };

function connect(): PrismaClient {
  kept.depeschePool = new pg.Pool({ connectionString: env.DATABASE_URL, ...POOL });
  const adapter = new PrismaPg(kept.depeschePool, {
    // An idle connection that the server closes is not an accident of ours: the pool makes a new one.
    onPoolError: () => undefined,
    disposeExternalPool: true,
  });
  return new PrismaClient({
    adapter,
    transactionOptions: { maxWait: 4_000, timeout: 8_000 },
    // Errors end up in the log: what was written, and to whom, does not belong there.
    errorFormat: 'minimal',
  });
}

/** The one client of this process, connected on first use and kept over hot reloads. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_, property) => {
    kept.depescheDb ??= connect();
    return Reflect.get(kept.depescheDb, property, kept.depescheDb);
  },
});

/** How many connections this process has, how many of them rest, and how many requests wait for one. */
export const poolState = () => ({
  open: kept.depeschePool?.totalCount ?? 0,
  idle: kept.depeschePool?.idleCount ?? 0,
  waiting: kept.depeschePool?.waitingCount ?? 0,
});

export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];
