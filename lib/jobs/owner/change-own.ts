import { Refusal } from '@/lib/errors';
import { onOwn } from '@/lib/jobs/owner/act-on-own';
import { ownColumns } from '@/lib/jobs/owner/own-columns';
import type { OwnFields } from '@/lib/jobs/owner/schema';

interface Input {
  token: string;
  fields: OwnFields;
  /** To the desk: an answer to its question. */
  note: string;
}

/**
 * What the employer wants changed. On the board the old wording stays until the desk has read the new one; one
 * that was asked about, or has expired, waits for the desk again. Refuses: 404, 409 filled or removed.
 */
export const changeOwn = ({ token, fields, note }: Input): Promise<void> =>
  onOwn(token, async (tx, { id, status, confirmedAt }) => {
    if (status === 'FILLED' || status === 'WITHDRAWN') throw new Refusal('advertNotOpen', 409);
    const columns = ownColumns(fields);
    const events = { create: { kind: status === 'DRAFT' && confirmedAt ? 'ANSWERED' : 'CHANGED', note } } as const;
    const version = { increment: 1 };
    const waits = (status === 'DRAFT' && confirmedAt) || status === 'EXPIRED';
    await tx.advert.update({
      where: { id },
      data:
        status === 'PUBLISHED'
          ? { proposal: { ...columns, expiresAt: columns.expiresAt?.toISOString() ?? null }, version, events }
          : { ...columns, ...(waits ? { status: 'REVIEW' } : {}), version, events },
      select: { id: true },
    });
  });
