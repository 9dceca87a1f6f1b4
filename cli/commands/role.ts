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
      const { expireOnServer } = await import('@/lib/expire-on-server');
      const { tags } = await import('@/lib/cache');
      await changeRole({ email, role });
      await expireOnServer([tags.roles]);
      process.stdout.write(`${email} is ${role.toLowerCase()} now.\n`);
    });
  },
};
