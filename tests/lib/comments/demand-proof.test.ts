import { randomUUID } from 'node:crypto';
import { solveChallenge } from 'altcha-lib/v1';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { demandProof, ProofDemanded } from '@/lib/comments/demand-proof';
import { stampForm } from '@/lib/comments/form-stamp';
import { type Cast, createCast } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

interface Sent {
  actor?: Viewer;
  formKey?: string;
  /** Seconds between seeing the form and sending it. */
  after?: number;
  since?: string;
  proof?: string;
  address?: string;
  text?: string;
  used?: boolean;
}

/** What is demanded, or null. */
const send = ({ actor = cast.mia, formKey = randomUUID(), after = 0, proof = '', ...rest }: Sent = {}) => {
  const shown = { text: 'A thought.', used: false, since: stampForm(formKey, Date.now() - after * 1000) };
  return demandProof({ ...shown, ...rest, actor, formKey, proof }).then(
    () => null,
    (error: unknown) => {
      if (error instanceof ProofDemanded) return error;
      throw error;
    },
  );
};

/** Sends in haste until proof is asked for. */
async function untilAsked(sent: Sent = {}) {
  for (let count = 0; count < 50; count++) {
    const formKey = randomUUID();
    const demand = await send({ ...sent, formKey });
    if (demand) return { challenge: demand.challenge, since: demand.since, formKey, count };
  }
  throw new Error('never asked');
}

async function solved(text: string): Promise<string> {
  const { challenge, salt, algorithm, maxnumber, signature } = JSON.parse(text);
  const solution = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
  return btoa(JSON.stringify({ algorithm, challenge, salt, signature, number: solution?.number }));
}

test('a person who thinks before sending is asked for nothing', async () => {
  for (let count = 0; count < 30; count++) expect(await send({ after: 4 })).toBeNull();
});

test('haste is forgiven now and then, and asked about as a habit', async () => {
  expect((await untilAsked()).count).toBe(10);
  expect(await send({ actor: cast.noah })).toBeNull();
});

test('a form without our stamp, or with another form’s, counts as haste', async () => {
  const { count } = await untilAsked({ since: '' });
  expect(count).toBe(10);
  expect(await send({ since: stampForm(randomUUID(), 0) })).not.toBeNull();
});

test('very many from one address are asked about, whoever sends', async () => {
  for (let count = 0; count < 30; count++) await send({ after: 10, address: '192.0.2.7' });
  expect(await send({ actor: cast.noah, after: 10, address: '192.0.2.7' })).not.toBeNull();
  expect(await send({ actor: cast.noah, after: 10, address: '192.0.2.8' })).toBeNull();
});

test('the solution is good for the comment that it was asked for and no other', async () => {
  const { challenge, formKey } = await untilAsked();
  const proof = await solved(challenge);
  expect(await send({ formKey, proof })).toBeNull();
  expect(await send({ formKey, proof, used: true })).toBeNull();
  expect(await send({ proof })).not.toBeNull();
  expect(await send({ formKey, proof, text: 'Another.' })).not.toBeNull();
  for (const wrong of ['', 'x', btoa('{}'), btoa(JSON.stringify({ ...JSON.parse(atob(proof)), signature: 'no' }))])
    expect(await send({ formKey, proof: wrong })).not.toBeNull();
  // Tens of thousands of hashes, on a machine that may have other work.
}, 60_000);

test('without scripts, waiting a minute is proof enough', async () => {
  await untilAsked({ address: '192.0.2.9' });
  expect(await send({ after: 59, since: '' })).not.toBeNull();
  expect(await send({ after: 60 })).toBeNull();
});

test('a form that has become a comment proves no other one; waiting once more does', async () => {
  const formKey = randomUUID();
  await untilAsked();
  expect(await send({ formKey, after: 61 })).toBeNull();
  const demand = await send({ formKey, after: 61, used: true, text: 'Another.' });
  expect(demand).not.toBeNull();
  vi.useFakeTimers({ now: Date.now() + 61_000, toFake: ['Date'] });
  try {
    const again = { formKey, used: true, since: demand?.since ?? '' };
    expect(await send({ ...again, text: 'Another.' })).toBeNull();
    expect(await send({ ...again, text: 'A third.' })).not.toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

test('after a day it does not count any more when a form was shown', async () => {
  await untilAsked();
  expect(await send({ after: 24 * 3600 - 60 })).toBeNull();
  expect(await send({ after: 24 * 3600 })).not.toBeNull();
});

test('the staff is not asked', async () => {
  for (let count = 0; count < 15; count++) expect(await send({ actor: cast.mo })).toBeNull();
});
