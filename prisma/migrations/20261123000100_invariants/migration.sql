-- What must never be false, whatever the code does. Prisma's schema cannot express these.

-- One person, one account: addresses differ by more than their case.
ALTER TABLE "User" ADD CONSTRAINT "user_email_lower_case" CHECK ("email" = lower("email"));

-- Visible if and only if a published revision is set; status and visibility cannot disagree.
-- WAITING and RETURNED may be either: an edited comment keeps its approved wording meanwhile.
ALTER TABLE "Comment" ADD CONSTRAINT "comment_approved_is_published"
  CHECK ("status" <> 'APPROVED' OR "publishedRevisionId" IS NOT NULL);
ALTER TABLE "Comment" ADD CONSTRAINT "comment_refused_is_not_published"
  CHECK ("status" NOT IN ('REJECTED', 'TAKEN_DOWN', 'WITHDRAWN') OR "publishedRevisionId" IS NULL);

-- DSA Art. 17: a refusal names its ground (house rule or law) and explains it. Spam is the exception.
-- Asking for a revision refuses nothing yet: it needs the explanation only.
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "moderation_decision_statement_of_reasons" CHECK (
  "verdict" NOT IN ('REJECT', 'TAKE_DOWN', 'RETURN')
  OR "spam"
  OR (
    length(btrim("explanation")) > 0
    AND (
      "verdict" = 'RETURN'
      OR "houseRuleVersionId" IS NOT NULL
      OR length(btrim(coalesce("law", ''))) > 0
    )
  )
);

-- Decisions are history: appended, never changed. TRUNCATE stays possible for tests and `seed`.
CREATE FUNCTION "moderation_decision_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'ModerationDecision is append-only: % refused', TG_OP
    USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "moderation_decision_append_only"
  BEFORE UPDATE OR DELETE ON "ModerationDecision"
  FOR EACH ROW EXECUTE FUNCTION "moderation_decision_is_append_only"();

-- The queue, oldest first, stays as small as what waits; the thread holds only what is visible.
CREATE INDEX "comment_waiting" ON "Comment" ("id") WHERE "status" = 'WAITING';
CREATE INDEX "comment_visible" ON "Comment" ("articleId", "rootId", "path")
  WHERE "publishedRevisionId" IS NOT NULL;
