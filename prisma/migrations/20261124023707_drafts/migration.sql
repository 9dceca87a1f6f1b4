-- CreateTable
CREATE TABLE "CommentDraft" (
    "userId" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "parentId" INTEGER NOT NULL,
    "formKey" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CommentDraft_pkey" PRIMARY KEY ("userId","articleId","parentId")
);

-- CreateIndex
CREATE INDEX "CommentDraft_articleId_idx" ON "CommentDraft"("articleId");

-- CreateIndex
CREATE INDEX "CommentDraft_updatedAt_idx" ON "CommentDraft"("updatedAt");

-- AddForeignKey
ALTER TABLE "CommentDraft" ADD CONSTRAINT "CommentDraft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentDraft" ADD CONSTRAINT "CommentDraft_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
