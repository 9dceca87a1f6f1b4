import { createReadStream, type ReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportError } from '@/lib/imports/import-error';

/** How much of a file is read, in megabytes. */
export type Reading = (done: number, all: number, what: string) => void;

const MEGABYTE = 1_000_000;

/** A UTF-8 file piece by piece, packed with gzip or not. Refuses what is neither. */
export async function* readTextFile(file: string, reading?: Reading): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new ImportError('The file is not written in UTF-8');
    }
  };
  try {
    const { raw, unpacked } = await opened(file);
    const megabytes = Math.ceil((await stat(file)).size / MEGABYTE);
    for await (const chunk of unpacked) {
      reading?.(Math.floor(raw.bytesRead / MEGABYTE), megabytes, 'MB read');
      yield decode(chunk as Buffer);
    }
    reading?.(megabytes, megabytes, 'MB read');
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(Z_|EISDIR)/.test(String(error.code))) {
      throw new ImportError(
        error.message === 'unexpected end of file' ? 'The file breaks off' : 'This is no file that can be read',
      );
    }
    throw error;
  }
  yield decode();
}

async function opened(file: string): Promise<{ raw: ReadStream; unpacked: Readable }> {
  const start = await startOf(file);
  if (start.startsWith('504b0304')) throw new ImportError('This is a ZIP archive: unpack it first');
  const raw = createReadStream(file);
  if (!start.startsWith('1f8b')) return { raw, unpacked: raw };
  const unpacked = createGunzip();
  raw.on('error', (error) => unpacked.destroy(error));
  return { raw, unpacked: raw.pipe(unpacked) };
}

/** The first bytes say what a file is; its name may say anything. */
async function startOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('hex');
  } finally {
    await handle.close();
  }
}
