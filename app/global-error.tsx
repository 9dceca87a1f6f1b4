'use client';
import { browserWords, inPagesLanguage } from './_ui/browser-words';

/** In place of a page that broke in the browser; Next's own says so in English. Without its style sheet it can be read, too. */
export default function GlobalError() {
  // The server writes another page when it fails (cli/server/explain-failure.ts); this one it only has to be able to build.
  const inBrowser = typeof document !== 'undefined';
  const { failedTitle, failed, reload } = inBrowser ? inPagesLanguage() : browserWords.de;
  return (
    <html lang={inBrowser ? document.documentElement.lang : 'de'} suppressHydrationWarning>
      <body>
        <title>{failedTitle}</title>
        <main style={{ maxWidth: '36rem', margin: '15vh auto', padding: '0 1.5rem' }}>
          <h1>{failedTitle}</h1>
          <p>{failed}</p>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {reload}
          </button>
        </main>
      </body>
    </html>
  );
}
