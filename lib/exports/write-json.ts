import type { SiteRecord } from '@/lib/exports/schema';
import { VERSION } from '@/lib/exports/schema';

interface Head {
  site: string;
  name: string;
  exportedAt: Date;
}

/** A whole JSON document with one record a line, so that it can be read line by line as well. */
export async function* writeJson(head: Head, records: AsyncIterable<SiteRecord>): AsyncGenerator<string> {
  yield `${JSON.stringify({ format: 'depesche', version: VERSION, ...head }).slice(0, -1)},"records":[\n`;
  let before = '';
  for await (const record of records) {
    yield `${before}${JSON.stringify(record)}`;
    before = ',\n';
  }
  yield '\n]}\n';
}
