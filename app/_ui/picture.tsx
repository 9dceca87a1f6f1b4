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
export function Picture({ eager, ...image }: PictureProps) {
  // biome-ignore lint/performance/noImgElement: pictures come in stored widths, no optimizer is needed
  return <img {...image} loading={eager ? 'eager' : 'lazy'} fetchPriority={eager ? 'high' : 'auto'} decoding="async" />;
}
