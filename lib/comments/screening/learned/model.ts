import { BUCKETS, featuresOf } from '@/lib/comments/screening/learned/features';

export interface Example {
  text: string;
  refused: boolean;
}

/** One weight for each bucket, then the bias, then slope and shift that make a probability of the sum. */
export type Model = Float32Array;
const [BIAS, SLOPE, SHIFT] = [BUCKETS, BUCKETS + 1, BUCKETS + 2];
const ROUNDS = 6;
const SMOOTHING = 0.2;
const RATE = 0.5;
const DECAY = 1e-5;

interface Row {
  buckets: Int32Array;
  values: Float32Array;
  refused: boolean;
}

/**
 * Logistic regression over naive Bayes ratios (Wang and Manning 2012, "NBSVM"). `pause` is awaited now
 * and then, so that a server goes on answering meanwhile. Deterministic: the same decisions, the same model.
 */
export async function train(examples: Example[], pause: () => Promise<void>): Promise<Model> {
  const rows: Row[] = [];
  const sums = { refused: new Float64Array(BUCKETS), accepted: new Float64Array(BUCKETS) };
  for (const example of examples) {
    const row = rowOf(example);
    rows.push(row);
    const sum = row.refused ? sums.refused : sums.accepted;
    for (const [index, bucket] of row.buckets.entries()) sum[bucket] = at(sum, bucket) + at(row.values, index);
    if (rows.length % 50 === 0) await pause();
  }
  const ratios = bayesRatios(sums);
  const weights = new Float32Array(BUCKETS + 3);
  const steps = new Float32Array(BUCKETS).fill(1e-8);
  const refusedShare = rows.filter(({ refused }) => refused).length / rows.length;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, next] of shuffled(rows.length, round).entries()) {
      const row = rows[next];
      if (row) learnFrom(row, { weights, steps, ratios, share: row.refused ? refusedShare : 1 - refusedShare });
      if (index % 200 === 199) await pause();
    }
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) weights[bucket] = at(weights, bucket) * at(ratios, bucket);
  weights[SLOPE] = 1;
  return weights;
}

function rowOf({ text, refused }: Example): Row {
  const features = featuresOf(text);
  const buckets = Int32Array.from(features, ({ bucket }) => bucket);
  return { buckets, values: Float32Array.from(features, ({ value }) => value), refused };
}

/** How much likelier each bucket is in refused comments, as a logarithm; 0 where nothing is known. */
function bayesRatios(sums: { refused: Float64Array; accepted: Float64Array }): Float32Array {
  const known = sums.refused.reduce((count, sum, bucket) => count + Number(sum + at(sums.accepted, bucket) > 0), 0);
  const total = (all: Float64Array) => all.reduce((one, other) => one + other, SMOOTHING * known);
  const [refused, accepted] = [total(sums.refused), total(sums.accepted)];
  return Float32Array.from(sums.refused, (sum, bucket) => {
    const other = at(sums.accepted, bucket);
    return sum + other === 0 ? 0 : Math.log((sum + SMOOTHING) / refused / ((other + SMOOTHING) / accepted));
  });
}

interface Learning {
  weights: Float32Array;
  steps: Float32Array;
  ratios: Float32Array;
  /** Of this row's kind among all: the rarer kind counts more. */
  share: number;
}

/** One step of stochastic descent, smaller where many were made (AdaGrad). */
function learnFrom({ buckets, values, refused }: Row, { weights, steps, ratios, share }: Learning): void {
  const input = (index: number) => at(values, index) * at(ratios, at(buckets, index));
  let sum = at(weights, BIAS);
  for (let index = 0; index < buckets.length; index++) sum += at(weights, at(buckets, index)) * input(index);
  const error = (sigmoid(sum) - Number(refused)) / (2 * share);
  weights[BIAS] = at(weights, BIAS) - 0.02 * error;
  for (let index = 0; index < buckets.length; index++) {
    const bucket = at(buckets, index);
    const slope = error * input(index) + DECAY * at(weights, bucket);
    steps[bucket] = at(steps, bucket) + slope * slope;
    weights[bucket] = at(weights, bucket) - (RATE * slope) / Math.sqrt(at(steps, bucket));
  }
}

/** That the team would refuse a text, 0 to 1, with the words that speak most for it. */
export function judge(model: Model, text: string): { probability: number; words: string[] } {
  const perWord = new Map<string, number>();
  for (const { bucket, value, word } of featuresOf(text)) {
    perWord.set(word, (perWord.get(word) ?? 0) + at(model, bucket) * value);
  }
  const strongest = [...perWord].filter(([word, weight]) => weight > 0 && /\p{L}/u.test(word));
  strongest.sort(([, one], [, other]) => other - one);
  const sum = at(model, BIAS) + [...perWord.values()].reduce((total, weight) => total + weight, 0);
  return {
    probability: sigmoid(at(model, SLOPE) * sum + at(model, SHIFT)),
    words: strongest.slice(0, 4).map(([word]) => word),
  };
}

/** So that of comments judged "80 %" about 80 % are refused (Platt): slope and shift from ones not learned from. */
export function calibration(model: Model, unseen: Example[]): { slope: number; shift: number } {
  const sums = unseen.map(({ text, refused }) => ({ sum: logit(judge(model, text).probability), refused }));
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 500; round++) {
    let [bySlope, byShift] = [0, 0];
    for (const { sum, refused } of sums) {
      const error = sigmoid(slope * sum + shift) - Number(refused);
      bySlope += error * sum;
      byShift += error;
    }
    slope -= (0.5 * bySlope) / sums.length;
    shift -= (0.5 * byShift) / sums.length;
  }
  return { slope: Math.max(slope, 0.05), shift };
}

export function calibrate(model: Model, { slope, shift }: ReturnType<typeof calibration>): void {
  model[SLOPE] = slope;
  model[SHIFT] = shift;
}

const at = (numbers: Float32Array | Float64Array | Int32Array, index: number) => numbers[index] ?? 0;
const sigmoid = (sum: number) => 1 / (1 + Math.exp(-sum));
const logit = (probability: number) => Math.log(probability / (1 - probability));

/** The numbers below `length` in an order that looks like chance and always is the same. */
function shuffled(length: number, seed: number): number[] {
  const order = [...Array(length).keys()];
  let state = seed + 1;
  for (let last = length - 1; last > 0; last--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    const other = state % (last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
