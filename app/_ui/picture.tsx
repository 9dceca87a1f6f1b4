export interface PictureProps {
  src: string;
  srcSet: string;
  sizes?: string;
  width: number;
  height: number;
  alt: string;
  eager?: boolean;
}

/** A picture with its size known beforehand, so that nothing moves when it arrives. */
export function Picture({ eager, alt, ...image }: PictureProps) {
  return (
    <img
      {...image}
      alt={alt}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : 'auto'}
      decoding="async"
    />
  );
}
