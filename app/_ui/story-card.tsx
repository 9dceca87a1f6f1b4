import { Picture, type PictureProps } from './picture';

export interface StoryProps {
  href: string;
  kicker: string;
  title: string;
  /** Empty where the title is enough. */
  teaser: string;
  byline: string;
  date: { iso: string; text: string };
  picture: PictureProps | null;
}

/** An article in a list, under a heading of its own or right under the page's. The title alone is the link; the whole card reacts to the pointer. */
export function StoryCard({
  size,
  heading: Heading = 'h3',
  href,
  kicker,
  title,
  teaser,
  byline,
  date,
  picture,
}: StoryProps & { size: 'regular' | 'small'; heading?: 'h2' | 'h3' }) {
  return (
    <article className={`story story-${size}`}>
      {picture && size === 'regular' && <Picture {...picture} alt="" />}
      {kicker && <p className="kicker">{kicker}</p>}
      <Heading>
        <a href={href}>{title}</a>
      </Heading>
      {teaser && <p className="teaser">{teaser}</p>}
      <p className="meta">
        {byline && `${byline} · `}
        <time dateTime={date.iso}>{date.text}</time>
      </p>
    </article>
  );
}
