import { adverts as advertsDe } from './de/adverts';
import { articles as articlesDe } from './de/articles';
import { authors as authorsDe } from './de/authors';
import { books as booksDe } from './de/books';
import { commenters as commentersDe } from './de/commenters';
import { comments as commentsDe } from './de/comments';
import { settings as settingsDe } from './de/settings';
import { topics as topicsDe } from './de/topics';
import { adverts as advertsEn } from './en/adverts';
import { articles as articlesEn } from './en/articles';
import { authors as authorsEn } from './en/authors';
import { books as booksEn } from './en/books';
import { commenters as commentersEn } from './en/commenters';
import { comments as commentsEn } from './en/comments';
import { settings as settingsEn } from './en/settings';
import { topics as topicsEn } from './en/topics';
import type { DemoAdvert, DemoArticle, DemoAuthor, DemoBook, DemoComment, DemoSettings, DemoTopic } from './types';

export interface DemoContent {
  topics: DemoTopic[];
  authors: DemoAuthor[];
  articles: DemoArticle[];
  adverts: DemoAdvert[];
  books: DemoBook[];
  commenters: string[];
  comments: DemoComment[];
  settings: DemoSettings;
}

/** The demo content of each language the site can speak. */
export const content: Record<'de' | 'en', DemoContent> = {
  de: {
    topics: topicsDe,
    authors: authorsDe,
    articles: articlesDe,
    adverts: advertsDe,
    books: booksDe,
    commenters: commentersDe,
    comments: commentsDe,
    settings: settingsDe,
  },
  en: {
    topics: topicsEn,
    authors: authorsEn,
    articles: articlesEn,
    adverts: advertsEn,
    books: booksEn,
    commenters: commentersEn,
    comments: commentsEn,
    settings: settingsEn,
  },
};
