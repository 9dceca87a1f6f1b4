import type { Facts } from '@/lib/comments/screening/facts';
import { learned } from '@/lib/comments/screening/rules/learned';
import { links } from '@/lib/comments/screening/rules/links';
import { newAccount } from '@/lib/comments/screening/rules/new-account';
import { repetition } from '@/lib/comments/screening/rules/repetition';
import { scripts } from '@/lib/comments/screening/rules/scripts';
import { shouting } from '@/lib/comments/screening/rules/shouting';
import { similar } from '@/lib/comments/screening/rules/similar';
import { speed } from '@/lib/comments/screening/rules/speed';
import { words } from '@/lib/comments/screening/rules/words';
import type { Effect, RuleName, Signal } from '@/lib/comments/screening/schema';

type Noticed = Pick<Signal, 'values'> & {
  /** Another sentence than the rule's own. */
  said?: string;
  /** Another effect than the rule's own. */
  effect?: Effect;
};
export type Rule = (facts: Facts) => Noticed[];
/** What the team has chosen for rules; the others keep their own effect. */
export type Choices = Partial<Record<RuleName, Effect>>;

/** What each rule does unless the team chooses otherwise. */
export const OWN_EFFECT: Record<RuleName, Effect> = {
  words: 'WARNING',
  learned: 'WARNING',
  similar: 'WARNING',
  repetition: 'WARNING',
  links: 'HINT',
  scripts: 'WARNING',
  shouting: 'HINT',
  speed: 'HINT',
  newAccount: 'HINT',
  adviser: 'WARNING',
};

const rules: [RuleName, Rule][] = [
  ['words', words],
  ['learned', learned],
  ['similar', similar],
  ['repetition', repetition],
  ['links', links],
  ['scripts', scripts],
  ['shouting', shouting],
  ['speed', speed],
  ['newAccount', newAccount],
];

/** What the rules notice about a comment, in their order. It publishes nothing and refuses nothing. */
export function screen(facts: Facts): Signal[] {
  return rules.flatMap(([name, rule]) => {
    const own = effectOf(name, facts.choices);
    if (own === 'OFF') return [];
    return rule(facts).flatMap(({ values, said = name, effect = own }) =>
      effect === 'OFF' ? [] : [{ rule: name, said, effect, values }],
    );
  });
}

export const effectOf = (name: RuleName, choices: Choices): Effect => choices[name] ?? OWN_EFFECT[name];
