export interface PictureProps {
  src: string;
  srcSet: string;
  /** Smaller files of the same widths, for browsers that know AVIF; '' where there are none. */
  avifSrcSet: string;
  sizes?: string;
  width: number;
  height: number;
  alt: string;
  /** What stays in sight where the picture is cut, in percent. */
  focus: { x: number; y: number };
  eager?: boolean;
}

/** A picture with its size known beforehand, so that nothing moves when it arrives. */
export function Picture({ eager, alt, avifSrcSet, focus, ...image }: PictureProps) {
  const img = (
    <img
      {...image}
      alt={alt}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : 'auto'}
      decoding="async"
      style={focus.x === 50 && focus.y === 50 ? undefined : { objectPosition: `${focus.x}% ${focus.y}%` }}
    />
  );
  if (!avifSrcSet) return img;
  return (
    <picture>
      <source type="image/avif" srcSet={avifSrcSet} sizes={image.sizes} />
      {img}
    </picture>
  );
}
