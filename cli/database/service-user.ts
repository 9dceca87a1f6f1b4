import { execFileSync, spawnSync } from 'node:child_process';

/**
 * The user PostgreSQL runs as, when we are root (it refuses to be root); `null` for an ordinary user.
 * Its own where one can be made, so that it shares nothing with other services.
 */
export function serviceUser(): { uid: number; gid: number } | null {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return null;
  const own = find('depesche');
  if (own) return own;
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'depesche'], {
    stdio: 'ignore',
  });
  // A read-only /etc or no useradd (a container): everybody has nobody.
  return find('depesche') ?? find('nobody') ?? { uid: 65_534, gid: 65_534 };
}

function find(name: string) {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}
