import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { refuseTakenSlug } from '@/lib/articles/topics/taken-slug';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import type { SourceFields } from '@/lib/jobs/feeds/source-schema';

/** Writes down a feed, new when `id` is null; it is read within five minutes. Refuses: 403, 404, 409 known address. */
export async function saveSource(
  { id, fields }: { id: number | null; fields: SourceFields },
  actor: Viewer,
): Promise<{ id: number }> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  // Another address is another feed: what was known of the old one says nothing.
  const data = { ...fields, etag: '', lastModified: '', failures: 0, nextRunAt: new Date() };
  if (id === null) return db.jobSource.create({ data, select: { id: true } }).catch(refuseTakenSlug);
  const { count } = await db.jobSource.updateMany({ where: { id }, data }).catch(refuseTakenSlug);
  if (count === 0) throw new Refusal('sourceGone', 404);
  return { id };
}

/** Has a feed read at once, by the tasks. Refuses: 403, 404. */
export async function readSourceNow({ id }: { id: number }, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  await db.$transaction(async (tx) => {
    if ((await tx.jobSource.count({ where: { id } })) === 0) throw new Refusal('sourceGone', 404);
    await tx.$executeRaw`
      SELECT graphile_worker.add_job('import_feed', json_build_object('id', ${id}::int), queue_name => 'job_feeds',
                                     job_key => ${`import_feed ${id}`})`;
  });
}
