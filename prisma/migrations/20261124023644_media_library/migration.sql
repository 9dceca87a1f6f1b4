-- AlterTable
ALTER TABLE "ArticleRevision" ADD COLUMN     "autosaved" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Media" ADD COLUMN     "avif" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "focusX" INTEGER NOT NULL DEFAULT 50,
ADD COLUMN     "focusY" INTEGER NOT NULL DEFAULT 50,
ADD COLUMN     "name" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Book" ADD COLUMN     "coverId" INTEGER;

-- CreateTable
CREATE TABLE "ArticlePresence" (
    "articleId" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    "writes" BOOLEAN NOT NULL DEFAULT false,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticlePresence_pkey" PRIMARY KEY ("articleId","userId")
);

-- CreateTable
CREATE TABLE "FormerMediaPath" (
    "path" TEXT NOT NULL,
    "mediaId" INTEGER NOT NULL,

    CONSTRAINT "FormerMediaPath_pkey" PRIMARY KEY ("path")
);

-- CreateIndex
CREATE INDEX "ArticlePresence_userId_idx" ON "ArticlePresence"("userId");

-- CreateIndex
CREATE INDEX "FormerMediaPath_mediaId_idx" ON "FormerMediaPath"("mediaId");

-- CreateIndex
CREATE INDEX "Book_coverId_idx" ON "Book"("coverId");

-- AddForeignKey
ALTER TABLE "ArticlePresence" ADD CONSTRAINT "ArticlePresence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePresence" ADD CONSTRAINT "ArticlePresence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerMediaPath" ADD CONSTRAINT "FormerMediaPath_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Book" ADD CONSTRAINT "Book_coverId_fkey" FOREIGN KEY ("coverId") REFERENCES "Media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One at a time writes in an article.
CREATE UNIQUE INDEX "ArticlePresence_one_writes" ON "ArticlePresence" ("articleId") WHERE writes;

ALTER TABLE "Media" ADD CONSTRAINT "Media_focus_check" CHECK ("focusX" BETWEEN 0 AND 100 AND "focusY" BETWEEN 0 AND 100);

-- The pictures that a text names. Read from the text itself, so that no list of uses can be wrong.
CREATE FUNCTION media_paths(html text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ARRAY(SELECT DISTINCT found[1] FROM regexp_matches(coalesce(html, ''), '/media/([a-z0-9-]{1,150})/', 'g') AS found)
$$;
CREATE INDEX "Article_media_paths_idx" ON "Article" USING gin (media_paths("bodyHtml"));
CREATE INDEX "ArticleRevision_media_paths_idx" ON "ArticleRevision" USING gin (media_paths(content->>'bodyHtml'));
CREATE INDEX "ArticleRevision_hero_idx" ON "ArticleRevision" ((content->>'heroId'));

-- Editors look for a picture by any part of a word.
CREATE INDEX "Media_words_idx" ON "Media" USING gin ((name || ' ' || alt || ' ' || caption || ' ' || credit) gin_trgm_ops);
