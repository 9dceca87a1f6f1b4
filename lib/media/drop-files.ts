import { z } from 'zod';
import type { Transaction } from '@/lib/db';
import { storage } from '@/lib/storage';

/** The folder of one picture; never a path, and never all of them. */
export const droppedFolder = z.object({ folder: z.string().regex(/^[a-z0-9-]{1,150}$/) });

/**
 * Has the files of a picture dropped that nothing names any more; '' is none. It is tried again for days while the
 * store is away, and begins when pages that still show it have been taken anew.
 */
export async function dropFilesSoon(tx: Transaction, folder: string): Promise<void> {
  if (!folder) return;
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('drop_files', json_build_object('folder', ${folder}::text),
                                   run_at => now() + interval '2 seconds')`;
}

/** The task behind it. Throws what the store throws; a folder that is gone is fine. */
export async function dropFilesNow({ folder }: z.output<typeof droppedFolder>): Promise<void> {
  await (await storage()).deleteAll(folder);
}
