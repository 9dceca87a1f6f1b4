/** A file that cannot be imported at all; `message` is one sentence for the operator. */
export class ImportError extends Error {
  override name = 'ImportError';
}
