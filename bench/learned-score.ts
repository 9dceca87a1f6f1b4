import { readFileSync } from 'node:fs';
import { auc } from '@/lib/comments/screening/learned/auc';
import { learn } from '@/lib/comments/screening/learned/learn';
import { type Example, judge } from '@/lib/comments/screening/learned/model';

// node --import tsx bench/learned-score.ts FILE.txt: how well the learned score ranks comments it has not seen.
// The file has one comment a line: text, tab, OTHER or OFFENSE (as GermEval 2018 has). Every second line
// teaches, the others are ranked.
const [file] = process.argv.slice(2);
if (!file) throw new Error('FILE: one comment a line, text and label with a tab between');

const examples = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(([, label]) => label)
  .map(([text = '', label]): Example => ({ text, refused: label !== 'OTHER' }));
const half = examples.filter((_, index) => index % 2 === 0);
const rest = examples.filter((_, index) => index % 2 === 1);

const started = performance.now();
let longest = 0;
let last = started;
const { model } = await learn(half, async () => {
  longest = Math.max(longest, performance.now() - last);
  await new Promise(setImmediate);
  last = performance.now();
});
const trained = performance.now();
const judged = rest.map(({ text, refused }) => ({ ...judge(model, text), refused }));
const each = (performance.now() - trained) / rest.length;

const score = auc(judged.map(({ probability, refused }) => ({ score: probability, positive: refused })));
const right = judged.filter(({ probability, refused }) => probability >= 0.5 === refused).length;
console.log(`${half.length} comments taught, ${rest.length} ranked: ROC AUC ${score.toFixed(4)}`);
console.log(`agreement at 0.5: ${((100 * right) / rest.length).toFixed(1)} %`);
console.log(
  `training ${(trained - started).toFixed(0)} ms, longest without a pause ${longest.toFixed(0)} ms; judging ${each.toFixed(2)} ms a comment`,
);
for (let from = 0; from < 1; from += 0.2) {
  const band = judged.filter(({ probability }) => probability >= from && probability < from + 0.2);
  const refused = band.filter((one) => one.refused).length;
  const share = band.length ? `${Math.round((100 * refused) / band.length)} %` : '–';
  console.log(`said ${Math.round(from * 100)}–${Math.round(from * 100 + 20)} %: ${share} refused of ${band.length}`);
}
