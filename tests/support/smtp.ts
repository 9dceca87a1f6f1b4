import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface Received extends ParsedMail {
  recipient: string;
  raw: string;
}

/** What it does with a whole letter: take it, never answer, or hang up instead of an answer. */
type Mood = 'willing' | 'stalling' | 'dropping';

/** A real SMTP server on a free port: keeps what it takes, refuses whom it is told to. */
export async function startSmtp() {
  const received: Received[] = [];
  const refusals = new Map<string, number>();
  let mood: Mood = 'willing';
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onAuth: (_, __, done) => done(new Error('who are you?')),
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
        if (mood === 'dropping') return void ending(session.id);
        if (mood === 'willing') done();
      });
    },
  });
  server.on('error', () => undefined);
  const ending = (id: string) => {
    for (const connection of server.connections) if (connection.id === id) connection.close();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    /** From now on this address is answered with the code. */
    refuse: (address: string, code: number) => refusals.set(address, code),
    takeAgain: () => {
      refusals.clear();
      mood = 'willing';
    },
    turn: (to: Mood) => {
      mood = to;
    },
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
