-- CreateEnum
CREATE TYPE "SalaryPeriod" AS ENUM ('HOUR', 'MONTH', 'YEAR');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "AdvertStatus" ADD VALUE 'EXPIRED';
ALTER TYPE "AdvertStatus" ADD VALUE 'FILLED';

-- AlterTable
ALTER TABLE "Advert" ADD COLUMN     "companyUrl" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "country" TEXT NOT NULL DEFAULT 'DE',
ADD COLUMN     "salaryMax" INTEGER,
ADD COLUMN     "salaryMin" INTEGER,
ADD COLUMN     "salaryPeriod" "SalaryPeriod" NOT NULL DEFAULT 'YEAR';

-- CreateIndex
CREATE INDEX "Advert_status_expiresAt_idx" ON "Advert"("status", "expiresAt");
