import { vi } from 'vitest';
import { checkEveryLetter } from './check';

// Before anything else is loaded: the words are chosen once.
await vi.hoisted(async () => (await import('@/lib/env')).setEnv({ SITE_LOCALE: 'en' }));

checkEveryLetter();
