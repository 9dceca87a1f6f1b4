const QUIET_MS = 3_000;
const LONGEST_MS = 30_000;
const RETRY_MS = 15_000;

interface Autosaver {
  /** The form as it is now; null while there is nothing to save. */
  read: () => Record<string, string> | null;
  onSaved: (saved: { id: string; basedOn: string }) => void;
  /** With a sentence, or without one when nobody answered. */
  onTrouble: (sentence: string | undefined) => void;
}

/**
 * Saves by itself: a moment after the last change, at the latest half a minute after the first. After a
 * conflict it stops, because that is for a person to decide.
 */
export function createAutosaver({ read, onSaved, onTrouble }: Autosaver) {
  let dirtySince = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let stopped = false;

  const wait = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(flush, milliseconds);
  };

  function touch(): void {
    if (stopped) return;
    dirtySince ||= Date.now();
    wait(Math.max(0, Math.min(QUIET_MS, dirtySince + LONGEST_MS - Date.now())));
  }

  /** Saves now what is not saved yet. */
  function flush(): void {
    clearTimeout(timer);
    if (!dirtySince || stopped || running) return;
    running = save().finally(() => {
      running = null;
    });
  }

  async function save(): Promise<void> {
    const fields = read();
    if (!fields) return;
    dirtySince = 0;
    const { status, answer } = await send(fields);
    if (status === 200) {
      onSaved({ id: String(answer?.id), basedOn: String(answer?.revisionId) });
      // Typed while the save was under way.
      if (dirtySince) wait(QUIET_MS);
      return;
    }
    stopped = status === 409;
    dirtySince ||= Date.now();
    if (status >= 500) wait(RETRY_MS);
    onTrouble(answer?.error);
  }

  /** A person saves or leaves: nothing more by itself. The save under way, if there is one. */
  function finish(): Promise<void> | null {
    clearTimeout(timer);
    dirtySince = 0;
    return running;
  }

  return { touch, flush, finish };
}

interface Answer {
  id?: number;
  revisionId?: number;
  error?: string;
}

async function send(fields: Record<string, string>): Promise<{ status: number; answer: Answer | null }> {
  const body = JSON.stringify(fields);
  const response = await fetch('/api/desk/articles/autosave', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    // The browser finishes small ones even when the page is left.
    keepalive: body.length < 30_000,
  }).catch(() => null);
  return { status: response?.status ?? 503, answer: (await response?.json().catch(() => null)) ?? null };
}
