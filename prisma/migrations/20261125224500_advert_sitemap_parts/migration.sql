-- The sitemap asks for the newest of each thousand adverts; a thousand in lib/sitemaps/queries.ts.
CREATE INDEX "Advert_sitemap_part" ON "Advert" (((id - 1) / 1000), "publishedAt" DESC) WHERE status = 'PUBLISHED';
