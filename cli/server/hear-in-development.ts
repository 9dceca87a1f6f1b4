import { onExpiry } from '@/lib/caching/expiry';
import { env } from '@/lib/env';

/** next dev keeps what it keeps by itself; only within a request does it hear what others have expired. */
export function hearInDevelopment(port: number): void {
  onExpiry((tags) => {
    void fetch(`http://127.0.0.1:${port}/api/revalidate`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${env.INTERNAL_SECRET}`,
        'content-type': 'application/json',
        origin: new URL(env.SITE_URL).origin,
      },
      body: JSON.stringify({ tags }),
    }).catch(() => undefined);
  });
}
