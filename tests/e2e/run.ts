import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { journeys } from './journeys/all';
import { startSite } from './site';

/** Runs every journey against the production build on an empty machine of its own; says how many went well. */
export async function runJourneys(part: string): Promise<{ passed: number; failed: number }> {
  const site = await startSite();
  let browser: Browser | undefined;
  const result = { passed: 0, failed: 0 };
  try {
    browser = await launchBrowser();
    for (const [name, journey] of Object.entries(journeys)) {
      if (!part.split('|').some((words) => name.includes(words))) continue;
      try {
        await journey(browser, site);
        result.passed++;
        console.log(`  ✓ ${name}`);
      } catch (error) {
        result.failed++;
        console.log(`  ✗ ${name}\n    ${error instanceof Error ? error.message : error}`);
      }
    }
  } finally {
    await browser?.close();
    await site.stop();
  }
  return result;
}
