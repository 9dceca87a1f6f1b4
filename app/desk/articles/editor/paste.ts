/**
 * Pasted HTML reduced to what its author meant. Word marks lists as paragraphs with a bullet in the text;
 * Google Docs wraps all in a bold that is not bold and hides emphasis in styles. The editor drops the rest.
 */
export function cleanPaste(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  removeComments(body);
  for (const gone of body.querySelectorAll(
    'style, script, meta, link, title, del, .MsoCommentReference, [style*="mso-hide:all"], [style*="display:none"]',
  ))
    gone.remove();
  for (const shell of body.querySelectorAll('[id^="docs-internal-guid"], ins, font'))
    shell.replaceWith(...shell.childNodes);
  wordLists(body);
  emphasis(body);
  for (const heading of body.querySelectorAll('h1, p.MsoTitle')) rename(heading, 'h2');
  for (const heading of body.querySelectorAll('h5, h6')) rename(heading, 'h4');
  for (const link of body.querySelectorAll('a')) tidyLink(link);
  for (const image of body.querySelectorAll('img'))
    if (!image.getAttribute('src')?.startsWith('/media/')) image.remove();
  for (const empty of body.querySelectorAll('p, h2, h3, h4'))
    if (!empty.textContent?.replaceAll(' ', ' ').trim() && !empty.querySelector('img')) empty.remove();
  return body.innerHTML;
}

function removeComments(body: HTMLElement): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function rename(element: Element, tag: string): void {
  const other = document.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** Paragraphs of Word that are list items: their level is in a style, their bullet in a span to be ignored. */
function wordLists(body: HTMLElement): void {
  for (const paragraph of [
    ...body.querySelectorAll<HTMLElement>('p[style*="mso-list:"], p[class^="MsoListParagraph"]'),
  ]) {
    const level = Number(/level(\d)/.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 1);
    const bullet = paragraph.querySelector('[style*="mso-list:Ignore"]');
    const numbered = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i.test(bullet?.textContent ?? '');
    bullet?.remove();
    const item = document.createElement('li');
    item.append(...paragraph.childNodes);
    listFor(paragraph, numbered ? 'ol' : 'ul', level).append(item);
    paragraph.remove();
  }
}

/** The list that stands before a paragraph, down to its level; a new one where there is none. */
function listFor(paragraph: Element, tag: 'ol' | 'ul', level: number): Element {
  const before = paragraph.previousElementSibling;
  const fits = before?.matches('ul, ol') && (level > 1 || before.matches(tag));
  let list: Element = fits && before ? before : document.createElement(tag);
  if (!fits) paragraph.before(list);
  for (let depth = 1; depth < level; depth++) {
    const item: Element = list.lastElementChild ?? list.appendChild(document.createElement('li'));
    const inner: Element | null = item.lastElementChild;
    list = inner?.matches('ul, ol') ? inner : item.appendChild(document.createElement(tag));
  }
  return list;
}

/** Emphasis that is only a style becomes an element; an element whose style says "normal" is none. */
function emphasis(body: HTMLElement): void {
  for (const span of [...body.querySelectorAll<HTMLElement>('span[style]')]) {
    const { fontWeight, fontStyle, verticalAlign } = span.style;
    const tags = [
      Number(fontWeight) >= 600 || fontWeight === 'bold' ? 'strong' : '',
      fontStyle === 'italic' ? 'em' : '',
      verticalAlign === 'sub' ? 'sub' : verticalAlign === 'super' ? 'sup' : '',
    ].filter((tag) => tag !== '' && !span.closest(`${tag}, h1, h2, h3, h4, th`));
    let meant: Node = document.createDocumentFragment();
    for (const node of [...span.childNodes]) meant.appendChild(node);
    for (const tag of tags) {
      const outer = document.createElement(tag);
      outer.append(meant);
      meant = outer;
    }
    span.replaceWith(meant);
  }
  for (const bold of [...body.querySelectorAll<HTMLElement>('b[style], strong[style]')]) {
    if (bold.style.fontWeight === 'normal' || bold.style.fontWeight === '400') bold.replaceWith(...bold.childNodes);
  }
}

/** Links of a document are often detours of its program, or only marks within it. */
function tidyLink(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href') ?? '';
  const detour = /^https:\/\/www\.google\.com\/url\?/.test(href) ? new URL(href).searchParams.get('q') : null;
  if (detour) link.setAttribute('href', detour);
  else if (!/^(?:https?:|mailto:|\/)/.test(href)) link.replaceWith(...link.childNodes);
}
