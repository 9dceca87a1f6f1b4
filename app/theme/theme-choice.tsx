'use client';

type Theme = 'auto' | 'light' | 'dark';

interface Props {
  title: string;
  labels: Record<Theme, string>;
}

/**
 * Auto, light or dark, remembered in this browser only; theme-script.ts hears what is chosen. Without JavaScript it
 * stays hidden (comfort.css).
 */
export function ThemeChoice({ title, labels }: Props) {
  return (
    <fieldset className="theme-choice" ref={markChosen}>
      <legend>{title}</legend>
      {(Object.keys(labels) as Theme[]).map((theme) => (
        <label key={theme}>
          <input type="radio" name="theme" value={theme} defaultChecked={theme === 'auto'} /> {labels[theme]}
        </label>
      ))}
    </fieldset>
  );
}

/** Where React has made the boxes, and not the server. */
function markChosen(choice: HTMLFieldSetElement | null): void {
  const { theme = 'auto' } = document.documentElement.dataset;
  const box = choice?.querySelector<HTMLInputElement>(`[value=${theme}]`);
  if (box) box.checked = true;
}
