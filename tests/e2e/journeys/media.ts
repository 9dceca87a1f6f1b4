import assert from 'node:assert/strict';
import { request as rawRequest } from 'node:http';
import type { Page } from 'playwright-core';
import { MAX_UPLOAD } from '@/lib/media/schema';
import { bomb, photo, svg } from '@/tests/support/picture-bytes';
import { newPerson, type Person, signIn } from '../person';
import type { Site } from '../site';
import { awake, type Journey } from './journey';

let shade = 0;
/** A picture that the library does not have yet. */
const freshPhoto = () => photo({ width: 800, height: 500, colour: `#1234${(++shade).toString(16).padStart(2, '0')}` });

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });

async function editor(browser: Parameters<Journey>[0], site: Site, scripts = true): Promise<Person> {
  const person = await newPerson(browser, site.url, { scripts });
  await signIn(person, site.url, 'editor@demo.test');
  return person;
}

const describePicture = async (page: Page, alt: string) => {
  await page.fill('input[name=alt]', alt);
  await page.locator('.picture-words button[type=submit]').click();
  await page.getByRole('status').filter({ hasText: 'Gespeichert' }).waitFor();
};

const uploads =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const { page } = await editor(browser, site, scripts);
    await page.goto('/desk/media');
    if (scripts) await awake(page, '.upload');
    const bytes = await freshPhoto();
    await page.setInputFiles('input[name=file]', file('Foto aus Köln.jpg', bytes));
    await page.locator('.upload button').click();
    if (scripts) await page.locator('.uploads a').click();
    await page.waitForURL('**/desk/media/*');
    await page.getByRole('heading', { name: 'Foto aus Köln.jpg' }).waitFor();
    await describePicture(page, 'Der Dom im Nebel');
    const src = (await page.getAttribute('.focus img', 'src')) ?? '';
    const served = await fetch(site.url + src);
    assert.equal(served.headers.get('content-type'), 'image/webp');
    assert.ok(!Buffer.from(await served.arrayBuffer()).includes('SECRETCAM'), 'the camera’s notes are public');
    assert.equal((await fetch(site.url + src.replace('.webp', '.avif'))).headers.get('content-type'), 'image/avif');
    // The same file again is the same picture.
    const address = new URL(page.url()).pathname;
    await page.goto('/desk/media');
    if (scripts) await awake(page, '.upload');
    await page.setInputFiles('input[name=file]', file('anders.jpg', bytes));
    await page.locator('.upload button').click();
    if (scripts) await page.locator('.uploads a').click();
    await page.waitForURL(`**${address}*`);
    // Another file in its place: the old address leads on.
    await page.setInputFiles('input[name=file]', file('neu.jpg', await freshPhoto()));
    await page.getByRole('button', { name: 'Datei ersetzen' }).click();
    await page.getByRole('status').filter({ hasText: 'Ersetzt' }).waitFor();
    const moved = await fetch(site.url + src);
    assert.equal(moved.status, 200);
    assert.ok(moved.redirected);
    assert.equal(await page.inputValue('input[name=alt]'), 'Der Dom im Nebel');
    await page.getByRole('button', { name: 'Bild endgültig löschen' }).click();
    await page.waitForURL('**/desk/media');
    assert.equal((await fetch(site.url + src)).status, 404);
  };

const dropsAndPastes: Journey = async (browser, site) => {
  const { page } = await editor(browser, site);
  await page.goto('/desk/media', { waitUntil: 'networkidle' });
  for (const kind of ['drop', 'paste'] as const) {
    const bytes = [...(await freshPhoto())];
    await page.evaluate(
      ({ kind: how, bytes: content }) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(content)], `${how}.jpg`, { type: 'image/jpeg' }));
        const event =
          how === 'drop'
            ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
            : new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
        document.querySelector('.upload')?.dispatchEvent(event);
      },
      { kind, bytes },
    );
    await page
      .locator('.uploads li')
      .filter({ hasText: `${kind}.jpg` })
      .locator('a')
      .waitFor();
  }
  await page.setInputFiles('input[name=file]', [file('a.jpg', svg), file('b.jpg', await freshPhoto())]);
  await page.locator('.upload button').click();
  await page.locator('.uploads .error').filter({ hasText: 'kein Bild' }).waitFor();
  await page.locator('.uploads li').filter({ hasText: 'b.jpg' }).locator('a').waitFor();
};

