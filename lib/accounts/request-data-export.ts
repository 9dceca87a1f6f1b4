import { refuseErased } from '@/lib/accounts/refuse-erased';
import { db } from '@/lib/db';
import { countAgainst } from '@/lib/rate-limit';

/** Has everything we keep about a person put together; a mail tells when it is ready. Refuses: 403 signed out, 429. */
export async function requestDataExport(actor: { id: string }): Promise<void> {
  await countAgainst('dataExport', actor.id);
  await db.$transaction(async (tx) => {
    await refuseErased(tx, actor);
    const { id } = await tx.dataExport.create({ data: { userId: actor.id }, select: { id: true } });
    await tx.$executeRaw`SELECT graphile_worker.add_job('export_data', json_build_object('id', ${id}::int))`;
  });
}
