-- Only the words go aside: topics and place were fetched one by one for every row that a filter counts.
ALTER TABLE "BoardEntry" ALTER COLUMN "topicIds" SET STORAGE MAIN, ALTER COLUMN "placeKey" SET STORAGE MAIN;
-- Rows that stand there keep them aside until they are written anew.
UPDATE "BoardEntry" SET "topicIds" = "topicIds" || ARRAY[]::integer[], "placeKey" = "placeKey" || '';
