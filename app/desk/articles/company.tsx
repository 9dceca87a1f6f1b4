import { useState } from 'react';
import { Notice } from '@/app/_ui/notice';

interface Props {
  writer: string | null;
  others: string[];
  labels: Record<string, string>;
  takeOver: () => Promise<boolean>;
}

/** Who else has the article open. While a colleague writes, this page looks on, until it takes over. */
export function Company({ writer, others, labels, takeOver }: Props) {
  const [taking, setTaking] = useState(false);
  if (writer) {
    return (
      <Notice tone="info" role="status">
        {(labels.colleagueWrites ?? '').replace('%name%', writer)}{' '}
        <button
          type="button"
          className="button button-quiet"
          disabled={taking}
          onClick={async () => {
            setTaking(true);
            // The page is loaded anew: the colleague may have saved since.
            if (await takeOver()) location.assign(location.pathname);
            else setTaking(false);
          }}
        >
          {labels.takeOver}
        </button>
      </Notice>
    );
  }
  if (others.length === 0) return null;
  return (
    <Notice tone="info" role="status">
      {(labels.colleaguesLook ?? '').replace('%names%', others.join(', '))}
    </Notice>
  );
}
