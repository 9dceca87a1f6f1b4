import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { inBothLanguages, inEnglish, journeys } from './journeys/all';
import type { Journey } from './journeys/journey';
import { startSite } from './site';
import type { Locale } from './words';

/** Runs every journey against the production build on an empty machine of its own; says how many went well. */
export const runJourneys = (part: string) => runOn('de', journeys, part);

/** Those of commenting once more on an English site: a few of them, or all whose names hold one of the words. */
export const runInEnglish = (part: string) => runOn('en', part ? inBothLanguages : inEnglish, part);

/** Closes every window. A journey may answer one's requests by what another does: that ends first, for all of them. */
async function leave(browser: Browser): Promise<void> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  await Promise.all(pages.map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
  await Promise.all(browser.contexts().map((context) => context.close()));
}

async function runOn(locale: Locale, all: Record<string, Journey>, part: string) {
  const site = await startSite(locale);
  let browser: Browser | undefined;
  const result = { passed: 0, failed: 0 };
  try {
    browser = await launchBrowser();
    for (const [name, journey] of Object.entries(all)) {
      if (!part.split('|').some((words) => name.includes(words))) continue;
      try {
        await journey(browser, site);
        result.passed++;
        console.log(`  ✓ ${name}`);
      } catch (error) {
        result.failed++;
        console.log(`  ✗ ${name}\n    ${error instanceof Error ? error.message : error}`);
      } finally {
        // An open page of the desk would go on to say that somebody reads there.
        await leave(browser);
      }
    }
  } finally {
    await browser?.close();
    await site.stop();
  }
  return result;
}
