import { useState } from 'react';
import { Field } from '@/app/_ui/field';
import type { SentPicture } from '../../media/send-picture';

interface Props {
  picture: SentPicture;
  labels: Record<string, string>;
}

/** What the library knows of a picture, to be completed before it enters a text. A click sets the focal point. */
export function PictureWordsFields({ picture, labels }: Props) {
  const [focus, setFocus] = useState({ x: picture.focusX, y: picture.focusY });
  return (
    <>
      <div
        className="focus"
        onPointerDown={({ currentTarget, clientX, clientY }) => {
          const { left, top, width, height } = currentTarget.getBoundingClientRect();
          setFocus({
            x: Math.round(((clientX - left) / width) * 100),
            y: Math.round(((clientY - top) / height) * 100),
          });
        }}
      >
        <img src={picture.src} alt={picture.alt} width={picture.width} height={picture.height} />
        <span aria-hidden="true" style={{ left: `${focus.x}%`, top: `${focus.y}%` }} />
      </div>
      <p className="meta">{labels.focusHelp}</p>
      <input type="hidden" name="focusX" value={focus.x} />
      <input type="hidden" name="focusY" value={focus.y} />
      <Field id="picture-alt" name="alt" label={labels.alt ?? ''} defaultValue={picture.alt} required maxLength={400} />
      <Field
        id="picture-caption"
        name="caption"
        label={labels.caption ?? ''}
        defaultValue={picture.caption}
        maxLength={500}
      />
      <Field
        id="picture-credit"
        name="credit"
        label={labels.credit ?? ''}
        defaultValue={picture.credit}
        maxLength={200}
      />
    </>
  );
}
