import type { ParseArgsOptionsConfig } from 'node:util';

export type Arguments = {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
};

/** One command of the operator's CLI. `parameters` are what must follow its name. */
export type Command = {
  summary: string;
  parameters?: string[];
  details?: string;
  options?: ParseArgsOptionsConfig;
  run(args: Arguments): Promise<void>;
};
