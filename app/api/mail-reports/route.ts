import { connection } from 'next/server';
import { log } from '@/lib/log';
import { isSignedReport } from '@/lib/mail/reports/is-signed-report';
import { takeReport } from '@/lib/mail/reports/take-report';

/** A report returns a letter of ours, which is smaller. */
const MOST_BYTES = 1_000_000;

const plain = (status: number, text: string) =>
  new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } });

/**
 * For the mail server: a bounce or a complaint, the raw message as the body, signed with MAIL_REPORTS_SECRET
 * (`X-Signature: sha256=` and the HMAC in hex). Without that secret there is nothing here.
 */
export async function POST(request: Request): Promise<Response> {
  await connection();
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return plain(413, 'too large');
  const raw = await bytesOf(request);
  if (!raw) return plain(413, 'too large');
  if (!isSignedReport(raw, request.headers.get('x-signature') ?? '')) return plain(404, 'not found');
  try {
    return plain(200, (await takeReport(raw)) ? 'taken' : 'not a report on a letter of ours');
  } catch (error) {
    log.error({ err: error }, 'a mail report could not be taken');
    return plain(503, 'please try again');
  }
}

/** The body; null when it is longer than any report, however long it claims to be. */
async function bytesOf({ body }: Request): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
