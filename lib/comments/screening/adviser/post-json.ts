import { lookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

interface Posting {
  url: string;
  body: string;
  headers: Record<string, string>;
}

const PATIENCE_MS = 3_000;
const MOST_BYTES = 64 * 1024;

/**
 * Posts JSON and reads JSON. A name that leads into a private network is refused, checked on the very
 * address that is connected to; redirects are not followed; time and size have an end. A literal loopback
 * address is the operator's own machine, and allowed. Throws otherwise.
 */
export function postJson({ url, body, headers }: Posting): Promise<unknown> {
  const target = new URL(url);
  const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const asked = send(target, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    lookup: publicOnly,
    signal: AbortSignal.timeout(PATIENCE_MS),
    agent: false,
  });
  asked.on('error', reject);
  asked.on('response', (response) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    response.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) asked.destroy(new Error('the answer is too long'));
      else chunks.push(chunk);
    });
    response.on('error', reject);
    response.on('end', () => {
      if (response.statusCode !== 200) return reject(new Error(`answered ${response.statusCode}`));
      try {
        resolve(JSON.parse(Buffer.concat(chunks).toString()));
      } catch (error) {
        reject(error);
      }
    });
  });
  const host = target.hostname.replaceAll(/[[\]]/g, '');
  if (isIP(host) && isPrivate(host) && !isLoopback(host)) asked.destroy(new Error('a private address'));
  asked.end(body);
  return promise;
}

const isLoopback = (address: string) => address === '127.0.0.1' || address === '::1';

const blocked = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  blocked.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  blocked.addSubnet(net, bits, 'ipv6');
}

const isPrivate = (address: string) => blocked.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Finds addresses as ever, and fails when one of them is private. */
const publicOnly: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const bad = addresses?.find(({ address }) => isPrivate(address));
    const [first] = addresses ?? [];
    if (error) done(error, '', 4);
    else if (bad || !first) done(new Error(`${host} leads into a private network`), '', 4);
    else if (options.all) done(null, addresses);
    else done(null, first.address, first.family);
  });
};
