-- Likeness of texts: similar articles, near-identical comments, search that forgives typing errors.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
