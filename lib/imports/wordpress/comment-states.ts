/** Approved or waiting; spam and what was deleted over there does not move in. */
export const isTaken = (state: string) => state === '1' || state === '0';
