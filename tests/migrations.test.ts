import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dangers } from '@/tests/support/migration-dangers';

/** Before the first release nobody's data was there to wait for a lock. */
const FIRST_GUARDED = '20261126';

const guarded = globSync('prisma/migrations/*/migration.sql')
  .toSorted()
  .filter((file) => (file.split('/')[2] ?? '') >= FIRST_GUARDED);

test.each(guarded)('%s leaves the old version working while it runs', (file) => {
  expect(dangers(readFileSync(file, 'utf8'))).toEqual([]);
});

describe('what would stop a site that runs', () => {
  test.each([
    ['DROP TABLE "A";', 'dropTable'],
    ['ALTER TABLE "A" DROP COLUMN "b";', 'dropColumn'],
    ['ALTER TABLE "A" RENAME COLUMN "b" TO "c";', 'rename'],
    ['ALTER TABLE "A" RENAME TO "B";', 'rename'],
    ['ALTER TABLE "A" ALTER COLUMN "b" SET DATA TYPE BIGINT;', 'changeType'],
    ['ALTER TABLE "A" ALTER COLUMN "b" TYPE text;', 'changeType'],
    ['ALTER TABLE "A" ALTER COLUMN "b" SET NOT NULL;', 'setNotNull'],
    ['ALTER TABLE "A" ADD COLUMN "b" TEXT NOT NULL;', 'addNotNull'],
    ['ALTER TABLE "A" ADD COLUMN "b" timestamptz NOT NULL DEFAULT clock_timestamp();', 'volatileDefault'],
    ['ALTER TABLE "A" ADD CONSTRAINT c CHECK (b > 0);', 'validatedConstraint'],
    ['ALTER TABLE "A" ADD CONSTRAINT c FOREIGN KEY (b) REFERENCES "B" (id);', 'validatedConstraint'],
    ["ALTER TYPE \"E\" RENAME VALUE 'A' TO 'B';", 'rename'],
    ['CREATE INDEX i ON "A" (b);', 'indexLocks'],
    ['CREATE UNIQUE INDEX i ON "A" (b);', 'indexLocks'],
    ['LOCK TABLE "A";', 'lockTable'],
    ['TRUNCATE "A";', 'truncate'],
    ['VACUUM FULL "A";', 'rewrite'],
  ])('%s', (sql, danger) => expect(dangers(sql)).toEqual([danger]));
});

describe('what does not', () => {
  test.each([
    'CREATE TABLE "N" (id int NOT NULL); CREATE INDEX i ON "N" (id); ALTER TABLE "N" ADD CONSTRAINT c FOREIGN KEY (id) REFERENCES "A" (id);',
    'ALTER TABLE "A" ADD COLUMN "b" TEXT;',
    'ALTER TABLE "A" ADD COLUMN "b" TEXT NOT NULL DEFAULT \'\';',
    'ALTER TABLE "A" ADD CONSTRAINT c CHECK (b > 0) NOT VALID;',
    'ALTER TYPE "E" ADD VALUE \'C\';',
    '-- DROP TABLE "A";\nSELECT \'DROP TABLE "A"\';',
    '-- safe: indexLocks: a small table\nCREATE INDEX i ON "A" (b);',
  ])('%s', (sql) => expect(dangers(sql)).toEqual([]));
});
