-- CreateTable
CREATE TABLE "DataExport" (
    "id" SERIAL NOT NULL,
    "userId" TEXT NOT NULL,
    "content" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readyAt" TIMESTAMPTZ(3),

    CONSTRAINT "DataExport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DataExport_userId_id_idx" ON "DataExport"("userId", "id");

-- CreateIndex
CREATE INDEX "DataExport_createdAt_idx" ON "DataExport"("createdAt");

-- AddForeignKey
ALTER TABLE "DataExport" ADD CONSTRAINT "DataExport_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Decisions stay append-only but for erasure (GDPR Art. 17): within a transaction that says so, the texts
-- of a decision may be blanked. What was decided, when, by whom and on which ground remains.
CREATE OR REPLACE FUNCTION "moderation_decision_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('depesche.erasing', true) = 'on'
    AND (to_jsonb(NEW) - 'quote' - 'explanation') = (to_jsonb(OLD) - 'quote' - 'explanation') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'ModerationDecision is append-only: % refused', TG_OP
    USING ERRCODE = 'restrict_violation';
END
$$;
