const NO_KEY = 'no-key-n';

// A browser may refuse to store anything at all: then the choice holds for this page.

/** Whether the key leads to new comments; it does until somebody turns it off. */
export function leadsByKey(): boolean {
  try {
    return localStorage.getItem(NO_KEY) === null;
  } catch {
    return true;
  }
}

/** A key without a modifier can disturb: it can be turned off (WCAG 2.1.4). */
export function keepKey(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(NO_KEY);
    else localStorage.setItem(NO_KEY, '1');
  } catch {
    // Full or forbidden.
  }
  return on;
}
