import { createServer, type Socket } from 'node:net';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { requestSignInLink } from '@/lib/accounts/request-sign-in-link';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { queueMail } from '@/lib/mail/queue-mail';
import { sendMail } from '@/lib/mail/send-mail';
import { closeTransport } from '@/lib/mail/transport';

const closers: (() => Promise<unknown> | unknown)[] = [];
beforeEach(() => closeTransport());
afterEach(async () => {
  closeTransport();
  for (const close of closers.splice(0)) await close();
});
afterAll(() => setEnv({ SMTP_URL: '' }));

/** A server of our own making, to behave badly. */
async function badServer(talk: (socket: Socket) => void): Promise<void> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    talk(socket);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closers.push(() => {
    for (const socket of open) socket.destroy();
    return new Promise((closed) => server.close(closed));
  });
  setEnv({ SMTP_URL: `smtp://127.0.0.1:${(server.address() as { port: number }).port}` });
}

async function queued(): Promise<number> {
  await db.$transaction((tx) => queueMail(tx, { to: 'mia@example.org', subject: 'S', paragraphs: ['Text.'] }));
  return (await db.mail.findFirstOrThrow({ select: { id: true } })).id;
}
const stored = () => db.mail.findFirstOrThrow({ select: { status: true, attempts: true } });

test('F7: taken, but the line breaks before the server says so: tried again, at most one more, the same letter', async () => {
  const ids: string[] = [];
  let breaking = true;
  await badServer((socket) => {
    socket.write('220 here\r\n');
    let data = false;
    socket.on('data', (bytes) => {
      const said = bytes.toString();
      if (data) {
        ids.push(...(said.match(/^Message-ID:\s+\S+/gim) ?? []));
        if (!/\r\n\.\r\n/.test(said)) return;
        data = false;
        if (breaking) socket.destroy();
        else socket.write('250 taken\r\n');
      } else if (/^DATA/i.test(said)) {
        data = true;
        socket.write('354 go on\r\n');
      } else socket.write('250 fine\r\n');
    });
  });
  const id = await queued();
  await expect(sendMail({ id })).rejects.toThrow();
  expect(await stored()).toMatchObject({ status: 'QUEUED' });
  breaking = false;
  await sendMail({ id });
  await sendMail({ id });
  expect(await stored()).toMatchObject({ status: 'SENT', attempts: 2 });
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('I12: with a mail server that never answers, asking for a link is done at once', async () => {
  let knocked = 0;
  await badServer(() => {
    knocked += 1;
  });
  await requestSignInLink({ email: 'mia@example.org', callbackUrl: '/', address: undefined });
  expect(knocked).toBe(0);
  expect(await stored()).toMatchObject({ status: 'QUEUED', attempts: 0 });
});
