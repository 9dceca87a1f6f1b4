/**
 * The Content-Security-Policy of every page that is the same for everyone. Static pages cannot carry a nonce: the
 * inline data that Next writes is allowed, nothing foreign is.
 */
export const publicPolicy =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src https://www.youtube-nocookie.com https://player.vimeo.com; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
