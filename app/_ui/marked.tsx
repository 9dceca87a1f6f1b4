interface Props {
  parts: { text: string; found: boolean }[];
}

/** Text with what a search found in it marked. */
export const Marked = ({ parts }: Props) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name and never change places
  parts.map(({ text, found }, place) => (found ? <mark key={place}>{text}</mark> : text));
