-- Every server keeps pages; this is how all of them hear that something they keep has expired
-- (lib/caching/announce.ts). The lock makes the order of the counts the order in which they are heard.
CREATE SEQUENCE "CacheExpiry";

CREATE FUNCTION announce_expiry(tags text[], sender text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('CacheExpiry'));
  PERFORM pg_notify('cache', json_build_object(
    'count', nextval('"CacheExpiry"')::int8, 'sender', sender, 'tags', to_json(tags))::text);
END $$;
