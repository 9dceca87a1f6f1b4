import { beforeEach, expect, test } from 'vitest';
import { changeRole } from '@/lib/accounts/change-role';
import { grantRole } from '@/lib/accounts/grant-role';
import { latestRoleChanges, peopleWithRoles } from '@/lib/accounts/queries';
import { db } from '@/lib/db';
import { type Cast, createCast, person, refusalOf } from '@/tests/support/cast';
import { expired } from '@/tests/support/next-cache';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});
const roleOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).role;

test.each(['mia', 'mo', 'eda'] as const)('%s may not give roles: 403', async (name) => {
  const change = { personId: cast.mia.id, from: 'MEMBER', role: 'ADMIN' } as const;
  expect(await refusalOf(grantRole(change, cast[name]))).toMatchObject({ status: 403 });
  expect(await roleOf(cast.mia.id)).toBe('MEMBER');
});

test('an admin gives a role, with its record', async () => {
  await grantRole({ personId: cast.mia.id, from: 'MEMBER', role: 'MODERATOR' }, cast.ada);
  expect(await roleOf(cast.mia.id)).toBe('MODERATOR');
  expect(await latestRoleChanges()).toMatchObject([
    { from: 'MEMBER', to: 'MODERATOR', person: { name: 'Mia' }, changedBy: { name: 'Ada' } },
  ]);
  expect(expired).toContain('roles');
  await expect(db.$executeRaw`DELETE FROM "RoleChange"`).rejects.toThrow('append-only');
});

test('the operator gives roles from the command line, with a record that names nobody; once for the same role', async () => {
  await changeRole({ email: 'mia@example.org', role: 'EDITOR' });
  await changeRole({ email: 'mia@example.org', role: 'EDITOR' });
  await changeRole({ email: 'new@example.org', role: 'ADMIN' });
  expect(await latestRoleChanges()).toMatchObject([
    { from: 'MEMBER', to: 'ADMIN', changedBy: null },
    { from: 'MEMBER', to: 'EDITOR', person: { name: 'Mia' }, changedBy: null },
  ]);
  const atOnce = Array.from({ length: 4 }, () => changeRole({ email: 'mia@example.org', role: 'MODERATOR' }));
  await Promise.all(atOnce);
  expect(await latestRoleChanges()).toHaveLength(3);
  expect(await roleOf(cast.mia.id)).toBe('MODERATOR');
});

test('what was on the screen must still hold: 409; who is not there: 404', async () => {
  const change = { personId: cast.mia.id, from: 'EDITOR', role: 'ADMIN' } as const;
  expect(await refusalOf(grantRole(change, cast.ada))).toMatchObject({ key: 'roleChanged', status: 409 });
  expect(await refusalOf(grantRole({ ...change, personId: 'nobody' }, cast.ada))).toMatchObject({ status: 404 });
});

test('the last admin stays one, also when two take the role from each other at once', async () => {
  const demote = (personId: string) => ({ personId, from: 'ADMIN', role: 'MEMBER' }) as const;
  expect(await refusalOf(grantRole(demote(cast.ada.id), cast.ada))).toMatchObject({ key: 'lastAdmin', status: 409 });
  const other = await person('Otto', 'ADMIN');
  const both = await Promise.allSettled([grantRole(demote(other.id), cast.ada), grantRole(demote(cast.ada.id), other)]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await db.user.count({ where: { role: 'ADMIN' } })).toBe(1);
});

test('staff are listed; anybody is found by address or a part of the name', async () => {
  expect((await peopleWithRoles('')).map(({ name }) => name)).not.toContain('Mia');
  expect((await peopleWithRoles('mia@example.org')).map(({ name }) => name)).toEqual(['Mia']);
  expect((await peopleWithRoles('oa')).map(({ name }) => name)).toEqual(['Noah']);
});
