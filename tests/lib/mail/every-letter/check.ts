import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GET, POST } from '@/app/api/unsubscribe/[token]/route';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { closeTransport } from '@/lib/mail/transport';
import { locale } from '@/lib/site/messages';
import de from '@/messages/de.json';
import en from '@/messages/en.json';
import { createCast } from '@/tests/support/cast';
import { NextRequest } from '@/tests/support/next-server';
import { sendOutbox } from '@/tests/support/outbox';
import { type Received, startSmtp } from '@/tests/support/smtp';
import { noticeLetters, ruleLetters, sanctionLetters, verdictLetters } from './to-commenters';
import { advertLetters } from './to-employers';
import { accountLetters, newsletterLetters, subscribersLetters } from './to-readers';

/** Sends each letter that we have, in the language that the test has set, to a real server, and reads it there. */
export function checkEveryLetter(): void {
  let smtp: Awaited<ReturnType<typeof startSmtp>>;
  const received = async (): Promise<Received[]> => {
    const cast = await createCast();
    const causes = [accountLetters, subscribersLetters, verdictLetters, noticeLetters, sanctionLetters, advertLetters];
    for (const cause of [...causes, ruleLetters, newsletterLetters]) await cause(cast);
    expect(await sendOutbox()).toEqual([]);
    return smtp.received;
  };
  beforeAll(async () => {
    smtp = await startSmtp();
    setEnv({ SMTP_URL: smtp.url });
  });
  afterAll(async () => {
    closeTransport();
    await smtp.stop();
  });

  test('every letter of the catalogue arrives, whole and in this language', async () => {
    const letters = await received();
    const subjects = letters.map(({ subject = '' }) => subject);
    for (const wanted of subjectsOf(locale === 'de' ? de : en))
      expect(
        subjects.some((subject) => wanted.test(subject)),
        `no letter with the subject ${wanted}`,
      ).toBe(true);
    const routes = routesOf('app');
    for (const letter of letters) {
      hasWhatALetterNeeds(letter);
      saysTheSameTwice(letter);
      for (const url of linksOf(letter)) {
        const known = url.origin === 'https://depesche.example' && routes.some((route) => route.test(url.pathname));
        expect(known, `${letter.subject}: ${url.href}`).toBe(true);
      }
    }
    await endsAtOneClick(letters);
  });
}

type Words = { [key: string]: string | Words };

/** The subjects of all our letters, with anything in the place of what is filled in. */
function subjectsOf({ mail, jobs, sanction, newsletter }: typeof en): RegExp[] {
  const inMail = Object.values(mail as Words).flatMap((kind) => (typeof kind === 'string' ? [] : (kind.subject ?? [])));
  const ofJobs = Object.values(jobs.mail as Words).flatMap((kind) =>
    typeof kind === 'string' ? [] : (kind.subject ?? []),
  );
  const others = [...Object.values(sanction.subject), ...Object.values(sanction.answered)];
  const lifted = [sanction.lifted.subject, sanction.lifted.oneSubject];
  const digests = [mail.digest.one, mail.digest.many, newsletter.test, newsletter.subject];
  return [...inMail, ...ofJobs, ...others, ...lifted, ...digests].map((text) => {
    const parts = String(text).split(/\{(?:[^{}]|\{[^{}]*\})*\}/);
    return new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`);
  });
}

function hasWhatALetterNeeds({ subject, headers, raw, html, text, ...mail }: Received): void {
  expect(mail.messageId, subject).toMatch(/^<\d+\.[\w-]{43}@depesche\.example>$/);
  expect(mail.date, subject).toBeInstanceOf(Date);
  expect(mail.from?.text, subject).toContain('@depesche.example');
  expect(headers.get('auto-submitted'), subject).toBe('auto-generated');
  // RFC 5322 2.1.1: no longer lines than that.
  expect(Math.max(...raw.split('\r\n').map((line) => line.length)), subject).toBeLessThanOrEqual(998);
  expect(html, subject).toContain(`<html lang="${locale}">`);
  expect(html, subject).not.toMatch(/<img|<script|javascript:|https?:\/\/(?!depesche\.example)/);
  expect(Buffer.byteLength(String(html)), subject).toBeLessThan(100_000);
  // Neither a key that has no words nor a place that nothing was filled into.
  const words = `${subject} ${text}`.replaceAll(/https:\S+/g, '');
  expect(words, subject).not.toMatch(/\{\w+[},]|\bundefined\b|\bnull\b|\[object|\b[a-z]+\.[a-z]\w*\.\w+\b/);
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', middot: ' ' };

/** Word by word: what the one shows besides is where its links lead, which the other has behind them. */
function saysTheSameTwice({ subject, text = '', html }: Received): void {
  const words = (shown: string) => shown.toLowerCase().split(/\s+/).filter(Boolean);
  const plain = text
    .replaceAll(/^-- $/gm, '')
    .replaceAll(/:\n(?=https:)/g, '\n')
    .replaceAll(/^https:\S+$/gm, '');
  const [, body = ''] = /<body[^>]*>(.*)<\/body>/s.exec(String(html)) ?? [];
  const rich = body
    .replace(/<div style="display: none[^>]*>.*?<\/div>/s, '')
    .replace(/<p class="ink rule"[^>]*>.*?<\/p>/s, '')
    .replaceAll(' &nbsp;·&nbsp; ', ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
  expect(words(rich), subject).toEqual(words(plain));
}

const linksOf = ({ html, text = '' }: Received) => {
  const rich = [...String(html).matchAll(/href="([^"]+)"/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'));
  for (const url of rich) expect(text).toContain(url);
  return rich.map((url) => new URL(url));
};

/** Each address that a page or a route of the site answers. */
function routesOf(folder: string): RegExp[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.flatMap((file) => {
    const [, path] = /^(.*?)\/?(?:page\.tsx|route\.tsx?)$/.exec(file) ?? [];
    if (path === undefined) return [];
    const pattern = path.replaceAll(/\([^)]*\)\/?/g, '').replaceAll(/\[[^\]]+\]/g, '[^/]+');
    return [new RegExp(`^/${pattern}$`)];
  });
}

/** A mail scanner's GET changes nothing; the mail program's POST ends what the header names (RFC 8058). */
async function endsAtOneClick(letters: Received[]): Promise<void> {
  const optional = letters.filter(({ headers }) => headers.has('list'));
  const active = async () => [
    await db.subscription.count({ where: { confirmedAt: { not: null } } }),
    await db.mailChoice.count({ where: { pace: { not: 'OFF' } } }),
  ];
  expect(optional.length).toBeGreaterThanOrEqual(5);
  const before = await active();
  const once: (() => Promise<Response>)[] = [];
  for (const { subject, headers } of optional) {
    const list = headers.get('list') as unknown as Record<string, { name?: string; url?: string }>;
    expect(list.id?.name, subject).toMatch(/^\w+\.depesche\.example$/);
    expect(list['unsubscribe-post']?.name, subject).toBe('List-Unsubscribe=One-Click');
    const [, token = ''] =
      /^https:\/\/depesche\.example\/api\/unsubscribe\/(.+)$/.exec(list.unsubscribe?.url ?? '') ?? [];
    const asked = () => [new NextRequest(list.unsubscribe?.url ?? ''), { params: Promise.resolve({ token }) }] as const;
    expect((await GET(...asked())).status, subject).toBe(303);
    once.push(() => POST(...asked()));
  }
  expect(await active()).toEqual(before);
  for (const click of once) expect((await click()).status).toBe(200);
  expect(await active()).toEqual([0, 0]);
}
