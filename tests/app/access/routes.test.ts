import { globSync } from 'node:fs';
import { NextRequest } from 'next/server';
import { describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { env } from '@/lib/env';
import { comeAs, everything, FOREIGN } from '@/tests/support/act';
import { type Person, TRYING } from './people';
import { type RouteRow, routeRows } from './route-rows';
import { createThings, type Things } from './things';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;

/** Every handler of every route, found where they are; groups in brackets are no part of an address. */
async function load(): Promise<Map<string, Handler>> {
  const found = new Map<string, Handler>();
  for (const file of globSync('app/**/route.ts').toSorted()) {
    const exported = (await import(/* @vite-ignore */ `@/${file}`)) as Record<string, Handler>;
    const folder = file.slice('app/'.length, -'/route.ts'.length).replace('(site)/', '');
    for (const [name, handler] of Object.entries(exported)) {
      if (METHODS.includes(name)) found.set(`${name} ${folder}`, handler);
    }
  }
  return found;
}
const handlers = await load();
const rows = Object.entries(routeRows);
const closed = rows.filter(([, [may]]) => may.length < TRYING.length);
const as = (person: Person, things: Things) => (person === 'visitor' ? null : things[person]);

interface Asking {
  name: string;
  row: RouteRow;
  viewer: Viewer | null;
  things: Things;
  headers?: Record<string, string>;
}

async function ask({ name, row, viewer, things, headers = {} }: Asking): Promise<number> {
  const [method, folder] = name.split(' ');
  const { path = '', params = {}, json, form } = row[1]?.(things) ?? {};
  const body = json === undefined ? {} : { body: JSON.stringify(json) };
  if (form) Object.assign(body, { body: formData(form) });
  const given = comeAs(viewer, { ...headers, ...(form ? { accept: 'application/json' } : {}) });
  const abort = new AbortController();
  const request = new NextRequest(`${env.SITE_URL}/${folder}${path}`, {
    ...{ method: method ?? '', headers: given, signal: abort.signal },
    ...body,
  });
  const answer = await handlers.get(name)?.(request, { params: Promise.resolve(params) });
  // A stream of events would go on for ever.
  abort.abort();
  return answer?.status ?? 0;
}

function formData(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test('every route has a row that says who may, and every row its route', () => {
  expect([...handlers.keys()].toSorted()).toEqual(Object.keys(routeRows).toSorted());
});

test('who may not is refused, and nothing changes', { timeout: 60_000 }, async () => {
  const things = await createThings();
  const before = await everything();
  for (const [name, row] of closed) {
    for (const person of TRYING) {
      if ((row[0] as readonly Person[]).includes(person)) continue;
      const status = await ask({ name, row, viewer: as(person, things), things });
      expect.soft([403, 404], `${name} by ${person}`).toContain(status);
    }
  }
  expect(await everything()).toEqual(before);
});

test('a foreign page cannot write in anybody’s name', { timeout: 60_000 }, async () => {
  const things = await createThings();
  const before = await everything();
  for (const [name, row] of closed.filter(([name]) => !name.startsWith('GET'))) {
    for (const headers of FOREIGN) {
      expect.soft(await ask({ name, row, viewer: things.ada, things, headers }), name).toBe(403);
    }
  }
  expect(await everything()).toEqual(before);
});

describe('works for those who may:', () => {
  test.each(closed.filter(([, [may]]) => may.length > 0))('%s', async (name, row) => {
    const things = await createThings();
    for (const [attempt, person] of row[0].entries()) {
      const status = await ask({ name, row, viewer: as(person, things), things });
      // Without a file an upload is refused for that, and no longer for the right.
      expect([200, ...(/media|picture/.test(name) ? [400] : []), ...(attempt > 0 ? [409] : [])], person).toContain(
        status,
      );
    }
  });
});
