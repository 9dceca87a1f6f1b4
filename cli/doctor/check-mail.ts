import { createPublicKey } from 'node:crypto';
import { Resolver } from 'node:dns/promises';
import type { Settings, Warning } from './checks';

/** The SMTP server answers and takes our name and password. */
export async function checkMail({ SMTP_URL, SITE_URL }: Settings): Promise<string | Warning | null> {
  const { isLoopback } = await import('@/lib/site/is-loopback');
  if (!SMTP_URL) return isLoopback(SITE_URL) ? null : 'SMTP_URL is not set: no letter leaves.';
  const { transport, closeTransport } = await import('@/lib/mail/transport');
  try {
    await transport().verify();
    return null;
  } catch (error) {
    return `the server of SMTP_URL does not take us: ${(error as Error).message}.`;
  } finally {
    closeTransport();
  }
}

/** What other mail servers look up before they believe us: who may send (SPF), our key (DKIM), what to do else (DMARC). */
export async function checkMailNames(env: Settings): Promise<string | Warning | null> {
  const { isLoopback } = await import('@/lib/site/is-loopback');
  if (!env.SMTP_URL || isLoopback(env.SITE_URL)) return null;
  const resolver = new Resolver({ timeout: 3_000, tries: 2 });
  return mailNameProblems(env, async (name) => (await resolver.resolveTxt(name)).map((parts) => parts.join('')));
}

type Lookup = (name: string) => Promise<string[]>;

/** @param lookUp the TXT records of a name; throws when there are none or nobody answers */
export async function mailNameProblems(env: Settings, lookUp: Lookup): Promise<Warning | null> {
  const texts = (name: string) => lookUp(name).catch(() => [] as string[]);
  const from = domainOf(env.MAIL_FROM);
  const sender = env.BOUNCE_ADDRESS ? domainOf(env.BOUNCE_ADDRESS) : from;
  const problems = [
    ...spf(sender, await texts(sender)),
    ...dmarc(from, [...(await texts(`_dmarc.${from}`)), ...(await texts(`_dmarc.${parent(from)}`))]),
    ...(await dkim(env, texts)),
  ];
  return problems.length > 0 ? { warning: problems.join(' ') } : null;
}

function spf(domain: string, records: string[]): string[] {
  const found = records.filter((record) => /^v=spf1(\s|$)/i.test(record));
  if (found.length === 1) return [];
  return [
    found.length === 0
      ? `SPF: ${domain} has none; add a TXT record such as "v=spf1 mx ~all" that names your mail server.`
      : `SPF: ${domain} has ${found.length} records; only one may begin with v=spf1.`,
  ];
}

function dmarc(domain: string, records: string[]): string[] {
  if (records.some((record) => /^v=DMARC1\s*;/i.test(record))) return [];
  return [`DMARC: _dmarc.${domain} has none; add a TXT record such as "v=DMARC1; p=none; rua=mailto:you@${domain}".`];
}

async function dkim(env: Settings, texts: Lookup): Promise<string[]> {
  const { DKIM_DOMAIN, DKIM_SELECTOR, DKIM_PRIVATE_KEY, MAIL_FROM } = env;
  if (!DKIM_PRIVATE_KEY || !DKIM_DOMAIN || !DKIM_SELECTOR) {
    return [
      'DKIM: letters are not signed here; set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY unless your mail server signs.',
    ];
  }
  const name = `${DKIM_SELECTOR}._domainkey.${DKIM_DOMAIN}`;
  const ours = publicKey(DKIM_PRIVATE_KEY.replaceAll('\\n', '\n'));
  if (!ours) return ['DKIM: DKIM_PRIVATE_KEY cannot be read; it must be an RSA key in PEM.'];
  const [record] = (await texts(name)).filter((text) => /(^|;)\s*p=/.test(text));
  if (!record) return [`DKIM: ${name} has no key; add the TXT record "v=DKIM1; k=rsa; p=${ours}".`];
  const published = /(?:^|;)\s*p=([^;]*)/.exec(record)?.[1]?.replaceAll(/\s/g, '');
  if (published !== ours) return [`DKIM: ${name} holds another key than DKIM_PRIVATE_KEY; it should be p=${ours}.`];
  const from = domainOf(MAIL_FROM);
  const aligned = from === DKIM_DOMAIN || from.endsWith(`.${DKIM_DOMAIN}`);
  return aligned
    ? []
    : [`DKIM: letters come from ${from} but are signed for ${DKIM_DOMAIN}: DMARC does not count that.`];
}

/** As it stands in the record (RFC 6376 3.6.1); null when it is no key. */
function publicKey(pem: string): string | null {
  try {
    return createPublicKey(pem).export({ type: 'spki', format: 'der' }).toString('base64');
  } catch {
    return null;
  }
}

const domainOf = (address: string) => /@([^\s>]+)>?\s*$/.exec(address)?.[1]?.toLowerCase() ?? '';
const parent = (domain: string) => domain.split('.').slice(-2).join('.');
