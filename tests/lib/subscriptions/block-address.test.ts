import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { blockAddress, unblockAddress } from '@/lib/subscriptions/block-address';
import { suppressedAddresses } from '@/lib/subscriptions/queries';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';

const email = 'left-alone@example.org';
let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});
const listed = async () => (await suppressedAddresses({})).addresses.map((row) => [row.email, row.suppressedAs]);

test('an admin leaves an address alone and writes to it again; what was held against it begins anew', async () => {
  const ada = cast.ada;
  await blockAddress({ email }, ada);
  await blockAddress({ email }, ada);
  expect(await listed()).toEqual([[email, 'DESK']]);
  await db.mailReport.create({ data: { kind: 'REFUSED', email, detail: '', reference: 'r' } });
  await unblockAddress({ email }, ada);
  expect(await listed()).toEqual([]);
  expect(await db.mailReport.count()).toBe(0);
  expect(await refusalOf(unblockAddress({ email }, ada))).toMatchObject({ key: 'notBlocked', status: 404 });
});

test('nobody else does', async () => {
  for (const actor of [cast.mo, cast.eda]) {
    expect(await refusalOf(blockAddress({ email }, actor))).toMatchObject({ status: 403 });
    expect(await refusalOf(unblockAddress({ email }, actor))).toMatchObject({ status: 403 });
  }
  expect(await listed()).toEqual([]);
});
