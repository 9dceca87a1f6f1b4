import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { scriptAdapter } from './script-adapter';

let loaded: Promise<void> | undefined;

/**
 * Prisma's schema engine as WebAssembly: the same code as the native one behind `prisma migrate`,
 * but installed by npm instead of downloaded on first use.
 */
export async function schemaEngine(databaseUrl: string) {
  // Once: a second instance would take the memory from under the engines of the first.
  loaded ??= load();
  await loaded;
  const { factory, close } = scriptAdapter(databaseUrl);
  const engine = await bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  return { engine, close };
}

async function load() {
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const code = await readFile(path.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(code, {
    './schema_engine_bg.js': { ...bindings } as unknown as WebAssembly.ModuleImports,
  });
  bindings.__wbg_set_wasm(instance.exports);
  const { __wbindgen_start: start } = instance.exports;
  if (typeof start === 'function') start();
}
