import type { Viewer } from '@/lib/accounts/find-viewer';
import { queuePage } from '@/lib/moderation/desk/queries';
import type { QueueQuery } from '@/lib/moderation/schema';
import { cardData } from './card-data';

/** One page of the queue, ready for the browser. */
export async function loadQueue(query: QueueQuery, viewer: Viewer) {
  const { cards, similar, next } = await queuePage(query, viewer);
  return { cards: cards.map((card) => cardData(card, viewer, similar.get(card.id))), next };
}
