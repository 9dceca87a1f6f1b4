-- CreateEnum
CREATE TYPE "NoticeGround" AS ENUM ('RULE', 'LAW', 'ABUSE', 'DANGER');

-- CreateEnum
CREATE TYPE "NoticeOutcome" AS ENUM ('TAKEN_DOWN', 'KEPT', 'GONE');

-- CreateEnum
CREATE TYPE "AppealOutcome" AS ENUM ('GRANTED', 'DENIED', 'WITHDRAWN');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "Verdict" ADD VALUE 'KEEP';
ALTER TYPE "Verdict" ADD VALUE 'UPHOLD';

-- CreateTable
CREATE TABLE "Notice" (
    "id" SERIAL NOT NULL,
    "commentId" INTEGER NOT NULL,
    "revisionId" INTEGER NOT NULL,
    "ground" "NoticeGround" NOT NULL,
    "reason" TEXT NOT NULL,
    "quote" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "reporterId" TEXT,
    "evidence" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "NoticeOutcome",
    "decisionId" INTEGER,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appeal" (
    "id" SERIAL NOT NULL,
    "commentId" INTEGER NOT NULL,
    "decisionId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "AppealOutcome",
    "settledById" INTEGER,

    CONSTRAINT "Appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AppealMessage" (
    "id" SERIAL NOT NULL,
    "appealId" INTEGER NOT NULL,
    "moderatorId" TEXT,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AppealMessage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Notice_commentId_id_idx" ON "Notice"("commentId", "id");

-- CreateIndex
CREATE INDEX "Notice_revisionId_idx" ON "Notice"("revisionId");

-- CreateIndex
CREATE INDEX "Notice_decisionId_idx" ON "Notice"("decisionId");

-- CreateIndex
CREATE INDEX "Notice_reporterId_idx" ON "Notice"("reporterId");

-- CreateIndex
CREATE INDEX "Notice_email_idx" ON "Notice"("email");

-- CreateIndex
CREATE INDEX "Notice_createdAt_idx" ON "Notice"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Appeal_decisionId_key" ON "Appeal"("decisionId");

-- CreateIndex
CREATE INDEX "Appeal_commentId_id_idx" ON "Appeal"("commentId", "id");

-- CreateIndex
CREATE INDEX "Appeal_settledById_idx" ON "Appeal"("settledById");

-- CreateIndex
CREATE INDEX "AppealMessage_appealId_id_idx" ON "AppealMessage"("appealId", "id");

-- CreateIndex
CREATE INDEX "AppealMessage_moderatorId_idx" ON "AppealMessage"("moderatorId");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "CommentRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "ModerationDecision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "ModerationDecision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "ModerationDecision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppealMessage" ADD CONSTRAINT "AppealMessage_appealId_fkey" FOREIGN KEY ("appealId") REFERENCES "Appeal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppealMessage" ADD CONSTRAINT "AppealMessage_moderatorId_fkey" FOREIGN KEY ("moderatorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What must never be false. Compared as text: a value added to an enum cannot be used in the same transaction.
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "moderation_decision_second_look_is_explained"
  CHECK ("verdict"::text NOT IN ('KEEP', 'UPHOLD') OR length(btrim("explanation")) > 0);
ALTER TABLE "Notice" ADD CONSTRAINT "notice_settled_by_its_decision"
  CHECK ("decisionId" IS NULL OR "outcome" IS NOT NULL);
ALTER TABLE "Appeal" ADD CONSTRAINT "appeal_settled_by_its_decision"
  CHECK (("settledById" IS NOT NULL) = ("outcome" IS NOT NULL AND "outcome" <> 'WITHDRAWN'));

-- What is open stays small; one person has one open notice of a comment, one comment one open appeal.
CREATE INDEX "notice_open" ON "Notice" ("commentId", "id") WHERE "outcome" IS NULL;
CREATE UNIQUE INDEX "notice_open_once" ON "Notice" ("commentId", "email") WHERE "outcome" IS NULL AND "email" <> '';
CREATE UNIQUE INDEX "appeal_open_once" ON "Appeal" ("commentId") WHERE "outcome" IS NULL;

-- Every open desk hears of them, told at commit.
CREATE FUNCTION "file_tells_desk"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('comment', NEW."commentId")::text);
  RETURN NULL;
END
$$;
CREATE TRIGGER "notice_tells_desk" AFTER INSERT OR UPDATE OF "outcome" ON "Notice"
  FOR EACH ROW EXECUTE FUNCTION "file_tells_desk"();
CREATE TRIGGER "appeal_tells_desk" AFTER INSERT OR UPDATE OF "outcome" ON "Appeal"
  FOR EACH ROW EXECUTE FUNCTION "file_tells_desk"();
