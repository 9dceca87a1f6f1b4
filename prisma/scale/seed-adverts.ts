import { db } from '@/lib/db';
import { coordinates } from '@/lib/jobs/places/gazetteer';
import { inBatches } from './batches';
import { randomNumbers } from './random';
import type { Progress } from './seed-scale';
import { prose } from './words';

const PLACES = [
  'Berlin',
  'Hamburg',
  'München',
  'Köln',
  'Frankfurt am Main',
  'Bremen',
  'Oldenburg',
  'Leipzig',
  'Wien',
  'Zürich',
];
const TYPES = ['FULL_TIME', 'FULL_TIME', 'FULL_TIME', 'PART_TIME', 'CONTRACT', 'INTERNSHIP'] as const;
const LEVELS = [null, 'ENTRY', 'EXPERIENCED', 'SENIOR', 'LEAD'] as const;
const WORKPLACES = ['ONSITE', 'ONSITE', 'HYBRID', 'REMOTE'] as const;

/** Published adverts, one a minute, of 2,000 employers. */
export async function seedAdverts(wanted: number, progress: Progress): Promise<void> {
  const from = await db.advert.count({ where: { slug: { startsWith: 'scale-advert-' } } });
  await inBatches({ what: 'adverts', from, to: wanted, progress }, (numbers) =>
    db.advert.createMany({
      data: numbers.map((number) => {
        const random = randomNumbers(-1 - number);
        const one = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
        const place = one(PLACES);
        const salary = random() < 0.4 ? 25_000 + Math.floor(random() * 100) * 1_000 : null;
        return {
          slug: `scale-advert-${number}`,
          status: 'PUBLISHED',
          title: prose(random, 4).slice(0, -1),
          company: `Firma ${Math.floor(random() ** 2 * 2_000)}`,
          ...{ place, ...coordinates({ place, country: place === 'Wien' ? 'AT' : place === 'Zürich' ? 'CH' : 'DE' }) },
          ...{ employmentType: one(TYPES), level: one(LEVELS), workplace: one(WORKPLACES) },
          ...{ salaryMin: salary, salaryMax: salary && salary + 10_000 },
          bodyHtml: `<p>${prose(random, 120)}</p>`,
          applyUrl: 'https://example.org/apply',
          publishedAt: new Date(Date.now() - number * 60_000),
        };
      }),
    }),
  );
}
