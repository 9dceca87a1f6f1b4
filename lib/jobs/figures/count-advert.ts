import { db } from '@/lib/db';
import { draining } from '@/lib/draining';
import { log } from '@/lib/log';

interface Figures {
  views: number;
  applies: number;
}

/** What was counted and is not written yet, by slug. At worst so many seconds are lost with the process. */
const waiting = new Map<string, Figures>();
const SECONDS = 10;
const MOST_WAITING = 10_000;
let timer: NodeJS.Timeout | undefined;

const PROGRAMS = /bot|crawl|spider|slurp|preview|fetch|curl|wget|python|java\/|go-http|headless|monitor|lighthouse/i;

/** Whether a person's browser asks for a page to show it. Nothing of this is kept. */
export function isReader(headers: Headers): boolean {
  if (/prefetch|prerender/.test(`${headers.get('purpose')} ${headers.get('sec-purpose')}`)) return false;
  const agent = headers.get('user-agent') ?? '';
  return agent !== '' && !PROGRAMS.test(agent);
}

/** Counts one look at an advert, or one step towards its employer: no cookie, no address, no word about who. */
export function countAdvert(slug: string, what: keyof Figures): void {
  if (!waiting.has(slug) && waiting.size >= MOST_WAITING) return;
  const figures = waiting.get(slug) ?? { views: 0, applies: 0 };
  figures[what]++;
  waiting.set(slug, figures);
  timer ??= setTimeout(() => void writeFigures(), SECONDS * 1000).unref();
}

draining.addEventListener('abort', () => void writeFigures());

/** Adds what was counted to the day's figures, all adverts in one statement; what fails is tried with the next. */
export async function writeFigures(day = new Date()): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const counted = [...waiting].map(([slug, figures]) => ({ slug, ...figures }));
  if (counted.length === 0) return;
  waiting.clear();
  try {
    await db.$executeRaw`
      INSERT INTO "AdvertFigure" AS f ("advertId", day, views, applies)
      SELECT a.id, ${day.toISOString().slice(0, 10)}::date, c.views, c.applies
      FROM json_to_recordset(${JSON.stringify(counted)}::json) AS c (slug text, views int, applies int)
      JOIN "Advert" a ON a.slug = c.slug ORDER BY a.id
      ON CONFLICT ("advertId", day) DO UPDATE SET views = f.views + EXCLUDED.views, applies = f.applies + EXCLUDED.applies`;
  } catch (error) {
    log.warn({ err: error }, 'figures of adverts could not be written');
    for (const { slug, views, applies } of counted) {
      const since = waiting.get(slug) ?? { views: 0, applies: 0 };
      waiting.set(slug, { views: since.views + views, applies: since.applies + applies });
    }
  }
}
