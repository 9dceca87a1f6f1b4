import { connect } from 'node:net';

/** A connection to the service at this address can be opened; a service that is not set is in order. */
export function checkReachable(
  name: string,
  address: string | undefined,
  ports: Record<string, number>,
): Promise<string | null> {
  if (!address) return Promise.resolve(null);
  const { hostname, port, protocol } = new URL(address);
  const target = { host: hostname, port: Number(port) || (ports[protocol.slice(0, -1)] ?? 0) };
  return new Promise((done) => {
    const socket = connect({ ...target, timeout: 5_000 });
    const end = (problem: string | null) => {
      socket.destroy();
      done(problem);
    };
    const problem = `nothing answers at ${target.host}:${target.port}: check ${name}.`;
    socket.once('connect', () => end(null));
    socket.once('error', () => end(problem));
    socket.once('timeout', () => end(problem));
  });
}
