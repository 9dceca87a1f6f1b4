import { globSync } from 'node:fs';
import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { env } from '@/lib/env';
import { proxy } from '@/proxy';
import { comeAs } from '@/tests/support/act';
import { PEOPLE, type Person, TRYING } from './people';
import { createThings } from './things';

const { everyone, members, moderators, editors, admins } = PEOPLE;
const staff = ['eda', 'sina', 'ada'] as const;

/** Who may open which part of the site; the first that fits. A page that none fits is a page without a guard. */
const rows: [RegExp, readonly Person[]][] = [
  [/^\/account\/(sign-in|email)/, everyone],
  [/^\/account/, members],
  [/^\/desk\/moderation/, moderators],
  [/^\/desk\/(articles|authors|books|jobs|media|newsletter|topics)/, editors],
  [/^\/desk\/(mail|people|settings)/, admins],
  [/^\/desk$/, staff],
  [/^\/(?!account|desk)/, everyone],
];

const pages = globSync('app/**/page.tsx')
  .map((file) => file.slice('app'.length, -'/page.tsx'.length).replace('/(site)', '') || '/')
  .toSorted();
const mayOpen = (page: string) => rows.find(([part]) => part.test(page))?.[1] ?? [];
const guarded = pages.filter((page) => mayOpen(page).length < TRYING.length);

/** 200 when the page would be shown; a desk's first page leads on to where somebody's work begins. */
async function open(page: string, headers: Record<string, string>): Promise<number> {
  const answer = await proxy(new NextRequest(env.SITE_URL + page.replaceAll(/\[[^\]]+\]/g, '1'), { headers }));
  const location = answer.headers.get('location') ?? '';
  return location.startsWith(`${env.SITE_URL}/desk/`) ? 200 : answer.status;
}

test('each page belongs to a part that says who may open it', () => {
  expect(pages.length).toBeGreaterThan(60);
  expect(pages.filter((page) => !rows.some(([part]) => part.test(page)))).toEqual([]);
});

// What has led past guards of other sites: headers of Next’s own requests and of proxies.
const TRICKS: Record<string, string>[] = [
  {},
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { 'next-router-segment-prefetch': '/_tree', rsc: '1' },
  { 'x-forwarded-host': 'evil.example', 'x-original-url': '/', 'x-rewrite-url': '/' },
];

test('nobody opens what is not theirs, and everybody what is', async () => {
  const things = await createThings();
  for (const page of guarded) {
    for (const person of TRYING) {
      const own = comeAs(person === 'visitor' ? null : things[person]);
      const may = (mayOpen(page) as readonly Person[]).includes(person);
      for (const trick of may ? [{}] : TRICKS) {
        const status = await open(page, { ...own, ...trick });
        const right = may ? 200 : person === 'visitor' ? 303 : 404;
        expect.soft(status, `${page} by ${person} ${JSON.stringify(trick)}`).toBe(right);
      }
    }
  }
});
