-- CreateEnum
CREATE TYPE "SignalEffect" AS ENUM ('OFF', 'HINT', 'WARNING', 'URGENT');

-- CreateEnum
CREATE TYPE "WordMatch" AS ENUM ('WORD', 'COMPOUND', 'PATTERN');

-- CreateEnum
CREATE TYPE "SanctionKind" AS ENUM ('WARNING', 'PAUSE', 'BAN');

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "language" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "signals" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "urgency" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "HouseRuleVersion" ADD COLUMN     "announcement" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "RoleChange" (
    "id" SERIAL NOT NULL,
    "personId" TEXT NOT NULL,
    "from" "Role" NOT NULL,
    "to" "Role" NOT NULL,
    "changedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoleChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Screening" (
    "revisionId" INTEGER NOT NULL,
    "signals" JSONB NOT NULL,
    "score" DOUBLE PRECISION,
    "advice" DOUBLE PRECISION,
    "screenedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Screening_pkey" PRIMARY KEY ("revisionId")
);

-- CreateTable
CREATE TABLE "ScreeningChoice" (
    "rule" TEXT NOT NULL,
    "effect" "SignalEffect" NOT NULL,

    CONSTRAINT "ScreeningChoice_pkey" PRIMARY KEY ("rule")
);

-- CreateTable
CREATE TABLE "WatchedWord" (
    "id" SERIAL NOT NULL,
    "match" "WordMatch" NOT NULL,
    "text" TEXT NOT NULL,
    "except" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "effect" "SignalEffect" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WatchedWord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearnedModel" (
    "id" SERIAL NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "weights" BYTEA NOT NULL,
    "refused" INTEGER NOT NULL,
    "accepted" INTEGER NOT NULL,
    "auc" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "LearnedModel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sanction" (
    "id" SERIAL NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" "SanctionKind" NOT NULL,
    "houseRuleVersionId" INTEGER,
    "reason" TEXT NOT NULL,
    "takesDown" BOOLEAN NOT NULL DEFAULT false,
    "moderatorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),
    "liftedAt" TIMESTAMPTZ(3),
    "liftedById" TEXT,
    "objection" TEXT NOT NULL DEFAULT '',
    "objectedAt" TIMESTAMPTZ(3),
    "answer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Sanction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonHold" (
    "personId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "moderatorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PersonHold_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "PersonNote" (
    "id" SERIAL NOT NULL,
    "personId" TEXT NOT NULL,
    "moderatorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PersonNote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RoleChange_personId_id_idx" ON "RoleChange"("personId", "id");

-- CreateIndex
CREATE INDEX "RoleChange_changedById_idx" ON "RoleChange"("changedById");

-- CreateIndex
CREATE INDEX "WatchedWord_authorId_idx" ON "WatchedWord"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "WatchedWord_match_text_key" ON "WatchedWord"("match", "text");

-- CreateIndex
CREATE INDEX "Sanction_personId_id_idx" ON "Sanction"("personId", "id");

-- CreateIndex
CREATE INDEX "Sanction_moderatorId_idx" ON "Sanction"("moderatorId");

-- CreateIndex
CREATE INDEX "Sanction_liftedById_idx" ON "Sanction"("liftedById");

-- CreateIndex
CREATE INDEX "Sanction_houseRuleVersionId_idx" ON "Sanction"("houseRuleVersionId");

-- CreateIndex
CREATE INDEX "PersonHold_moderatorId_idx" ON "PersonHold"("moderatorId");

-- CreateIndex
CREATE INDEX "PersonNote_personId_id_idx" ON "PersonNote"("personId", "id");

-- CreateIndex
CREATE INDEX "PersonNote_moderatorId_idx" ON "PersonNote"("moderatorId");

-- CreateIndex
CREATE INDEX "CommentRevision_createdAt_idx" ON "CommentRevision"("createdAt");

-- AddForeignKey
ALTER TABLE "RoleChange" ADD CONSTRAINT "RoleChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleChange" ADD CONSTRAINT "RoleChange_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Screening" ADD CONSTRAINT "Screening_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "CommentRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WatchedWord" ADD CONSTRAINT "WatchedWord_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sanction" ADD CONSTRAINT "Sanction_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sanction" ADD CONSTRAINT "Sanction_houseRuleVersionId_fkey" FOREIGN KEY ("houseRuleVersionId") REFERENCES "HouseRuleVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sanction" ADD CONSTRAINT "Sanction_moderatorId_fkey" FOREIGN KEY ("moderatorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sanction" ADD CONSTRAINT "Sanction_liftedById_fkey" FOREIGN KEY ("liftedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonHold" ADD CONSTRAINT "PersonHold_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonHold" ADD CONSTRAINT "PersonHold_moderatorId_fkey" FOREIGN KEY ("moderatorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonNote" ADD CONSTRAINT "PersonNote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonNote" ADD CONSTRAINT "PersonNote_moderatorId_fkey" FOREIGN KEY ("moderatorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must never be false.
ALTER TABLE "Sanction" ADD CONSTRAINT "sanction_is_explained" CHECK (length(btrim("reason")) > 0);
ALTER TABLE "Sanction" ADD CONSTRAINT "sanction_has_its_length"
  CHECK (("kind" = 'PAUSE' AND "expiresAt" IS NOT NULL) OR ("kind" = 'WARNING' AND "expiresAt" IS NULL) OR "kind" = 'BAN');
ALTER TABLE "Sanction" ADD CONSTRAINT "sanction_only_a_ban_takes_down" CHECK (NOT "takesDown" OR "kind" = 'BAN');
ALTER TABLE "Screening" ADD CONSTRAINT "screening_probabilities"
  CHECK (coalesce("score", 0) BETWEEN 0 AND 1 AND coalesce("advice", 0) BETWEEN 0 AND 1);

-- The queue by urgency, by signal and by language, as small as what waits.
CREATE INDEX "comment_waiting_urgent" ON "Comment" ("urgency" DESC, "id") WHERE "status" = 'WAITING';
CREATE INDEX "comment_waiting_signals" ON "Comment" USING gin ("signals") WHERE "status" = 'WAITING';
CREATE INDEX "comment_waiting_language" ON "Comment" ("language", "id") WHERE "status" = 'WAITING';
-- Texts resembling refused ones are sought among the latest of these.
CREATE INDEX "moderation_decision_refused" ON "ModerationDecision" ("id") WHERE "verdict" IN ('REJECT', 'TAKE_DOWN');
-- Objections that wait for an answer.
CREATE INDEX "sanction_objections" ON "Sanction" ("objectedAt") WHERE "objectedAt" IS NOT NULL AND "answer" = '';

-- Every open desk hears what screening says of a comment.
CREATE FUNCTION "screening_tells_desk"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('screened', NEW."revisionId")::text);
  RETURN NULL;
END
$$;
CREATE TRIGGER "screening_tells_desk" AFTER INSERT OR UPDATE ON "Screening"
  FOR EACH ROW EXECUTE FUNCTION "screening_tells_desk"();

-- Who was given which role is history.
CREATE FUNCTION "role_change_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'RoleChange is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "role_change_append_only"
  BEFORE UPDATE OR DELETE ON "RoleChange" FOR EACH ROW EXECUTE FUNCTION "role_change_is_append_only"();

-- People are sought by a part of their name.
CREATE INDEX "user_name_likeness" ON "User" USING gin ("name" gin_trgm_ops);
