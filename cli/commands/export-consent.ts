import { email as address } from '@/lib/accounts/schema';
import { CliError } from '../cli-error';
import type { Command } from '../command';
import { withDatabase } from '../with-database';

export const command: Command = {
  summary: 'Print the proof of what one address has agreed to, with each moment and wording, as JSON.',
  parameters: ['EMAIL'],
  async run({ positionals: [typed = ''] }) {
    const { data: email } = address.safeParse(typed);
    if (!email) throw new CliError(`"${typed}" is no e-mail address.`);
    await withDatabase(async () => {
      const { consentProof } = await import('@/lib/subscriptions/consent-proof');
      const proof = await consentProof(email);
      if (proof.consents.length === 0) throw new CliError(`There is no record of ${email} (any more).`);
      process.stdout.write(`${JSON.stringify(proof, null, 2)}\n`);
    });
  },
};
