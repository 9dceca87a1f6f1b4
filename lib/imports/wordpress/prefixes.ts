/** The vocabularies of an export, by the prefix that everybody uses. */
const KNOWN: [RegExp, string][] = [
  [/^https?:\/\/wordpress\.org\/export\/1\.\d\/excerpt\/?$/, 'excerpt'],
  [/^https?:\/\/wordpress\.org\/export\/1\.\d\/?$/, 'wp'],
  [/^urn:depesche:export:1$/, 'depesche'],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/, 'content'],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/?$/, 'dc'],
];

/** What the root says each prefix stands for: ours, or '' for a vocabulary that is not of an export. */
export function prefixesOf(attributes: Record<string, string>): Map<string, string> {
  const prefixes = new Map<string, string>();
  for (const [name, uri] of Object.entries(attributes)) {
    const prefix = name.startsWith('xmlns:') ? name.slice('xmlns:'.length) : '';
    if (prefix) prefixes.set(prefix, KNOWN.find(([pattern]) => pattern.test(uri))?.[1] ?? '');
  }
  return prefixes;
}

/** An element's name with our prefix: a file may call the vocabulary otherwise, or call another one so. */
export function renamed(name: string, prefixes: Map<string, string>): string {
  const at = name.indexOf(':');
  const ours = at > 0 ? prefixes.get(name.slice(0, at)) : undefined;
  if (ours === undefined) return name;
  return ours ? `${ours}${name.slice(at)}` : `other:${name}`;
}
