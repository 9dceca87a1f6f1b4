import type { Member } from '@/lib/imports/ghost/bring-members';
import { ImportError } from '@/lib/imports/import-error';
import { readTextFile } from '@/lib/imports/read-text-file';

const LARGEST = 50 * 1024 * 1024;

/** The members as Ghost exports them: a table with a line of names, of which only these matter. */
export async function readMembers(file: string): Promise<Member[]> {
  let text = '';
  for await (const piece of readTextFile(file)) {
    text += piece;
    if (text.length > LARGEST) throw new ImportError('The list of members is too large');
  }
  const [names = [], ...rows] = rowsOf(text.replace(/^\uFEFF/, ''));
  const [email, wished] = ['email', 'subscribed_to_emails'].map((name) => names.indexOf(name));
  if (email === undefined || email < 0) throw new ImportError('The list of members has no column "email"');
  return rows.flatMap((row) => {
    const address = row[email]?.trim();
    return address ? [{ email: address, subscribed: row[wished ?? -1] !== 'false' }] : [];
  });
}

/** RFC 4180: cells in quotes may hold commas, line ends and doubled quotes. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (!end) break;
    rows.push([]);
  }
  return rows;
}
