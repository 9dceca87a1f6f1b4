import { SaxesParser } from 'saxes';
import type { Element } from '@/lib/imports/wordpress/read-wxr';
import { FeedError } from '@/lib/jobs/feeds/feed-error';

const DEEPEST = 40;

/**
 * A whole feed as a tree. Refuses what is not well-formed, a document type (and with it every entity), and
 * what is nested too deeply.
 * @throws {FeedError} with the line
 */
export function readXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  const refuse = (why: string): never => {
    throw new FeedError(`${why} (line ${parser.line})`);
  };
  parser.on('error', ({ message }) => refuse(`This is no well-formed XML: ${message.replace(/^\d+:\d+: |\.$/g, '')}`));
  parser.on('doctype', () => refuse('A document type is not accepted'));
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) refuse('The elements are nested too deeply');
    const element: Element = { name, attributes, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const add = (piece: string) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root.children[0] ?? refuse('There is nothing in it');
}

/** All elements of this name, however deep. */
export const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => (child.name === name ? [child] : all(child, name)));
