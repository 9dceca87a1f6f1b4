import assert from 'node:assert/strict';
import { request } from 'node:http';
import type { Page } from 'playwright-core';
import { newPerson, type Person, signIn } from '../person';
import type { Site } from '../site';
import { firstArticle, type Journey, queueCard, writeComment } from './journey';
import { addresses } from './pages';

/** What comes with a request from a foreign page: none of these may act, whatever Next itself would say. */
const foreign = (site: Site): Record<string, string>[] => [
  {},
  { origin: 'null' },
  { origin: 'https://evil.example' },
  { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
  { origin: 'http://[' },
  { origin: 'file://' },
  { 'sec-fetch-site': 'cross-site' },
  { origin: site.url, 'sec-fetch-site': 'cross-site' },
  { origin: site.url, 'sec-fetch-site': 'same-site' },
];

/** The fields of a form as a browser without scripts would send them. */
const fieldsOf = (page: Page, form: string) =>
  page.$eval(form, (element) =>
    [...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, String(value)] as const),
  );

async function send(
  { page, context }: Person,
  fields: (readonly [string, string])[],
  headers: object,
  url = page.url(),
): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  return fetch(url, { method: 'POST', headers: { ...headers, cookie }, body: form, redirect: 'manual' });
}

const signInRefused: Journey = async (browser, site) => {
  const person = await newPerson(browser, site.url, { scripts: false });
  const mails = async () => (await (await fetch(`${site.url}/dev/mail?format=json`)).json())[0]?.id;
  await person.page.goto('/account/sign-in');
  const fields = (await fieldsOf(person.page, 'main form')).map(([name, value]) =>
    name === 'email' ? ([name, 'reader@demo.test'] as const) : ([name, value] as const),
  );
  const before = await mails();
  for (const headers of foreign(site)) {
    assert.equal((await send(person, fields, headers)).status, 403, JSON.stringify(headers));
  }
  assert.equal(await mails(), before);
  assert.equal((await send(person, fields, { origin: site.url })).status, 303);
  assert.notEqual(await mails(), before);
};

const commentRefused: Journey = async (browser, site) => {
  const person = await newPerson(browser, site.url, { scripts: false });
  // A member who has sent much in a minute would be asked for proof (demand-proof.ts); staff never are.
  await signIn(person, site.url, 'editor@demo.test');
  await person.page.goto(`${await firstArticle(person.page)}/comment`);
  await person.page.fill('textarea', 'Von fremder Hand');
  const fields = await fieldsOf(person.page, 'main .comment-form');
  const to = await person.page.$eval('main .comment-form', (form) => (form as HTMLFormElement).action);
  for (const headers of foreign(site)) {
    assert.equal((await send(person, fields, headers, to)).status, 403, JSON.stringify(headers));
  }
  const own = await send(person, fields, { origin: site.url }, to);
  assert.match(own.headers.get('location') ?? '', /\/account\/comments\/\d+/);
};

const decisionRefused: Journey = async (browser, site) => {
  const text = `Fremd entschieden ${Date.now()}`;
  const writer = await newPerson(browser, site.url);
  await signIn(writer, site.url, 'commenter@demo.test');
  await writeComment(writer, await firstArticle(writer.page), text);
  const moderator = await newPerson(browser, site.url, { scripts: false });
  await signIn(moderator, site.url, 'moderator@demo.test');
  await moderator.page.goto('/desk/moderation?order=newest');
  const form = queueCard(moderator.page, text).locator('form').first();
  await form.evaluate((element) => element.setAttribute('id', 'tried'));
  const fields = [...(await fieldsOf(moderator.page, '#tried')), ['verdict', 'APPROVE'] as const];
  for (const headers of foreign(site)) {
    assert.equal((await send(moderator, fields, headers)).status, 403, JSON.stringify(headers));
  }
  await moderator.page.reload();
  assert.equal(await moderator.page.getByText(text).count(), 1, 'a foreign page decided');
  const desk = moderator.page.url();
  assert.equal((await send(writer, fields, { origin: site.url }, desk)).status, 403, 'a member decided');
  assert.equal((await send(moderator, fields, { origin: site.url })).status, 303);
};

const staffOnly: Journey = async (browser, site) => {
  const member = await newPerson(browser, site.url);
  await signIn(member, site.url, 'reader@demo.test');
  for (const path of ['/desk', '/desk/moderation']) {
    assert.equal((await member.page.goto(path))?.status(), 404, path);
  }
  const editor = await newPerson(browser, site.url);
  await signIn(editor, site.url, 'editor@demo.test');
  assert.equal((await editor.page.goto('/desk'))?.status(), 200);
  assert.equal((await editor.page.goto('/desk/moderation'))?.status(), 404);
};

const secretsNeeded: Journey = async (_, site) => {
  const ask = (headers: Record<string, string>) =>
    fetch(`${site.url}/api/revalidate`, { method: 'POST', headers, body: '{"tags":["site"]}' });
  assert.equal((await ask({ origin: site.url })).status, 403);
  assert.equal((await ask({ origin: site.url, authorization: 'Bearer guess' })).status, 403);
};

