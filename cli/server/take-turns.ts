import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestListener, ServerResponse } from 'node:http';
import { whenBodyIsHere } from './body';

const LIMITS = {
  /** Enough that comments of one moment share a transaction (lib/together.ts), few enough that readers hardly notice. */
  atOnce: 64,
  /** More would wait longer than anybody does: about a minute on a small machine. */
  waiting: 5_000,
};
/**
 * Of the process's loop, before the turns that have become free are taken together: in each it takes in one new
 * connection (libuv), so that whoever comes meanwhile comes in.
 */
const ROUNDS = 40;

interface Turns {
  underWay: number;
  waiting: (() => void)[];
  beginning: boolean;
}

/**
 * Works on so many forms for one address at a time; the others wait, in order. Where a hot article gets hundreds of
 * comments a second, reading and everything else that is sent goes on beside them. A form whose body is not here yet
 * waits outside, so that slow senders take nobody's turn. Who would wait in vain hears at once what a server says that
 * cannot answer (explain-failure.ts, keep-typed-text.ts).
 */
export function takeTurns(next: RequestListener, limits = LIMITS): RequestListener {
  const ofAddress = new Map<string, Turns>();
  const goOn = (address: string, turns: Turns) => {
    if (turns.underWay === 0 && turns.waiting.length === 0) ofAddress.delete(address);
    if (turns.beginning || turns.underWay >= limits.atOnce || turns.waiting.length === 0) return;
    turns.beginning = true;
    afterRounds(ROUNDS, () => {
      turns.beginning = false;
      while (turns.underWay < limits.atOnce && turns.waiting.length > 0) turns.waiting.shift()?.();
      goOn(address, turns);
    });
  };
  return (request, response) => {
    if (request.method !== 'POST') return next(request, response);
    const [address = ''] = (request.url ?? '').split('?');
    // Begun when another's turn ends: for this request all the same.
    const answer = AsyncLocalStorage.bind(() => next(request, response));
    whenBodyIsHere(request, (isWhole) => {
      if (!isWhole) return answer();
      const turns = ofAddress.get(address) ?? { underWay: 0, waiting: [], beginning: false };
      ofAddress.set(address, turns);
      if (turns.waiting.length >= limits.waiting) return response.writeHead(500).end();
      turns.waiting.push(() => {
        // Its sender has gone, and will send it again.
        if (response.destroyed) return;
        turns.underWay++;
        whenAnswerBegins(response, () => {
          turns.underWay--;
          goOn(address, turns);
        });
        answer();
      });
      goOn(address, turns);
    });
  };
}

/** By then the work is done: the rest waits for its receiver, who may not be fetching it. */
function whenAnswerBegins(response: ServerResponse, then: () => void): void {
  let begun = false;
  const begin = () => {
    if (!begun) then();
    begun = true;
  };
  const { writeHead } = response;
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    begin();
    return writeHead.apply(response, args);
  }) as typeof writeHead;
  response.once('close', begin);
}

function afterRounds(rounds: number, then: () => void): void {
  if (rounds === 0) then();
  else setImmediate(afterRounds, rounds - 1, then);
}
