-- CreateEnum
CREATE TYPE "Workplace" AS ENUM ('ONSITE', 'HYBRID', 'REMOTE');

-- CreateEnum
CREATE TYPE "AdvertLevel" AS ENUM ('ENTRY', 'EXPERIENCED', 'SENIOR', 'LEAD');

-- CreateEnum
CREATE TYPE "AdvertEventKind" AS ENUM ('WRITTEN', 'SUBMITTED', 'CHANGED', 'PUBLISHED', 'ASKED', 'ANSWERED', 'RENEWED', 'FILLED', 'WITHDRAWN', 'EXPIRED');

-- CreateEnum
CREATE TYPE "AdvertReportGround" AS ENUM ('GONE', 'MISLEADING', 'DISCRIMINATING', 'UNLAWFUL');

-- CreateEnum
CREATE TYPE "AdvertReportOutcome" AS ENUM ('KEPT', 'REMOVED');

-- CreateEnum
CREATE TYPE "FeedRunOutcome" AS ENUM ('IMPORTED', 'UNCHANGED', 'EMPTY', 'FAILED');

-- AlterEnum
ALTER TYPE "AdvertStatus" ADD VALUE 'REVIEW';

-- AlterEnum
ALTER TYPE "SubscriptionKind" ADD VALUE IF NOT EXISTS 'ADVERTS';

-- AlterTable
ALTER TABLE "Advert"
ADD COLUMN     "confirmedAt" TIMESTAMPTZ(3),
ADD COLUMN     "bodyText" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "currency" TEXT NOT NULL DEFAULT 'EUR',
ADD COLUMN     "employerId" INTEGER,
ADD COLUMN     "latitude" DOUBLE PRECISION,
ADD COLUMN     "level" "AdvertLevel",
ADD COLUMN     "likeness" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "longitude" DOUBLE PRECISION,
ADD COLUMN     "ownerEmail" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "postalCode" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "proposal" JSONB,
ADD COLUMN     "reference" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "street" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "workplace" "Workplace" NOT NULL DEFAULT 'ONSITE';

-- CreateTable
CREATE TABLE "Employer" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Employer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BoardEntry" (
    "advertId" INTEGER NOT NULL,
    "employerId" INTEGER NOT NULL,
    "employmentType" "EmploymentType" NOT NULL,
    "level" "AdvertLevel",
    "workplace" "Workplace" NOT NULL,
    "salaryYear" INTEGER,
    "topicIds" INTEGER[],
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "placeKey" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "vector" tsvector,

    CONSTRAINT "BoardEntry_pkey" PRIMARY KEY ("advertId")
);

