import { connect, createServer, type Socket } from 'node:net';

/** What the line does with bytes from now on. */
interface Line {
  /** Milliseconds that each piece takes longer, in both directions. */
  delay: number;
  /** Nothing arrives, nothing ends: as when a cable is pulled. */
  silent: boolean;
  /** New connections are refused. */
  refusing: boolean;
}

/**
 * A line between the portal and a server it needs, on a port of its own, that can be made bad: slow,
 * silent, cut. Where it leads can change, as when a database comes back elsewhere.
 */
export async function startLine(target: { port: number }) {
  const line: Line = { delay: 0, silent: false, refusing: false };
  const open = new Set<Socket>();
  const server = createServer((near) => {
    if (line.refusing) return void near.resetAndDestroy();
    const far = connect({ port: target.port, host: '127.0.0.1' });
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('data', (bytes) => carry(from, to, bytes));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
  });
  const carry = (from: Socket, to: Socket, bytes: Buffer) => {
    if (line.silent) return;
    if (line.delay === 0) {
      if (!to.write(bytes)) {
        from.pause();
        to.once('drain', () => from.resume());
      }
      return;
    }
    setTimeout(() => !line.silent && to.write(bytes), line.delay);
  };
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as { port: number }).port,
    line,
    /** From now on new connections lead there. */
    leadTo: (port: number) => {
      target = { port };
    },
    /** Ends every connection at once, without a word. */
    cut: () => {
      for (const socket of open) socket.resetAndDestroy();
    },
    stop: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
