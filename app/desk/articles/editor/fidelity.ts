const COUNTED =
  'a[href], img, table, tr, td, th, caption, li, ul, ol, blockquote, pre, h2, h3, h4, details, iframe, strong, em, code, sub, sup, cite, hr, br, dl, dt, dd, s, del, ins, mark, small, abbr, kbd, samp, var, q, aside';

function measure(html: string) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  // A video is a frame before and a link after: the same thing, written differently.
  for (const video of body.querySelectorAll('details.video, a.video')) video.remove();
  const text = (body.textContent ?? '').replaceAll(/\s+/g, '');
  const counts = new Map<string, number>();
  for (const { tagName } of body.querySelectorAll(COUNTED)) counts.set(tagName, (counts.get(tagName) ?? 0) + 1);
  return { text, counts };
}

/** Whether a text survives the editor: nothing is missing in what it would write. */
export function survives(original: string, rewritten: string): boolean {
  const [before, after] = [measure(original), measure(rewritten)];
  if (before.text !== after.text) return false;
  return [...before.counts].every(([tag, count]) => (after.counts.get(tag) ?? 0) >= count);
}
