import { resolve } from 'node:path';
import { dataFolder } from '@/lib/env';

/** The project's folder. All commands run in it (see portal.ts). */
export const root = resolve(import.meta.dirname, '..');
/** What one machine keeps: database, secrets, media, locks. Never in the repository. */
export const dataDir = resolve(root, dataFolder());
