import { expect, test } from 'vitest';
import { gather, together } from '@/lib/together';

/** Work that ends when it is told to, and the batches it was given. */
function held<Item>() {
  const batches: { items: Item[]; end: () => void; fail: (reason: Error) => void }[] = [];
  const work = (items: Item[]) => {
    const { promise, resolve, reject } = Promise.withResolvers<string[]>();
    batches.push({ items, end: () => resolve(items.map((item) => `did ${item}`)), fail: reject });
    return promise;
  };
  return { batches, work };
}

const turn = () => new Promise(setImmediate);

test('nothing waits in a quiet moment; what comes in a busy one makes up the next batch', async () => {
  const { batches, work } = held<number>();
  const ask = gather({ work, most: 3 });
  const done = [1, 2, 3, 4, 5, 6].map((item) => ask(item));
  expect(batches.map(({ items }) => items)).toEqual([[1], [2]]);
  batches[0]?.end();
  expect(await done[0]).toBe('did 1');
  await turn();
  expect(batches.map(({ items }) => items)).toEqual([[1], [2], [3, 4, 5]]);
  batches[1]?.end();
  await turn();
  for (const batch of batches) batch.end();
  expect(await Promise.all(done)).toEqual(['did 1', 'did 2', 'did 3', 'did 4', 'did 5', 'did 6']);
});

test('two of one name are never in the same batch', async () => {
  const { batches, work } = held<string>();
  const ask = gather({ work, most: 9, name: (item) => item.charAt(0) });
  void Promise.all(['x', 'y', 'a1', 'a2', 'b1'].map(ask));
  batches[0]?.end();
  await turn();
  expect(batches[2]?.items).toEqual(['a1', 'b1']);
});

test('where a batch fails each is tried alone, and the next batch is begun', async () => {
  const work = async (items: number[]) => {
    if (items.includes(4)) throw new Error('four');
    return items.map((item) => item * 2);
  };
  const ask = gather({ work, most: 9 });
  const settled = await Promise.allSettled([1, 2, 3, 4, 5].map((item) => ask(item)));
  expect(settled.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
    2,
    4,
    6,
    'Error: four',
    10,
  ]);
  expect(await ask(6)).toBe(12);
});

test('all at once is one call where nothing fails', async () => {
  let calls = 0;
  const settled = await together([1, 2], async (items) => {
    calls++;
    return items;
  });
  expect(settled).toMatchObject([{ value: 1 }, { value: 2 }]);
  expect(calls).toBe(1);
});
