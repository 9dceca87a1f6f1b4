-- AlterEnum
ALTER TYPE "Verdict" ADD VALUE 'UNDO';

-- AlterTable
ALTER TABLE "ModerationDecision" ADD COLUMN     "publishedBeforeId" INTEGER,
ADD COLUMN     "undoesId" INTEGER,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "decisionId" INTEGER,
ADD COLUMN     "sendAfter" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "ReasonPreset" (
    "id" SERIAL NOT NULL,
    "ruleId" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,
    "label" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "ReasonPreset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommentLease" (
    "commentId" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CommentLease_pkey" PRIMARY KEY ("commentId","userId")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" SERIAL NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModeratorReminder" (
    "userId" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ModeratorReminder_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE INDEX "ReasonPreset_ruleId_position_id_idx" ON "ReasonPreset"("ruleId", "position", "id");

-- CreateIndex
CREATE INDEX "CommentLease_userId_idx" ON "CommentLease"("userId");

-- CreateIndex
CREATE INDEX "CommentLease_until_idx" ON "CommentLease"("until");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_userId_name_key" ON "SavedView"("userId", "name");

-- CreateIndex
CREATE INDEX "Comment_authorId_status_idx" ON "Comment"("authorId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "ModerationDecision_undoesId_key" ON "ModerationDecision"("undoesId");

-- CreateIndex
CREATE INDEX "Mail_decisionId_idx" ON "Mail"("decisionId");

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_undoesId_fkey" FOREIGN KEY ("undoesId") REFERENCES "ModerationDecision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReasonPreset" ADD CONSTRAINT "ReasonPreset_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "HouseRule"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentLease" ADD CONSTRAINT "CommentLease_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentLease" ADD CONSTRAINT "CommentLease_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModeratorReminder" ADD CONSTRAINT "ModeratorReminder_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "ModerationDecision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What must never be false. Compared as text: a value added to an enum cannot be used in the same transaction.
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "moderation_decision_restore_is_explained"
  CHECK ("verdict"::text <> 'RESTORE' OR length(btrim("explanation")) > 0);
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "moderation_decision_undo_names_its_decision"
  CHECK (("verdict"::text = 'UNDO') = ("undoesId" IS NOT NULL));
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "moderation_decision_spam_is_refused"
  CHECK (NOT "spam" OR "verdict"::text IN ('REJECT', 'TAKE_DOWN'));

-- The queue filtered by article, and how many wait under each.
CREATE INDEX "comment_waiting_by_article" ON "Comment" ("articleId", "id") WHERE "status" = 'WAITING';
CREATE INDEX "comment_returned" ON "Comment" ("id") WHERE "status" = 'RETURNED';

-- Look-alikes are found by trigrams.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Every open desk hears of every transition, whichever code made it; told at commit.
CREATE FUNCTION "comment_tells_desk"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('comment', NEW."id")::text);
  RETURN NULL;
END
$$;
CREATE TRIGGER "comment_tells_desk_of_new" AFTER INSERT ON "Comment"
  FOR EACH ROW EXECUTE FUNCTION "comment_tells_desk"();
CREATE TRIGGER "comment_tells_desk_of_change" AFTER UPDATE ON "Comment"
  FOR EACH ROW WHEN (OLD."version" <> NEW."version" OR OLD."status" <> NEW."status")
  EXECUTE FUNCTION "comment_tells_desk"();

CREATE FUNCTION "lease_tells_desk"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('lease', coalesce(NEW."commentId", OLD."commentId"))::text);
  RETURN NULL;
END
$$;
CREATE TRIGGER "lease_tells_desk" AFTER INSERT OR UPDATE OR DELETE ON "CommentLease"
  FOR EACH ROW EXECUTE FUNCTION "lease_tells_desk"();

-- The addresses in a text, without www. and what follows ? or #, sorted: the same advert has the same ones.
CREATE FUNCTION "links"("source" text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT lower(m[1]) ORDER BY lower(m[1])), '{}')
  FROM regexp_matches("source", '(?:https?://|www\.)(?:www\.)?([^\s?#()<>\[\]"]+)', 'gi') AS m
$$;
