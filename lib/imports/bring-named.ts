import { slugFrom } from '@/lib/articles/slug';
import type { Transaction } from '@/lib/db';
import { plainText } from '@/lib/html';
import type { Named } from '@/lib/imports/incoming';

interface Brought {
  ids: number[];
  /** Those that an import brings for the first time: `topic category:news`. */
  added: string[];
}

/** The topics of a former site as ours: one that has the same address here already is the same. */
export const bringTopics = (tx: Transaction, source: string, topics: Named[]): Promise<Brought> =>
  bring(tx, { source, kind: 'topic', all: topics }, async ({ slug, name, about }) => {
    const address = slugFrom(slug) || slugFrom(name);
    if (!address) return null;
    const create = { slug: address, name: plainText(name, 120) || address, description: plainText(about, 2_000) };
    return tx.topic.upsert({ where: { slug: address }, create, update: {}, select: { id: true } });
  });

/** The authors of a former site; two people of one name stay two. */
export const bringAuthors = (tx: Transaction, source: string, authors: Named[]): Promise<Brought> =>
  bring(tx, { source, kind: 'author', all: authors }, async ({ slug, name, about }) => {
    const shown = plainText(name, 120) || slug;
    const address = slugFrom(shown) || slugFrom(slug);
    if (!address) return null;
    const known = await tx.author.findUnique({ where: { slug: address }, select: { id: true } });
    const others =
      known && (await tx.importedItem.count({ where: { source, kind: 'author', localId: `${known.id}` } }));
    if (known && !others) return known;
    const taken = await tx.author.count({ where: { slug: { startsWith: address } } });
    const free = known ? `${address}-${taken + 1}` : address;
    return tx.author.create({ data: { slug: free, name: shown, bio: plainText(about, 2_000) }, select: { id: true } });
  });

interface What {
  source: string;
  kind: 'topic' | 'author';
  all: Named[];
}

async function bring(
  tx: Transaction,
  { source, kind, all }: What,
  make: (one: Named) => Promise<{ id: number } | null>,
): Promise<Brought> {
  const known = await tx.importedItem.findMany({
    where: { source, kind, foreignId: { in: all.map(({ id }) => id) } },
    select: { foreignId: true, localId: true },
  });
  const here = new Map(known.map(({ foreignId, localId }) => [foreignId, Number(localId)]));
  const ids = new Set<number>();
  const added: string[] = [];
  for (const one of all) {
    const before = here.get(one.id);
    const id = before ?? (await make(one))?.id;
    if (id === undefined) continue;
    ids.add(id);
    if (before !== undefined) continue;
    here.set(one.id, id);
    added.push(`${kind} ${one.id}`);
    await tx.importedItem.create({ data: { source, kind, foreignId: one.id, localId: String(id), hash: '' } });
  }
  return { ids: [...ids], added };
}
