import { expect, test } from 'vitest';
import { renderComment } from '@/lib/html';

const hostile = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '[x](data:text/html,x)', '<a href="javascript:x">y</a>', '<xmp><script>x</script>', '<svg></p><style><a id="</style><img src=1 onerror=x>">', '<form name=getElementById>', '![x](x" onerror="alert(1))', '[a](//evil "onmouseover=x")'];

test.each(hostile)('%s does no harm', (source) => {
  const html = renderComment(source);
  expect(html).not.toMatch(/<(?!\/?(p|br|em|strong|blockquote|ul|ol|li|code|pre|a)\b)/i);
  expect(html).not.toMatch(/<[^>]*(\son\w+=|javascript:|data:)/i);
});

test('Markdown-light becomes its markup, links say what they are', () => {
  expect(renderComment('*a* `b`\n\n> c')).toBe('<p><em>a</em> <code>b</code></p>\n<blockquote>\n<p>c</p>\n</blockquote>');
  expect(renderComment('https://example.com')).toContain('rel="ugc nofollow noopener"');
});

test('nesting of ten thousand levels is an answer, not a crash', () => {
  expect(renderComment('> '.repeat(10_000)).length).toBeGreaterThan(0);
  expect(renderComment('*'.repeat(10_000)).length).toBeGreaterThan(0);
});
