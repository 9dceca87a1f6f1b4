import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

/** The project's own Node, as next build is run with it. */
const pinned = resolve('node_modules/node/bin/node');

// next build loads the handlers as they are: neither bundled nor with our "@/" for the project's folder.
test.each(['pages', 'entries'])('lib/caching/%s.ts is read by plain Node', (name) => {
  const file = pathToFileURL(resolve(`lib/caching/${name}.ts`)).href;
  const script = `import(${JSON.stringify(file)}).then(({ default: kept }) => console.log(typeof kept))`;
  const said = execFileSync(existsSync(pinned) ? pinned : process.execPath, ['-e', script], { encoding: 'utf8' });
  expect(['function', 'object']).toContain(said.trim());
});
