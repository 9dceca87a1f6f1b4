-- The addresses of answered reports are forgotten: two people's on the same ground are then the same. Without
-- an address only one that is still open stands for those that follow.
-- safe: indexLocks: a few thousand reports at most
CREATE UNIQUE INDEX "AdvertReport_once" ON "AdvertReport" ("advertId", email, ground) WHERE email <> '' OR outcome IS NULL;
DROP INDEX "AdvertReport_advertId_email_ground_key";
