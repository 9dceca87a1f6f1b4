import { launchBrowser } from './browser';
import { firstArticle } from './journeys/journey';
import { newPerson, signIn } from './person';

const b = await launchBrowser();
const url = 'http://localhost:3100';
const w = await newPerson(b, url, { scripts: false });
const a = await firstArticle(w.page);
await signIn(w, url, 'reader@demo.test');
await w.page.goto(`${a}/comment`);
await w.page.fill('textarea[name=text]', 'Zu lang. '.repeat(1000).trim());
await w.page.click('main .comment-form button[type=submit]');
await w.page.waitForTimeout(1500);
console.log(
  (await w.page.content()).replace(/Zu lang\. /g, '').slice(0, 200),
  (await w.page.innerText('body')).replace(/Zu lang\. /g, '').slice(0, 3000),
);
console.log(await w.page.evaluate(() => document.querySelectorAll('[role=alert]').length), w.page.url());
await b.close();
