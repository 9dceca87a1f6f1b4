import { expect, test, vi } from 'vitest';
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

test('two of one name are never under way together, in one batch or in two', async () => {
  const { batches, work } = held<string>();
  const ask = gather({ work, most: 9, name: (item) => item.charAt(0) });
  const done = Promise.all(['x1', 'x2', 'y', 'a1', 'a2', 'b1'].map(ask));
  expect(batches.map(({ items }) => items)).toEqual([['x1'], ['y']]);
  batches[1]?.end();
  await turn();
  expect(batches[2]?.items).toEqual(['a1', 'b1']);
  batches[2]?.end();
  await turn();
  expect(batches[3]?.items).toEqual(['a2']);
  batches[3]?.end();
  await turn();
  expect(batches.length).toBe(4);
  batches[0]?.end();
  await turn();
  expect(batches[4]?.items).toEqual(['x2']);
  batches[4]?.end();
  expect(await done).toContain('did x2');
});

test('one who waits for their first is let go on by it, even where the first fails', async () => {
  const { batches, work } = held<string>();
  const ask = gather({ work, most: 9, name: (item) => item.charAt(0) });
  const done = Promise.allSettled([ask('a1'), ask('a2')]);
  batches[0]?.fail(new Error('gone'));
  await turn();
  batches[1]?.end();
  expect(await done).toMatchObject([{ status: 'rejected' }, { value: 'did a2' }]);
});

test('where a batch fails it fails for all in it, and the next one is begun', async () => {
  const { batches, work } = held<number>();
  const ask = gather({ work, most: 9 });
  const done = Promise.allSettled([1, 2, 3, 4].map(ask));
  batches[0]?.end();
  await turn();
  batches[1]?.fail(new Error('gone'));
  batches[2]?.fail(new Error('away'));
  expect((await done).map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))).toEqual([
    'did 1',
    'gone',
    'away',
    'away',
  ]);
  const next = ask(5);
  batches[3]?.end();
  expect(await next).toBe('did 5');
});

test('where all at once fails each is tried alone, side by side', async () => {
  const { batches, work } = held<number>();
  const done = together([1, 2, 3], work);
  batches[0]?.fail(new Error('one of them'));
  await turn();
  expect(batches.slice(1).map(({ items }) => items)).toEqual([[1], [2], [3]]);
  for (const batch of batches.slice(1)) batch.items[0] === 2 ? batch.fail(new Error('two')) : batch.end();
  expect(await done).toMatchObject([{ value: 'did 1' }, { status: 'rejected' }, { value: 'did 3' }]);
});

test('what has waited in vain is not made to wait again', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(3_000);
  const { batches, work } = held<number>();
  const done = together([1, 2], work);
  batches[0]?.fail(new Error('a lock'));
  expect(await done).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  expect(batches.length).toBe(1);
  clock.mockRestore();
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
