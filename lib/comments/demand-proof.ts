import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { sentKey } from '@/lib/comments/form-key';
import { stampedAt, stampForm } from '@/lib/comments/form-stamp';
import { MOST_NUMBER, PATIENCE_SECONDS, QUICKEST_MS } from '@/lib/comments/limits';
import type { Proof } from '@/lib/comments/schema';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/errors';
import { goesBeyond } from '@/lib/rate-limit';

const HOUR = 3_600_000;

interface Sending extends Proof {
  text: string;
  /** The form has already become a comment with another text: one showing proves one comment. */
  used: boolean;
  actor: Viewer;
  /** Network address; absent where it tells nobody apart. */
  address?: string | undefined;
}

/**
 * With what the browser's script is to solve (ALTCHA), and the form's new stamp: without scripts, waiting from there on
 * is the proof.
 */
export class ProofDemanded extends Refusal {
  constructor(
    readonly challenge: string,
    readonly since: string,
  ) {
    super('proveFirst', 429, { seconds: PATIENCE_SECONDS });
  }
}

/**
 * Asks for proof where comments come as from a program: many sent at once after their form was shown, or
 * very many from one address. Refuses (`ProofDemanded`) until it has been given.
 */
export async function demandProof(sending: Sending): Promise<void> {
  if (sending.actor.role !== 'MEMBER' || !(await looksAutomatic(sending)) || (await isProven(sending))) return;
  const { formKey, used } = sending;
  const comment = commentOf(sending);
  const challenge = await createChallenge({
    hmacKey: env.INTERNAL_SECRET,
    maxnumber: MOST_NUMBER,
    expires: new Date(Date.now() + HOUR),
    params: { comment },
  });
  throw new ProofDemanded(JSON.stringify(challenge), stampForm(used ? comment : formKey));
}

/** Proof that was asked for is good for the one comment that it was asked for. */
const commentOf = ({ formKey, text }: Sending) => sentKey(formKey, text);

function shownAt(sending: Sending): number | null {
  const { formKey, since, used } = sending;
  return stampedAt(commentOf(sending), since) ?? (used ? null : stampedAt(formKey, since));
}

async function looksAutomatic(sending: Sending): Promise<boolean> {
  const { actor, address } = sending;
  const shown = shownAt(sending);
  const hasty = shown === null || Date.now() - shown < QUICKEST_MS;
  if (hasty && (await goesBeyond('hasty', actor.id))) return true;
  return address !== undefined && goesBeyond('busyAddress', address);
}

async function isProven(sending: Sending): Promise<boolean> {
  const { proof } = sending;
  const shown = shownAt(sending);
  if (shown !== null && Date.now() - shown >= PATIENCE_SECONDS * 1000) return true;
  try {
    return (
      (await verifySolution(proof, env.INTERNAL_SECRET)) && extractParams(payload(proof)).comment === commentOf(sending)
    );
  } catch {
    // Not what a browser of ours has written.
    return false;
  }
}

const payload = (proof: string) => JSON.parse(Buffer.from(proof, 'base64').toString());
