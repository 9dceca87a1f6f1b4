import { isFresh, now } from './expiry.ts';
import { FOUND, foundFresh } from './found.ts';
import { newMemory } from './memory.ts';
import { readShared, writeShared } from './shared.ts';

/** As much of a rendered page as matters here; Next reads the rest again as it was given. */
interface Page {
  kind: string;
  headers?: Record<string, unknown>;
  html?: string;
  body?: Uint8Array;
  rscData?: Uint8Array;
  segmentData?: Map<string, Uint8Array>;
}

interface Kept {
  value: Page;
  cacheControl: unknown;
  lastModified: number;
  /** When its rendering began, by this process's clock; of a shared one, when it was read. */
  born: number;
}

/** The header in which Next notes a page's tags; it is taken off before a visitor sees it. */
const TAGS = 'x-next-cache-tags';

const memory = newMemory<Kept>(({ value }) => sizeOf(value));

/**
 * Keeps rendered pages, in memory and, with REDIS_URL, for the other servers too. Next makes one of these
 * for each request. A page is as old as the beginning of its rendering and not as its end, as Next's own
 * cache has it: what was taken down in between would else stay on the page. What the build rendered is
 * never read: it shows the data of another day.
 */
export default class Pages {
  private readonly began = now();

  async get(key: string): Promise<Kept | null> {
    const kept = memory.get(key) ?? (await shared(key));
    if (!kept) return null;
    const tags = tagsOf(kept.value);
    if (!isFresh(tags, kept.born)) {
      memory.delete(key);
      return null;
    }
    const { value } = kept;
    return { ...kept, value: { ...value, headers: { ...value.headers, [FOUND]: foundFresh(now(), tags) } } };
  }

  async set(key: string, value: Page | null, { cacheControl }: { cacheControl?: unknown } = {}): Promise<void> {
    if (!value) return;
    const kept = { value, cacheControl, lastModified: Date.now(), born: this.began };
    memory.set(key, kept);
    writeShared(`page:${key}`, kept, kept.born);
  }

  async revalidateTag(): Promise<void> {
    // entries.ts is told of each tag as well.
  }

  resetRequestCache(): void {}
}

async function shared(key: string): Promise<Kept | undefined> {
  const born = now();
  const found = await readShared<Kept>(`page:${key}`, ({ value }) => tagsOf(value));
  if (!found) return undefined;
  const kept = { ...found, born };
  memory.set(key, kept);
  return kept;
}

function tagsOf({ headers }: Page): string[] {
  const tags = headers?.[TAGS];
  return typeof tags === 'string' && tags ? tags.split(',') : [];
}

function sizeOf({ html = '', body, rscData, segmentData }: Page): number {
  const segments = [...(segmentData?.values() ?? [])].reduce((sum, { byteLength }) => sum + byteLength, 0);
  return 1_000 + html.length + (body?.byteLength ?? 0) + (rscData?.byteLength ?? 0) + segments;
}
