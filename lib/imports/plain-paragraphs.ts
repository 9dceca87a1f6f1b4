const BLOCK =
  'address|article|aside|blockquote|center|details|div|dl|figure|footer|form|h[1-6]|header|hr|iframe|main|nav|ol|p|pre|section|table|ul';
const INNER = 'li|tr|td|th|tbody|thead|tfoot|caption|dt|dd|figcaption|summary';

/** What classic texts become when they are shown: an empty line ends a paragraph, a line end is a break. */
export function plainParagraphs(text: string): string {
  const kept: string[] = [];
  const guarded = text.replaceAll(/<pre\b[\s\S]*?<\/pre>/gi, (pre) => `\n\n\uE000${kept.push(pre) - 1}\uE000\n\n`);
  const apart = guarded
    .replaceAll(new RegExp(`(<(?:${BLOCK})\\b[^>]*>)`, 'gi'), '\n\n$1')
    .replaceAll(new RegExp(`(</(?:${BLOCK})>)`, 'gi'), '$1\n\n');
  const block = new RegExp(`^(?:</?(?:${BLOCK}|${INNER})\\b|\uE000)`, 'i');
  return apart
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (block.test(part) ? part : `<p>${part.replaceAll(/(?<!<br ?\/?>)\n/g, '<br>\n')}</p>`))
    .join('\n')
    .replaceAll(/\uE000(\d+)\uE000/g, (_, index: string) => kept[Number(index)] ?? '');
}
