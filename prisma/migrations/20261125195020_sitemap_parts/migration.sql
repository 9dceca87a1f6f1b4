-- When each part of the list of articles (lib/sitemaps/queries.ts) changed last, without reading the part.
CREATE INDEX "Article_sitemap_part" ON "Article" (((id - 1) / 1000), "updatedAt" DESC) WHERE status = 'PUBLISHED';
