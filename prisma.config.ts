import { defineConfig } from 'prisma/config';

// `generate`, `validate` and `format` need no schema engine, but the CLI insists on one and would
// download it. Any existing file satisfies it; migrations go through cli/migrate.ts instead.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma' });
