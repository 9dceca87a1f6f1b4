/** A text with each `<img>` replaced by markup of ours, in its order; a link to the picture itself goes with it. */
export async function placePictures(
  html: string,
  picture: (src: string, alt: string) => Promise<string>,
): Promise<string> {
  const bare = html.replaceAll(
    /<a\b[^>]*href=["'][^"']*\.(?:jpe?g|png|gif|webp|avif)(?:\?[^"']*)?["'][^>]*>\s*(<img\b[^>]*>)\s*<\/a>/gi,
    '$1',
  );
  const pieces = bare.split(/(<img\b[^>]*>)/i);
  for (const [place, tag] of pieces.entries()) {
    if (!/^<img\b/i.test(tag)) continue;
    const attribute = (name: string) =>
      new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)?.slice(1).find(Boolean) ?? '';
    pieces[place] = await picture(
      attribute('src').replaceAll('&amp;', '&').replaceAll('&#038;', '&'),
      unescaped(attribute('alt')),
    );
  }
  return pieces.join('');
}

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#039;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
