import { nameKey } from '@/lib/accounts/display-name';
import { db } from '@/lib/db';
import { inBatches } from './batches';
import type { Progress } from './seed-scale';

/** Members with a name and a long past. */
export async function seedMembers(wanted: number, progress: Progress): Promise<void> {
  const from = await db.user.count({ where: { id: { startsWith: 'scale-' } } });
  const createdAt = new Date(Date.now() - 400 * 86_400_000);
  await inBatches({ what: 'members', from, to: wanted, progress }, (numbers) =>
    db.user.createMany({
      data: numbers.map((number) => {
        const name = `Person ${number}`;
        return { id: `scale-${number}`, email: `scale-${number}@demo.test`, name, nameKey: nameKey(name), createdAt };
      }),
    }),
  );
}
