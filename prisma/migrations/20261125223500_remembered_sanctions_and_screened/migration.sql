-- AlterTable
ALTER TABLE "RoleChange" ALTER COLUMN "changedById" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "screened" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "RememberedSanction" (
    "address" TEXT NOT NULL,
    "kind" "SanctionKind" NOT NULL,
    "houseRuleVersionId" INTEGER,
    "moderatorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "RememberedSanction_pkey" PRIMARY KEY ("address")
);

-- CreateIndex
CREATE INDEX "RememberedSanction_expiresAt_idx" ON "RememberedSanction"("expiresAt");

-- CreateIndex
CREATE INDEX "RememberedSanction_moderatorId_idx" ON "RememberedSanction"("moderatorId");

-- CreateIndex
CREATE INDEX "RememberedSanction_houseRuleVersionId_idx" ON "RememberedSanction"("houseRuleVersionId");

-- AddForeignKey
ALTER TABLE "RememberedSanction" ADD CONSTRAINT "RememberedSanction_houseRuleVersionId_fkey" FOREIGN KEY ("houseRuleVersionId") REFERENCES "HouseRuleVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RememberedSanction" ADD CONSTRAINT "RememberedSanction_moderatorId_fkey" FOREIGN KEY ("moderatorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What waits without having been looked at: nearly always nothing.
CREATE INDEX "comment_waiting_unscreened" ON "Comment" ("id") WHERE "status" = 'WAITING' AND NOT "screened";

-- How much a notice counts by how its reporter's earlier ones turned out: 1 without any, towards 2 for who was
-- always right, towards 0 for who never was (the rule of succession, doubled).
CREATE FUNCTION notice_weight("right" integer, settled integer) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN 2.0 * (coalesce("right", 0) + 1) / (coalesce(settled, 0) + 2);
