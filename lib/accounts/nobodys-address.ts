/** How the addresses end that we give to people who have none (any more): erased, or imported without one. */
export const NOBODYS = '@invalid';

/** Nobody reads what is sent there. */
export const isNobodys = (email: string): boolean => email.endsWith(NOBODYS);
