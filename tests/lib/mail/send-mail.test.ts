import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { queueMail } from '@/lib/mail/queue-mail';
import { resendMail } from '@/lib/mail/resend-mail';
import { sendMail } from '@/lib/mail/send-mail';
import { closeTransport } from '@/lib/mail/transport';
import { listHeaders } from '@/lib/subscriptions/links';
import { person, refusalOf } from '@/tests/support/cast';
import { sendOutbox } from '@/tests/support/outbox';
import { startSmtp } from '@/tests/support/smtp';

let smtp: Awaited<ReturnType<typeof startSmtp>>;
beforeAll(async () => {
  smtp = await startSmtp();
});
beforeEach(() => {
  setEnv({ SMTP_URL: smtp.url });
  smtp.received.length = 0;
  smtp.takeAgain();
});
afterAll(async () => {
  closeTransport();
  await smtp.stop();
});

const letter = (to: string) => ({
  to,
  subject: 'Grüße & <b>',
  preheader: 'At a glance',
  paragraphs: ['First line.\nSecond <script>alert(1)</script>'],
  sections: [
    {
      title: 'News',
      items: [{ url: 'https://depesche.example/a?b=1&c=2', title: 'A “title”', text: 'Text.', label: 'Kicker' }],
    },
  ],
  button: { url: 'https://depesche.example/go', label: 'Go' },
  closing: 'Bye.',
  footer: [{ url: 'https://depesche.example/end', label: 'End' }],
});
const queue = (to = 'mia@example.org') => db.$transaction((tx) => queueMail(tx, letter(to)));
const mails = () => db.mail.findMany({ orderBy: { id: 'asc' } });

test('a letter arrives with everything a letter needs', async () => {
  await queue();
  expect(await sendOutbox()).toEqual([]);
  const [mail] = smtp.received;
  expect(mail?.subject).toBe('Grüße & <b>');
  expect(mail?.from?.text).toContain('noreply@depesche.example');
  expect(mail?.messageId).toMatch(/^<\d+\.[\w-]{43}@depesche\.example>$/);
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail?.date).toBeInstanceOf(Date);
  expect((await mails())[0]).toMatchObject({ status: 'SENT', attempts: 1 });
});

test('nobody’s address gets none', async () => {
  for (const to of ['erased-1@invalid', 'imported-0af3@invalid', 'mia@invalid.example.org']) await queue(to);
  expect((await mails()).map(({ to }) => to)).toEqual(['mia@invalid.example.org']);
  expect(await sendOutbox()).toEqual([]);
});

