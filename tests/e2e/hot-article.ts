import { articleContent } from '@/lib/articles/content';
import { threadsOf } from '../support/crowd';
import { backstage } from './backstage';
import type { Site } from './site';

const TEXT =
  'Das sehe ich anders: Wer die Zahlen aus dem Bericht nimmt, muss auch sagen, was darin nicht gezählt wurde.';

interface Heat {
  slug: string;
  /** How many comments each thread has. */
  sizes: number[];
  text?: string | (() => string);
}

/** An old article with so many approved comments that they fill many pages; its newest ids last. */
export async function hotArticle(site: Site, { slug, sizes, text = TEXT }: Heat) {
  const { db, tags, crowd, forget } = await backstage(site);
  const author = await db.user.findFirstOrThrow({ where: { email: 'commenter1@demo.test' }, select: { id: true } });
  const words = {
    slug,
    title: 'Ein Streit, der viele bewegt',
    teaser: 'Worum es geht.',
    bodyHtml: '<p>Der Anlass.</p>',
  };
  const content = articleContent.parse({ ...words, commentsOpen: true });
  const revisions = { create: { number: 1, content } };
  const data = { ...words, status: 'PUBLISHED' as const, publishedAt: new Date('2020-03-01'), revisions };
  const article = await db.article.create({ data, select: { id: true } });
  const add = async (answers: (number | null)[]) => {
    const ids = await crowd({
      articleId: article.id,
      authorId: author.id,
      answers,
      html: (place) => `<p>${place}. ${typeof text === 'string' ? text : text()}</p>`,
    });
    await forget([tags.thread(article.id), tags.article(slug)]);
    return ids;
  };
  return { id: article.id, path: `/articles/${slug}`, ids: await add(threadsOf(...sizes)), add };
}
