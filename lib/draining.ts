// Shared by the server process and Next's bundle of this file, which are two copies of one module.
const shared = globalThis as { [key: symbol]: AbortController | undefined };
const key = Symbol.for('depesche.draining');
shared[key] ??= new AbortController();
const controller = shared[key];

/** Aborted when this process is about to end: answers that would go on for ever end then. */
export const draining: AbortSignal = controller.signal;

export const startDraining = (): void => controller.abort();
