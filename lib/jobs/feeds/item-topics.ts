import { plainText } from '@/lib/html';
import type { FeedItem } from '@/lib/jobs/feeds/schema';

const MOST_TOPICS = 5;
const MOST_TEXT = 20_000;

/** The topics that it names itself, or whose names stand in it as words. */
export function topicsIn(
  { title, topics: named, bodyHtml }: Pick<FeedItem, 'title' | 'topics' | 'bodyHtml'>,
  topics: { id: number; name: string }[],
): number[] {
  const words = inWords([title, ...named, plainText(bodyHtml, MOST_TEXT)].join(' '));
  return topics
    .filter(({ name }) => words.includes(inWords(name)))
    .slice(0, MOST_TOPICS)
    .map(({ id }) => id);
}

/** In small letters, one space around each word. */
const inWords = (text: string) =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
