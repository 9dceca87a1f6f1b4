import { connection } from 'next/server';
import { latestMail } from '@/lib/mail/queries';
import { keepsMail } from '@/lib/site/keeps-mail';

/** On one's own machine: the mail that would have been sent. Text only, so that no mail can script. */
export async function GET(request: Request) {
  await connection();
  if (!keepsMail()) return new Response('404\n', { status: 404 });
  const letters = await latestMail();
  if (new URL(request.url).searchParams.get('format') === 'json') return Response.json(letters);
  const text = letters.map(
    ({ to, subject, createdAt, text }) =>
      `To: ${to}\nSubject: ${subject}\nDate: ${createdAt.toISOString()}\n\n${text}\n`,
  );
  return new Response(text.join(`\n${'-'.repeat(72)}\n\n`) || 'No mail yet.\n', {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
