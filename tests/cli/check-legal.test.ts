import { beforeEach, describe, expect, test } from 'vitest';
import { checkLegal } from '@/cli/doctor/check-legal';
import { readEnv } from '@/lib/env';
import { changeSettings } from '@/lib/site/settings/change-settings';
import { settings as demo } from '@/prisma/demo/en/settings';
import { type Cast, createCast } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const check = (SITE_URL: string) => checkLegal({ ...readEnv(), SITE_URL });
const open = 'https://news.example.net';
const local = 'http://localhost:3000';

describe('portal doctor on the legal pages', () => {
  test('empty: a site for others is not finished, and it says which fields', async () => {
    const problem = await check(open);
    expect(problem).toMatch(/^the site is not finished: Provider, Address of the provider, .* are empty\./);
    expect(problem).toContain(`${open}/desk/settings`);
  });

  test.each([local, 'http://127.0.0.1:3000', 'http://[::1]:3000'])('empty at %s: a warning', async (url) => {
    expect(await check(url)).toEqual({ warning: expect.stringContaining('Privacy notice') });
  });

  test('the demo content will do on this machine only', async () => {
    await changeSettings({ values: demo, actor: cast.ada });
    expect(await check(local)).toBeNull();
    expect(await check(open)).toMatch(/^the site is not finished: E-mail address, .*: nobody can be reached there\./);
  });

  test('filled in: in order', async () => {
    const emails = { email: 'a@paper.eu', authoritiesEmail: 'b@paper.eu', usersEmail: 'c@paper.eu' };
    await changeSettings({ values: { ...demo, ...emails }, actor: cast.ada });
    expect(await check(open)).toBeNull();
  });
});
