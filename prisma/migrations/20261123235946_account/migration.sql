-- AlterTable
ALTER TABLE "User" ADD COLUMN     "nameKey" TEXT;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE UNIQUE INDEX "User_nameKey_key" ON "User"("nameKey");

-- CreateIndex
CREATE INDEX "ModerationDecision_decidedAt_idx" ON "ModerationDecision"("decidedAt");
