-- CreateTable
CREATE TABLE "IgnoredPerson" (
    "userId" TEXT NOT NULL,
    "ignoredId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IgnoredPerson_pkey" PRIMARY KEY ("userId","ignoredId")
);

-- CreateTable
CREATE TABLE "CommentPage" (
    "articleId" INTEGER NOT NULL,
    "start" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "latestAt" TIMESTAMPTZ(3),

    CONSTRAINT "CommentPage_pkey" PRIMARY KEY ("articleId","start")
);

-- CreateTable
CREATE TABLE "CommentReaction" (
    "commentId" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommentReaction_pkey" PRIMARY KEY ("commentId","userId")
);

-- CreateIndex
CREATE INDEX "IgnoredPerson_ignoredId_idx" ON "IgnoredPerson"("ignoredId");

-- CreateIndex
CREATE INDEX "CommentReaction_userId_idx" ON "CommentReaction"("userId");

-- AddForeignKey
ALTER TABLE "IgnoredPerson" ADD CONSTRAINT "IgnoredPerson_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IgnoredPerson" ADD CONSTRAINT "IgnoredPerson_ignoredId_fkey" FOREIGN KEY ("ignoredId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentPage" ADD CONSTRAINT "CommentPage_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentReaction" ADD CONSTRAINT "CommentReaction_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentReaction" ADD CONSTRAINT "CommentReaction_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nobody hides their own comments from themselves.
ALTER TABLE "IgnoredPerson" ADD CONSTRAINT "ignored_person_is_another" CHECK ("userId" <> "ignoredId");

-- Sort paths compare byte by byte, whatever the database's own collation is.
ALTER TABLE "Comment" ALTER COLUMN "path" TYPE text COLLATE "C";
ALTER TABLE "CommentPage" ALTER COLUMN "start" TYPE text COLLATE "C";

-- What is visible of an article, in reading order: a page is one range of it.
DROP INDEX "comment_visible";
CREATE INDEX "comment_visible" ON "Comment" ("articleId", "path") WHERE "publishedRevisionId" IS NOT NULL;

-- The pages of a discussion (docs/decisions/0009). A page holds 36 comments, so that it costs little more than
-- a short one, or 48,000 bytes of their HTML, so that it stays below 100 kB compressed whatever people write.
-- A fill of 1 is full.
CREATE FUNCTION "comment_page_fill"(comments numeric, bytes numeric) RETURNS numeric
  LANGUAGE sql IMMUTABLE RETURN greatest(comments / 36, bytes / 48000);

-- What readers see of an article between two places, in reading order; without `upto`, to the end.
CREATE FUNCTION "visible_comments"(article int, since text, upto text)
  RETURNS TABLE ("path" text, "rootId" int, "publishedAt" timestamptz, bytes int) LANGUAGE sql STABLE AS $$
  SELECT c."path", c."rootId", c."publishedAt", octet_length(r."html")
  FROM "Comment" c JOIN "CommentRevision" r ON r."id" = c."publishedRevisionId"
  WHERE c."articleId" = article AND c."publishedRevisionId" IS NOT NULL
    AND c."path" >= since AND (upto IS NULL OR c."path" < upto)
$$;

-- Divides what lies between two places into pages and writes them down. A page ends before a thread that
-- would not fit but is not left almost empty for it, or when it is two thirds full: the rest is for late replies.
-- A thread that fits is never cut; a longer one goes on over as many pages as it needs.
CREATE FUNCTION "pack_comment_pages"(article int, since text, upto text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  page text := since;
  held int := 0;
  held_bytes bigint := 0;
  latest timestamptz;
  thread int;
  opens boolean;
  whole boolean;
  enough boolean;
  c record;
BEGIN
  FOR c IN
    SELECT v.*,
      "comment_page_fill"(count(*) OVER left_over, sum(bytes) OVER left_over) AS rest,
      count(*) OVER (PARTITION BY "rootId") AS thread_size,
      sum(bytes) OVER (PARTITION BY "rootId") AS thread_bytes
    FROM "visible_comments"(article, since, upto) v
    WINDOW left_over AS (ORDER BY v."path" COLLATE "C" DESC)
    ORDER BY v."path" COLLATE "C"
  LOOP
    enough := "comment_page_fill"(held, held_bytes) >= 0.66 AND c.rest >= 0.2;
    opens := thread IS DISTINCT FROM c."rootId";
    IF opens THEN
      thread := c."rootId";
      whole := "comment_page_fill"(held + c.thread_size, held_bytes + c.thread_bytes) <= 1;
      enough := enough OR (NOT whole AND "comment_page_fill"(held, held_bytes) >= 0.2);
      IF enough THEN whole := "comment_page_fill"(c.thread_size, c.thread_bytes) <= 1; END IF;
    ELSIF whole THEN
      enough := false;
    END IF;
    IF held > 0 AND (enough OR "comment_page_fill"(held + 1, held_bytes + c.bytes) > 1) THEN
      PERFORM "keep_comment_page"(article, page, held, latest);
      -- With a thread's first comment, also where that one itself is no longer visible.
      page := CASE WHEN opens THEN split_part(c."path", '.', 1) ELSE c."path" END;
      held := 0;
      held_bytes := 0;
      latest := NULL;
    END IF;
    held := held + 1;
    held_bytes := held_bytes + c.bytes;
    latest := greatest(latest, c."publishedAt");
  END LOOP;
  PERFORM "keep_comment_page"(article, page, held, latest);
END
$$;

CREATE FUNCTION "keep_comment_page"(article int, place text, comments int, latest timestamptz) RETURNS void
LANGUAGE sql AS $$
  INSERT INTO "CommentPage" ("articleId", "start", "count", "latestAt") VALUES (article, place, comments, latest)
  ON CONFLICT ("articleId", "start") DO UPDATE SET "count" = comments, "latestAt" = latest
$$;

-- Brings the pages on which these places lie in line with the comments there, each page once.
CREATE FUNCTION "settle_comment_pages"(article int, places text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  place text;
  since text;
  upto text := '';
  comments int;
  fill numeric;
BEGIN
  -- One change of an article's pages at a time; nothing else is ever locked while waiting for this.
  PERFORM pg_advisory_xact_lock(hashtext('CommentPage'), article);
  FOREACH place IN ARRAY places LOOP
    CONTINUE WHEN upto IS NULL OR place COLLATE "C" < upto;
    SELECT coalesce(max("start"), '') INTO since FROM "CommentPage" WHERE "articleId" = article AND "start" <= place;
    SELECT min("start") INTO upto FROM "CommentPage" WHERE "articleId" = article AND "start" > since;
    SELECT count(*), "comment_page_fill"(count(*), coalesce(sum(bytes), 0)) INTO comments, fill
      FROM "visible_comments"(article, since, upto);
    -- An article that is being deleted has no pages any more; one without comments needs none.
    CONTINUE WHEN comments = 0 AND since = '' AND upto IS NULL
      AND NOT EXISTS (SELECT FROM "CommentPage" WHERE "articleId" = article);
    -- Almost empty: joined with its neighbour, and divided anew if that is too much.
    IF fill < 0.2 AND (since <> '' OR upto IS NOT NULL) THEN
      DELETE FROM "CommentPage" WHERE "articleId" = article AND "start" = coalesce(upto, since);
      SELECT coalesce(max("start"), '') INTO since FROM "CommentPage" WHERE "articleId" = article AND "start" <= since;
      SELECT min("start") INTO upto FROM "CommentPage" WHERE "articleId" = article AND "start" > since;
    END IF;
    PERFORM "pack_comment_pages"(article, since, upto);
  END LOOP;
END
$$;

CREATE FUNCTION "comment_pages_follow"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  article int;
  places text[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    FOR article, places IN
      SELECT c."articleId", array_agg(c."path" ORDER BY c."path")
      FROM after c JOIN before b USING ("id")
      WHERE b."publishedRevisionId" IS DISTINCT FROM c."publishedRevisionId"
      GROUP BY c."articleId" ORDER BY c."articleId"
    LOOP
      PERFORM "settle_comment_pages"(article, places);
    END LOOP;
  ELSE
    FOR article, places IN
      SELECT b."articleId", array_agg(b."path" ORDER BY b."path")
      FROM before b WHERE b."publishedRevisionId" IS NOT NULL
      GROUP BY b."articleId" ORDER BY b."articleId"
    LOOP
      PERFORM "settle_comment_pages"(article, places);
    END LOOP;
  END IF;
  RETURN NULL;
END
$$;
-- A comment is never visible from its first moment (its wording is stored after it): no trigger on INSERT.
CREATE TRIGGER "comment_pages_follow_update" AFTER UPDATE ON "Comment"
  REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION "comment_pages_follow"();
CREATE TRIGGER "comment_pages_follow_delete" AFTER DELETE ON "Comment"
  REFERENCING OLD TABLE AS before
  FOR EACH STATEMENT EXECUTE FUNCTION "comment_pages_follow"();

-- Sites that already have comments.
DO $$
DECLARE
  article int;
BEGIN
  FOR article IN SELECT DISTINCT "articleId" FROM "Comment" WHERE "publishedRevisionId" IS NOT NULL ORDER BY 1 LOOP
    PERFORM "settle_comment_pages"(article, ARRAY['']);
  END LOOP;
END
$$;
