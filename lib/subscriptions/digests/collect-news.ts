import { type Item, type News, newsOf, type Told } from '@/lib/subscriptions/digests/news';

/** A letter of more kinds of news at once would be too long; the next one follows at once. */
export const MOST_SECTIONS = 50;
const MOST_LISTED = 120;
/** Of so many a letter shows the text, of the others the title. */
const MOST_FULL = 30;

export interface Found extends News {
  subscription: Told;
  /** How many more there are than the letter lists. */
  more: number;
}

/**
 * What one reader's subscriptions have to tell, everything once: what two of them find stands under the
 * first, and what another one has told already, at its own pace, does not come again.
 */
export async function collectNews(due: Told[], others: Told[], until: Date): Promise<Found[]> {
  const told = await toldAlready(due, others);
  const found: Found[] = [];
  let listed = 0;
  for (const subscription of due) {
    const news = await newsOf(subscription, until);
    const items = (news?.items ?? []).filter(({ key }) => !told.has(key));
    if (!news || items.length === 0) continue;
    for (const { key } of items) told.add(key);
    // Each section names at least one, so that it says what it is about.
    const room = Math.max(1, MOST_LISTED - listed);
    const shown = items.slice(0, room).map((item, place) => (listed + place < MOST_FULL ? item : withoutText(item)));
    listed += shown.length;
    found.push({ ...news, subscription, items: shown, more: items.length - shown.length });
  }
  return found;
}

const withoutText = (item: Item): Item => ({ ...item, text: '' });

/** What subscriptions of another pace have told since the oldest of what is due. */
async function toldAlready(due: Told[], others: Told[]): Promise<Set<string>> {
  const oldest = new Date(Math.min(...due.map(({ toldUntil }) => toldUntil.getTime())));
  const told = new Set<string>();
  for (const other of others) {
    if (other.toldUntil <= oldest) continue;
    const since = other.confirmedAt > oldest ? other.confirmedAt : oldest;
    const news = await newsOf({ ...other, toldUntil: since }, other.toldUntil);
    for (const { key } of news?.items ?? []) told.add(key);
  }
  return told;
}
