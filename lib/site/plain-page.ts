import { escapeHtml } from '@/lib/html';
import { locale, t } from '@/lib/site/messages';

interface Content {
  siteName: string;
  title: string;
  text: string;
  /** Left out, the link tries again. */
  link?: { href: string; text: string };
}

/** A page that needs nothing else: no database, no style sheet, no script. One link. */
export const plainPage = ({ siteName, title, text, link }: Content): string => `<!doctype html>
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
</style>
</head>
<body>
<main>
<p><strong>${escapeHtml(siteName)}</strong></p>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(text)}</p>
<p><a href="${escapeHtml(link?.href ?? '')}">${escapeHtml(link?.text ?? t('site.retry'))}</a></p>
</main>
</body>
</html>
`;
