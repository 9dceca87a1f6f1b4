import type { Settings, Warning } from './checks';

/** Whoever ends TLS before the portal is named, so that visitors are told apart by their own addresses. */
export function checkProxies({ SITE_URL, TRUSTED_PROXIES }: Settings): Promise<Warning | null> {
  const proxied = SITE_URL.startsWith('https:') && TRUSTED_PROXIES.length === 0;
  return Promise.resolve(proxied ? { warning: UNNAMED } : null);
}

const UNNAMED =
  'TRUSTED_PROXIES is empty, but something ends TLS for SITE_URL: limits by network address do not count, or all visitors share one. Name the address from which it connects.';
