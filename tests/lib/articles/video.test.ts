import { describe, expect, test } from 'vitest';
import { videoAt } from '@/lib/articles/video';
import { cleanArticle } from '@/lib/html';

describe('the address of a video', () => {
  test.each([
    'https://www.youtube.com/watch?v=abcdefghijk',
    'https://youtu.be/abcdefghijk?t=10',
    'https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0',
    'https://m.youtube.com/shorts/abcdefghijk',
  ])('%s', (address) => expect(videoAt(address)?.frame).toBe('https://www.youtube-nocookie.com/embed/abcdefghijk'));

  test('https://vimeo.com/123 asks for no tracking', () => {
    expect(videoAt('https://vimeo.com/123')?.frame).toBe('https://player.vimeo.com/video/123?dnt=1');
  });

  test.each([
    'http://www.youtube.com/watch?v=abcdefghijk',
    'https://www.youtube.com.evil.example/watch?v=abcdefghijk',
    'https://evil.example/?https://youtu.be/abcdefghijk',
    'https://youtu.be/abcdefghijk"onload="x',
    'javascript:alert(1)//https://youtu.be/abcdefghijk',
    '',
  ])('%s is none', (address) => expect(videoAt(address)).toBeNull());
});

describe('in an article', () => {
  const frame = '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="A &quot;film&quot;"></iframe>';

  test('a frame is closed until the reader opens it', () => {
    const html = cleanArticle(`<p>Before</p>${frame}<p>After</p>`);
    expect(html).toMatch(/^<p>Before<\/p><details class="video"><summary>A .*<\/details><p>After<\/p>$/);
    expect(html).toContain('loading="lazy"');
    expect(html).not.toMatch(/<details[^>]*open/);
  });

  test('saved again it stays as it is', () => {
    const once = cleanArticle(`<p>Before</p>${frame}<table><tr><td>1</td></tr></table>`);
    expect(cleanArticle(once)).toBe(once);
  });

  test('a title stays a title, whatever it says', () => {
    const title = 'x&quot; onload=&quot;window.hit=1';
    const html = cleanArticle(`<iframe src="https://www.youtube.com/embed/abcdefghijk" title="${title}"></iframe>`);
    expect(html).toContain(`<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk" title="${title}" loading`);
  });

  test('a frame of anybody else is gone', () => {
    expect(cleanArticle('<p>x</p><iframe src="https://evil.example/"></iframe>')).toBe('<p>x</p>');
  });

  test('a picture is ours or none, and waits until it is near', () => {
    expect(cleanArticle('<img src="https://evil.example/pixel.gif">')).toBe('');
    expect(cleanArticle('<img src="//evil.example/pixel.gif">')).toBe('');
    expect(cleanArticle('<img src="/media/a/480.webp" alt="A cat" onerror="x()">')).toBe(
      '<img src="/media/a/480.webp" alt="A cat" loading="lazy" />',
    );
  });

  test('a wide table scrolls by itself', () => {
    expect(cleanArticle('<table><tr><td>1</td></tr></table>')).toBe(
      '<div class="scroll" tabindex="0"><table><tr><td>1</td></tr></table></div>',
    );
  });
});
