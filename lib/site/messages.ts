import { createFormatter, createTranslator } from 'next-intl';
import { env } from '@/lib/env';
import de from '@/messages/de.json';
import en from '@/messages/en.json';

const catalogues = { de, en: en as typeof de };

/** The site speaks one language, chosen by SITE_LOCALE: no locale in any URL. */
export const locale = env.SITE_LOCALE;

export const t = createTranslator({ locale, messages: catalogues[locale] });

const regions = { de: 'de-DE', en: 'en-GB' };

/** Dates in the newsroom's time zone, whatever zone the server runs in. */
export const TIME_ZONE = 'Europe/Berlin';
export const format = createFormatter({ locale: regions[locale], timeZone: TIME_ZONE });

/** A date as a page shows it and as a machine reads it. */
export const dated = (date: Date) => ({
  // As exact as the words: what nobody reads would be the only part of a page that no compression shortens.
  iso: `${date.toISOString().slice(0, 16)}Z`,
  text: format.dateTime(date, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }),
});

/** The day alone, in words. */
export const day = (date: Date) => format.dateTime(date, { day: 'numeric', month: 'long', year: 'numeric' });
