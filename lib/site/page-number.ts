/** The number in a path such as /page/2; null for anything else. Page 1 has a shorter address. */
export function parsePageNumber(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) && text !== '1' ? Number(text) : null;
}
