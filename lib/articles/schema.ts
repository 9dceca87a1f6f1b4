/** The only shape an address can have; anything else is unknown without asking the database. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const MAX_SLUG = 120;
export const isSlug = (text: string) => text.length <= MAX_SLUG && SLUG.test(text);
