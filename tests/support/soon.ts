import { vi } from 'vitest';

/** Waits for what happens by itself, as long as a busy machine may take. */
export const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 15_000 });
