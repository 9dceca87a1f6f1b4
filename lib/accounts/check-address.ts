import { Refusal } from '@/lib/errors';
import { settings } from '@/lib/site/settings/queries';

/**
 * Addresses that are thrown away after an hour have no account: nobody behind them can be told anything.
 * The operator names their domains; asked the same of everybody, so it does not tell who has an account.
 * Refuses: 400 `throwawayAddress`.
 */
export async function checkAddress(email: string): Promise<void> {
  const { refusedMailDomains } = await settings();
  const domain = email.slice(email.lastIndexOf('@') + 1);
  if (isAmong(domain, refusedMailDomains)) throw new Refusal('throwawayAddress', 400, { domain });
}

/** Whether a list of one domain a line names this one or one above it. */
export function isAmong(domain: string, list: string): boolean {
  const refused = new Set(list.toLowerCase().split(/[\s,]+/));
  const labels = domain.split('.');
  return labels.some((_, place) => refused.has(labels.slice(place).join('.')));
}
