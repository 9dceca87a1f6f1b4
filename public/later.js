// What a public page has instead of React and Next until its reader does something (cli/server/later-scripts.ts).
(() => {
  const scripts = document.currentScript.dataset.scripts.split(' ');
  const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin', 'input', 'click'];

  function wake() {
    for (const sign of SIGNS) removeEventListener(sign, wake, true);
    for (const src of scripts)
      document.head.append(Object.assign(document.createElement('script'), { src, async: true }));
  }

  // Somebody who is signed in has more on their page than what is in it (lib/accounts/session.ts).
  if (/(^|; )signed-in=/.test(document.cookie)) wake();
  else for (const sign of SIGNS) addEventListener(sign, wake, { capture: true, passive: true });

  // The choice of a theme (app/theme) shows, and is heard, before React has come.
  const root = document.documentElement;
  function mark() {
    const box = document.querySelector(`input[name=theme][value=${root.dataset.theme}]`);
    if (box) box.checked = true;
  }
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', mark);
  else mark();
  addEventListener('change', ({ target }) => {
    if (target.name !== 'theme') return;
    root.dataset.theme = target.value;
    try {
      localStorage.setItem('theme', target.value);
    } catch {
      // Storage is switched off: the choice holds for this page.
    }
  });
})();
