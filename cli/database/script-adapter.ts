import { PrismaPg } from '@prisma/adapter-pg';

/**
 * Prisma's adapter cuts a script at every semicolon, also inside comments and function bodies, and
 * commits piece by piece. Sent as one query PostgreSQL reads it properly, and all or none of it counts.
 * `close` ends its connections and with them Prisma's own lock, which would else last until they idle out.
 */
export function scriptAdapter(databaseUrl: string) {
  const opened: { dispose(): Promise<void> }[] = [];
  const factory = new PrismaPg({
    connectionString: databaseUrl,
    // A migration that waits for a lock makes everybody else queue behind it: better to fail.
    options: '-c lock_timeout=10s',
    application_name: 'depesche migrate',
  });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connection = await connect();
    opened.push(connection);
    connection.executeScript = async (script) => {
      try {
        await connection.underlyingDriver().query(script);
      } catch (error) {
        connection['onError'](error);
      }
    };
    return connection;
  };
  const close = async () => {
    for (const connection of opened) await connection.dispose();
  };
  return { factory, close };
}
