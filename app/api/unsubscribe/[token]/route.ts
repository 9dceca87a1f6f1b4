import { connection, type NextRequest } from 'next/server';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/errors';
import { log } from '@/lib/log';
import { outcomesOf, stopOutcomeMail } from '@/lib/notifications/mail/stop-outcome-mail';
import { endByLink } from '@/lib/subscriptions/end-subscriptions';

interface Context {
  params: Promise<{ token: string }>;
}

const plain = (status: number, text: string) =>
  new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });

/**
 * The one click of a mail program (RFC 8058): a POST from a foreign server without cookies, which the
 * token in its address proves. Nothing else can be done here, so no origin is asked for.
 */
export async function POST(_: NextRequest, { params }: Context): Promise<Response> {
  await connection();
  try {
    const { token } = await params;
    const userId = outcomesOf(token);
    await (userId ? stopOutcomeMail({ userId }) : endByLink({ token }));
    return plain(200, 'ended');
  } catch (error) {
    if (error instanceof Refusal) return plain(error.status, 'not a link of ours');
    log.error({ err: error }, 'unsubscribing failed');
    return plain(503, 'please try again');
  }
}

/** A person who follows the header's address gets the page with the button. */
export async function GET(_: NextRequest, { params }: Context): Promise<Response> {
  await connection();
  const { token } = await params;
  if (outcomesOf(token)) return Response.redirect(`${env.SITE_URL}/account/notifications#mail`, 303);
  return Response.redirect(`${env.SITE_URL}/subscriptions/end?token=${encodeURIComponent(token)}`, 303);
}
