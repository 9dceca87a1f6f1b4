import { record, type SiteRecord } from '@/lib/exports/schema';
import { GENERATOR } from '@/lib/exports/write-wxr';
import { ImportError } from '@/lib/imports/import-error';
import { readWxr } from '@/lib/imports/wordpress/read-wxr';

type Line = { head: { site: string } } | { record: SiteRecord };

/** Whether a WXR file was written by Depesche: then it holds records of its own. */
export async function isOwnWxr(file: string): Promise<boolean> {
  for await (const { name, text } of readWxr(file)) {
    if (name === 'generator') return text.trim() === GENERATOR;
    if (name === 'item') return false;
  }
  return false;
}

/** The records of our own in a WXR file that Depesche has written. */
export async function* readOwnWxr(file: string): AsyncGenerator<Line> {
  for await (const { name, text } of readWxr(file)) {
    if (name === 'wp:base_blog_url') yield { head: { site: text.trim() } };
    if (name === 'depesche:record') yield { record: recordOf(text) };
  }
}

function recordOf(text: string): SiteRecord {
  try {
    return record.parse(JSON.parse(text));
  } catch {
    throw new ImportError(`A record is not as it was written: ${text.slice(0, 80)}`);
  }
}
