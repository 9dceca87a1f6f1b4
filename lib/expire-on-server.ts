import { env } from '@/lib/env';

/**
 * Expires tags in the running server's cache from another process: a worker, a command.
 * No server, no cache: then there is nothing to do. Throws when a server is there and refuses.
 */
export async function expireOnServer(tags: readonly string[], port = env.PORT): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/revalidate`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${env.INTERNAL_SECRET}`,
      'content-type': 'application/json',
      origin: new URL(env.SITE_URL).origin,
    },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(10_000),
  }).catch((error: Error) => {
    if (isRefusedConnection(error)) return null;
    throw error;
  });
  if (answer && !answer.ok) throw new Error(`the server answered ${answer.status} when its cache should expire`);
}

const isRefusedConnection = ({ cause }: Error) =>
  cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
