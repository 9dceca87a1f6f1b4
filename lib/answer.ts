import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';
import type { FormState } from '@/lib/form';

interface Answer {
  response: ServerResponse;
  /** Of the request, in every line of the log about it. */
  id: string;
  refused?: FormState;
  /** The page to show in place of what a route returns. */
  page?: string;
}

// Shared by the server process and Next's bundle of this file, which are two copies of one module.
const shared = globalThis as { [key: symbol]: AsyncLocalStorage<Answer> | undefined };
const key = Symbol.for('depesche.answer');
shared[key] ??= new AsyncLocalStorage<Answer>();
const answers = shared[key];

/** Runs `work` such that the functions below, called anywhere under it, mean this response. */
export const withAnswer = <T>(response: ServerResponse, work: () => T, id = ''): T =>
  answers.run({ response, id }, work);

/** Of the request that is being answered; undefined outside of one. */
export const requestId = (): string | undefined => answers.getStore()?.id;

/** Gives a page that is rendered another status than 200. */
export function answerWith(status: number): void {
  const answer = answers.getStore();
  if (answer) answer.response.statusCode = status;
}

/** Tells programs when to ask again, as the sentence tells people (RFC 9110 §10.2.3). */
export function askAgainIn(minutes: number): void {
  answers.getStore()?.response.setHeader('retry-after', String(minutes * 60));
}

/** Remembers that this request's form was refused; Next itself answers every server action with 200. */
export function refuseForm(status: number, state: FormState): void {
  const answer = answers.getStore();
  if (!answer) return;
  answer.response.statusCode = status;
  answer.refused = state;
}

/** The same for a form that a route took in: the server answers with the form's page. */
export function refuseOnPage(page: string, status: number, state: FormState): void {
  refuseForm(status, state);
  showInstead(page);
}

/** Has the server answer with this page in place of whatever a route returns (cli/server/show-page-instead.ts). */
export function showInstead(page: string): void {
  const answer = answers.getStore();
  if (answer) answer.page = page;
}

/** What a route answers to a person who followed a link to nothing: the page of unknown addresses. */
export function nothingHere(): Response {
  showInstead('/404');
  return new Response('404\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

/** The page that is to be the answer instead, once. */
export function takePage(): string | undefined {
  const answer = answers.getStore();
  const page = answer?.page;
  if (answer) delete answer.page;
  return page;
}

/**
 * What a form starts with when its page is rendered as the answer to a refused one, as without
 * JavaScript; null otherwise. `fields` tell which of several forms on a page was meant. Next loses
 * React's own form state where a page has a static shell, so pages hand this to their forms.
 */
export function refusedForm(fields: Record<string, string> = {}): FormState | null {
  const refused = answers.getStore()?.refused;
  const meant = refused && Object.entries(fields).every(([name, value]) => refused.values[name] === value);
  return meant ? refused : null;
}
