import { Refusal } from '@/lib/errors';

/** The database keeps addresses unique; what it says becomes a sentence. */
export function refuseTakenSlug(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'P2002') throw new Refusal('addressTaken', 409);
  throw error;
}
