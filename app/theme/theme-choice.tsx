'use client';
import { useSyncExternalStore } from 'react';

type Theme = 'auto' | 'light' | 'dark';

interface Props {
  title: string;
  labels: Record<Theme, string>;
}

/** Auto, light or dark, remembered in this browser only. Without JavaScript it stays hidden (comfort.css). */
export function ThemeChoice({ title, labels }: Props) {
  const chosen = useSyncExternalStore(subscribe, current, () => 'auto');
  return (
    <fieldset className="theme-choice">
      <legend>{title}</legend>
      {(Object.keys(labels) as Theme[]).map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={theme === chosen}
            onChange={() => {
              remember(theme);
              show(theme);
            }}
          />{' '}
          {labels[theme]}
        </label>
      ))}
    </fieldset>
  );
}

// The attribute that the script in the head has set is the one truth.
const root = () => document.documentElement;
const current = () => root().dataset.theme ?? 'auto';
const changed = new EventTarget();

function show(theme: string): void {
  root().dataset.theme = theme;
  changed.dispatchEvent(new Event('theme'));
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}

function subscribe(listener: () => void): () => void {
  const inAnotherTab = ({ key, newValue }: StorageEvent) => key === 'theme' && show(newValue ?? 'auto');
  changed.addEventListener('theme', listener);
  window.addEventListener('storage', inAnotherTab);
  return () => {
    changed.removeEventListener('theme', listener);
    window.removeEventListener('storage', inAnotherTab);
  };
}
