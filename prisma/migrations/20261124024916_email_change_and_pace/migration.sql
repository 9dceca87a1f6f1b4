-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "slowModeMinutes" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "EmailChange" (
    "userId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "oldToken" TEXT NOT NULL,
    "newToken" TEXT NOT NULL,
    "oldConfirmed" BOOLEAN NOT NULL DEFAULT false,
    "newConfirmed" BOOLEAN NOT NULL DEFAULT false,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EmailChange_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE UNIQUE INDEX "EmailChange_oldToken_key" ON "EmailChange"("oldToken");

-- CreateIndex
CREATE UNIQUE INDEX "EmailChange_newToken_key" ON "EmailChange"("newToken");

-- CreateIndex
CREATE INDEX "EmailChange_expires_idx" ON "EmailChange"("expires");

-- AddForeignKey
ALTER TABLE "EmailChange" ADD CONSTRAINT "EmailChange_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
