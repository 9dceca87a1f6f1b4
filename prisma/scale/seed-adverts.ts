import { db } from '@/lib/db';
import { inBatches } from './batches';
import { randomNumbers } from './random';
import type { Progress } from './seed-scale';
import { prose } from './words';

/** Published adverts, one an hour. */
export async function seedAdverts(wanted: number, progress: Progress): Promise<void> {
  const from = await db.advert.count({ where: { slug: { startsWith: 'scale-advert-' } } });
  await inBatches({ what: 'adverts', from, to: wanted, progress }, (numbers) =>
    db.advert.createMany({
      data: numbers.map((number) => {
        const random = randomNumbers(-1 - number);
        return {
          slug: `scale-advert-${number}`,
          status: 'PUBLISHED',
          title: prose(random, 4).slice(0, -1),
          company: `Firma ${number % 500}`,
          place: `Ort ${number % 90}`,
          employmentType: 'FULL_TIME',
          bodyHtml: `<p>${prose(random, 120)}</p>`,
          applyUrl: 'https://example.org/apply',
          publishedAt: new Date(Date.now() - number * 3_600_000),
        };
      }),
    }),
  );
}
