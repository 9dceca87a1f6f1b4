import { beforeEach, describe, expect, test } from 'vitest';
import { articleContent } from '@/lib/articles/content';
import { saveArticle } from '@/lib/articles/save-article';
import { db } from '@/lib/db';
import { type Cast, createCast } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

async function saved(bodyHtml: string): Promise<unknown> {
  const content = articleContent.parse({ title: 'Hello', slug: 'hello', bodyHtml });
  const { revisionId } = await saveArticle({ id: null, basedOn: null, content }, cast.eda);
  const revision = await db.articleRevision.findUniqueOrThrow({ where: { id: revisionId } });
  return articleContent.parse(revision.content).bodyHtml;
}

describe('what is typed into the plain field', () => {
  test.each([
    [
      '## Head\n\nOne **two** [three](https://a.example/).',
      '<h2>Head</h2>\n<p>One <strong>two</strong> <a href="https://a.example/">three</a>.</p>',
    ],
    ['- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
    ['<p>One **two**</p>', '<p>One **two**</p>'],
    ['One <script>alert(1)</script>', '<p>One &lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['<aside class="box evil" onclick="x()"><p>A book</p></aside>', '<aside class="box"><p>A book</p></aside>'],
    ['', ''],
  ])('%j is kept as %j', async (typed, html) => {
    expect(await saved(typed)).toBe(html);
  });
});
