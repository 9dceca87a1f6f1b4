-- CreateEnum
CREATE TYPE "SearchKind" AS ENUM ('ARTICLE', 'ADVERT', 'BOOK');

-- CreateTable
CREATE TABLE "SearchDocument" (
    "kind" "SearchKind" NOT NULL,
    "refId" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "intro" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "topicIds" INTEGER[],
    "authorIds" INTEGER[],
    "date" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "titleVector" tsvector NOT NULL,
    "vector" tsvector NOT NULL,

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("kind","refId")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,
    "stem" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "SearchDocument_date_refId_idx" ON "SearchDocument"("date" DESC, "refId" DESC);

-- CreateIndex
CREATE INDEX "SearchDocument_vector_topicIds_idx" ON "SearchDocument" USING GIN ("vector", "topicIds");

-- CreateIndex
CREATE INDEX "SearchDocument_titleVector_idx" ON "SearchDocument" USING GIN ("titleVector");

-- CreateIndex
CREATE INDEX "SearchWord_word_idx" ON "SearchWord"("word" text_pattern_ops);

-- CreateIndex
CREATE INDEX "SearchWord_word_likeness" ON "SearchWord" USING GIN ("word" gin_trgm_ops);

-- No list of pending entries: every search would have to read it through.
ALTER INDEX "SearchDocument_vector_topicIds_idx" SET (fastupdate = off);
ALTER INDEX "SearchDocument_titleVector_idx" SET (fastupdate = off);

-- What a word ends with: "Karte" finds "Beschleunigerkarte".
CREATE INDEX "SearchWord_stem_end" ON "SearchWord" (reverse("stem") text_pattern_ops);

-- A text as it is compared: small letters without accents, ß as ss, words apart. Umlauts stay (the German
-- stemmer folds them, and its stop words need them). Spelled out, so that the database's locale does not matter.
CREATE FUNCTION search_fold(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT replace(translate(lower(normalize($1, NFC)),
    'ÄÖÜÁÀÂÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÕÚÙÛÝáàâãåçéèêëíìîïñóòôõúùûýÿ' || $c$!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~„“”‚‘’«»‹›–—…·•$c$ || U&'\00A0\00AD\200B\200C\200D\2060\FEFF',
    'äöüaaaaaceeeeiiiinoooouuuyaaaaaceeeeiiiinoooouuuyy' || repeat(' ', 48)), 'ß', 'ss')
$$;

-- Clean HTML as plain text.
CREATE FUNCTION search_text(html text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT left(replace(replace(replace(replace(replace(replace(regexp_replace(html, '<[^>]*>', ' ', 'g'),
    '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&#39;', ''''), '&nbsp;', ' '), '&amp;', '&'), 100000)
$$;

-- German and English side by side: articles quote both.
CREATE FUNCTION search_vector(text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('pg_catalog.german', search_fold($1)) || to_tsvector('pg_catalog.english', search_fold($1))
$$;

-- Which of the things with these ids are public, and as what they are found.
CREATE FUNCTION search_source(of "SearchKind", ids integer[])
RETURNS TABLE (kind "SearchKind", "refId" integer, slug text, title text, intro text, body text,
  "topicIds" integer[], "authorIds" integer[], date timestamptz, until timestamptz) LANGUAGE sql STABLE AS $$
  SELECT of, a.id, a.slug, a.title, a.teaser, search_text(a."bodyHtml"),
    ARRAY(SELECT "B" FROM "_ArticleToTopic" WHERE "A" = a.id ORDER BY 1),
    ARRAY(SELECT "B" FROM "_ArticleToAuthor" WHERE "A" = a.id ORDER BY 1), a."publishedAt", NULL::timestamptz
  FROM "Article" a WHERE of = 'ARTICLE' AND a.id = ANY(ids) AND a.status = 'PUBLISHED'
  UNION ALL
  SELECT of, a.id, a.slug, a.title, concat_ws(' · ', a.company, a.place), search_text(a."bodyHtml"),
    ARRAY(SELECT "B" FROM "_AdvertToTopic" WHERE "A" = a.id ORDER BY 1), '{}', a."publishedAt", a."expiresAt"
  FROM "Advert" a WHERE of = 'ADVERT' AND a.id = ANY(ids) AND a.status = 'PUBLISHED'
  UNION ALL
  SELECT of, b.id, b.slug, b.title, concat_ws(' · ', b.author, b.publisher, b.year), concat_ws(' ', b.blurb, b.isbn13),
    ARRAY(SELECT "B" FROM "_BookToTopic" WHERE "A" = b.id ORDER BY 1), '{}', make_timestamptz(b.year, 1, 1, 0, 0, 0, 'UTC'), NULL
  FROM "Book" b WHERE of = 'BOOK' AND b.id = ANY(ids)
$$;

-- Makes the index agree with what these ids are now.
CREATE FUNCTION search_refresh(of "SearchKind", ids integer[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "SearchDocument" d WHERE d.kind = of AND d."refId" = ANY(ids)
    AND NOT EXISTS (SELECT FROM search_source(of, ids) s WHERE s."refId" = d."refId");
  WITH changed AS MATERIALIZED (
    SELECT s.* FROM search_source(of, ids) s
    LEFT JOIN "SearchDocument" d ON d.kind = s.kind AND d."refId" = s."refId"
    WHERE (s.slug, s.title, s.intro, s.body, s."topicIds", s."authorIds", s.date, s.until)
      IS DISTINCT FROM (d.slug, d.title, d.intro, d.body, d."topicIds", d."authorIds", d.date, d.until)
  ), stored AS (
    INSERT INTO "SearchDocument" AS d
      (kind, "refId", slug, title, intro, body, "topicIds", "authorIds", date, until, "titleVector", vector)
    SELECT c.*, search_vector(c.title), setweight(search_vector(c.title), 'A')
      || setweight(search_vector(c.intro), 'B') || setweight(search_vector(c.body), 'C')
    FROM changed c
    ON CONFLICT (kind, "refId") DO UPDATE SET slug = EXCLUDED.slug, title = EXCLUDED.title, intro = EXCLUDED.intro,
      body = EXCLUDED.body, "topicIds" = EXCLUDED."topicIds", "authorIds" = EXCLUDED."authorIds",
      date = EXCLUDED.date, until = EXCLUDED.until, "titleVector" = EXCLUDED."titleVector", vector = EXCLUDED.vector
  )
  -- In one order, so that two at once wait for each other instead of blocking each other.
  INSERT INTO "SearchWord" (word, stem)
  SELECT DISTINCT spoken.word, coalesce((ts_lexize('pg_catalog.german_stem', spoken.word))[1], spoken.word)
  FROM changed c, unnest(tsvector_to_array(to_tsvector('pg_catalog.simple',
    search_fold(concat_ws(' ', c.title, c.intro, c.body))))) AS spoken (word)
  WHERE length(spoken.word) BETWEEN 3 AND 40 AND spoken.word !~ '[0-9]'
    AND NOT EXISTS (SELECT FROM "SearchWord" w WHERE w.word = spoken.word)
  ORDER BY spoken.word
  ON CONFLICT DO NOTHING;
END $$;

-- Follows every change of a table: its rows are named by the column TG_ARGV[1] and are of the kind TG_ARGV[0].
CREATE FUNCTION search_follow() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids integer[];
BEGIN
  EXECUTE format('SELECT array_agg(DISTINCT %I) FROM changed', TG_ARGV[1]) INTO ids;
  IF ids IS NOT NULL THEN PERFORM search_refresh(TG_ARGV[0]::"SearchKind", ids); END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE followed record;
BEGIN
  FOR followed IN
    SELECT * FROM (VALUES ('Article', 'ARTICLE', 'id'), ('_ArticleToTopic', 'ARTICLE', 'A'), ('_ArticleToAuthor', 'ARTICLE', 'A'),
      ('Advert', 'ADVERT', 'id'), ('_AdvertToTopic', 'ADVERT', 'A'), ('Book', 'BOOK', 'id'), ('_BookToTopic', 'BOOK', 'A')
    ) AS f ("table", kind, id), (VALUES ('INSERT', 'NEW'), ('UPDATE', 'NEW'), ('DELETE', 'OLD')) AS e (event, rows)
  LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_follow(%L, %L)',
      'search_' || lower(followed.event), followed.event, followed."table", followed.rows, followed.kind, followed.id);
  END LOOP;
END $$;

-- What is public already.
SELECT search_refresh('ARTICLE', ARRAY(SELECT id FROM "Article"));
SELECT search_refresh('ADVERT', ARRAY(SELECT id FROM "Advert"));
SELECT search_refresh('BOOK', ARRAY(SELECT id FROM "Book"));
