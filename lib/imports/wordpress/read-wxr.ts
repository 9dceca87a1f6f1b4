import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { ImportError } from '@/lib/imports/import-error';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

const DEEPEST = 40;
/** One record with all its text: an article with its comments. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The records of a WordPress export (WXR 1.0 to 1.2), one after the other; only one is held in memory.
 * Refuses what is no well-formed WXR: a document type (and with it every entity), too deep, too large.
 */
export async function* readWxr(file: string): AsyncGenerator<Element> {
  const found: Element[] = [];
  const open: Element[] = [];
  let [depth, size, version] = [0, 0, ''];
  const parser = new SaxesParser();
  const refuse = (why: string): never => {
    throw new ImportError(`${why} (line ${parser.line})`);
  };
  parser.on('error', ({ message }) => {
    // WordPress writes this itself where a text holds the end of a CDATA section; nothing is lost by it.
    if (!message.includes(']]>')) refuse(`This is no well-formed XML: ${message.replace(/^\d+:\d+: /, '')}`);
  });
  parser.on('doctype', () => refuse('A document type is not accepted'));
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    if (depth > DEEPEST) refuse('The elements are nested too deeply');
    if (depth === 1 && name !== 'rss') refuse('This is no WordPress export');
    if (depth < 3) return;
    open.push({ name, attributes, text: '', children: [] });
  });
  const add = (text: string) => {
    const element = open.at(-1);
    if (!element) return;
    size += text.length;
    if (size > LARGEST) refuse('One record is too large');
    element.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    depth--;
    const element = open.pop();
    if (!element) return;
    const parent = open.at(-1);
    if (parent) return void parent.children.push(element);
    size = 0;
    if (element.name === 'wp:wxr_version') version = element.text.trim();
    else if (element.name === 'item' && !/^1\.[0-2]$/.test(version))
      refuse('The file names no version of WXR that we know');
    found.push(element);
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of opened(file)) {
    parser.write(decode(decoder, chunk as Buffer));
    yield* found.splice(0);
  }
  parser.close();
  if (!version) throw new ImportError('The file names no version of WXR that we know');
  yield* found.splice(0);
}

function opened(file: string): Readable {
  const raw = createReadStream(file);
  if (!file.endsWith('.gz')) return raw;
  const unpacked = createGunzip();
  raw.on('error', (error) => unpacked.destroy(error));
  return raw.pipe(unpacked);
}

function decode(decoder: TextDecoder, chunk: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw new ImportError('The file is not written in UTF-8');
  }
}

/** The text of a child; '' where there is none. */
export const textOf = ({ children }: Element, name: string): string =>
  children.find((child) => child.name === name)?.text.trim() ?? '';
