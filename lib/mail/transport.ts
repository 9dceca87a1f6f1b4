import { createTransport } from 'nodemailer';
import { env } from '@/lib/env';

/** As many letters leave at the same time; each connection is used for many of them. */
export const CONNECTIONS = 10;

/** What a signature vouches for: RFC 8058 wants the one-click headers among it, which nodemailer leaves out. */
const SIGNED =
  'From:Reply-To:Subject:Date:Message-ID:To:MIME-Version:Content-Type:Content-Transfer-Encoding:' +
  'List-Id:List-Unsubscribe:List-Unsubscribe-Post:Auto-Submitted';

const connect = () =>
  createTransport({
    url: env.SMTP_URL ?? '',
    pool: true,
    maxConnections: CONNECTIONS,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    ...(env.DKIM_PRIVATE_KEY && env.DKIM_DOMAIN && env.DKIM_SELECTOR
      ? {
          dkim: {
            domainName: env.DKIM_DOMAIN,
            keySelector: env.DKIM_SELECTOR,
            headerFieldNames: SIGNED,
            privateKey: env.DKIM_PRIVATE_KEY.replaceAll('\\n', '\n'),
          },
        }
      : {}),
  } as object);

let pool: { url: string; transport: ReturnType<typeof connect> } | undefined;

/** The way to the SMTP server, kept open between letters. Throws when none is set. */
export function transport(): ReturnType<typeof connect> {
  if (!env.SMTP_URL) throw new Error('SMTP_URL is not set');
  if (pool?.url !== env.SMTP_URL) {
    pool?.transport.close();
    pool = { url: env.SMTP_URL, transport: connect() };
  }
  return pool.transport;
}

/** At the end of the process: connections that wait for the next letter are closed. */
export function closeTransport(): void {
  pool?.transport.close();
  pool = undefined;
}
