import { escapeHtml } from '@/lib/html';
import { locale, t } from '@/lib/site/messages';

interface Content {
  siteName: string;
  title: string;
  text: string;
  /** What somebody typed, given back to be copied. */
  texts?: string[];
  /** Left out, the link tries again. */
  link?: { href: string; text: string };
}

/** A page that needs nothing else: no database, no style sheet, no script. One link. */
export const plainPage = ({ siteName, title, text, texts = [], link }: Content): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>
  body { max-width: 36rem; margin: 15vh auto; padding: 0 1.5rem; font: 1.125rem/1.6 Georgia, serif }
  h1 { line-height: 1.2 }
  textarea { box-sizing: border-box; width: 100%; font: inherit }
</style>
</head>
<body>
<main>
<p><strong>${escapeHtml(siteName)}</strong></p>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(text)}</p>
${texts.map(textBox).join('\n')}
<p><a href="${escapeHtml(link?.href ?? '')}">${escapeHtml(link?.text ?? t('site.retry'))}</a></p>
</main>
</body>
</html>
`;

/** The line break at its start is none of the text: HTML skips it. */
const textBox = (text: string) =>
  `<p><textarea rows="10" readonly aria-label="${escapeHtml(t('site.yourText'))}">\n${escapeHtml(text)}</textarea></p>`;
