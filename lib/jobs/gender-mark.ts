import { locale } from '@/lib/site/messages';

// "(m/w/d)", "(f/m/x)", "[all | genders]": says that people of every gender are meant, as the law wants it, and nothing of the job.
const MARK = /\s*[([]\s*(?:[mwfdxia*]|gn|all|div\.?)(?:\s*[/|,]\s*(?:[mwfdxia*]|gn|all|genders|div\.?)){1,4}\s*[)\]]/gi;

/** A title without its mark: for addresses, comparisons and search engines. */
export const withoutGenderMark = (title: string): string => title.replaceAll(MARK, '').trim();

/** A title as readers see it: the mark in the language of the site, never broken over two lines. */
export const shownTitle = (title: string): string =>
  title.replaceAll(MARK, ` (m/${locale === 'de' ? 'w' : 'f'}/d)`.replaceAll('/', '/\u2060')).trim();
