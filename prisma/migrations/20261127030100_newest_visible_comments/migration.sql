-- What became public last, of an article and of the site: for feeds, and to see whether a followed discussion has news.
-- safe: indexLocks: two seconds each for a million comments, and what is sent meanwhile waits
CREATE INDEX "comment_newest_of_article" ON "Comment" ("articleId", "publishedAt" DESC, "id" DESC)
  WHERE "publishedRevisionId" IS NOT NULL;
CREATE INDEX "comment_newest" ON "Comment" ("publishedAt" DESC, "id" DESC) WHERE "publishedRevisionId" IS NOT NULL;
