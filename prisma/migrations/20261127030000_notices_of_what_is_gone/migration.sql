-- Notices that nobody could answer any more: what they reported was refused or taken away while they were on their way.
UPDATE "Notice" n SET "outcome" = 'GONE'
FROM "Comment" c
WHERE c."id" = n."commentId" AND n."outcome" IS NULL
  AND c."publishedRevisionId" IS NULL AND c."status" IN ('REJECTED', 'TAKEN_DOWN', 'WITHDRAWN');
