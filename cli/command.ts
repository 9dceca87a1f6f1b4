import type { ParseArgsOptionsConfig } from 'node:util';

export type Arguments = {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
};

/** One command of the operator's CLI. `usage` is what follows its name; `details` says the rest. */
export type Command = {
  summary: string;
  usage?: string;
  details?: string;
  options?: ParseArgsOptionsConfig;
  run(args: Arguments): Promise<void>;
};
