import type { SentPicture } from '../../media/send-picture';

const escaped = (text: string) => {
  const holder = document.createElement('i');
  holder.textContent = text;
  return holder.innerHTML;
};

/** A picture of the library as it enters a text: with its caption, and who made it. */
export function figureHtml({ html, caption, credit }: SentPicture): string {
  const cite = credit && `<cite>${escaped(credit)}</cite>`;
  return `<figure>${html}<figcaption>${[escaped(caption), cite].filter(Boolean).join(' ')}</figcaption></figure>`;
}
