import { Picture } from './picture';
import type { StoryProps } from './story-card';

/** The first story of the front page. */
export function LeadStory({ href, kicker, title, teaser, byline, date, picture }: StoryProps) {
  return (
    <article className="lead">
      <div className="lead-text">
        {kicker && <p className="kicker">{kicker}</p>}
        <h1>
          <a href={href}>{title}</a>
        </h1>
        <p className="teaser">{teaser}</p>
        <p className="meta">
          {byline && `${byline} · `}
          <time dateTime={date.iso}>{date.text}</time>
        </p>
      </div>
      {picture && <Picture {...picture} />}
    </article>
  );
}
