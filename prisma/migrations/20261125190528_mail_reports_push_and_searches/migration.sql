-- safe: indexLocks: subscribers are thousands, read in milliseconds

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('MAIL', 'PUSH');

-- CreateEnum
CREATE TYPE "SuppressionReason" AS ENUM ('BOUNCE', 'COMPLAINT', 'DESK');

-- CreateEnum
CREATE TYPE "MailReportKind" AS ENUM ('GONE', 'REFUSED', 'COMPLAINT');

-- AlterEnum
ALTER TYPE "SubscriptionKind" ADD VALUE 'ADVERTS';

-- AlterTable
ALTER TABLE "Subscriber" ADD COLUMN     "suppressedAs" "SuppressionReason";

-- AlterTable
ALTER TABLE "Subscription" ADD COLUMN     "channel" "Channel" NOT NULL DEFAULT 'MAIL';

-- AlterTable
ALTER TABLE "NewsletterIssue" ADD COLUMN     "failedBefore" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "sentBefore" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "letter" JSONB;

-- CreateTable
CREATE TABLE "PushDevice" (
    "id" SERIAL NOT NULL,
    "subscriberId" INTEGER NOT NULL,
    "endpoint" TEXT NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PushDevice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PushKey" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "publicKey" TEXT NOT NULL,
    "privateKey" TEXT NOT NULL,

    CONSTRAINT "PushKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdvertSearch" (
    "id" SERIAL NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AdvertSearch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailReport" (
    "id" SERIAL NOT NULL,
    "kind" "MailReportKind" NOT NULL,
    "email" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reference" TEXT NOT NULL,

    CONSTRAINT "MailReport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PushDevice_endpoint_key" ON "PushDevice"("endpoint");

-- CreateIndex
CREATE INDEX "PushDevice_subscriberId_idx" ON "PushDevice"("subscriberId");

-- CreateIndex
CREATE UNIQUE INDEX "AdvertSearch_query_key" ON "AdvertSearch"("query");

-- CreateIndex
CREATE UNIQUE INDEX "MailReport_reference_key" ON "MailReport"("reference");

-- CreateIndex
CREATE INDEX "MailReport_email_receivedAt_idx" ON "MailReport"("email", "receivedAt");

-- CreateIndex
CREATE INDEX "MailReport_receivedAt_idx" ON "MailReport"("receivedAt");

-- CreateIndex
CREATE INDEX "Subscriber_suppressedAt_idx" ON "Subscriber"("suppressedAt");

-- AddForeignKey
ALTER TABLE "PushDevice" ADD CONSTRAINT "PushDevice_subscriberId_fkey" FOREIGN KEY ("subscriberId") REFERENCES "Subscriber"("id") ON DELETE CASCADE ON UPDATE CASCADE;
