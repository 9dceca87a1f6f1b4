import type { CardData } from '../card-data';

interface Props extends NonNullable<CardData['changed']> {
  labels: { gone: string; added: string };
}

const TAGS = { same: 'span', gone: 'del', new: 'ins' } as const;

/** What an edit changed, word by word; told to screen readers too. */
export function Difference({ label, parts, labels }: Props) {
  const spoken = { same: '', gone: labels.gone, new: labels.added };
  return (
    <details className="difference" open>
      <summary>{label}</summary>
      <p dir="auto">
        {parts.map(({ kind, text }, index) => {
          const Tag = TAGS[kind];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change their order
            <Tag key={index}>
              {spoken[kind] && <span className="visually-hidden"> {spoken[kind]}: </span>}
              {text}
            </Tag>
          );
        })}
      </p>
    </details>
  );
}
