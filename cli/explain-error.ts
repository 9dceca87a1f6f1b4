import { EnvError } from '@/lib/env';
import { CliError } from './cli-error';

/** What the operator reads about an error: a sentence where we know one, a stack only for our own bugs. */
export function explainError(error: unknown): string {
  if (error instanceof EnvError) return `The environment is not right:\n${indent(error.message)}`;
  if (error instanceof CliError) return error.message;
  if (!(error instanceof Error)) return String(error);
  // Wrong options, from node:util's parseArgs.
  if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) return error.message;
  return `Something unexpected went wrong: ${error.stack ?? error.message}`;
}

function indent(text: string) {
  return text.replaceAll(/^/gm, '  ');
}
