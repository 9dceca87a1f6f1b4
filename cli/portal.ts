import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CliError } from './cli-error';
import type { Command } from './command';
import { explainError } from './explain-error';
import { root } from './paths';

/** Every command, loaded only when it is called: `--help` needs neither database nor secrets. */
const commands: Record<string, () => Promise<{ command: Command }>> = {
  start: () => import('./commands/start'),
  dev: () => import('./commands/dev'),
  build: () => import('./commands/build'),
  web: () => import('./commands/web'),
  migrate: () => import('./commands/migrate'),
  'new-migration': () => import('./commands/new-migration'),
  seed: () => import('./commands/seed'),
  'login-link': () => import('./commands/login-link'),
  role: () => import('./commands/role'),
  tasks: () => import('./commands/tasks'),
  import: () => import('./commands/import'),
  backup: () => import('./commands/backup'),
  restore: () => import('./commands/restore'),
  export: () => import('./commands/export'),
  'export-transparency': () => import('./commands/export-transparency'),
  'export-consent': () => import('./commands/export-consent'),
  doctor: () => import('./commands/doctor'),
  bench: () => import('./commands/bench'),
};

process.chdir(root);
// What the shell has set wins over the file.
if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
try {
  await portal(process.argv.slice(2));
  // The domain keeps its connections open for the next request; here nothing follows.
  process.exit();
} catch (error) {
  process.stderr.write(`${explainError(error)}\n`);
  process.exit(1);
}

async function portal([name = '--help', ...rest]: string[]) {
  if (name === '--help' || name === '-h' || name === 'help') return overview();
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new CliError(`There is no command "${name}". See: npm run portal -- --help`);
  const { command } = await load();
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' }, ...command.options },
  });
  const usage = ['npm run portal --', name, ...(command.parameters ?? [])].join(' ');
  if (values.help) {
    process.stdout.write(`${[`Usage: ${usage}`, command.summary, command.details ?? ''].join('\n').trim()}\n`);
    return;
  }
  if (positionals.length !== (command.parameters?.length ?? 0)) throw new CliError(`Usage: ${usage}`);
  await command.run({ values: values as Record<string, string | boolean | undefined>, positionals });
}

async function overview() {
  const lines = ['Usage: npm run portal -- COMMAND [--help]', ''];
  for (const [name, load] of Object.entries(commands)) {
    const { command } = await load();
    lines.push(`  ${[name, ...(command.parameters ?? [])].join(' ').padEnd(20)} ${command.summary}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}
