import { CliError } from '../cli-error';

/** What went wrong with the database, in one sentence; errors of another kind stay as they are. */
export function explainDatabaseError(error: unknown, databaseUrl: string): unknown {
  const { hostname, port, pathname, username } = new URL(databaseUrl);
  const server = `${hostname}:${port || 5432}`;
  const sentences: Record<string, string> = {
    ECONNREFUSED: `Nothing answers at ${server}. Is PostgreSQL running there?`,
    // A pooler or a balancer is there, and nothing behind it.
    ECONNRESET: `Nothing answers behind ${server}. Is PostgreSQL running there?`,
    ENOTFOUND: `There is no host ${hostname}.`,
    EAI_AGAIN: `The host name ${hostname} cannot be looked up now.`,
    ETIMEDOUT: `${server} does not answer.`,
    '28P01': `${server} refuses the password of "${decodeURIComponent(username)}".`,
    '28000': `${server} does not let "${decodeURIComponent(username)}" in.`,
    '3D000': `There is no database "${pathname.slice(1)}" on ${server}: create it first.`,
    '57P03': `PostgreSQL on ${server} is still starting: try again in a moment.`,
    '53300': `PostgreSQL on ${server} has no connection left.`,
  };
  const sentence = sentences[codeOf(error)] ?? (isTimeout(error) ? sentences.ETIMEDOUT : undefined);
  return sentence ? new CliError(`DATABASE_URL: ${sentence}`) : error;
}

function codeOf(error: unknown) {
  // With two addresses for one name (IPv4, IPv6) Node wraps both failures in one.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return String((first as { code?: unknown } | null)?.code ?? '');
}

function isTimeout(error: unknown) {
  // A statement that took too long was asked of a server that answers.
  return error instanceof Error && /timeout/i.test(error.message) && !/statement timeout/i.test(error.message);
}
