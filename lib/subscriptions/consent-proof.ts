import { env } from '@/lib/env';
import { format, TIME_ZONE } from '@/lib/site/messages';
import { consentsOf } from '@/lib/subscriptions/queries';

/** A moment as a machine reads it, and with clock time and zone as a person does. */
const moment = (date: Date) => ({
  utc: date.toISOString(),
  local: format.dateTime(date, { dateStyle: 'medium', timeStyle: 'long', timeZone: TIME_ZONE }),
});

/** The proof that one address has asked for what it got (GDPR Art. 7(1)): the wording shown, where, and each moment. */
export async function consentProof(email: string) {
  const consents = await consentsOf(email);
  return {
    site: env.SITE_URL,
    email,
    made: moment(new Date()),
    consents: consents.map(({ kind, wording, version, page, askedAt, confirmedAt, withdrawnAt }) => ({
      ...{ kind, wording, version, page },
      asked: moment(askedAt),
      confirmed: confirmedAt && moment(confirmedAt),
      withdrawn: withdrawnAt && moment(withdrawnAt),
    })),
  };
}
