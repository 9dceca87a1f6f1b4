import type { LibraryPicture } from '@/lib/media/queries';
import { t } from '@/lib/site/messages';

/** Pictures as small as stamps; one without a description says so. */
export function Shelf({ pictures }: { pictures: LibraryPicture[] }) {
  return (
    <ul className="picture-shelf">
      {pictures.map(({ id, path, alt, name, width, height, focusX, focusY }) => (
        <li key={id}>
          <a href={`/desk/media/${id}`}>
            <img
              src={`/media/${path}/480.webp`}
              alt={alt || name || path}
              width={width}
              height={height}
              loading="lazy"
              style={{ objectPosition: `${focusX}% ${focusY}%` }}
            />
          </a>
          <p>
            {name || path}
            {alt === '' && <span className="mark">{t('media.noAlt')}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
