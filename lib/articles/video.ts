interface Video {
  provider: 'YouTube' | 'Vimeo';
  /** The page that shows it, for people without the frame. */
  page: string;
  /** What a frame loads, with as little tracking as the provider offers. */
  frame: string;
}

const providers: [RegExp, (id: string) => Video][] = [
  [
    /^https:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?v=|embed\/|shorts\/)|youtu\.be\/)([\w-]{11})(?:[?&].*)?$/,
    (id) => ({
      provider: 'YouTube',
      page: `https://www.youtube.com/watch?v=${id}`,
      frame: `https://www.youtube-nocookie.com/embed/${id}`,
    }),
  ],
  [
    /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d{1,12})(?:[?#].*)?$/,
    (id) => ({
      provider: 'Vimeo',
      page: `https://vimeo.com/${id}`,
      frame: `https://player.vimeo.com/video/${id}?dnt=1`,
    }),
  ],
];

/** The video that an address shows; null when it is no address of a provider we know. */
export function videoAt(address: string): Video | null {
  for (const [pattern, video] of providers) {
    const [, id] = pattern.exec(address) ?? [];
    if (id) return video(id);
  }
  return null;
}
