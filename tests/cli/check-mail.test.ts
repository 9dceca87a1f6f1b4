import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkMail, mailNameProblems } from '@/cli/doctor/check-mail';
import type { Settings } from '@/cli/doctor/checks';
import { readEnv, setEnv } from '@/lib/env';
import { startSmtp } from '@/tests/support/smtp';

const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const key = createPublicKey(pem).export({ type: 'spki', format: 'der' }).toString('base64');

const settings = (more: Partial<Settings> = {}): Settings => ({
  ...readEnv(),
  ...{ MAIL_FROM: '"Depesche" <news@depesche.example>', DKIM_DOMAIN: 'depesche.example', DKIM_SELECTOR: 's1' },
  DKIM_PRIVATE_KEY: pem,
  ...more,
});
const right = {
  'depesche.example': ['v=spf1 mx -all', 'some-verification=1'],
  '_dmarc.depesche.example': ['v=DMARC1; p=quarantine'],
  's1._domainkey.depesche.example': [`v=DKIM1; k=rsa; p=${key}`],
};
const problems = async (records: Record<string, string[]>, more: Partial<Settings> = {}) =>
  (
    await mailNameProblems(settings(more), async (name) => {
      if (!records[name]) throw new Error('ENOTFOUND');
      return records[name];
    })
  )?.warning ?? null;

test('names that vouch for us are in order', async () => {
  expect(await problems(right)).toBeNull();
});

test.each([
  ['no SPF', { 'depesche.example': ['some-verification=1'] }, /^SPF: depesche\.example has none/],
  ['two SPF', { 'depesche.example': ['v=spf1 mx -all', 'v=spf1 a -all'] }, /^SPF: depesche\.example has 2 records/],
  ['no DMARC', { '_dmarc.depesche.example': [] }, /^DMARC: _dmarc\.depesche\.example has none/],
  [
    'no key',
    { 's1._domainkey.depesche.example': [] },
    /^DKIM: s1\._domainkey.*add the TXT record "v=DKIM1; k=rsa; p=MII/,
  ],
  ['another key', { 's1._domainkey.depesche.example': ['v=DKIM1; p=MIIx'] }, /^DKIM: .* holds another key/],
])('%s is told with what to do', async (_, wrong, sentence) => {
  expect(await problems({ ...right, ...wrong })).toMatch(sentence);
});

test('the envelope’s own domain needs the SPF record, a foreign signature does not count', async () => {
  expect(await problems(right, { BOUNCE_ADDRESS: 'bounces@mail.example' })).toMatch(/^SPF: mail\.example/);
  expect(await problems(right, { MAIL_FROM: 'news@other.example' })).toMatch(/signed for depesche\.example/);
  expect(await problems(right, { DKIM_PRIVATE_KEY: undefined })).toMatch(/not signed here/);
});

let smtp: Awaited<ReturnType<typeof startSmtp>>;
beforeAll(async () => {
  smtp = await startSmtp();
});
afterAll(() => smtp.stop());

test('the server is asked whether it takes us', async () => {
  setEnv({ SMTP_URL: smtp.url });
  expect(await checkMail(readEnv())).toBeNull();
  setEnv({ SMTP_URL: smtp.url.replace('//', '//me:wrong@') });
  expect(await checkMail(readEnv())).toMatch(/does not take us: .*535/);
  setEnv({ SMTP_URL: 'smtp://127.0.0.1:9' });
  expect(await checkMail(readEnv())).toMatch(/ECONNREFUSED/);
});
