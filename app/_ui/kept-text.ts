/** A text that is being written, with whatever its form needs to go on. */
export interface Kept {
  text: string;
}

// A browser may refuse to store anything at all: then the page is as good as without.

/** What this browser keeps under a name; null when nothing is there that could be shown. */
export function readKept<More extends Kept = Kept>(name: string): Partial<More> | null {
  try {
    const kept: Partial<More> | null = JSON.parse(localStorage.getItem(name) ?? 'null');
    return kept?.text ? kept : null;
  } catch {
    return null;
  }
}

/** An empty text is forgotten. */
export function writeKept<More extends Kept>(name: string, kept: More): void {
  try {
    if (kept.text) localStorage.setItem(name, JSON.stringify(kept));
    else localStorage.removeItem(name);
  } catch {
    // Full or forbidden.
  }
}

/** What has arrived is no longer kept; something else that was begun meanwhile is. */
export function forgetArrived(name: string, arrived: string): void {
  if (readKept(name)?.text?.trim() === arrived.trim()) writeKept(name, { text: '' });
}
