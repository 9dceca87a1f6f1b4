'use client';
import { type RefObject, useEffect, useState } from 'react';
import { beginningOf, matching } from './beginning-of-name';

interface Props {
  area: RefObject<HTMLTextAreaElement | null>;
  /** Where the names are asked for, once somebody types "@". */
  namesHref: string;
  labels: { names: string; found: string };
}

const LIST = 'comment-names';
const option = (index: number) => `${LIST}-${index}`;

/**
 * Completes "@na" with the people of a thread: arrow keys choose, Enter or Tab takes, Escape closes. The field stays
 * what it is, so without scripts nothing is missing but the list.
 */
export function NameList({ area, namesHref, labels }: Props) {
  const [found, setFound] = useState<string[]>([]);
  const [chosen, setChosen] = useState(0);

  useEffect(() => {
    const field = area.current;
    if (!field) return;
    let names: Promise<string[]> | undefined;
    const look = async () => {
      const begun = beginningOf(field);
      if (begun === null) return setFound([]);
      names ??= fetchNames(namesHref);
      const all = await names;
      // Typed on while the names were on their way.
      if (beginningOf(field) !== begun) return;
      setFound(matching(all, begun));
      setChosen(0);
    };
    const close = () => setFound([]);
    field.addEventListener('input', look);
    field.addEventListener('blur', close);
    return () => {
      field.removeEventListener('input', look);
      field.removeEventListener('blur', close);
    };
  }, [area, namesHref]);

  useEffect(() => {
    const field = area.current;
    if (!field || found.length === 0) return;
    const press = (event: KeyboardEvent) => {
      const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: found.length - 1 };
      const step = steps[event.key];
      if (event.isComposing || event.shiftKey) return;
      if (step) setChosen((before) => (before + step) % found.length);
      else if (event.key === 'Enter' || event.key === 'Tab') take(field, found[chosen] ?? '');
      else if (event.key === 'Escape') setFound([]);
      else return;
      event.preventDefault();
    };
    field.addEventListener('keydown', press);
    field.setAttribute('aria-controls', LIST);
    field.setAttribute('aria-activedescendant', option(chosen));
    return () => {
      field.removeEventListener('keydown', press);
      field.removeAttribute('aria-controls');
      field.removeAttribute('aria-activedescendant');
    };
  }, [area, found, chosen]);

  return (
    <>
      <p role="status" className="visually-hidden">
        {found.length > 0 && labels.found.replace('#', String(found.length))}
      </p>
      {found.length > 0 && (
        <div id={LIST} role="listbox" aria-label={labels.names} className="name-list">
          {found.map((name, index) => (
            <div
              key={name}
              id={option(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              // Before the field loses its focus.
              onPointerDown={(event) => {
                event.preventDefault();
                if (area.current) take(area.current, name);
              }}
            >
              <bdi>{name}</bdi>
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** Puts the name in the place of what was begun; whoever listens to the field hears of it as of typing. */
function take(field: HTMLTextAreaElement, name: string): void {
  const end = field.selectionStart;
  const start = end - (beginningOf(field) ?? '').length;
  field.setRangeText(`${name} `, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** No names are no accident: one types them oneself. */
const fetchNames = (href: string): Promise<string[]> =>
  fetch(href)
    .then((answer) => (answer.ok ? answer.json() : []))
    .catch(() => []);
