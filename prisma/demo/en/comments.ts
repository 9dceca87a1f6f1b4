import type { DemoComment } from '../types';

export const comments: DemoComment[] = [
  {
    article: 'tessaly-refusal-audit',
    key: 'r1',
    person: 1,
    hoursAfter: 0.3,
    status: 'APPROVED',
    source:
      'As someone who has run a pub quiz for twelve years: I would *love* to deduct three points for confident rubbish. There would be a riot.',
  },
  {
    article: 'tessaly-refusal-audit',
    key: 'r2',
    parent: 'r1',
    person: 6,
    hoursAfter: 0.6,
    status: 'APPROVED',
    source: 'Do it once and report back. I’d pay an entry fee to watch.',
  },
  {
    article: 'tessaly-refusal-audit',
    key: 'r3',
    parent: 'r2',
    person: 1,
    hoursAfter: 0.9,
    status: 'APPROVED',
    source: 'Thursday fortnight, then. Bring a helmet.',
  },
  {
    article: 'tessaly-refusal-audit',
    key: 'r4',
    person: 3,
    hoursAfter: 0.8,
    status: 'APPROVED',
    source:
      'The idea is a proper scoring rule, and it is older than the field. What deserves attention is the sentence about Welsh and Tagalog. If calibration does not transfer across languages, it has been learned as a *style* rather than as knowledge of one’s limits.',
  },
  {
    article: 'tessaly-refusal-audit',
    key: 'r5',
    parent: 'r4',
    person: 4,
    hoursAfter: 1.4,
    status: 'APPROVED',
    source:
      'Or the base model simply knows less in those languages and the threshold was tuned on English. Hard to tell the two apart from outside. I’d want the reliability curves per language.',
  },
  {
    article: 'tessaly-refusal-audit',
    key: 'r6',
    parent: 'r5',
    person: 3,
    hoursAfter: 2.1,
    status: 'APPROVED',
    source: 'Agreed, that would settle it. I shall write and ask.',
  },
  {
    article: 'tessaly-refusal-audit',
    key: 'r7',
    parent: 'r4',
    person: 5,
    hoursAfter: 2.6,
    status: 'APPROVED',
    source:
      'We had an error code for this in 1979. `IERR = -1`, “insufficient data”. Users hated it then as well.',
  },
  {
    article: 'tessaly-refusal-audit',
    key: 'r8',
    person: 8,
    hoursAfter: 3.1,
    status: 'WAITING',
    source: 'Is “Plain” the full name of the model? Some other outlets call it Plain 2.',
  },

  {
    article: 'model-passport-ruling',
    key: 'c1',
    person: 7,
    hoursAfter: 0.7,
    status: 'APPROVED',
    source:
      '> A baker who does not know what is in the bread is not thereby excused from the law of allergens.\n\nFramed and on the office wall by lunchtime.',
  },
  {
    article: 'model-passport-ruling',
    key: 'c2',
    parent: 'c1',
    person: 2,
    hoursAfter: 1.5,
    status: 'APPROVED',
    source:
      'It’s a lovely line, though bread has a dozen ingredients and a training set has several billion. I am not sure the analogy survives that.',
  },
  {
    article: 'model-passport-ruling',
    key: 'c3',
    parent: 'c2',
    person: 7,
    hoursAfter: 2,
    status: 'APPROVED',
    source:
      'Libraries manage millions of items with one catalogue. The number is not the obstacle. Nobody wanted the catalogue.',
  },
  {
    article: 'model-passport-ruling',
    key: 'c4',
    parent: 'c3',
    person: 4,
    hoursAfter: 3.3,
    status: 'APPROVED',
    source:
      'Practitioner here. It really is the wanting. Keeping provenance from day one is dull but easy:\n\n- one row per source\n- a hash per file\n- never, ever rename anything to `part-00417`\n\nReconstructing it later is archaeology.',
  },
  {
    article: 'model-passport-ruling',
    key: 'c5',
    person: 9,
    hoursAfter: 4.2,
    status: 'APPROVED',
    source: '“We would have said yes, if they had knocked.” That is the whole dispute in nine words.',
  },
  {
    article: 'model-passport-ruling',
    key: 'c6',
    person: 6,
    hoursAfter: 5.8,
    status: 'REJECTED',
    ruleKey: 'facts',
    explanation:
      'You accuse a named company of destroying evidence without giving any source that could be checked. Please resubmit with one, or without the claim.',
    source:
      'Everyone in the business knows Corrigan shredded the files in January. The brokers going bust was arranged.',
  },

  {
    article: 'overcast',
    key: 'o1',
    person: 5,
    hoursAfter: 1,
    status: 'APPROVED',
    source:
      'The smaller window did more damage than the model. I sat in control rooms for thirty years, and screen layout is policy, whatever the policy document says.',
  },
  {
    article: 'overcast',
    key: 'o2',
    parent: 'o1',
    person: 0,
    hoursAfter: 1.8,
    status: 'APPROVED',
    source: 'This should be printed above every monitor in every control room.',
  },
  {
    article: 'overcast',
    key: 'o3',
    parent: 'o2',
    person: 5,
    hoursAfter: 2.2,
    status: 'APPROVED',
    source: 'Not *above*. They never look up.',
  },
  {
    article: 'overcast',
    key: 'o4',
    person: 3,
    hoursAfter: 3.1,
    status: 'APPROVED',
    source:
      'Forty false alarms against one true one sounds dreadful, but those forty cost a forecaster’s attention for ten minutes each. I know which ratio I would choose if I were at sea.',
  },
  {
    article: 'overcast',
    key: 'o5',
    parent: 'o4',
    person: 9,
    hoursAfter: 4,
    status: 'APPROVED',
    source:
      'Until alarm fatigue sets in. We tried that on a hospital ward. By the third week the nurses had put tape over the speaker.',
  },
  {
    article: 'overcast',
    key: 'o6',
    parent: 'o5',
    person: 3,
    hoursAfter: 5.2,
    status: 'APPROVED',
    source:
      'A fair point, and a sobering one. Then perhaps a scale instead of an alarm, always visible, never beeping?',
  },
  {
    article: 'overcast',
    key: 'o7',
    person: 2,
    hoursAfter: 7.5,
    status: 'APPROVED',
    source: 'The last paragraph gave me goosebumps. More of this, please.',
  },
  {
    article: 'overcast',
    key: 'o8',
    person: 8,
    hoursAfter: 10,
    status: 'WAITING',
    source: 'Does anyone have a link to the inquiry report itself? I could only find the summary.',
  },

  {
    article: 'night-shift-agents',
    key: 'n1',
    person: 6,
    hoursAfter: 0.8,
    status: 'APPROVED',
    source:
      'I do claims work and this is exactly it. All my easy ones went to the bot. My numbers look terrible because I only get the weird stuff, and I’m measured against the years when I got both.',
  },
  {
    article: 'night-shift-agents',
    key: 'n2',
    parent: 'n1',
    person: 0,
    hoursAfter: 1.6,
    status: 'APPROVED',
    source:
      'Same in teaching: marking software takes the clear cases, I get the essays in green ink. Has your management at least noticed?',
  },
  {
    article: 'night-shift-agents',
    key: 'n3',
    parent: 'n2',
    person: 6,
    hoursAfter: 2.4,
    status: 'APPROVED',
    source:
      'They noticed that our *average handling time* went up. There was a workshop about it. With sticky notes.',
  },
  {
    article: 'night-shift-agents',
    key: 'n4',
    parent: 'n3',
    person: 1,
    hoursAfter: 3.3,
    status: 'APPROVED',
    source: 'Deepest sympathies for the sticky notes.',
  },
  {
    article: 'night-shift-agents',
    key: 'n5',
    person: 4,
    hoursAfter: 5.1,
    status: 'APPROVED',
    source:
      'One easy file in six is such a humane rule. I wonder what the right number is. Has anyone tried one in four?',
  },
  {
    article: 'night-shift-agents',
    key: 'n6',
    person: 7,
    hoursAfter: 8,
    status: 'REJECTED',
    ruleKey: 'spam',
    explanation:
      'The comment mainly advertises your own scheduling product. House rule 4 does not allow that, even when the product fits the topic.',
    source:
      'This is why we built ShiftSeason! Balanced queues out of the box, first month free: [sign up](https://example.com/shiftseason)',
  },
  {
    article: 'night-shift-agents',
    key: 'n7',
    person: 9,
    hoursAfter: 12,
    status: 'WAITING',
    source: 'The retired man who doesn’t sleep anyway is the hero of this story. Somebody interview him.',
  },

  {
    article: 'glass-brain-interpretability',
    key: 'g1',
    person: 8,
    hoursAfter: 1.2,
    status: 'APPROVED',
    source:
      '“Spoiling leaves a mark” is a terrific heuristic. It would fail for a secret which is *cheaper* to compute than the honest answer, though, wouldn’t it?',
  },
  {
    article: 'glass-brain-interpretability',
    key: 'g2',
    parent: 'g1',
    person: 4,
    hoursAfter: 2.5,
    status: 'APPROVED',
    source:
      'Yes. If the model never computes the good answer, there is nothing to spoil. Think of a flat refusal to learn something. You’d have to look for a hole rather than a mark.',
  },
  {
    article: 'glass-brain-interpretability',
    key: 'g3',
    parent: 'g2',
    person: 8,
    hoursAfter: 3.6,
    status: 'APPROVED',
    source: 'Looking for holes in 48 layers. So, cheese inspection.',
  },
  {
    article: 'glass-brain-interpretability',
    key: 'g4',
    parent: 'g3',
    person: 2,
    hoursAfter: 5,
    status: 'APPROVED',
    source: 'And the prize is cider. This is the best-catered field in science.',
  },
  {
    article: 'glass-brain-interpretability',
    key: 'g5',
    person: 3,
    hoursAfter: 6.4,
    status: 'APPROVED',
    source:
      'I am glad that the article says plainly what the method cannot show. Absence of a drawer is not absence of a secret. Regulators, please read the second-to-last paragraph twice.',
  },
  {
    article: 'glass-brain-interpretability',
    key: 'g6',
    person: 5,
    hoursAfter: 15,
    status: 'WAITING',
    source:
      'Whoever kept the ice cores deserves a medal. We threw out all the tapes in 1991 to make room for a table-tennis table.',
  },

  {
    article: 'village-choir-synthetic-voice',
    key: 'v1',
    person: 0,
    hoursAfter: 1.4,
    status: 'APPROVED',
    source: 'I did not expect to cry over a loudspeaker in a cardigan this morning.',
  },
  {
    article: 'village-choir-synthetic-voice',
    key: 'v2',
    parent: 'v1',
    person: 9,
    hoursAfter: 2.1,
    status: 'APPROVED',
    source: '“You could hear him deciding.” I have been thinking about my father’s voice all day.',
  },
  {
    article: 'village-choir-synthetic-voice',
    key: 'v3',
    person: 1,
    hoursAfter: 4.7,
    status: 'APPROVED',
    source:
      'Second bass here, thirty years. Can confirm that all choirs are short of tenors and that all tenors know it.',
  },
  {
    article: 'village-choir-synthetic-voice',
    key: 'v4',
    parent: 'v3',
    person: 7,
    hoursAfter: 5.9,
    status: 'APPROVED',
    source: 'As a tenor I resent this, though I shall of course arrive slightly late to say so.',
  },
  {
    article: 'village-choir-synthetic-voice',
    key: 'v5',
    person: 6,
    hoursAfter: 9,
    status: 'REJECTED',
    ruleKey: 'privacy',
    explanation:
      'The comment describes the illness of a private individual. We do not publish health details about other people, however well they are meant.',
    source:
      'I know the family. What the article leaves out is what he was ill with in the last year, namely [removed by the newsroom], and everybody in the village knew.',
  },

  {
    article: 'transformer-shortage-grid',
    key: 't1',
    person: 5,
    hoursAfter: 1.9,
    status: 'APPROVED',
    source:
      'A new hall designed so that one could also store grain in it. There speaks somebody who remembers the seventies.',
  },
  {
    article: 'transformer-shortage-grid',
    key: 't2',
    person: 4,
    hoursAfter: 3,
    status: 'APPROVED',
    source:
      'So the efficiency work was possible all along and got approved *in the week the transformers slipped*. Constraints are the most underrated research funding there is.',
  },
  {
    article: 'transformer-shortage-grid',
    key: 't3',
    parent: 't2',
    person: 2,
    hoursAfter: 4.4,
    status: 'APPROVED',
    source: 'True, but please don’t tell my head of department. He’ll take it as a budget proposal.',
  },
  {
    article: 'transformer-shortage-grid',
    key: 't4',
    parent: 't2',
    person: 8,
    hoursAfter: 6.8,
    status: 'APPROVED',
    source:
      'Slight caution: 58 per cent less energy *per answer*. If there are three times as many answers, the total still rises. The article doesn’t say.',
  },
  {
    article: 'transformer-shortage-grid',
    key: 't5',
    parent: 't4',
    person: 4,
    hoursAfter: 8.1,
    status: 'APPROVED',
    source: 'Fair. An old paradox with new cooling fins.',
  },
  {
    article: 'transformer-shortage-grid',
    key: 't6',
    person: 1,
    hoursAfter: 22,
    status: 'WAITING',
    source:
      'My uncle was a winder. He could tell by the sound whether the paper had gone on properly. Nobody ever wrote that down either.',
  },

  {
    article: 'benefits-algorithm-apology',
    key: 'b1',
    person: 9,
    hoursAfter: 2,
    status: 'APPROVED',
    source:
      'One click to overrule, a sentence to agree. That is the cleverest piece of interface design I have read about in years.',
  },
  {
    article: 'benefits-algorithm-apology',
    key: 'b2',
    parent: 'b1',
    person: 6,
    hoursAfter: 3.7,
    status: 'APPROVED',
    source: 'I’d add one thing: somebody must read the sentences. Otherwise it’ll be “ok” 2,600 times.',
  },
  {
    article: 'benefits-algorithm-apology',
    key: 'b3',
    person: 0,
    hoursAfter: 5.5,
    status: 'APPROVED',
    source:
      'I grew up in a home with one heated room. We would have been flagged every winter. Thank you for writing it without pity.',
  },
  {
    article: 'benefits-algorithm-apology',
    key: 'b4',
    person: 7,
    hoursAfter: 26,
    status: 'WAITING',
    source:
      'Was the supplier held liable for anything? The error rate was in the manual, so presumably not, but I should like to know.',
  },

  {
    article: 'counterdisestablishment-of-leaderboards',
    key: 'l1',
    person: 8,
    hoursAfter: 1.5,
    status: 'APPROVED',
    source:
      'Twenty pages per model and no number. I give it *four minutes* until someone posts a spreadsheet.',
  },
  {
    article: 'counterdisestablishment-of-leaderboards',
    key: 'l2',
    parent: 'l1',
    person: 2,
    hoursAfter: 2.3,
    status: 'APPROVED',
    source: 'Already exists. It ranks them by page count.',
  },

  {
    article: 'hospital-porters-robots',
    key: 'p1',
    person: 9,
    hoursAfter: 3.3,
    status: 'APPROVED',
    source: 'Every hospital has a Marjorie. If you work in one, you are picturing her right now.',
  },
  {
    article: 'hospital-porters-robots',
    key: 'p2',
    parent: 'p1',
    person: 0,
    hoursAfter: 4.6,
    status: 'APPROVED',
    source: 'Ours was called Desmond. He carried boiled sweets.',
  },

  {
    article: 'cable-under-the-ice',
    key: 'k1',
    person: 1,
    hoursAfter: 5,
    status: 'REJECTED',
    ruleKey: 'respect',
    explanation:
      'Disagreeing with the fishermen’s demands is fine. Dismissing a whole population in these terms is not.',
    source: 'Oh please. That lot have never seen a computer, why should they get a vote on one?',
  },
  {
    article: 'cable-under-the-ice',
    key: 'k2',
    person: 5,
    hoursAfter: 40,
    status: 'WAITING',
    source:
      'Right about the depth and wrong about the mud. I have attended many project meetings that could have used this sentence.',
  },

  {
    article: 'hospital-porters-robots',
    key: 'p3',
    parent: 'p2',
    person: 4,
    hoursAfter: 6.2,
    status: 'APPROVED',
    source:
      'A field marked “kind person needed”, deliberately left undefined, is the best specification I have seen this year.',
  },

  {
    article: 'archive-of-small-languages',
    key: 's1',
    person: 2,
    hoursAfter: 4,
    status: 'APPROVED',
    source: 'Four rude words for offside and the elders approved three. The language will be *fine*.',
  },
  {
    article: 'archive-of-small-languages',
    key: 's2',
    parent: 's1',
    person: 3,
    hoursAfter: 9.5,
    status: 'APPROVED',
    source:
      'That is, in all seriousness, how one recognises a living language: children bend it and grandparents argue about the result.',
  },
  {
    article: 'archive-of-small-languages',
    key: 's3',
    person: 0,
    hoursAfter: 31,
    status: 'WAITING',
    source: 'Could you publish the ferry times? I am only half joking.',
  },
];
