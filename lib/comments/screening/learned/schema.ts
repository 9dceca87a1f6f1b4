/** So many decisions of each kind it takes to learn from; with fewer there is nothing to learn. */
export const ENOUGH = 50;
