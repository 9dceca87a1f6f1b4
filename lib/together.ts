import { AsyncLocalStorage } from 'node:async_hooks';

/** Two, so that one that waits for a lock does not keep everybody waiting. */
const BATCHES_AT_ONCE = 2;
/** Longer than any batch works that is not kept waiting. */
const PATIENCE_MS = 1_000;

/**
 * What `work` makes of all items at once, each in its place. Where that fails, each is tried alone, so that one that
 * cannot be done harms no other.
 */
export async function together<Item, Done>(
  items: Item[],
  work: (items: Item[]) => Promise<Done[]>,
): Promise<PromiseSettledResult<Done>[]> {
  const started = performance.now();
  try {
    return (await work(items)).map((value) => ({ status: 'fulfilled', value }));
  } catch (reason) {
    // What has waited in vain, for a lock or for a database that is away, would only wait again.
    const inVain = performance.now() - started > PATIENCE_MS;
    if (items.length === 1 || inVain) return items.map(() => ({ status: 'rejected', reason }));
    return (await Promise.all(items.map((item) => together([item], work)))).flat();
  }
}

interface Gathering<Item, Done> {
  work: (items: Item[]) => Promise<Done[]>;
  /** So many in one batch at most. */
  most: number;
  /** Two items of one name are never under way together. */
  name?: (item: Item) => string;
}

interface Waiting<Item, Done> {
  item: Item;
  settle: { resolve: (done: Done) => void; reject: (reason: unknown) => void };
  /** Runs something as part of the request that asked. */
  within: <Result>(run: () => Result) => Result;
}

/**
 * Does for many what they ask one by one: what is asked while batches are under way makes up the next one. In a quiet
 * moment nothing waits; in a busy one a few large statements do the work of hundreds of small ones. Where a batch fails,
 * it fails for all in it.
 */
export function gather<Item, Done>({ work, most, name }: Gathering<Item, Done>): (item: Item) => Promise<Done> {
  let waiting: Waiting<Item, Done>[] = [];
  let underWay = 0;
  const names = new Set<string>();

  const takeBatch = () => {
    const batch: Waiting<Item, Done>[] = [];
    const later: Waiting<Item, Done>[] = [];
    for (const one of waiting) {
      const named = name?.(one.item);
      const fits = batch.length < most && (named === undefined || !names.has(named));
      if (named !== undefined && fits) names.add(named);
      (fits ? batch : later).push(one);
    }
    waiting = later;
    return batch;
  };
  const begin = async () => {
    if (underWay === BATCHES_AT_ONCE) return;
    const batch = takeBatch();
    if (batch.length === 0) return;
    underWay++;
    try {
      const done = await (batch[0] as Waiting<Item, Done>).within(() => work(batch.map(({ item }) => item)));
      for (const [at, { settle }] of batch.entries()) settle.resolve(done[at] as Done);
    } catch (reason) {
      for (const { settle } of batch) settle.reject(reason);
    }
    underWay--;
    for (const { item } of batch) if (name) names.delete(name(item));
    void begin();
  };
  return (item) => {
    const { promise, ...settle } = Promise.withResolvers<Done>();
    waiting.push({ item, settle, within: AsyncLocalStorage.snapshot() });
    void begin();
    return promise;
  };
}
