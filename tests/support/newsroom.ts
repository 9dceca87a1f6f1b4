import { db } from '@/lib/db';

interface Written {
  slug: string;
  title?: string;
  publishedAt?: Date;
  status?: 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'WITHDRAWN';
  topics?: string[];
  authors?: string[];
  standing?: boolean;
}

const named = (slug: string) => ({ where: { slug }, create: { slug, name: slug } });

/** An article with its topics and authors, which are made when they are not there yet. */
export const article = ({ slug, title = slug, topics = [], authors = [], ...rest }: Written) =>
  db.article.create({
    data: {
      slug,
      title,
      teaser: 'A teaser.',
      bodyHtml: '<p>Text.</p>',
      status: 'PUBLISHED',
      publishedAt: new Date(),
      ...rest,
      topics: { connectOrCreate: topics.map(named) },
      authors: { connectOrCreate: authors.map(named) },
    },
  });

/** So many hours ago. */
export const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
