import { mergeAttributes, Node } from '@tiptap/react';

/** An <img>, or a <picture> with its <img>, as attributes; null for one that is not from our library. */
function readImage(element: HTMLElement) {
  const img = element.matches('img') ? element : element.querySelector('img');
  const src = img?.getAttribute('src') ?? '';
  if (!img || !src.startsWith('/media/')) return null;
  const source = element.querySelector('source[type="image/avif"]');
  const of = (name: string) => img.getAttribute(name);
  return {
    ...{ src, srcset: of('srcset'), sizes: of('sizes'), width: of('width'), height: of('height') },
    ...{ alt: of('alt') ?? '', avif: source?.getAttribute('srcset') ?? null },
  };
}

const attributes = ['src', 'srcset', 'sizes', 'width', 'height', 'alt', 'avif'];

/** A picture of the library in the text; what stands below it is written in place. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  draggable: true,
  isolating: true,
  addAttributes: () => Object.fromEntries(attributes.map((name) => [name, { default: null, rendered: false }])),
  parseHTML: () => [
    {
      tag: 'figure',
      // One with several pictures, or with none, is not ours to take apart.
      getAttrs: (element) => (element.querySelectorAll('img').length === 1 ? (readImage(element) ?? false) : false),
      contentElement: (element) => (element as HTMLElement).querySelector('figcaption') ?? document.createElement('p'),
    },
    {
      tag: 'picture',
      getAttrs: (element) => readImage(element) ?? false,
      contentElement: () => document.createElement('p'),
    },
    { tag: 'img', getAttrs: (element) => readImage(element) ?? false },
  ],
  renderHTML: ({ node, HTMLAttributes }) => {
    const { avif, ...image } = node.attrs;
    const img = ['img', { ...image, loading: 'lazy' }];
    const source = ['source', { type: 'image/avif', srcset: avif, sizes: image.sizes }];
    return ['figure', mergeAttributes(HTMLAttributes), avif ? ['picture', {}, source, img] : img, ['figcaption', 0]];
  },
});
