/**
 * Statements that lock a table for as long as it is large, or take away what the version before still
 * reads. Each with its name; `-- safe: NAME: why` in the migration says that somebody has thought about it.
 */
const DANGERS: [name: string, pattern: RegExp][] = [
  ['dropTable', /^DROP TABLE/i],
  ['dropColumn', /^ALTER TABLE.*\bDROP COLUMN\b/is],
  ['rename', /^ALTER (?:TABLE|TYPE).*\bRENAME\b/is],
  ['changeType', /^ALTER TABLE.*\bALTER COLUMN \S+ (?:SET DATA )?TYPE\b/is],
  ['setNotNull', /^ALTER TABLE.*\bSET NOT NULL\b/is],
  ['addNotNull', /^ALTER TABLE(?!.*\bDEFAULT\b).*\bADD COLUMN\b.*\bNOT NULL\b/is],
  ['volatileDefault', /^ALTER TABLE.*\bADD COLUMN\b.*\bDEFAULT (?:clock_timestamp|random|gen_random_uuid|nextval)\b/is],
  ['validatedConstraint', /^ALTER TABLE(?!.*\bNOT VALID\b).*\bADD CONSTRAINT\b.*\b(?:CHECK|FOREIGN KEY)\b/is],
  ['indexLocks', /^CREATE (?:UNIQUE )?INDEX (?!CONCURRENTLY)/i],
  ['lockTable', /^LOCK\b/i],
  ['truncate', /^TRUNCATE\b/i],
  ['rewrite', /^(?:VACUUM FULL|CLUSTER|REINDEX (?!.*CONCURRENTLY))/i],
];

/** What a migration does that a running site would feel; statements on tables that it makes itself are harmless. */
export function dangers(sql: string): string[] {
  const thoughtAbout = [...sql.matchAll(/^-- safe: (\w+): \S/gm)].map(([, name]) => name);
  const own = [...sql.matchAll(/\bCREATE TABLE (?:IF NOT EXISTS )?("?\w+"?)/gi)].map(([, name]) => name ?? '');
  const found = statements(sql)
    .filter((statement) => !own.some((table) => isAbout(statement, table)))
    .flatMap((statement) => DANGERS.flatMap(([name, pattern]) => (pattern.test(statement) ? [name] : [])));
  return [...new Set(found)].filter((name) => !thoughtAbout.includes(name));
}

/** Cut at semicolons, without comments, texts and bodies of functions. */
const statements = (sql: string) =>
  sql
    .replaceAll(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''")
    .replaceAll(/'(?:[^']|'')*'/g, "''")
    .replaceAll(/--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean);

const isAbout = (statement: string, table: string) =>
  new RegExp(`^(?:ALTER TABLE (?:ONLY )?|CREATE (?:UNIQUE )?INDEX [^(]*? ON )${table}(?:\\s|\\(|$)`, 'i').test(
    statement,
  );
