import { Refusal } from '@/lib/errors';
import { countAgainst, waitFor } from '@/lib/rate-limit';

interface Writing {
  actor: { id: string };
  joinedAt: Date;
  article: { slowModeMinutes: number } | null;
  /** When this person last wrote on this article. */
  lastAt: Date | null;
  /** Network address of who writes; absent where there is none. */
  address?: string | undefined;
}

const DAY = 86_400_000;

/**
 * Whether somebody may write now: everybody's own pace, a slower one for accounts of the first day, one
 * for each network address (many accounts, one script), and the article's own in slow mode. Refuses with 429
 * and when to try again.
 */
export async function checkPace({ actor, joinedAt, article, lastAt, address }: Writing): Promise<void> {
  checkSlowMode(article?.slowModeMinutes ?? 0, lastAt);
  if (address) await countAgainst('commentPerAddress', address);
  if (Date.now() - joinedAt.getTime() < DAY) await countAgainst('commentNewAccount', actor.id);
  await countAgainst('comment', actor.id);
}

function checkSlowMode(minutes: number, lastAt: Date | null): void {
  if (minutes === 0) return;
  const wait = minutes * 60_000 - (Date.now() - (lastAt?.getTime() ?? 0));
  if (wait > 0) throw new Refusal('slowMode', 429, { pace: minutes, ...waitFor(wait) });
}
