-- A reply may call the one it answers by "@name": whoever wants mail of mentions alone hears of it too.
ALTER TABLE "Notification" ADD COLUMN "mentions" BOOLEAN NOT NULL DEFAULT false;
