import { escapeHtml } from '@/lib/html';
import { type Element, textOf } from '@/lib/imports/wordpress/read-wxr';
import type { RawItem } from '@/lib/jobs/feeds/raw-item';
import { all } from '@/lib/jobs/feeds/read-xml';

/** Personio's XML (`workzag-jobs`); it names no addresses: they are the feed's own with the position's number. */
export const personio = (root: Element, url: string): RawItem[] =>
  all(root, 'position').map((position) => {
    const id = textOf(position, 'id');
    return {
      foreignId: id,
      title: textOf(position, 'name'),
      company: textOf(position, 'subcompany'),
      place: textOf(position, 'office'),
      html: all(position, 'jobDescription')
        .map((part) => `<h2>${escapeHtml(textOf(part, 'name'))}</h2>${textOf(part, 'value')}`)
        .join(''),
      applyUrl: id && URL.canParse(url) ? new URL(`/job/${encodeURIComponent(id)}`, url).href : '',
      type: `${textOf(position, 'employmentType')} ${textOf(position, 'schedule')}`,
      level: textOf(position, 'seniority'),
      workplace: `${textOf(position, 'office')} ${textOf(position, 'name')}`,
      reference: id,
      topics: [textOf(position, 'department'), ...textOf(position, 'keywords').split(',')],
    };
  });
