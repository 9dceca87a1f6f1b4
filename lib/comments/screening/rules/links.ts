import type { Rule } from '@/lib/comments/screening/screen';

const MANY = 2;
const SHORTENERS = /^(bit\.ly|t\.co|goo\.gl|tinyurl\.com|is\.gd|ow\.ly|cutt\.ly|rb\.gy|t\.ly|shorturl\.at)$/;

/** Links are what spam is for: of somebody not known here, many, or such that hide where they lead. */
export const links: Rule = ({ source, author }) => {
  const found = [...source.matchAll(/(?:https?:\/\/|\bwww\.)(?:www\.)?([^\s/?#()<>[\]"']+)/gi)];
  const hosts = [...new Set(found.map(([, host = '']) => host.toLowerCase()))];
  if (hosts.length === 0) return [];
  const values = { count: found.length, hosts: hosts.slice(0, 5).join(', ') };
  if (hosts.some(hides)) return [{ values, said: 'linksHidden', effect: 'WARNING' }];
  if (disguised(source)) return [{ values, said: 'linksDisguised', effect: 'WARNING' }];
  return found.length > MANY || author.approved === 0 ? [{ values }] : [];
};

/** An address in numbers, in foreign letters that look like ours, or behind a shortener. */
const hides = (host: string) => /^[\d.]+(:\d+)?$/.test(host) || host.includes('xn--') || SHORTENERS.test(host);

/** `[bank.example](https://elsewhere.example)`: what is read is not where it leads. */
function disguised(source: string): boolean {
  return [...source.matchAll(/\[([^\]\n]{1,200})\]\(\s*<?https?:\/\/(?:www\.)?([^\s/)>]+)/gi)].some(
    ([, label = '', host = '']) => {
      const [, read = ''] = /(?:https?:\/\/)?(?:www\.)?((?:[a-z\d-]+\.)+[a-z]{2,})/i.exec(label) ?? [];
      return read !== '' && !host.toLowerCase().endsWith(read.toLowerCase());
    },
  );
}
