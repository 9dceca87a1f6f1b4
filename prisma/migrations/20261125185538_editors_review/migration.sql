-- CreateEnum
CREATE TYPE "ReviewVerdict" AS ENUM ('REQUESTED', 'APPROVED', 'RETURNED');

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "standing" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ArticleReview" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "revisionId" INTEGER NOT NULL,
    "verdict" "ReviewVerdict" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "actorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleReview_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ArticleReview_articleId_id_idx" ON "ArticleReview"("articleId", "id");

-- CreateIndex
CREATE INDEX "ArticleReview_revisionId_idx" ON "ArticleReview"("revisionId");

-- CreateIndex
CREATE INDEX "ArticleReview_actorId_idx" ON "ArticleReview"("actorId");

-- AddForeignKey
ALTER TABLE "ArticleReview" ADD CONSTRAINT "ArticleReview_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleReview" ADD CONSTRAINT "ArticleReview_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "ArticleRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleReview" ADD CONSTRAINT "ArticleReview_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
