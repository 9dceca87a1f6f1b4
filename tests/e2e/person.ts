import type { Browser, BrowserContext, Cookie, Page } from 'playwright-core';

interface Sighting {
  url: string;
  own: boolean;
}

export interface Person {
  page: Page;
  context: BrowserContext;
  requests: Sighting[];
}

/** A browser of one's own, with or without JavaScript; every request it makes is noted. */
export async function newPerson(
  browser: Browser,
  site: string,
  { scripts = true, dark = false, width = 1280 } = {},
): Promise<Person> {
  const context = await browser.newContext({
    baseURL: site,
    javaScriptEnabled: scripts,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height: 900 },
  });
  const requests: Sighting[] = [];
  context.on('request', (request) => requests.push({ url: request.url(), own: request.url().startsWith(site) }));
  return { page: await context.newPage(), context, requests };
}

/** What a reader does first on a page: from then on its scripts are there, or on their way. */
export const moveOn = (page: Page) => page.mouse.move(7, 7);

/** Signs in as a person would: asks for a link, reads the mail, opens it, presses the button. */
export async function signIn({ page, context }: Person, site: string, email: string): Promise<void> {
  // The second time as a browser that was left open: nobody asks for a link five times an hour.
  const kept = sessions.get(site + email);
  if (kept) return context.addCookies(kept);
  await page.goto('/account/sign-in');
  await page.fill('input[name=email]', email);
  await page.click('main button[type=submit]');
  await page.waitForURL('**/account/sign-in/sent');
  const letters: { to: string; text: string }[] = await (await fetch(`${site}/dev/mail?format=json`)).json();
  const link = letters
    .find(({ to, text }) => to === email && text.includes('/account/sign-in/'))
    ?.text.match(/https?:\S+/)?.[0];
  if (!link) throw new Error(`no sign-in mail for ${email}`);
  await page.goto(link);
  await page.click('main button[type=submit]');
  await page.waitForURL((url) => !url.pathname.startsWith('/account'));
  // A form's answer leads to a page without loading it; it is loaded then.
  await page.locator('main h1').first().waitFor();
  sessions.set(site + email, await context.cookies());
}

const sessions = new Map<string, Cookie[]>();
