/** A feed that cannot be used; `message` is one plain sentence without its full stop. */
export class FeedError extends Error {
  override name = 'FeedError';
}
