import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface Received extends ParsedMail {
  recipient: string;
  raw: string;
}

/** A real SMTP server on a free port: keeps what it takes, refuses whom it is told to. */
export async function startSmtp() {
  const received: Received[] = [];
  const refusals = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _, done) => {
      const code = refusals.get(address);
      done(code ? Object.assign(new Error('refused'), { responseCode: code }) : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks).toString();
        const parsed = await simpleParser(raw);
        received.push({ ...parsed, raw, recipient: session.envelope.rcptTo[0]?.address ?? '' });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    /** From now on this address is answered with the code. */
    refuse: (address: string, code: number) => refusals.set(address, code),
    takeAgain: () => refusals.clear(),
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
