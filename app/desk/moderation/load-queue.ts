import type { Viewer } from '@/lib/accounts/find-viewer';
import { queuePage } from '@/lib/moderation/desk/queries';
import { similarCounts } from '@/lib/moderation/likeness/queries';
import type { QueueQuery } from '@/lib/moderation/schema';
import { cardData } from './card-data';

/** One page of the queue, ready for the browser. */
export async function loadQueue(query: QueueQuery, viewer: Viewer) {
  const { cards, next } = await queuePage(query, viewer);
  const similar = query.view === 'waiting' ? await similarCounts(cards.map(({ id }) => id)) : new Map<number, number>();
  return { cards: cards.map((card) => cardData(card, viewer, similar.get(card.id))), next };
}