/** What the server itself must refuse, or not say. */
const serverIsQuiet: Journey = async (_, site) => {
  const trace = await new Promise<number>((done, failed) =>
    request(site.url, { method: 'TRACE' }, (answer) => done(answer.resume().statusCode ?? 0))
      .on('error', failed)
      .end(),
  );
  assert.equal(trace, 405);
  for (const path of ['/.env', '/.git/HEAD', '/_next/static/chunks/main.js.map', '/api/metrics', '/articles/%00']) {
    assert.equal((await fetch(site.url + path)).status, 404, path);
  }
  const page = await fetch(site.url, { headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'ftp' } });
  assert.equal(page.headers.get('x-powered-by'), null);
  assert.equal(page.headers.get('set-cookie'), null);
  assert.match(page.headers.get('x-request-id') ?? '', /^[\w-]{36}$/);
  assert.ok(!(await page.text()).includes('evil.example'));
  const large = await fetch(`${site.url}/account/sign-in`, {
    method: 'POST',
    headers: { origin: site.url, accept: 'text/html', 'content-type': 'multipart/form-data; boundary=x' },
    body: 'x'.repeat(3 * 1024 * 1024),
  }).catch(() => null);
  // The body is not read to its end: some clients see the answer, others the closed connection.
  if (large) assert.equal(large.status, 413);
};

/** The ways in which scripts ask for a page lead a stranger no further than the page itself. */
const hiddenFromStrangers: Journey = async (browser, site) => {
  const canary = `Kanarienvogel ${Date.now()}`;
  const writer = await newPerson(browser, site.url);
  await signIn(writer, site.url, 'commenter@demo.test');
  const article = await firstArticle(writer.page);
  await writeComment(writer, article, canary);
  const own = new URL(writer.page.url()).pathname;
  const ways: [string, Record<string, string>][] = [
    ['', {}],
    ['', { rsc: '1' }],
    ['', { rsc: '1', 'next-router-prefetch': '1' }],
    ['', { rsc: '1', 'next-router-segment-prefetch': '/_tree' }],
    ['.rsc', {}],
    ['?_rsc=x', { rsc: '1' }],
    ['', { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' }],
    ['', { 'next-resume': '1' }],
    ['/', {}],
  ];
  for (const path of [
    own,
    article,
    '/desk/moderation',
    `${own}/edit`,
    '/desk/../desk/moderation',
    '/DESK/moderation',
  ]) {
    for (const [suffix, headers] of ways) {
      const answer = await fetch(site.url + path + suffix, { headers });
      assert.ok(answer.status < 500, `${path}${suffix}: ${answer.status}`);
      assert.ok(!(await answer.text()).includes(canary), `${path}${suffix} ${JSON.stringify(headers)}`);
    }
  }
};

/** Every address with a part that can be wrong, with a wrong one, and some that never were. */
const leadNowhere = () =>
  addresses()
    .filter((address) => address.includes('['))
    .flatMap((page) => ['999999999', 'nothing'].map((part) => page.replaceAll(/\[[^\]]+\]/g, part)))
    .concat('/nothing', '/account/nothing', '/desk/nothing', '/desk/moderation/nothing');

const PERSONAL = /^\/(account|desk|appeals|subscriptions|preview)\/|\/(comment|notice|report|edit)$/;

/** A page of Next that comes in pieces says 200 before it knows, and shows nothing without scripts. */
const nothingIsSaid: Journey = async (browser, site) => {
  const person = await newPerson(browser, site.url, { scripts: false });
  await signIn(person, site.url, 'admin@demo.test');
  const paths = leadNowhere();
  assert.ok(paths.length > 60);
  for (const path of paths) {
    const answer = await person.context.request.get(site.url + path);
    const body = await answer.text();
    assert.equal(answer.status(), 404, path);
    assert.match(body, /<h1[^>]*>Diese Seite gibt es nicht/, path);
    const { 'content-security-policy': policy = '', 'cache-control': cache = '' } = answer.headers();
    assert.match(policy, /frame-ancestors 'none'/, path);
    assert.ok(!body.includes('nonce="'), `${path} keeps the nonce of another answer`);
    // For somebody else there may be a page.
    if (PERSONAL.test(path)) assert.match(cache, /private/, path);
  }
};

export const safety: Record<string, Journey> = {
  'a foreign page cannot ask for a sign-in link': signInRefused,
  'a foreign page cannot comment': commentRefused,
  'a foreign page cannot decide': decisionRefused,
  'a member gets 404 for the desk': staffOnly,
  'the server says no more than it must': serverIsQuiet,
  'what waits is hidden from strangers, however they ask': hiddenFromStrangers,
  'an address that leads nowhere is a whole page that says so, and nobody else is given it': nothingIsSaid,
  'caches expire only for those who know the secret': secretsNeeded,
};
