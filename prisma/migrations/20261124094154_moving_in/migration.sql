-- CreateTable
CREATE TABLE "ImportedItem" (
    "source" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "foreignId" TEXT NOT NULL,
    "localId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportedItem_pkey" PRIMARY KEY ("source","kind","foreignId")
);

-- CreateTable
CREATE TABLE "OldAddress" (
    "path" TEXT NOT NULL,
    "target" TEXT NOT NULL,

    CONSTRAINT "OldAddress_pkey" PRIMARY KEY ("path")
);
