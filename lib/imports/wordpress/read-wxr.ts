import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { ImportError } from '@/lib/imports/import-error';
import { ownText } from '@/lib/imports/own-text';
import { type Reading, readTextFile } from '@/lib/imports/read-text-file';
import { prefixesOf, renamed } from '@/lib/imports/wordpress/prefixes';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

interface Options {
  /** Leaves out control characters, which XML forbids and some plugins write. */
  repair?: boolean;
  reading?: Reading;
}

const DEEPEST = 40;
const MOST_ATTRIBUTES = 100;
/** One record with all its text, in characters: an article with its comments. */
const LARGEST = 32 * 1024 * 1024;
/** Names, addresses and captions, which may be kept until the end; longer texts are let go with their record. */
const KEPT = 1_000;
/** What an element costs beside its text. */
const ELEMENT = 100;

/**
 * The records of a WordPress export (WXR 1.0 to 1.2), one after the other; only one is held in memory.
 * Refuses what is no well-formed WXR: a document type (and with it every entity), too deep, too large.
 */
export async function* readWxr(file: string, { repair = false, reading }: Options = {}): AsyncGenerator<Element> {
  const found: Element[] = [];
  const open: Element[] = [];
  let [depth, size, attributes, version] = [0, 0, 0, ''];
  let prefixes = new Map<string, string>();
  // Where the parser last said something: what it keeps to itself since then is in memory.
  let [read, heard] = [0, 0];
  const parser = new SaxesParser();
  const refuse = (why: string): never => {
    throw new ImportError(`${why} (line ${parser.line})`);
  };
  const grow = (by: number) => {
    heard = read;
    size += by;
    if (size > LARGEST) refuse('One record is too large');
  };
  parser.on('error', ({ message }) => {
    // WordPress writes this itself where a text holds the end of a CDATA section; nothing is lost by it.
    if (!message.includes(']]>')) refuse(`This is no well-formed XML: ${message.replace(/^\d+:\d+: |\.$/g, '')}`);
  });
  parser.on('doctype', () => refuse('A document type is not accepted'));
  parser.on('opentagstart', () => {
    attributes = 0;
    grow(ELEMENT);
  });
  parser.on('attribute', ({ name, value }: SaxesAttributePlain) => {
    if (++attributes > MOST_ATTRIBUTES) refuse('An element has too many attributes');
    grow(name.length + value.length);
  });
  parser.on('opentag', (tag) => {
    depth++;
    if (depth > DEEPEST) refuse('The elements are nested too deeply');
    if (depth === 1) {
      if (tag.name !== 'rss') refuse('This is no WordPress export');
      prefixes = prefixesOf(tag.attributes);
    }
    if (depth < 3) return;
    const given = Object.fromEntries(Object.entries(tag.attributes).map(([name, value]) => [name, ownText(value)]));
    open.push({ name: renamed(tag.name, prefixes), attributes: given, text: '', children: [] });
  });
  const add = (text: string) => {
    grow(open.length > 0 ? text.length : 0);
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    depth--;
    const element = open.pop();
    if (element && element.text.length <= KEPT) element.text = ownText(element.text);
    const parent = open.at(-1);
    if (parent && element) return void parent.children.push(element);
    size = 0;
    if (!element) return;
    if (element.name === 'wp:wxr_version') version = element.text.trim();
    else if (element.name === 'item' && !/^1\.[0-2]$/.test(version))
      refuse('The file names no version of WXR that we know');
    found.push(element);
  });
  for await (const text of readTextFile(file, reading)) {
    read += text.length;
    if (read - heard > LARGEST) refuse('One record is too large');
    parser.write(repair ? text.replaceAll(FORBIDDEN, '') : text);
    yield* found.splice(0);
  }
  parser.close();
  if (!version) throw new ImportError('The file names no version of WXR that we know');
  yield* found.splice(0);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The text of a child; '' where there is none. */
export const textOf = ({ children }: Element, name: string): string =>
  children.find((child) => child.name === name)?.text.trim() ?? '';
