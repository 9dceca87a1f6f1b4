-- Who was imported, came through a provider or never chose a name had no key: anybody could take their name. The
-- first gets it, the staff before others, and nobody else an author's. As nameKey (lib/accounts/display-name.ts)
-- for Latin letters; other scripts get theirs with the next name.
CREATE FUNCTION pg_temp.name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT replace(replace(replace(replace(replace(translate(regexp_replace(normalize(name, NFKD), '[\u0300-\u036F .’''_-]', '', 'g'),
    'ABCDEFGHIJKLMNOPQRSTUVWXYZÆŒØÐĐẞŁ013457iıøłđð', 'abcdefghljklmnopqrstuvwxyzæœoddßloleastlloldd'),
    'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'rn', 'm'), 'vv', 'w')
$$;

UPDATE "User" u SET "nameKey" = new.key
FROM (
  SELECT DISTINCT ON (key) id, key
  FROM "User", LATERAL (SELECT pg_temp.name_key(name) AS key) AS k
  WHERE "nameKey" IS NULL AND key <> '' AND email NOT LIKE 'erased-%@invalid'
    AND normalize(name, NFKD) ~ '^[A-Za-z0-9ÆæŒœØøÐðĐđẞßŁłı\u0300-\u036F .’''_-]+$'
    AND (role <> 'MEMBER' OR key NOT IN (SELECT pg_temp.name_key(a.name) FROM "Author" a))
  ORDER BY key, role = 'MEMBER', "createdAt", id
) new
WHERE u.id = new.id AND NOT EXISTS (SELECT FROM "User" o WHERE o."nameKey" = new.key);

-- A provider's picture of somebody, which nothing ever showed.
UPDATE "User" SET image = NULL WHERE image IS NOT NULL;
