import { Picture, type PictureProps } from './picture';

export interface StoryProps {
  href: string;
  kicker: string;
  title: string;
  teaser: string;
  byline: string;
  date: { iso: string; text: string };
  picture: PictureProps | null;
}

/** An article in a list. The title alone is the link; the whole card reacts to the pointer. */
export function StoryCard({
  size,
  href,
  kicker,
  title,
  teaser,
  byline,
  date,
  picture,
}: StoryProps & { size: 'regular' | 'small' }) {
  return (
    <article className={`story story-${size}`}>
      {picture && size === 'regular' && <Picture {...picture} alt="" />}
      {kicker && <p className="kicker">{kicker}</p>}
      <h3>
        <a href={href}>{title}</a>
      </h3>
      <p className="teaser">{teaser}</p>
      <p className="meta">
        {byline && `${byline} · `}
        <time dateTime={date.iso}>{date.text}</time>
      </p>
    </article>
  );
}