const refuses: Journey = async (browser, site) => {
  const { page, context } = await editor(browser, site, false);
  const send = async (name: string, bytes: Buffer) => {
    await page.goto('/desk/media');
    await page.setInputFiles('input[name=file]', file(name, bytes));
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.locator('.upload button').click(),
    ]);
    return { status: answer.status(), text: await page.locator('main').innerText() };
  };
  for (const [name, bytes, reason] of [
    ['klein.png', bomb(7_746), /Millionen Bildpunkte/],
    ['boese.svg', svg, /kein Bild/],
    ['seite.jpg', Buffer.from('<!doctype html><script>alert(1)</script>'), /kein Bild/],
    ['halb.jpg', (await photo({ height: 900 })).subarray(0, 4_000), /beschädigt/],
  ] as const) {
    const { status, text } = await send(name, bytes);
    assert.equal(status, 400, name);
    assert.match(text, reason);
  }
  const cookie = (await context.cookies()).map((kept) => `${kept.name}=${kept.value}`).join('; ');
  const post = async (headers: Record<string, string>, body: Buffer = Buffer.alloc(0)) =>
    (
      await fetch(`${site.url}/api/desk/media`, {
        method: 'POST',
        headers: { cookie, ...headers },
        body: new Uint8Array(body),
      })
    ).status;
  assert.equal(await post({ origin: 'https://evil.example' }), 403);
  assert.equal(await post({ origin: site.url, cookie: '' }), 403);
  assert.equal(
    await post({ origin: site.url, 'content-type': 'multipart/form-data; boundary=x' }, Buffer.from('no form')),
    400,
  );
  const before = await count(page);
  await cutOff(site.url, cookie, await freshPhoto());
  assert.equal(await endless(site.url, cookie), 413);
  assert.equal(await count(page), before);
  await page.goto('/desk/media');
  const moderator = await newPerson(browser, site.url);
  await signIn(moderator, site.url, 'moderator@demo.test');
  for (const path of [
    '/desk/media',
    '/desk/media/1',
    '/desk/topics',
    '/desk/authors',
    '/desk/books',
    '/api/desk/media',
  ]) {
    assert.equal((await moderator.page.goto(path))?.status(), 404, path);
  }
};

async function count(page: Page): Promise<number> {
  await page.goto('/desk/media');
  return page.locator('.picture-shelf li').count();
}

const multipart = 'multipart/form-data; boundary=edge';
const opening = '--edge\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n';

/** An upload whose sender is gone after the first half. */
function cutOff(site: string, cookie: string, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    const request = rawRequest(`${site}/api/desk/media`, {
      method: 'POST',
      headers: { cookie, origin: site, 'content-type': multipart, 'content-length': bytes.length + 200 },
    });
    request.on('error', () => resolve());
    request.write(opening);
    request.write(bytes.subarray(0, bytes.length / 2), () => request.destroy());
  });
}

/**
 * A body whose length nobody has told, and which would go on. Nothing comes after what is too much: a system that
 * is still sending when the other side closes may drop the answer.
 */
function endless(site: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = rawRequest(
      `${site}/api/desk/media`,
      { method: 'POST', headers: { cookie, origin: site, 'content-type': multipart } },
      (response) => {
        resolve(response.statusCode ?? 0);
        request.destroy();
      },
    );
    request.on('error', reject);
    request.write(opening);
    request.write(Buffer.alloc(MAX_UPLOAD));
  });
}

export const media: Record<string, Journey> = {
  'an editor uploads, describes, replaces and deletes a picture': uploads(true),
  'an editor does the same with pictures without JavaScript': uploads(false),
  'pictures are dropped and pasted into the library': dropsAndPastes,
  'pictures that are bombs, scripts, cut off or endless are refused': refuses,
};
