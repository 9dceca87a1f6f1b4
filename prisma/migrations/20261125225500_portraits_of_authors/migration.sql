-- AlterTable
ALTER TABLE "Author" ADD COLUMN     "portraitId" INTEGER;

-- CreateIndex
CREATE INDEX "Author_portraitId_idx" ON "Author"("portraitId");

-- AddForeignKey
ALTER TABLE "Author" ADD CONSTRAINT "Author_portraitId_fkey" FOREIGN KEY ("portraitId") REFERENCES "Media"("id") ON DELETE SET NULL ON UPDATE CASCADE;
