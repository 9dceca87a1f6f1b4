import { launchBrowser } from './browser';
import { journeys } from './journeys';
const browser = await launchBrowser();
for (const [name, journey] of Object.entries(journeys)) {
  try { await journey(browser, 'http://localhost:3000'); console.log('ok', name); }
  catch (e) { console.log('FAIL', name, String(e).slice(0, 900)); }
}
await browser.close();
