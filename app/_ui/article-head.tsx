import { Picture, type PictureProps } from './picture';

interface Props {
  kicker: string;
  title: string;
  teaser: string;
  byLabel: string;
  authors: { href: string; label: string }[];
  /** Reading time and the like. */
  notes: string[];
  /** A mark that readers must see, such as that a machine wrote this. */
  label: string;
  /** None on a standing page. */
  date: { iso: string; text: string } | null;
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
  byLabel,
  authors,
  notes,
  label,
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
      {teaser && <p className="teaser">{teaser}</p>}
      {label && <p className="mark">{label}</p>}
      <p className="meta">
        {authors.map(({ href, label }, place) => (
          <span key={href}>
            {place === 0 ? `${byLabel} ` : ', '}
            <a href={href} rel="author">
              {label}
            </a>
          </span>
        ))}
        {authors.length > 0 && date && ' · '}
        {date && <time dateTime={date.iso}>{date.text}</time>}
        {notes.map((note, place) => (place === 0 && !date ? note : ` · ${note}`))}
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
