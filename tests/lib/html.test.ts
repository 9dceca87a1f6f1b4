import { describe, expect, test } from 'vitest';
import { MAX_LENGTH } from '@/lib/comments/limits';
import { cleanArticle, renderComment, renderText } from '@/lib/html';

const ELEMENT = /^<\/?(?:p|br|em|strong|blockquote|ul|ol|li|code|pre)(?: \/)?>$|^<\/a>$/;
const LINK =
  /^<a href="(?:https?:\/\/|mailto:)[^"\s\\]*" rel="ugc nofollow noopener">$|^<a>$|^<a rel="ugc nofollow noopener">$/;

/** Everything in the HTML that a browser would read as markup, and that a comment may not contain. */
const foreignMarkup = (html: string) =>
  (html.match(/<[^>]*>?/g) ?? []).filter((tag) => !ELEMENT.test(tag) && !LINK.test(tag));

function deepest(html: string): number {
  let depth = 0;
  let most = 0;
  for (const tag of html.match(/<[^>]*>/g) ?? []) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.startsWith('<br')) most = Math.max(most, ++depth);
  }
  expect(depth, 'every element is closed').toBe(0);
  return most;
}

describe('a hostile comment becomes text', () => {
  test.each([
    '<script>alert(1)</script>',
    '<ScRiPt src=//evil.example></sCrIpT>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<a href="https://a.example" onclick="alert(1)">x</a>',
    '<b onmouseover=alert(1)>x</b>',
    '<xmp><script>alert(1)</script></xmp>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<textarea><script>alert(1)</script></textarea>',
    '<style>*{background:url(//evil.example)}</style>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<template><script>alert(1)</script></template>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<form name=getElementById><input id=config>',
    '<a id=config name=currentScript>x</a>',
    '<!--<script>alert(1)//-->',
    '</p></article><script>alert(1)</script>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&#60;script&#62;alert(1)&#60;/script&#62;',
    '`<script>alert(1)</script>`',
    '```\n</code></pre><script>alert(1)</script>\n```',
    '```"><script>alert(1)</script>\nx\n```',
    '    <script>alert(1)</script>',
    '![x](https://evil.example/pixel.gif)',
    '![x](javascript:alert(1))',
    '# heading\n\n| a | b |\n|---|---|\n| c | d |\n\n---',
  ])('%j', (source) => expect(foreignMarkup(renderComment(source))).toEqual([]));
});

describe('a link that is none of http, https, mailto is not one', () => {
  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](&#x6A;avascript:alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](javascript&colon;alert(1))',
    '[x](vbscript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
    '[x](file:///etc/passwd)',
    '[x](//evil.example)',
    '<javascript:alert(1)>',
    '[x]( javascript:alert(1) "t")',
    '[x][1]\n\n[1]: javascript:alert(1)',
  ])('%j', (source) => {
    const html = renderComment(source);
    expect(foreignMarkup(html)).toEqual([]);
    expect(html).not.toMatch(/href="(?!https?:\/\/|mailto:)/i);
  });

  test('a good one says that a user wrote it, and cannot break out of its attribute', () => {
    expect(renderComment('[x](https://a.example/?a=1&b="c)')).toBe(
      '<p><a href="https://a.example/?a=1&amp;b=%22c" rel="ugc nofollow noopener">x</a></p>',
    );
  });

  test('a bare address becomes one too', () => {
    expect(renderComment('https://a.example/b')).toBe(
      '<p><a href="https://a.example/b" rel="ugc nofollow noopener">https://a.example/b</a></p>',
    );
  });
});

describe('broken Markdown loses no text', () => {
  test.each([
    '**Z',
    '*Z**',
    '[Z](',
    '[Z](b',
    '[Z',
    '`Z',
    '```\nZ',
    '> ',
    '<',
    '&',
    '&#',
    '&#0;',
    '&#xD800;',
    '\\',
    '- \n- Z',
    '[[[[Z]]]]',
    '****Z****',
    '<Z',
    '<!-- Z',
  ])('%j', (source) => {
    const html = renderComment(source);
    expect(foreignMarkup(html)).toEqual([]);
    expect(html.includes('Z')).toBe(source.includes('Z'));
    expect(html.isWellFormed()).toBe(true);
  });
});

test('RTL and zero-width marks stay text and do not enter an address', () => {
  const html = renderComment('\u202egnp.exe\u202c \u200b[\u202ex](https://a.example/\u202egpj.exe)');
  expect(foreignMarkup(html)).toEqual([]);
  expect(html).toContain('\u202egnp.exe\u202c');
  expect(html).not.toMatch(/href="[^"]*[\u200b\u202a-\u202e]/);
});

describe('the longest nesting stays shallow and small', () => {
  const fill = (part: string) => part.repeat(Math.floor(MAX_LENGTH / part.length));

  test.each([
    '>',
    '> ',
    '- ',
    '1. ',
    '*',
    '**',
    '_a ',
    '[',
    '](',
    '[](',
    '![',
    '`',
    '` ``',
    '<',
    '<p>',
    '<div>',
    '&#',
    '&lt;',
    '(',
    'a@',
    'http://',
    '\\',
    '\n>',
  ])('%j, %#', (part) => {
    const html = renderComment(`${fill(part)}x`);
    expect(foreignMarkup(html)).toEqual([]);
    expect(deepest(html)).toBeLessThanOrEqual(45);
    expect(html.length).toBeLessThanOrEqual(MAX_LENGTH * 40);
  });

  test('nested emphasis, links and lists', () => {
    for (const source of [
      `${fill('*a **b ')}`,
      `${'['.repeat(2_000)}a${'](https://b.example)'.repeat(300)}`,
      [...Array(120).keys()].map((n) => `${' '.repeat(n)}- a`).join('\n'),
    ]) {
      expect(deepest(renderComment(source))).toBeLessThanOrEqual(45);
    }
  });
});

test("an editor's HTML keeps its structure, and no script, style, id or handler", () => {
  expect(
    cleanArticle(
      '<h2 id="a" class="b" style="x">T</h2><p onclick="x">P <a href="javascript:x">l</a></p><script>s</script><iframe></iframe>',
    ),
  ).toBe('<h2>T</h2><p>P <a>l</a></p>');
});

describe('the text of a legal page', () => {
  test('has headings below the page title, lists, tables and links', () => {
    expect(renderText('# A\n\n- *b*\n\n[c](https://example.org)')).toBe(
      '<h2>A</h2>\n<ul>\n<li><em>b</em></li>\n</ul>\n<p><a href="https://example.org">c</a></p>',
    );
    expect(renderText('|a|\n|-|\n|b|')).toContain('<div class="scroll" tabindex="0"><table>');
  });

  test.each(['<script>x</script>', '[a](javascript:x)', '![a](https://example.org/x.png)', '<img src=x onerror=x>'])(
    'shows %s harmlessly',
    (source) => expect(renderText(source)).not.toMatch(/<(script|img)|href="java/),
  );
});
