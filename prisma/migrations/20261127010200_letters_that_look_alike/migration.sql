-- More letters look like others than before (lib/accounts/display-name.ts): stored keys follow, where that leaves
-- them unique. Only names with Greek capitals would have to be read anew, and keep theirs.
UPDATE "User" u SET "nameKey" = new.key
FROM (
  SELECT DISTINCT ON (key) id, key
  FROM "User", LATERAL (SELECT replace(replace(translate("nameKey",
    'ıðħŧŋĸɓɗƙɛһӏԁјԛԝѵүγηωςϳօոսհցզյ' || U&'\0640', 'ldhtnkbdkehldjqwvyynwσjonuhgqj'), 'rn', 'm'), 'vv', 'w') AS key) AS k
  WHERE key <> "nameKey"
  ORDER BY key, "createdAt", id
) new
WHERE u.id = new.id AND NOT EXISTS (SELECT FROM "User" o WHERE o."nameKey" = new.key);
