import { useEffect, useRef } from 'react';

export type Command = 'next' | 'previous' | 'approve' | 'reject' | 'return' | 'undo' | 'mark' | 'help' | 'escape';

const KEYS: Record<string, Command> = {
  j: 'next',
  k: 'previous',
  a: 'approve',
  r: 'reject',
  e: 'return',
  u: 'undo',
  x: 'mark',
  '?': 'help',
};

interface Handlers {
  command: (command: Command) => void;
  marked: (verdict: 'approve' | 'reject') => void;
  digit: (digit: number) => void;
}

/** Single keys, while nothing is being typed and no modifier is held; Escape always. */
export function useKeyboard(handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.key === 'Escape') return latest.current.command('escape');
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      if (/^[1-9]$/.test(event.key)) return latest.current.digit(Number(event.key));
      if (event.key === 'A' || event.key === 'R') {
        event.preventDefault();
        return latest.current.marked(event.key === 'A' ? 'approve' : 'reject');
      }
      const command = KEYS[event.key];
      if (!command) return;
      event.preventDefault();
      latest.current.command(command);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select');
