import { Mark, Node } from '@tiptap/react';

const mark = (name: string, tag: string) =>
  Mark.create({ name, parseHTML: () => [{ tag }], renderHTML: () => [tag, 0] });

export const Subscript = mark('subscript', 'sub');
export const Superscript = mark('superscript', 'sup');
/** Rarer marks, which texts from elsewhere hold: they stay, without a button of their own. */
export const rareMarks = ['s', 'del', 'ins', 'mark', 'small', 'kbd', 'samp', 'var', 'q'].map((tag) => mark(tag, tag));
/** Who is quoted, or who made the picture. */
export const Cite = mark('cite', 'cite');

/** A box beside the text: a book, or what to read elsewhere; written in place like any text. */
export const Box = Node.create({
  name: 'box',
  group: 'block',
  content: 'figure? paragraph+',
  draggable: true,
  defining: true,
  parseHTML: () => [{ tag: 'aside' }],
  renderHTML: () => ['aside', { class: 'box' }, 0],
  // Only in an article it is no landmark; among an editor's fields it would be one, and none of the boxes has a name.
  addNodeView: () => () => {
    const dom = document.createElement('aside');
    dom.className = 'box';
    dom.setAttribute('role', 'note');
    return { dom, contentDOM: dom };
  },
});

/** A video, told by its address; readers load it with a click. */
export const Video = Node.create({
  name: 'video',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ href: { default: '', rendered: false }, title: { default: 'Video', rendered: false } }),
  parseHTML: () => [
    {
      tag: 'details.video',
      getAttrs: (element) => {
        const [frame, link] = [element.querySelector('iframe'), element.querySelector('a')];
        return { href: link?.getAttribute('href') ?? '', title: frame?.getAttribute('title') ?? 'Video' };
      },
    },
    { tag: 'a.video', priority: 1_001, getAttrs: (a) => ({ href: a.getAttribute('href'), title: a.textContent }) },
  ],
  renderHTML: ({ node: { attrs } }) => ['a', { class: 'video', href: attrs.href }, attrs.title],
});
