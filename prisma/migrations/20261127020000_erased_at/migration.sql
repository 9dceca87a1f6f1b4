-- AlterTable
ALTER TABLE "User" ADD COLUMN     "erasedAt" TIMESTAMPTZ(3);

-- Who has left before.
UPDATE "User" SET "erasedAt" = now() WHERE "email" LIKE 'erased-%@invalid';
