import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { Refusal } from '@/lib/errors';
import { redis } from '@/lib/redis';

// How many acts in how many seconds, and why; other limits of commenting: lib/comments/limits.ts.
const LIMITS = {
  /** A person mistypes an address now and then; a flood of links to one victim must not happen. */
  signInPerEmail: { points: 5, duration: 3600 },
  signInPerAddress: { points: 30, duration: 3600 },
  /** A lively debate is far below this; a script is far above. */
  comment: { points: 20, duration: 600 },
  /** Whoever comes for the first time has one thing to say; spam comes from new accounts. */
  commentNewAccount: { points: 5, duration: 600 },
  /** A school or an office shares one address; a script behind many accounts does too. */
  commentPerAddress: { points: 60, duration: 600 },
  /** Sent within seconds of the form being shown, again and again: then the browser has to work, or its person to wait. */
  hasty: { points: 10, duration: 600 },
  /** As many as a whole classroom sends; from then on each has to be proven. */
  busyAddress: { points: 30, duration: 600 },
  /** Each request writes two letters. */
  emailChange: { points: 3, duration: 24 * 3600 },
  /** The form tells at most every one and a half seconds. */
  draft: { points: 400, duration: 600 },
  /** Putting everything together costs the database something; nobody needs it more often. */
  dataExport: { points: 3, duration: 24 * 3600 },
  /** Readers shall know who is speaking; somebody trying names for likeness to others must not get far. */
  nameChange: { points: 5, duration: 24 * 3600 },
  /** Each change makes work for a moderator; a portrait costs the processor something. */
  profile: { points: 20, duration: 24 * 3600 },
  /** Marks as helpful and people ignored: many in one evening, none by the thousand. */
  mark: { points: 60, duration: 600 },
  /** Whoever finds a whole thread unlawful reports it in one go; a flood must not bury the desk. */
  noticePerAddress: { points: 60, duration: 3600 },
  /** Each notice writes a letter to an address that nobody has confirmed. */
  noticePerEmail: { points: 20, duration: 24 * 3600 },
  /** A conversation, not a siege. */
  appeal: { points: 10, duration: 24 * 3600 },
  /** Each writes a letter to an address that nobody has confirmed. */
  subscribePerAddress: { points: 20, duration: 3600 },
  subscribePerEmail: { points: 5, duration: 3600 },
  /** The same for whoever has a centre of subscriptions and moves it. */
  addressChange: { points: 5, duration: 3600 },
  /** Whoever finds several adverts wrong reports them in one go. */
  advertReportPerAddress: { points: 30, duration: 3600 },
  /** Each writes a letter to an address that nobody has confirmed. */
  advertPerAddress: { points: 20, duration: 3600 },
  advertPerEmail: { points: 5, duration: 3600 },
  /** As quick as a person can read and ask again; each search costs the database a little. */
  search: { points: 60, duration: 60 },
  /** A photographer's whole series; decoding costs the processor something. */
  upload: { points: 300, duration: 600 },
} as const;

/** A limit as people read it. */
export const pace = (limit: keyof typeof LIMITS) => ({
  count: LIMITS[limit].points,
  minutes: LIMITS[limit].duration / 60,
});

const limiters = new Map<string, RateLimiterMemory | RateLimiterRedis>();

/** One count for all servers, with REDIS_URL; each counts alone without, and while Redis is away. */
function limiter(name: keyof typeof LIMITS) {
  const existing = limiters.get(name);
  if (existing) return existing;
  const options = { keyPrefix: `depesche:limit:${name}`, ...LIMITS[name] };
  const alone = new RateLimiterMemory(options);
  const storeClient = redis();
  const made = storeClient
    ? new RateLimiterRedis({
        ...options,
        ...{ storeClient, useRedisPackage: true, rejectIfRedisNotReady: true, insuranceLimiter: alone },
      })
    : alone;
  limiters.set(name, made);
  return made;
}

/** A wait in ms as sentences tell it, rounded up: in minutes, and from 90 of them on in hours (0 before). */
export function waitFor(ms: number): { minutes: number; hours: number } {
  const minutes = Math.ceil(ms / 60_000);
  return { minutes, hours: minutes < 90 ? 0 : Math.ceil(minutes / 60) };
}

/** Counts one act of `who` against the limit; refuses with 429 and how long to wait. */
export async function countAgainst(limit: keyof typeof LIMITS, who: string): Promise<void> {
  try {
    await limiter(limit).consume(who);
  } catch (refused) {
    const wait = refused instanceof Error ? 60_000 : (refused as { msBeforeNext: number }).msBeforeNext;
    throw new Refusal('tooMany', 429, waitFor(wait));
  }
}

/** Counts one act of `who`, and says whether that is more than the limit. Refuses nothing. */
export const goesBeyond = (limit: keyof typeof LIMITS, who: string): Promise<boolean> =>
  countAgainst(limit, who).then(
    () => false,
    () => true,
  );
