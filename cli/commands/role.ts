import { z } from 'zod';
import { CliError } from '../cli-error';
import type { Command } from '../command';
import { withDatabase } from '../with-database';

const roles = z.enum(['MEMBER', 'MODERATOR', 'EDITOR', 'ADMIN']);

export const command: Command = {
  summary: 'Give somebody a role: member, moderator, editor or admin.',
  parameters: ['EMAIL', 'ROLE'],
  async run({ positionals: [email = '', name = ''] }) {
    const { data: role } = roles.safeParse(name.toUpperCase());
    if (!role) throw new CliError(`There is no role "${name}": member, moderator, editor or admin.`);
    await withDatabase(async () => {
      const { changeRole } = await import('@/lib/accounts/change-role');
      await changeRole({ email, role });
      process.stdout.write(`${email} is ${role.toLowerCase()} now.\n`);
    });
  },
};
