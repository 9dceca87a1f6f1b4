import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { ANYTHING, edgeKnowsTags } from '@/lib/caching/edge';
import { isCalmSince, isFresh, now } from '@/lib/caching/expiry';
import { newMemory } from '@/lib/caching/memory';
import { noteServed } from '@/lib/caching/served';
import { type Answer, answerFrom, send, takeWish } from './answer';
import { catchAnswer } from './catch-answer';

interface Kept {
  answer: Answer;
  /** When it was known to be true; `tags` is null where Next does not say what it depends on. */
  at: number;
  tags: string[] | null;
}

/** As long as any cache may keep a public page (next.config.js); what expires goes at once. */
const LIFETIME_MS = 1_000;
/** Personal, or not a page. */
const NOT_PUBLIC = /^\/(?:account|api|appeals|desk|dev|media|preview|subscriptions)(?:\/|$)/;
/** Files of the build have a name for each content; the build's own name behind it says no more. */
const ASSET_OF_BUILD = /^(\/_next\/static\/[^?]*)\?.*$/;
/** With these, a request asks for something else than the page. */
const SPECIAL = /^(?:rsc|next-.*|x-(?:next|middleware|prerender|invoke|matched|now).*|authorization|range|if-range)$/;

const memory = newMemory<Kept>(({ answer }) => answer.size);
/** Pages that are being made anew, each once for all who ask meanwhile. */
const underWay = new Map<string, Promise<void>>();

/**
 * Answers public pages from memory, compressed once: a page that everybody reads is asked of Next once a second,
 * and again as soon as something on it has changed. Everything else goes straight to `next`.
 */
export function withPageMemory(next: (request: IncomingMessage, response: ServerResponse) => void): RequestListener {
  return async (request, response) => {
    const path = (request.url ?? '').replace(ASSET_OF_BUILD, '$1');
    if (request.method !== 'GET' || NOT_PUBLIC.test(path) || Object.keys(request.headers).some(isSpecial)) {
      catchAnswer(response, null);
      return next(request, response);
    }
    const wish = takeWish(request);
    if (path.includes('?')) {
      // A question of one's own, which nobody else asks; but whole, or nothing: when this server dies, an edge can
      // ask another only as long as no part of an answer has left.
      catchAnswer(response, ({ body }) => {
        const answer = answerFrom(response, body);
        return () => void send(answer, wish, response);
      });
      return next(request, response);
    }
    let kept = memory.get(path);
    // Whoever makes a page makes it for all, once; what expired meanwhile, the next one makes. One that nobody knows yet
    // may turn out to be personal: then all who have waited ask for their own.
    for (let first = true; !(kept && isTrue(kept)) && underWay.has(path) && (kept || first); first = false) {
      await underWay.get(path);
      kept = memory.get(path);
    }
    if (kept && isTrue(kept)) {
      // For the metrics, as Next names where an answer came from.
      response.setHeader('x-nextjs-cache', 'MEMORY');
      keepForThisSecond(response, kept.answer);
      void send(kept.answer, wish, response);
      return;
    }
    const finish = begin(path, response);
    const began = now();
    catchAnswer(response, ({ body, found }) => {
      const answer = answerFrom(response, body);
      if (edgeKnowsTags()) answer.headers['cache-tag'] = found?.tags.join(',') ?? ANYTHING;
      if (isPublic(response)) {
        keep(path, answer, found, began);
        keepForThisSecond(response, answer);
      }
      finish();
      return () => void send(answer, wish, response);
    });
    next(request, response);
  };
}

const isSpecial = (name: string) => SPECIAL.test(name);

const isTrue = ({ at, tags }: Kept) =>
  now() < at + LIFETIME_MS && (tags ? isFresh(tags, at) : isCalmSince(at - LIFETIME_MS));

const isPublic = (response: ServerResponse) =>
  response.statusCode === 200 &&
  /\b(?:s-maxage=|immutable)/.test(String(response.getHeader('cache-control'))) &&
  !response.hasHeader('set-cookie');

/** Says that this page is being made, until its answer is known or nobody waits for it any more. */
function begin(path: string, response: ServerResponse): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  underWay.set(path, promise);
  const finish = () => {
    if (underWay.get(path) === promise) underWay.delete(path);
    resolve();
  };
  response.once('close', finish);
  return finish;
}

/** nginx counts in whole seconds and would take s-maxage=1 for up to two; a moment it takes at its word. */
function keepForThisSecond(response: ServerResponse, { headers }: Answer): void {
  if (String(headers['cache-control']).includes('s-maxage=1,')) {
    response.setHeader('X-Accel-Expires', `@${Math.floor(Date.now() / 1_000)}`);
  }
}

/** What was being made while something expired may be older than it looks: that is not kept. */
function keep(path: string, answer: Answer, found: { at: number; tags: string[] } | null, began: number): void {
  if (/\bimmutable\b/.test(String(answer.headers['cache-control']))) {
    memory.set(path, { answer, at: Number.POSITIVE_INFINITY, tags: [] });
    return;
  }
  noteServed(path, found?.tags ?? null);
  const kept: Kept = found ? { answer, ...found } : { answer, at: began, tags: null };
  if (isTrue(kept)) memory.set(path, kept);
}
