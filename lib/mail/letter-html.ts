import { escapeHtml } from '@/lib/html';
import type { Letter, Section } from '@/lib/mail/letter';
import { locale } from '@/lib/site/messages';

// Mail programs know little CSS: sizes and colours stand on each element, only darkness in a style element.
const DARK = `@media (prefers-color-scheme: dark) {
  .page, .sheet { background: #17181a !important; }
  .ink, .ink a { color: #ece9e2 !important; }
  .quiet, .quiet a { color: #b3aea4 !important; }
  .button { background: #ece9e2 !important; color: #17181a !important; }
  .rule { border-color: #45464a !important; }
}`;
const SERIF = "font-family: Newsreader, Georgia, 'Times New Roman', serif";
const SANS = "font-family: 'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif";

/** A letter as HTML that mail programs of the last twenty years can show, light and dark; no picture, no tracking. */
export function letterHtml(letter: Omit<Letter, 'to'>, siteName: string): string {
  const { subject, paragraphs, sections = [], button, closing, footer = [] } = letter;
  const { preheader = sections[0]?.items[0]?.title ?? '' } = letter;
  const name = escapeHtml(siteName);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${DARK}</style>
</head>
<body class="page" style="margin: 0; padding: 0; background: #f4f1ea">
${preheader && `<div style="display: none; max-height: 0; overflow: hidden">${escapeHtml(preheader)}</div>\n`}<div class="sheet" role="article" aria-label="${name}" style="max-width: 38rem; margin: 0 auto; padding: 24px 20px; background: #fffdf8">
<p class="ink rule" style="${SERIF}; font-size: 24px; font-weight: 600; margin: 0 0 20px; padding: 0 0 10px; border-bottom: 1px solid #d8d2c4; color: #1b1a17">${name}</p>
${paragraphs.map(paragraph).join('\n')}
${sections.map(section).join('\n')}
${button ? `<p style="margin: 24px 0"><a class="button" href="${escapeHtml(button.url)}" style="${SANS}; display: inline-block; padding: 11px 20px; background: #1b1a17; color: #fffdf8; font-size: 16px; font-weight: 600; text-decoration: none; border-radius: 3px">${escapeHtml(button.label)}</a></p>` : ''}
${closing ? small(escapeHtml(closing)) : ''}
${footer.length > 0 ? `<div class="rule" style="margin: 28px 0 0; border-top: 1px solid #d8d2c4">${small(footer.map(({ url, label }) => `<a href="${escapeHtml(url)}" style="color: #5d584e">${escapeHtml(label)}</a>`).join(' &nbsp;·&nbsp; '))}</div>` : ''}
</div>
</body>
</html>`.replaceAll(/\n+/g, '\n');
}

const paragraph = (text: string) =>
  `<p class="ink" style="${SANS}; font-size: 17px; line-height: 1.5; margin: 0 0 14px; color: #1b1a17">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;

const small = (html: string) =>
  `<p class="quiet" style="${SANS}; font-size: 14px; line-height: 1.5; margin: 14px 0 0; color: #5d584e">${html}</p>`;

const section = ({ title, items, more }: Section) =>
  `<h2 class="ink rule" style="${SANS}; font-size: 15px; letter-spacing: 0.04em; margin: 26px 0 8px; padding: 10px 0 0; border-top: 1px solid #d8d2c4; color: #1b1a17">${escapeHtml(title)}</h2>
${items.map(item).join('\n')}
${more ? small(`<a href="${escapeHtml(more.url)}" style="color: #5d584e">${escapeHtml(more.label)}</a>`) : ''}`;

const item = ({ url, title, text, label }: Section['items'][number]) =>
  `${label ? `<p class="quiet" style="${SANS}; font-size: 13px; margin: 12px 0 0; color: #5d584e">${escapeHtml(label)}</p>` : ''}
<h3 class="ink" style="${SERIF}; font-size: 20px; line-height: 1.25; font-weight: 600; overflow-wrap: anywhere; margin: ${label ? 2 : 12}px 0 4px"><a href="${escapeHtml(url)}" style="color: #1b1a17">${escapeHtml(title)}</a></h3>
${text ? paragraph(text) : ''}`;
