import { db } from '@/lib/db';
import type { Origin } from '@/lib/imports/incoming';
import { count, type Report } from '@/lib/imports/report';

/** A topic or an author as the export lists it. */
export interface Listed {
  is: 'topic' | 'author';
  /** Its name over there, as applyArticle was given it. */
  id: string;
  /** What it is counted as: `category`, `tag`, `author`. */
  kind: string;
  name: string;
  /** Where the list of its articles was. */
  addresses: string[];
  /** Why it stays over there, if that is not for want of articles. */
  why?: string;
}

/** Topics and authors that articles of the file name (`topic category:news`), and whether this run has brought them. */
export type NamesInFile = Map<string, 'added' | 'there'>;

const NOT_NAMED = { topic: 'no article is about it', author: 'no article is by them' };

interface Input extends Origin {
  all: Listed[];
  report: Report;
  named: NamesInFile;
}

/**
 * Topics and authors come with the articles that name them: counts them, says which have none, and leads
 * their former lists to ours.
 */
export async function settleNames({ source, dryRun, all, report, named }: Input): Promise<void> {
  const here = await db.importedItem.findMany({
    where: { source, kind: { in: ['topic', 'author'] } },
    select: { kind: true, foreignId: true, localId: true },
  });
  const ids = new Map(here.map(({ kind, foreignId, localId }) => [`${kind} ${foreignId}`, Number(localId)]));
  for (const { is, id, kind, name, why } of all) {
    const key = `${is} ${id}`;
    if (named.get(key) === 'added') count(report, kind, 'added');
    else if (ids.has(key)) count(report, kind, 'there');
    else count(report, kind, 'left', `${kind} “${name}”: ${why ?? NOT_NAMED[is]}.`);
  }
  if (!dryRun) await keepLists(all, ids);
}

async function keepLists(all: Listed[], ids: Map<string, number>): Promise<void> {
  const where = { id: { in: [...new Set(ids.values())] } };
  const select = { id: true, slug: true } as const;
  const [topics, authors] = await Promise.all([
    db.topic.findMany({ where, select }),
    db.author.findMany({ where, select }),
  ]);
  const slugs = (rows: { id: number; slug: string }[]) => new Map(rows.map(({ id, slug }) => [id, slug]));
  const paths = { topic: ['/topics', slugs(topics)], author: ['/authors', slugs(authors)] } as const;
  const rows = all.flatMap(({ is, id, addresses }) => {
    const slug = paths[is][1].get(ids.get(`${is} ${id}`) ?? 0);
    return slug ? addresses.map((path) => ({ path, target: `${paths[is][0]}/${slug}` })) : [];
  });
  await db.oldAddress.createMany({ data: rows, skipDuplicates: true });
}
