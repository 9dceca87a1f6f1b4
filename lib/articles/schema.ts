/** The only shape an address can have; anything else is unknown without asking the database. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const isSlug = (text: string) => text.length <= 120 && SLUG.test(text);
