import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { stampedAt, stampForm } from '@/lib/comments/form-stamp';
import { MOST_NUMBER, PATIENCE_SECONDS, QUICKEST_MS } from '@/lib/comments/limits';
import type { Proof } from '@/lib/comments/schema';
import { env } from '@/lib/env';
import { goesBeyond } from '@/lib/rate-limit';

const HOUR = 3_600_000;

interface Sending extends Proof {
  actor: Viewer;
  /** Network address; absent where it tells nobody apart. */
  address?: string | undefined;
}

export interface Demand {
  /** What the browser's script solves (ALTCHA). */
  challenge: string;
  /** The form's new stamp: without scripts, waiting from here on is the proof. */
  since: string;
}

/**
 * Asks for proof where comments come as from a program: many sent at once after their form was shown, or
 * very many from one address. Null: none is needed, or it has been given.
 */
export async function demandProof(sending: Sending): Promise<Demand | null> {
  if (sending.actor.role !== 'MEMBER' || !(await looksAutomatic(sending)) || (await isProven(sending))) return null;
  const { formKey } = sending;
  const challenge = await createChallenge({
    hmacKey: env.INTERNAL_SECRET,
    maxnumber: MOST_NUMBER,
    expires: new Date(Date.now() + HOUR),
    params: { form: formKey },
  });
  return { challenge: JSON.stringify(challenge), since: stampForm(formKey) };
}

async function looksAutomatic({ formKey, since, actor, address }: Sending): Promise<boolean> {
  const shown = stampedAt(formKey, since);
  const hasty = shown === null || Date.now() - shown < QUICKEST_MS;
  if (hasty && (await goesBeyond('hasty', actor.id))) return true;
  return address !== undefined && goesBeyond('busyAddress', address);
}

async function isProven({ formKey, since, proof }: Sending): Promise<boolean> {
  const shown = stampedAt(formKey, since);
  if (shown !== null && Date.now() - shown >= PATIENCE_SECONDS * 1000) return true;
  try {
    return (await verifySolution(proof, env.INTERNAL_SECRET)) && extractParams(payload(proof)).form === formKey;
  } catch {
    // Not what a browser of ours has written.
    return false;
  }
}

const payload = (proof: string) => JSON.parse(Buffer.from(proof, 'base64').toString());
