-- CreateEnum
CREATE TYPE "OutcomeKind" AS ENUM ('APPROVED', 'REFUSED', 'RETURNED', 'APPEAL');

-- CreateEnum
CREATE TYPE "MailPace" AS ENUM ('AT_ONCE', 'HOURLY', 'DAILY', 'OFF');

-- CreateEnum
CREATE TYPE "ProfileStatus" AS ENUM ('WAITING', 'SHOWN', 'REMOVED');

-- AlterEnum
ALTER TYPE "SubscriptionKind" ADD VALUE 'MENTIONS';

-- AlterEnum
ALTER TYPE "Frequency" ADD VALUE 'HOURLY';

-- AlterTable
ALTER TABLE "Notification" ADD COLUMN     "mailDue" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "device" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "MailChoice" (
    "userId" TEXT NOT NULL,
    "outcome" "OutcomeKind" NOT NULL,
    "pace" "MailPace" NOT NULL,

    CONSTRAINT "MailChoice_pkey" PRIMARY KEY ("userId","outcome")
);

-- CreateTable
CREATE TABLE "Profile" (
    "userId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "listed" BOOLEAN NOT NULL DEFAULT false,
    "bio" TEXT NOT NULL DEFAULT '',
    "picture" TEXT NOT NULL DEFAULT '',
    "status" "ProfileStatus" NOT NULL DEFAULT 'SHOWN',
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Profile_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Profile_slug_key" ON "Profile"("slug");

-- CreateIndex
CREATE INDEX "Profile_status_updatedAt_idx" ON "Profile"("status", "updatedAt");

-- CreateIndex
CREATE INDEX "Notification_mailDue_idx" ON "Notification"("mailDue");

-- AddForeignKey
ALTER TABLE "MailChoice" ADD CONSTRAINT "MailChoice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Profile" ADD CONSTRAINT "Profile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
