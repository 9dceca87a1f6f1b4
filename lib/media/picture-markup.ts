import { escapeHtml } from '@/lib/html';
import { PICTURE_WIDTHS } from '@/lib/storage';

export interface Stored {
  path: string;
  width: number;
  height: number;
  avif: boolean;
}

/** The column of an article's text. */
const SIZES = '(min-width: 48rem) 44rem, 100vw';

/** Every file has its name's width, unless the picture itself is narrower: then that is told. */
const srcSet = ({ path, width }: Stored, format: 'webp' | 'avif') =>
  PICTURE_WIDTHS.filter((_, place) => place === 0 || (PICTURE_WIDTHS[place - 1] ?? 0) < width)
    .map((named) => `/media/${path}/${named}.${format} ${Math.min(named, width)}w`)
    .join(', ');

/** Where a stored picture's files are, as <img> and <source> want it. */
export const pictureSources = (picture: Stored) => ({
  src: `/media/${picture.path}/960.webp`,
  srcSet: srcSet(picture, 'webp'),
  avifSrcSet: picture.avif ? srcSet(picture, 'avif') : '',
});

/** A stored picture within an article's text. */
export function pictureHtml({ sizes = SIZES, ...picture }: Stored & { sizes?: string }, alt: string): string {
  const { src, srcSet: webp, avifSrcSet } = pictureSources(picture);
  const avif = avifSrcSet && `<source type="image/avif" srcset="${avifSrcSet}" sizes="${sizes}" />`;
  const image = `<img src="${src}" srcset="${webp}" sizes="${sizes}" width="${picture.width}" height="${picture.height}" alt="${escapeHtml(alt)}" loading="lazy" />`;
  return avif ? `<picture>${avif}${image}</picture>` : image;
}
