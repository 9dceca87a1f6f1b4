import { RE2JS } from 're2js';
import tokenizer, { type Root, type Token, types } from 'ret';

/** RE2 reads a text once, whatever the pattern: no input can make it slow beyond its length. */
export const compile = (pattern: string) => RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);

export type PatternFault = 'patternBroken' | 'patternEmpty' | 'patternCatastrophic';

/**
 * Why a pattern is not taken; null: it is. Besides what does not parse (RE2 has neither back-references
 * nor looking around), one that matches nothing at all everywhere, and one that repeats what is itself
 * ambiguous: elsewhere that freezes a server, and it never is what its author meant.
 */
export function patternFault(pattern: string): PatternFault | null {
  try {
    if (ambiguous(tokenizer(pattern))) return 'patternCatastrophic';
    return compile(pattern).matcher('').find() ? 'patternEmpty' : null;
  } catch {
    return 'patternBroken';
  }
}

/** Above so many times a repetition counts as without end. */
const MANY = 9;

type Node = Root | Token;

/** Whether something repeated many times can be read in more than one way. */
function ambiguous(node: Node): boolean {
  if (node.type === types.REPETITION && node.max > MANY && unclear(node.value)) return true;
  return children(node).some(ambiguous);
}

/** A repetition of varying length within, or branches that begin alike. */
function unclear(node: Node): boolean {
  if (node.type === types.REPETITION && node.min !== node.max) return true;
  const options = 'options' in node ? node.options : undefined;
  if (options) {
    const starts = options.map(([first]) => (first?.type === types.CHAR ? first.value : null));
    if (starts.includes(null) || new Set(starts).size < starts.length) return true;
  }
  return children(node).some(unclear);
}

function children(node: Node): Token[] {
  if (node.type === types.REPETITION) return [node.value];
  if (node.type !== types.ROOT && node.type !== types.GROUP) return [];
  return node.options?.flat() ?? node.stack ?? [];
}
