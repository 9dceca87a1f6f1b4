export interface Ranked {
  score: number;
  positive: boolean;
}

/** How likely a positive one stands above a negative one (area under the ROC curve); ties count half. */
export function auc(ranked: Ranked[]): number {
  const sorted = ranked.toSorted((one, other) => one.score - other.score);
  const positives = sorted.filter(({ positive }) => positive).length;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    const tied = sorted.slice(from, to).filter(({ positive }) => positive).length;
    ranks += (tied * (from + 1 + to)) / 2;
    from = to;
  }
  const pairs = positives * (sorted.length - positives);
  return pairs === 0 ? 0.5 : (ranks - (positives * (positives + 1)) / 2) / pairs;
}
