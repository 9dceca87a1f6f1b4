const LONGEST = 1_000;

/** An address as former ones are kept: umlauts as letters, lower case, no slash at its end; '' for no path of its own. */
export function oldPath(address: string): string {
  const path = URL.parse(address, 'http://site.invalid')?.pathname ?? '';
  const letters = attempt(() => decodeURIComponent(path)) ?? path;
  return letters.toLowerCase().replaceAll('\0', '').toWellFormed().replace(/\/+$/, '').slice(0, LONGEST);
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
