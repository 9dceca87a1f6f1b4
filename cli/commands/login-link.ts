import type { Command } from '../command';
import { withDatabase } from '../with-database';

export const command: Command = {
  summary: 'Print a one-time sign-in address (valid ten minutes), and nothing else.',
  parameters: ['EMAIL'],
  run: ({ positionals: [email = ''] }) =>
    withDatabase(async () => {
      const { createSignInLink } = await import('@/lib/accounts/create-sign-in-link');
      process.stdout.write(`${await createSignInLink({ email })}\n`);
    }),
};
