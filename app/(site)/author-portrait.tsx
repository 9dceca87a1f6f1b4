import { Picture } from '@/app/_ui/picture';
import type { authorBySlug } from '@/lib/articles/queries';
import { pictureSources } from '@/lib/media/picture-markup';

type Portrait = NonNullable<Awaited<ReturnType<typeof authorBySlug>>>['portrait'];

/** An author's picture, where there is one. Their name stands beside it: no words of its own. */
export function AuthorPortrait({ portrait }: { portrait: Portrait }) {
  if (!portrait) return null;
  const { width, height, focusX, focusY } = portrait;
  return (
    <div className="author-portrait">
      <Picture
        {...pictureSources(portrait)}
        sizes="6rem"
        width={width}
        height={height}
        alt=""
        focus={{ x: focusX, y: focusY }}
      />
    </div>
  );
}
