import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gitHubProfile } from '@/lib/accounts/github-profile';

const mia = { id: 7, login: 'mia', name: 'Mia', avatar_url: 'https://example.org/a.png', email: 'public@example.org' };
const address = (email: string, { primary = false, verified = false }) => ({ email, primary, verified });
let addresses: object[];

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => Response.json(url.endsWith('/emails') ? addresses : mia));
});
afterEach(() => vi.unstubAllGlobals());

describe('who signed in at GitHub', () => {
  test('has the verified main address, in lower case', async () => {
    addresses = [
      address('Other@Example.org', { verified: true }),
      address('Mia@Example.org', { primary: true, verified: true }),
    ];
    expect(await gitHubProfile('token')).toEqual({ id: 7, email: 'mia@example.org' });
  });

  test('has another verified address where the main one is not', async () => {
    addresses = [address('victim@example.org', { primary: true }), address('mia@example.org', { verified: true })];
    expect(await gitHubProfile('token')).toMatchObject({ email: 'mia@example.org' });
  });

  test('is nobody without a verified address, whatever the public profile says', async () => {
    addresses = [address('victim@example.org', { primary: true })];
    await expect(gitHubProfile('token')).rejects.toThrow('verified no address');
  });
});
