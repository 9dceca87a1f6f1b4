import { AsyncLocalStorage } from 'node:async_hooks';

interface Answer {
  statusCode: number;
}

// Shared by the server process and Next's bundle of this file, which are two copies of one module.
const shared = globalThis as { [key: symbol]: AsyncLocalStorage<Answer> | undefined };
const key = Symbol.for('depesche.answer');
shared[key] ??= new AsyncLocalStorage<Answer>();
const answers = shared[key];

/** Runs `work` such that setAnswerStatus, called anywhere below it, means this answer. */
export const withAnswer = <T>(answer: Answer, work: () => T): T => answers.run(answer, work);

/** Lets a refused form say so in its HTTP status; Next itself answers every server action with 200. */
export function setAnswerStatus(status: number): void {
  const answer = answers.getStore();
  if (answer) answer.statusCode = status;
}
