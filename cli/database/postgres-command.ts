import { spawnSync } from 'node:child_process';
import { CliError } from '../cli-error';
import { dataDir } from '../paths';
import { serviceUser } from './service-user';

type Command = { file: string; args: string[]; uid?: number; gid?: number };

/**
 * How to call a PostgreSQL program so that it is not root.
 * A checkout below /root is closed to other users; setpriv lets the program pass through all the same.
 */
export function postgresCommand(binary: string, args: string[]): Command {
  const user = serviceUser();
  if (!user) return { file: binary, args };

  const reaches = (file: string, before: string[], as: object) =>
    spawnSync(file, [...before, 'test', '-x', dataDir, '-a', '-x', binary], as).status === 0;
  if (reaches('env', [], { ...user, cwd: '/' })) return { file: binary, args, ...user };

  const privileges = [
    // Without it the kernel ignores the capability in access(2), which PostgreSQL asks first.
    '--securebits=+no_setuid_fixup',
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ];
  if (reaches('setpriv', privileges, { cwd: '/' })) {
    return { file: 'setpriv', args: [...privileges, binary, ...args] };
  }
  throw new CliError(
    `PostgreSQL may not run as root, and no other user can enter ${dataDir}. ` +
      'Start as an ordinary user, move the folder out of /root, or set DATABASE_URL.',
  );
}