-- CreateTable
CREATE TABLE "AdvertEvent" (
    "id" SERIAL NOT NULL,
    "advertId" INTEGER NOT NULL,
    "kind" "AdvertEventKind" NOT NULL,
    "byId" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AdvertEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdvertReport" (
    "id" SERIAL NOT NULL,
    "advertId" INTEGER NOT NULL,
    "ground" "AdvertReportGround" NOT NULL,
    "reason" TEXT NOT NULL,
    "email" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "AdvertReportOutcome",
    "settledAt" TIMESTAMPTZ(3),
    "settledById" TEXT,

    CONSTRAINT "AdvertReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdvertFigure" (
    "advertId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 0,
    "applies" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "AdvertFigure_pkey" PRIMARY KEY ("advertId","day")
);

-- CreateTable
CREATE TABLE "JobSource" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "company" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT 'DE',
    "review" BOOLEAN NOT NULL DEFAULT false,
    "everyMinutes" INTEGER NOT NULL DEFAULT 360,
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "nextRunAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "etag" TEXT NOT NULL DEFAULT '',
    "lastModified" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "JobSource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedRun" (
    "id" SERIAL NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "FeedRunOutcome" NOT NULL,
    "added" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "same" INTEGER NOT NULL DEFAULT 0,
    "joined" INTEGER NOT NULL DEFAULT 0,
    "left" INTEGER NOT NULL DEFAULT 0,
    "ended" INTEGER NOT NULL DEFAULT 0,
    "notes" TEXT[],

    CONSTRAINT "FeedRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedItem" (
    "sourceId" INTEGER NOT NULL,
    "foreignId" TEXT NOT NULL,
    "advertId" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "firstSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "missingSince" TIMESTAMPTZ(3),

    CONSTRAINT "FeedItem_pkey" PRIMARY KEY ("sourceId","foreignId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Employer_key_key" ON "Employer"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Employer_slug_key" ON "Employer"("slug");

-- CreateIndex
CREATE INDEX "BoardEntry_publishedAt_advertId_idx" ON "BoardEntry"("publishedAt" DESC, "advertId" DESC);

-- CreateIndex
CREATE INDEX "BoardEntry_employerId_publishedAt_idx" ON "BoardEntry"("employerId", "publishedAt" DESC);

-- CreateIndex
CREATE INDEX "BoardEntry_topicIds_idx" ON "BoardEntry" USING GIN ("topicIds");

-- CreateIndex
CREATE INDEX "BoardEntry_latitude_longitude_idx" ON "BoardEntry"("latitude", "longitude");

-- CreateIndex
CREATE INDEX "BoardEntry_vector_idx" ON "BoardEntry" USING GIN ("vector");

-- CreateIndex
CREATE INDEX "BoardEntry_placeKey_likeness" ON "BoardEntry" USING GIN ("placeKey" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "AdvertEvent_advertId_id_idx" ON "AdvertEvent"("advertId", "id");

-- CreateIndex
CREATE INDEX "AdvertEvent_byId_idx" ON "AdvertEvent"("byId");

-- CreateIndex
CREATE INDEX "AdvertReport_outcome_id_idx" ON "AdvertReport"("outcome", "id");

-- CreateIndex
CREATE INDEX "AdvertReport_settledById_idx" ON "AdvertReport"("settledById");

-- CreateIndex
CREATE UNIQUE INDEX "AdvertReport_advertId_email_ground_key" ON "AdvertReport"("advertId", "email", "ground");

-- CreateIndex
CREATE UNIQUE INDEX "JobSource_url_key" ON "JobSource"("url");

-- CreateIndex
CREATE INDEX "JobSource_paused_nextRunAt_idx" ON "JobSource"("paused", "nextRunAt");

-- CreateIndex
CREATE INDEX "FeedRun_sourceId_id_idx" ON "FeedRun"("sourceId", "id" DESC);

-- CreateIndex
CREATE INDEX "FeedItem_advertId_idx" ON "FeedItem"("advertId");

-- CreateIndex
CREATE INDEX "FeedItem_sourceId_lastSeenAt_idx" ON "FeedItem"("sourceId", "lastSeenAt");

-- CreateIndex
CREATE INDEX "Advert_employerId_idx" ON "Advert"("employerId");

-- CreateIndex
CREATE INDEX "Advert_likeness_idx" ON "Advert"("likeness");

-- AddForeignKey
ALTER TABLE "Advert" ADD CONSTRAINT "Advert_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Employer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BoardEntry" ADD CONSTRAINT "BoardEntry_advertId_fkey" FOREIGN KEY ("advertId") REFERENCES "Advert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BoardEntry" ADD CONSTRAINT "BoardEntry_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdvertEvent" ADD CONSTRAINT "AdvertEvent_advertId_fkey" FOREIGN KEY ("advertId") REFERENCES "Advert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdvertEvent" ADD CONSTRAINT "AdvertEvent_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdvertReport" ADD CONSTRAINT "AdvertReport_advertId_fkey" FOREIGN KEY ("advertId") REFERENCES "Advert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdvertReport" ADD CONSTRAINT "AdvertReport_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdvertFigure" ADD CONSTRAINT "AdvertFigure_advertId_fkey" FOREIGN KEY ("advertId") REFERENCES "Advert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedRun" ADD CONSTRAINT "FeedRun_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "JobSource"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedItem" ADD CONSTRAINT "FeedItem_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "JobSource"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedItem" ADD CONSTRAINT "FeedItem_advertId_fkey" FOREIGN KEY ("advertId") REFERENCES "Advert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- "Working also from home" was a yes or no. Its column goes in a later migration, when no older build asks for it.
UPDATE "Advert" SET workplace = 'HYBRID' WHERE remote;

-- No list of pending entries: every search would have to read it through.
ALTER INDEX "BoardEntry_vector_idx" SET (fastupdate = off);
ALTER INDEX "BoardEntry_topicIds_idx" SET (fastupdate = off);
ALTER INDEX "BoardEntry_placeKey_likeness" SET (fastupdate = off);
-- The words go aside, so that filtering and counting read narrow rows; of the index alone they are never fetched.
ALTER TABLE "BoardEntry" SET (toast_tuple_target = 128);
ALTER TABLE "BoardEntry" ALTER COLUMN vector SET STORAGE EXTERNAL;

-- What is due, without looking at what was settled long ago.
CREATE INDEX "AdvertReport_open" ON "AdvertReport" ("advertId") WHERE outcome IS NULL;
CREATE INDEX "Advert_waiting" ON "Advert" (id) WHERE status = 'DRAFT' OR proposal IS NOT NULL;

-- An employer's name as it is compared: without its legal form.
CREATE FUNCTION employer_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH folded AS (SELECT btrim(regexp_replace(search_fold(name), '\s+', ' ', 'g')) AS text)
  SELECT coalesce(nullif(regexp_replace(text,
    '( (gmbh|mbh|co|kg|kgaa|ag|se|ug|haftungsbeschränkt|ohg|gbr|eg|e v|ev|inc|ltd|llc|limited|corp|corporation|plc|sarl|bv|sa))+$', ''), ''), text)
  FROM folded
$$;

-- A title as it is compared: without "(m/w/d)" and its kin.
CREATE FUNCTION advert_title_key(title text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(search_fold(regexp_replace(title,
    '[([]\s*([mwfdxi*]|gn|all|div\.?)(\s*[/|,]\s*([mwfdxi*]|gn|all|div\.?))+\s*[])]', ' ', 'gi')), '\s+', ' ', 'g'))
$$;

-- A place as it is compared: its first name, without a postal code.
CREATE FUNCTION place_key(place text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(regexp_replace(search_fold(split_part(split_part(place, ',', 1), '/', 1)), '[0-9]+', ' ', 'g'), '\s+', ' ', 'g'))
$$;

-- The same for the same job, however feeds write it.
CREATE FUNCTION advert_likeness(company text, title text, place text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT md5(concat_ws('|', employer_key(company), advert_title_key(title), place_key(place)))
$$;

-- Every advert has its employer and its likeness, whoever writes it.
CREATE FUNCTION advert_follow() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted text := employer_key(NEW.company);
  address text := btrim(left(btrim(regexp_replace(replace(replace(replace(wanted, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), '[^a-z0-9]+', '-', 'g'), '-'), 80), '-');
BEGIN
  SELECT id INTO NEW."employerId" FROM "Employer" WHERE key = wanted;
  IF NEW."employerId" IS NULL THEN
    IF address = '' OR EXISTS (SELECT FROM "Employer" WHERE slug = address) THEN
      address := btrim(address || '-' || substr(md5(wanted), 1, 8), '-');
    END IF;
    INSERT INTO "Employer" AS e (key, slug, name, url) VALUES (wanted, address, NEW.company, NEW."companyUrl")
    ON CONFLICT (key) DO UPDATE SET key = e.key RETURNING id INTO NEW."employerId";
  END IF;
  IF NEW."companyUrl" <> '' THEN
    UPDATE "Employer" SET url = NEW."companyUrl" WHERE id = NEW."employerId" AND url = '';
  END IF;
  NEW.likeness := advert_likeness(NEW.company, NEW.title, NEW.place);
  RETURN NEW;
END $$;
CREATE TRIGGER advert_follow BEFORE INSERT OR UPDATE OF company, "companyUrl", title, place ON "Advert"
  FOR EACH ROW EXECUTE FUNCTION advert_follow();
UPDATE "Advert" SET company = company;

-- Makes the board agree with what these adverts are now.
CREATE FUNCTION board_refresh(ids integer[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "BoardEntry" b WHERE b."advertId" = ANY(ids)
    AND NOT EXISTS (SELECT FROM "Advert" a WHERE a.id = b."advertId" AND a.status = 'PUBLISHED');
  INSERT INTO "BoardEntry" AS b ("advertId", "employerId", "employmentType", level, workplace, "salaryYear", "topicIds",
    latitude, longitude, "placeKey", "publishedAt", until, vector)
  SELECT a.id, a."employerId", a."employmentType", a.level, a.workplace,
    CASE WHEN a.currency = 'EUR' THEN greatest(a."salaryMin", a."salaryMax")
      * CASE a."salaryPeriod" WHEN 'YEAR' THEN 1 WHEN 'MONTH' THEN 12 ELSE 2080 END END,
    ARRAY(SELECT "B" FROM "_AdvertToTopic" WHERE "A" = a.id ORDER BY 1),
    a.latitude, a.longitude, place_key(a.place), a."publishedAt", a."expiresAt", d.vector
  FROM "Advert" a LEFT JOIN "SearchDocument" d ON d.kind = 'ADVERT' AND d."refId" = a.id
  WHERE a.id = ANY(ids) AND a.status = 'PUBLISHED' AND a."publishedAt" IS NOT NULL
  ON CONFLICT ("advertId") DO UPDATE SET "employerId" = EXCLUDED."employerId", "employmentType" = EXCLUDED."employmentType",
    level = EXCLUDED.level, workplace = EXCLUDED.workplace, "salaryYear" = EXCLUDED."salaryYear",
    "topicIds" = EXCLUDED."topicIds", latitude = EXCLUDED.latitude, longitude = EXCLUDED.longitude,
    "placeKey" = EXCLUDED."placeKey", "publishedAt" = EXCLUDED."publishedAt", until = EXCLUDED.until, vector = EXCLUDED.vector
$$;

CREATE FUNCTION board_follow() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids integer[];
BEGIN
  EXECUTE format('SELECT array_agg(DISTINCT %I) FROM changed', TG_ARGV[0]) INTO ids;
  IF ids IS NOT NULL THEN PERFORM board_refresh(ids); END IF;
  RETURN NULL;
END $$;

-- Triggers fire in the order of their names: after those of the search, whose words are taken over.
DO $$
DECLARE followed record;
BEGIN
  FOR followed IN
    SELECT * FROM (VALUES ('Advert', 'id'), ('_AdvertToTopic', 'A')) AS f ("table", id),
      (VALUES ('INSERT', 'NEW'), ('UPDATE', 'NEW'), ('DELETE', 'OLD')) AS e (event, rows)
  LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION board_follow(%L)',
      'then_board_' || lower(followed.event), followed.event, followed."table", followed.rows, followed.id);
  END LOOP;
END $$;

-- What stands on the board already.
SELECT board_refresh(ARRAY(SELECT id FROM "Advert"));