test('plain text and HTML say the same, the HTML harms nothing and stays small', async () => {
  await queue();
  await sendOutbox();
  const { text = '', html } = smtp.received[0] ?? {};
  const shown = String(html)
    .replaceAll(/<style>.*?<\/style>|<title>.*?<\/title>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ');
  for (const word of ['First line.', 'Second', 'Kicker', 'A “title”', 'Text.', 'Bye.']) {
    expect(text).toContain(word);
    expect(shown).toContain(word);
  }
  for (const url of ['https://depesche.example/go', 'https://depesche.example/end']) {
    expect(text).toContain(url);
    expect(html).toContain(`href="${url}"`);
  }
  expect(html).not.toMatch(/<script|<img|javascript:/);
  expect(html).toContain('prefers-color-scheme: dark');
  expect(Buffer.byteLength(String(html))).toBeLessThan(100_000);
});

test.each(['anna+liste@example.org', `${'x'.repeat(64)}@example.org`])('reaches %s', async (to) => {
  await queue(to);
  await sendOutbox();
  expect(smtp.received.map(({ recipient }) => recipient)).toEqual([to]);
});

test('a subject with a line break brings no header of its own', async () => {
  await db.$transaction((tx) =>
    queueMail(tx, { to: 'mia@example.org', subject: 'Hello\r\nBcc: evil@example.org', paragraphs: ['x'] }),
  );
  await sendOutbox();
  expect(smtp.received).toHaveLength(1);
  expect(smtp.received[0]?.headers.has('bcc')).toBe(false);
});

describe('when the server does not take it', () => {
  test('for now, it is tried again and arrives once', async () => {
    smtp.refuse('mia@example.org', 451);
    await queue();
    expect(await sendOutbox()).toHaveLength(1);
    expect((await mails())[0]).toMatchObject({ status: 'QUEUED', attempts: 1 });
    smtp.takeAgain();
    await sendOutbox();
    await sendOutbox();
    expect(smtp.received).toHaveLength(1);
    expect((await mails())[0]).toMatchObject({ status: 'SENT', attempts: 2 });
  });

  test('for good, it is marked and the others still go', async () => {
    smtp.refuse('gone@example.org', 550);
    await db.subscriber.create({ data: { email: 'gone@example.org' } });
    await queue('gone@example.org');
    await queue();
    expect(await sendOutbox()).toEqual([]);
    expect((await mails()).map(({ status }) => status)).toEqual(['FAILED', 'SENT']);
    expect((await db.subscriber.findFirstOrThrow()).suppressedAt).not.toBeNull();
  });

  test('the last attempt is marked; an admin sends it again, nobody else', async () => {
    smtp.refuse('mia@example.org', 451);
    await queue();
    const [mail] = await mails();
    const id = mail?.id ?? 0;
    await expect(sendMail({ id, last: true })).rejects.toThrow();
    expect((await mails())[0]).toMatchObject({ status: 'FAILED' });
    expect(await refusalOf(resendMail({ id }, await person('Eda', 'EDITOR')))).toMatchObject({ status: 403 });
    const ada = await person('Ada', 'ADMIN');
    await resendMail({ id }, ada);
    smtp.takeAgain();
    await sendOutbox();
    expect(smtp.received).toHaveLength(1);
    expect(await refusalOf(resendMail({ id }, ada))).toMatchObject({ status: 404 });
  });

  test('because it does not know us, nothing is given up', async () => {
    setEnv({ SMTP_URL: smtp.url.replace('//', '//depesche:wrong@') });
    await queue();
    expect(await sendOutbox()).toHaveLength(1);
    expect((await mails())[0]).toMatchObject({ status: 'QUEUED' });
    expect((await mails())[0]?.lastError).toContain('535');
  });

  test('and hangs up after the whole letter, it comes again with the same Message-ID', async () => {
    smtp.turn('dropping');
    await queue();
    expect(await sendOutbox()).toHaveLength(1);
    smtp.takeAgain();
    expect(await sendOutbox()).toEqual([]);
    expect(new Set(smtp.received.map((mail) => mail.messageId)).size).toBe(1);
    expect((await mails())[0]).toMatchObject({ status: 'SENT', attempts: 2 });
  });

  test('and falls silent, it is not waited for without end; the letter comes again, the same one', async () => {
    setEnv({ SMTP_URL: `${smtp.url}?socketTimeout=300` });
    smtp.turn('stalling');
    await queue();
    expect(await sendOutbox()).toHaveLength(1);
    expect((await mails())[0]).toMatchObject({ status: 'QUEUED', attempts: 1 });
    setEnv({ SMTP_URL: smtp.url });
    smtp.takeAgain();
    expect(await sendOutbox()).toEqual([]);
    expect(new Set(smtp.received.map((mail) => mail.messageId)).size).toBe(1);
    expect((await mails())[0]).toMatchObject({ status: 'SENT', attempts: 2 });
  });

  test('because nothing listens, nothing is lost', async () => {
    setEnv({ SMTP_URL: 'smtp://127.0.0.1:9' });
    await queue();
    expect(await sendOutbox()).toHaveLength(1);
    setEnv({ SMTP_URL: smtp.url });
    await sendOutbox();
    expect(smtp.received).toHaveLength(1);
  });
});

test('letters are signed when there is a key', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  closeTransport();
  setEnv({ DKIM_DOMAIN: 'depesche.example', DKIM_SELECTOR: 'news', DKIM_PRIVATE_KEY: key.replaceAll('\n', '\\n') });
  await db.$transaction((tx) => queueMail(tx, { ...letter('mia@example.org'), headers: listHeaders('news', [1]) }));
  await sendOutbox();
  setEnv({ DKIM_DOMAIN: '', DKIM_SELECTOR: '', DKIM_PRIVATE_KEY: '' });
  closeTransport();
  expect(smtp.received[0]?.raw).toMatch(/DKIM-Signature:[\s\S]*d=depesche\.example/);
  // One click counts only when the signature vouches for it (RFC 8058 4).
  const vouched =
    /\sh=([\s\S]*?);/
      .exec(smtp.received[0]?.raw ?? '')?.[1]
      ?.replaceAll(/\s/g, '')
      .split(':') ?? [];
  expect(vouched).toEqual(expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'from', 'message-id']));
});
