import { Picture } from '@/app/_ui/picture';
import type { shelf } from '@/lib/books/queries';
import { pictureSources } from '@/lib/media/picture-markup';

type Cover = Awaited<ReturnType<typeof shelf>>['books'][number]['cover'];

/** A book's cover, where the editors have given it one. */
export function BookCover({ cover }: { cover: Cover }) {
  if (!cover) return null;
  const { width, height, alt, focusX, focusY } = cover;
  return (
    <p className="cover">
      <Picture
        {...pictureSources(cover)}
        sizes="10rem"
        width={width}
        height={height}
        alt={alt}
        focus={{ x: focusX, y: focusY }}
      />
    </p>
  );
}
