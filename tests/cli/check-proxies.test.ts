import { expect, test } from 'vitest';
import { checkProxies } from '@/cli/doctor/check-proxies';
import { readEnv } from '@/lib/env';

test.each([
  ['https://depesche.example', [], 'TRUSTED_PROXIES is empty'],
  ['https://depesche.example', ['127.0.0.1'], undefined],
  ['http://localhost:3000', [], undefined],
])('%s behind %j', async (SITE_URL, TRUSTED_PROXIES, warned) => {
  const problem = await checkProxies({ ...readEnv(), SITE_URL, TRUSTED_PROXIES });
  if (warned) expect(problem?.warning).toContain(warned);
  else expect(problem).toBeNull();
});
