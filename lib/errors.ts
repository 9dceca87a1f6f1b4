/** What a use case may refuse with. `key` names a sentence under `errors` in messages/*.json. */
export class Refusal extends Error {
  constructor(
    readonly key: string,
    readonly status: 400 | 403 | 404 | 409 | 413 | 429 = 400,
    readonly values: Record<string, string | number> = {},
  ) {
    super(key);
  }
}
