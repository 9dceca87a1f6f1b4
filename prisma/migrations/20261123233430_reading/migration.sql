-- CreateEnum
CREATE TYPE "AiUse" AS ENUM ('NONE', 'ASSISTED', 'GENERATED');

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "feedSecret" TEXT;

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "aiNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "aiUse" "AiUse" NOT NULL DEFAULT 'NONE',
ADD COLUMN     "responsibleId" INTEGER,
ADD COLUMN     "reviewerId" INTEGER;

-- AlterTable
ALTER TABLE "Author" ADD COLUMN     "role" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Book" ADD COLUMN     "affiliate" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Correction" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SettingsVersion" (
    "id" SERIAL NOT NULL,
    "values" JSONB NOT NULL,
    "changedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SettingsVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_AdvertToTopic" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_AdvertToTopic_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_BookToTopic" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_BookToTopic_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE INDEX "Correction_articleId_id_idx" ON "Correction"("articleId", "id");

-- CreateIndex
CREATE INDEX "SettingsVersion_changedById_idx" ON "SettingsVersion"("changedById");

-- CreateIndex
CREATE INDEX "_AdvertToTopic_B_index" ON "_AdvertToTopic"("B");

-- CreateIndex
CREATE INDEX "_BookToTopic_B_index" ON "_BookToTopic"("B");

-- CreateIndex
CREATE UNIQUE INDEX "User_feedSecret_key" ON "User"("feedSecret");

-- CreateIndex
CREATE INDEX "Article_reviewerId_idx" ON "Article"("reviewerId");

-- CreateIndex
CREATE INDEX "Article_responsibleId_idx" ON "Article"("responsibleId");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "Author"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_responsibleId_fkey" FOREIGN KEY ("responsibleId") REFERENCES "Author"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettingsVersion" ADD CONSTRAINT "SettingsVersion_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AdvertToTopic" ADD CONSTRAINT "_AdvertToTopic_A_fkey" FOREIGN KEY ("A") REFERENCES "Advert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AdvertToTopic" ADD CONSTRAINT "_AdvertToTopic_B_fkey" FOREIGN KEY ("B") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BookToTopic" ADD CONSTRAINT "_BookToTopic_A_fkey" FOREIGN KEY ("A") REFERENCES "Book"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_BookToTopic" ADD CONSTRAINT "_BookToTopic_B_fkey" FOREIGN KEY ("B") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;
