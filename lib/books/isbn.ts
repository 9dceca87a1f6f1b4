/** Whether thirteen digits are an ISBN-13: prefix 978 or 979, and the check digit of ISO 2108. */
export function isIsbn13(text: string): boolean {
  if (!/^97[89]\d{10}$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** The thirteen digits meant by an ISBN as people write it, of either length; null when a digit is wrong. */
export function isbn13From(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replace(/^ISBN(?:-?1[03])?:?/, '');
  if (isIsbn13(plain)) return plain;
  if (!/^\d{9}[\dX]$/.test(plain)) return null;
  const value = (digit: string) => (digit === 'X' ? 10 : Number(digit));
  const sum = [...plain].reduce((total, digit, place) => total + value(digit) * (10 - place), 0);
  if (sum % 11 !== 0) return null;
  const body = `978${plain.slice(0, 9)}`;
  return [...Array(10).keys()].map((digit) => body + digit).find(isIsbn13) ?? null;
}
