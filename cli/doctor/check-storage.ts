import type { Settings } from './checks';

/** What is written into the store for media comes back from it. */
export async function checkStorage({ STORAGE_URL }: Settings): Promise<string | null> {
  const { storage } = await import('@/lib/storage');
  const probe = `doctor-${process.pid}/probe`;
  try {
    const disk = await storage();
    await disk.put(probe, 'ok');
    const back = await disk.get(probe);
    await disk.delete(probe);
    return back === 'ok' ? null : 'The store for media gives back something else than was written: check STORAGE_URL.';
  } catch (error) {
    const where = STORAGE_URL.replace(/\/\/[^@/]*@/, '//');
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return `${where} cannot be written to (${cause}): check STORAGE_URL.`;
  }
}
