/** What the operator can put right: shown as one line, without a stack. */
export class CliError extends Error {
  override name = 'CliError';
}
