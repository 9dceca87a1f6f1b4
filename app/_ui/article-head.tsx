import { Picture, type PictureProps } from './picture';

interface Props {
  kicker: string;
  title: string;
  teaser: string;
  byline: string;
  date: { iso: string; text: string };
  picture: PictureProps | null;
  caption: string;
  credit: string;
  topics: { href: string; label: string }[];
  topicsLabel: string;
}

export function ArticleHead({
  kicker,
  title,
  teaser,
  byline,
  date,
  picture,
  caption,
  credit,
  topics,
  topicsLabel,
}: Props) {
  return (
    <header className="article-head">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      <p className="teaser">{teaser}</p>
      <p className="meta">
        {byline && `${byline} · `}
        <time dateTime={date.iso}>{date.text}</time>
      </p>
      {topics.length > 0 && (
        <ul className="topics" aria-label={topicsLabel}>
          {topics.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
      {picture && (
        <figure>
          <Picture {...picture} />
          <figcaption>
            {caption} <span className="credit">{credit}</span>
          </figcaption>
        </figure>
      )}
    </header>
  );
}
