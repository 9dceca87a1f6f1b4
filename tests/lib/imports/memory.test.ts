import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { learn, newFormer } from '@/lib/imports/wordpress/former';
import { readWxr } from '@/lib/imports/wordpress/read-wxr';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesche-memory-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const MEGABYTE = 1_000_000;
const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;
const attachment = (number: number) =>
  `<item><wp:post_id>${number}</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://alt.example/uploads/bild-nummer-${number}.jpg</wp:attachment_url>${meta('_wp_attachment_image_alt', `Beschreibung von Bild ${number}`)}${meta('_plugin', 'x'.repeat(20_000))}</item>`;

test('what is kept of an export does not keep the export in memory', async () => {
  const items = Array.from({ length: 1_000 }, (_, number) => attachment(number)).join('\n');
  const file = join(folder, 'export.xml');
  await writeFile(
    file,
    `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>${items}</channel></rss>`,
  );
  const former = newFormer();
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for await (const element of readWxr(file)) learn(former, element);
  collectGarbage();
  expect(former.attachments.size).toBe(1_000);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(5 * MEGABYTE);
}, 120_000);
