import type { ReactNode } from 'react';
import { TrustedHtml } from '@/app/_ui/trusted-html';

interface Props {
  commentId: number;
  article: { href: string; title: string; teaser: string };
  author: { name: string; facts: string };
  waited: string;
  parent: { author: string; html: string } | null;
  html: string;
  children: ReactNode;
}

/** A waiting comment with what is needed to decide; the decision forms are its children. */
export function QueueCard({ commentId, article, author, waited, parent, html, children }: Props) {
  return (
    <article className="queue-card" aria-labelledby={`card-${commentId}`}>
      <header>
        <h2 id={`card-${commentId}`}>
          <bdi>{author.name}</bdi>
        </h2>
        <p className="meta">
          {author.facts} · {waited}
        </p>
        <p className="meta">
          <a href={article.href}>{article.title}</a>
        </p>
      </header>
      {parent && (
        <blockquote className="answered">
          <p className="meta">{parent.author}</p>
          <TrustedHtml html={parent.html} />
        </blockquote>
      )}
      <TrustedHtml className="comment-text" html={html} />
      {children}
    </article>
  );
}
