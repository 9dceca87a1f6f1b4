import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GET } from '@/app/media/[...path]/route';
import { setEnv } from '@/lib/env';
import { keepFiles } from '@/lib/media/keep-files';

const folder = mkdtempSync(join(tmpdir(), 'depesche-media-'));
setEnv({ STORAGE_URL: `file:${folder}` });
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['portrait', 'public, max-age=600'],
  ['portrait of a lady.jpg', 'public, max-age=31536000, immutable'],
  ['chip.png', 'public, max-age=31536000, immutable'],
])('a picture named after “%s” may be kept: %s', async (name, kept) => {
  const path = await keepFiles({ files: [{ name: '96.webp', bytes: Buffer.from('picture') }] }, name);
  const answer = await GET(new Request('https://depesche.example/media'), {
    params: Promise.resolve({ path: [path, '96.webp'] }),
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe(kept);
});
