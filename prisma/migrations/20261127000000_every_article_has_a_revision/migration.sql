-- Without a revision an article could be read, but not worked on: those of the demo had none.
WITH made AS (
  INSERT INTO "ArticleRevision" ("articleId", "number", "content", "createdAt")
  SELECT a."id", 1, jsonb_build_object(
    'title', a."title", 'slug', a."slug", 'kicker', coalesce(a."kicker", ''), 'teaser', a."teaser",
    'dateline', coalesce(a."dateline", ''), 'bodyHtml', a."bodyHtml", 'heroId', a."heroId",
    'topicIds', (SELECT coalesce(jsonb_agg("B" ORDER BY "B"), '[]') FROM "_ArticleToTopic" WHERE "A" = a."id"),
    'authorIds', (SELECT coalesce(jsonb_agg("B" ORDER BY "B"), '[]') FROM "_ArticleToAuthor" WHERE "A" = a."id"),
    'aiUse', a."aiUse", 'aiNote', a."aiNote", 'reviewerId', a."reviewerId", 'responsibleId', a."responsibleId",
    'slowModeMinutes', a."slowModeMinutes", 'commentsOpen', a."commentsOpen", 'standing', a."standing"
  ), a."updatedAt"
  FROM "Article" a
  WHERE NOT EXISTS (SELECT FROM "ArticleRevision" r WHERE r."articleId" = a."id")
  RETURNING "id", "articleId"
)
UPDATE "Article" a SET "publishedRevisionId" = made."id"
FROM made WHERE made."articleId" = a."id" AND a."publishedAt" IS NOT NULL;
