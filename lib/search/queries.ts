import { db } from '@/lib/db';
import { BEGIN, END, marked } from '@/lib/search/marked';
import { type Kind, MOST_RANKED, periods, RESULTS_A_PAGE, type Search } from '@/lib/search/schema';
import { searchTerms } from '@/lib/search/search-terms';
import { type TsQuery, tsquery } from '@/lib/search/tsquery';
import { Prisma } from '@/prisma/generated/client';

/** A title that holds the words counts even if a thousand newer texts do. */
const MOST_TITLES = 200;
const HALF_LIFE_DAYS = 365;

const marks = `StartSel=${BEGIN}, StopSel=${END}`;
const wholeTitle = `${marks}, HighlightAll=true`;
const passages = `${marks}, MaxFragments=2, MaxWords=28, MinWords=12, ShortWord=0, FragmentDelimiter=" … "`;

interface Row {
  kind: Kind;
  slug: string;
  title: string;
  intro: string;
  passage: string;
  date: Date;
  total: number;
}

/**
 * One page of what is public and holds the words asked for, best first: by relevance (titles most, the words
 * themselves before compounds that hold them) times freshness, among the newest hits. `total` stops at
 * MOST_RANKED and a little more; null when nothing was asked. Never cached: there are too many questions.
 */
export async function search(asked: Search) {
  const query = await tsquery(searchTerms(asked.q));
  if (query.wide === '') return null;
  const rows = await ranked(query, asked);
  return {
    total: rows[0]?.total ?? 0,
    results: rows.map(({ kind, slug, title, intro, passage, date }) => ({
      ...{ kind, slug, date },
      title: marked(title),
      intro: marked(intro),
      passage: marked(passage),
    })),
  };
}

function ranked(query: TsQuery, asked: Search) {
  const filter = filters(asked);
  const order = asked.sort === 'newest' ? Prisma.sql`date DESC, "refId" DESC` : Prisma.sql`score DESC, "refId" DESC`;
  return db.$queryRaw<Row[]>`
    WITH candidates AS (
      (SELECT kind, "refId", date, vector FROM "SearchDocument"
        WHERE vector @@ ${query.wide}::tsquery ${filter} ORDER BY date DESC, "refId" DESC LIMIT ${MOST_RANKED})
      UNION ALL
      (SELECT kind, "refId", date, vector FROM "SearchDocument"
        WHERE "titleVector" @@ ${query.wide}::tsquery ${filter} ORDER BY date DESC, "refId" DESC LIMIT ${MOST_TITLES})
    ), scored AS (
      SELECT DISTINCT ON (kind, "refId") kind, "refId", date,
        (ts_rank(vector, ${query.exact}::tsquery, 1) + 0.3 * ts_rank(vector, ${query.wide}::tsquery, 1))
          * (0.4 + 0.6 * exp(-greatest(0, extract(epoch FROM now() - date)) / 86400 / ${HALF_LIFE_DAYS})) AS score
      FROM candidates
    ), shown AS (
      SELECT *, count(*) OVER ()::int AS total, row_number() OVER (ORDER BY ${order}) AS place FROM scored
      ORDER BY place LIMIT ${RESULTS_A_PAGE} OFFSET ${(asked.page - 1) * RESULTS_A_PAGE}
    )
    SELECT d.kind, d.slug, d.date, s.total,
      ts_headline('pg_catalog.german', d.title, ${query.wide}::tsquery, ${wholeTitle}) AS title,
      ts_headline('pg_catalog.german', d.intro, ${query.wide}::tsquery, ${wholeTitle}) AS intro,
      ts_headline('pg_catalog.german', left(d.body, 20000), ${query.wide}::tsquery, ${passages}) AS passage
    FROM shown s JOIN "SearchDocument" d USING (kind, "refId") ORDER BY s.place`;
}

function filters({ kind, topic, author, period }: Search): Prisma.Sql {
  const parts = [
    Prisma.sql`(until IS NULL OR until > now())`,
    kind && Prisma.sql`kind = ${kind}::"SearchKind"`,
    topic && Prisma.sql`"topicIds" @> ARRAY[(SELECT id FROM "Topic" WHERE slug = ${topic})]`,
    author && Prisma.sql`"authorIds" @> ARRAY[(SELECT id FROM "Author" WHERE slug = ${author})]`,
    period && Prisma.sql`date > now() - make_interval(days => ${periods[period]})`,
  ];
  return Prisma.sql`AND ${Prisma.join(
    parts.filter((part) => part !== undefined),
    ' AND ',
  )}`;
}

/** Topics and authors whose names hold what was asked. */
export async function namedLike(question: string) {
  const name = { contains: question, mode: 'insensitive' } as const;
  const find = { where: { name }, orderBy: { name: 'asc' }, take: 5, select: { slug: true, name: true } } as const;
  if (question.length < 3) return { topics: [], authors: [] };
  const [topics, authors] = await Promise.all([db.topic.findMany(find), db.author.findMany(find)]);
  return { topics, authors };
}

/** The question with each word that no text holds put as the known word most like it; null when none is. */
export async function didYouMean(question: string): Promise<string | null> {
  const { words } = searchTerms(question);
  const likely = await db.$queryRaw<{ term: string; word: string }[]>`
    SELECT term, likest.word FROM unnest(${words}::text[]) AS term, LATERAL (
      SELECT word FROM "SearchWord" WHERE word % search_fold(term)
      ORDER BY similarity(word, search_fold(term)) DESC, abs(length(word) - length(term)), word LIMIT 1
    ) AS likest
    WHERE length(term) BETWEEN 3 AND 40 AND likest.word <> search_fold(term)
      AND NOT EXISTS (SELECT FROM "SearchWord" WHERE word = search_fold(term))`;
  if (likely.length === 0) return null;
  return likely.reduce((text, { term, word }) => text.replace(term, () => word), question);
}
