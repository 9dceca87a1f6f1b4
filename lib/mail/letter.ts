export interface Letter {
  to: string;
  subject: string;
  /** What a mail program shows beside the subject; without one the title of the first item. */
  preheader?: string;
  paragraphs: string[];
  sections?: Section[];
  button?: Link;
  closing?: string;
  /** Below everything: why it was sent, and how to end it. */
  footer?: Link[];
  headers?: Record<string, string>;
}

interface Link {
  url: string;
  label: string;
}

export interface Section {
  title: string;
  /** `key` says what an item is about (lib/subscriptions/still-public.ts): it is left out when that is gone. */
  items: { url: string; title: string; text: string; label: string; key?: string }[];
  /** Where there is more than is listed. */
  more?: Link;
}

/** A letter as plain text, as those see it whose mail program shows no HTML. */
export const letterText = ({ paragraphs, sections = [], button, closing, footer = [] }: Omit<Letter, 'to'>) =>
  [
    ...paragraphs,
    ...sections.map(sectionText),
    button && linkText(button),
    closing,
    footer.length > 0 && ['-- ', ...footer.map(linkText)].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');

const linkText = ({ label, url }: Link) => `${label}:\n${url}`;

const sectionText = ({ title, items, more }: Section) =>
  [
    title.toUpperCase(),
    ...items.map((item) => [item.label, item.title, item.text, item.url].filter(Boolean).join('\n')),
    ...(more ? [linkText(more)] : []),
  ].join('\n\n');
