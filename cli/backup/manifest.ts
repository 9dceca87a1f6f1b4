import { z } from 'zod';

/** The last entry of a backup: what must be in it. Its first entry names the format. */
export const FORMAT = 'depesche backup 1';

export const manifestSchema = z.object({
  format: z.literal(FORMAT),
  madeAt: z.iso.datetime(),
  /** Names of the migrations that the data fits. */
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number().int().min(0) })),
  sequences: z.array(z.object({ name: z.string(), value: z.string() })),
  /** SHA-256 of each file in the archive, in hexadecimal. */
  files: z.record(z.string(), z.string()),
});
export type Manifest = z.output<typeof manifestSchema>;

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
