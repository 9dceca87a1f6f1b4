-- CreateEnum
CREATE TYPE "SubscriptionKind" AS ENUM ('NEWSLETTER', 'REPLIES', 'THREAD', 'TOPIC', 'AUTHOR');

-- CreateEnum
CREATE TYPE "Frequency" AS ENUM ('AT_ONCE', 'DAILY', 'WEEKLY');

-- CreateEnum
CREATE TYPE "IssueStatus" AS ENUM ('DRAFT', 'SCHEDULED', 'SENDING', 'SENT');

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "issueId" INTEGER,
ADD COLUMN     "subscriptionId" INTEGER;

-- CreateTable
CREATE TABLE "Subscriber" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "pausedUntil" TIMESTAMPTZ(3),
    "suppressedAt" TIMESTAMPTZ(3),
    "suppressedFor" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Subscriber_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "id" SERIAL NOT NULL,
    "subscriberId" INTEGER NOT NULL,
    "kind" "SubscriptionKind" NOT NULL,
    "targetId" INTEGER NOT NULL DEFAULT 0,
    "frequency" "Frequency" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMPTZ(3),
    "toldUntil" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "consentId" INTEGER NOT NULL,

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "kind" "SubscriptionKind" NOT NULL,
    "wording" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "page" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NewsletterIssue" (
    "id" SERIAL NOT NULL,
    "status" "IssueStatus" NOT NULL DEFAULT 'DRAFT',
    "number" INTEGER,
    "subject" TEXT NOT NULL,
    "preheader" TEXT NOT NULL DEFAULT '',
    "intro" TEXT NOT NULL DEFAULT '',
    "items" JSONB NOT NULL DEFAULT '[]',
    "frequency" "Frequency",
    "scheduledFor" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "letter" JSONB,
    "reached" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NewsletterIssue_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Subscriber_email_key" ON "Subscriber"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_consentId_key" ON "Subscription"("consentId");

-- CreateIndex
CREATE INDEX "Subscription_kind_frequency_id_idx" ON "Subscription"("kind", "frequency", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_subscriberId_kind_targetId_key" ON "Subscription"("subscriberId", "kind", "targetId");

-- CreateIndex
CREATE INDEX "Consent_email_idx" ON "Consent"("email");

-- CreateIndex
CREATE INDEX "Consent_withdrawnAt_idx" ON "Consent"("withdrawnAt");

-- CreateIndex
CREATE UNIQUE INDEX "NewsletterIssue_number_key" ON "NewsletterIssue"("number");

-- CreateIndex
CREATE INDEX "NewsletterIssue_status_scheduledFor_idx" ON "NewsletterIssue"("status", "scheduledFor");

-- CreateIndex
CREATE INDEX "Mail_subscriptionId_idx" ON "Mail"("subscriptionId");

-- CreateIndex
CREATE INDEX "Mail_issueId_status_idx" ON "Mail"("issueId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_issueId_to_key" ON "Mail"("issueId", "to");

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_subscriberId_fkey" FOREIGN KEY ("subscriberId") REFERENCES "Subscriber"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_consentId_fkey" FOREIGN KEY ("consentId") REFERENCES "Consent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "NewsletterIssue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_subscriptionId_fkey" FOREIGN KEY ("subscriptionId") REFERENCES "Subscription"("id") ON DELETE SET NULL ON UPDATE CASCADE;
