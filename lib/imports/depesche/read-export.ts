import { z } from 'zod';
import { record, type SiteRecord, VERSION } from '@/lib/exports/schema';
import { ImportError } from '@/lib/imports/import-error';
import { readTextFile } from '@/lib/imports/read-text-file';

/** One record: an article with its wordings, or some of its comments. */
const LARGEST = 32 * 1024 * 1024;

const head = z.object({ format: z.literal('depesche'), version: z.int(), site: z.url(), name: z.string() });
export type Head = z.output<typeof head>;

/** An export of Depesche line by line, as it was written; only one record is in memory. Refuses what is none. */
export async function* readExport(file: string): AsyncGenerator<{ head: Head } | { record: SiteRecord }> {
  let [rest, line, ended] = ['', 0, false];
  for await (const piece of readTextFile(file)) {
    rest += piece;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LARGEST) throw new ImportError(`One record is too large (line ${line + 1})`);
    for (const text of lines) {
      line++;
      if (line === 1) yield { head: headOf(text) };
      else if (text === ']}') ended = true;
      else if (text !== '') yield { record: recordOf(text, line) };
    }
  }
  if (line === 0) headOf(rest);
  if (!ended) throw new ImportError('The file breaks off');
}

function headOf(text: string): Head {
  const parsed = head.safeParse(parse(`${text.replace(/,"records":\[$/, '')}}`));
  if (!parsed.data) throw new ImportError('This is no export of Depesche, or another program has rewritten its lines');
  if (parsed.data.version > VERSION) throw new ImportError('The export was written by a newer Depesche: update first');
  return parsed.data;
}

function recordOf(text: string, line: number): SiteRecord {
  const parsed = record.safeParse(parse(text.replace(/,$/, '')));
  if (parsed.data) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ImportError(`A record is not as it was written: ${issue?.path.join('.')} (line ${line})`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
