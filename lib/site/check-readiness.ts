import { db } from '@/lib/db';

/** Whether the database answers, so that a balancer may send readers here. */
export const checkReadiness = () => db.$queryRaw`SELECT 1`.then(() => true).catch(() => false);
