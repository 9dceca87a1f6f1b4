export const WIDTH = 640;
export const HEIGHT = 220;
export const EDGE = { left: 44, right: 8, top: 8, bottom: 24 };

/** Round numbers from 0 to at least `most`, about four of them. */
export function ticksTo(most: number): number[] {
  const rough = Math.max(most, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((candidate) => candidate >= rough) ?? rough;
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, index) => index * step);
}

/** Where a value stands between the bottom (0) and the top (`most`) of a plot. */
export const heightOf = (value: number, most: number) =>
  HEIGHT - EDGE.bottom - (value / most) * (HEIGHT - EDGE.top - EDGE.bottom);

/** Where the place `index` of `count` stands between left and right. */
export const placeOf = (index: number, count: number) =>
  EDGE.left + (index / Math.max(1, count - 1)) * (WIDTH - EDGE.left - EDGE.right);
