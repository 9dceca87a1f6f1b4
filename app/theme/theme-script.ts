/**
 * Runs in the head of every page, before anything is painted: the remembered choice, else the
 * system's. The strict policy of staff and account pages knows it by its hash (proxy.ts).
 */
export const themeScript =
  "(function(){var t;try{t=localStorage.getItem('theme')}catch(e){}document.documentElement.dataset.theme=t=='light'||t=='dark'?t:'auto'})()";
