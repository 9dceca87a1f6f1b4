import { ButtonForm } from '@/app/_ui/button-form';
import { Notice } from '@/app/_ui/notice';
import { OneFieldForm } from '@/app/_ui/one-field-form';
import { refusedForm } from '@/lib/answer';
import { day, format, TIME_ZONE, t } from '@/lib/site/messages';
import { pushKey } from '@/lib/subscriptions/push/push-key';
import { consentsOf, type subscriptionCentre } from '@/lib/subscriptions/queries';
import { CHANNELS, frequenciesOf, PAUSES } from '@/lib/subscriptions/schema';
import { addressAction, channelAction, endAllAction, endOneAction, frequencyAction, pauseAction } from './actions';
import { ChoiceForm } from './choice-form';
import { PushHere } from './push-here';

type Data = NonNullable<Awaited<ReturnType<typeof subscriptionCentre>>>;

/** Everything an address gets, and every way to change it, on one page. */
export async function Centre({ token, centre }: { token: string; centre: Data }) {
  const { subscriptions, pausedUntil, suppressedAt, email, _count } = centre;
  const { publicKey } = await pushKey();
  return (
    <>
      {suppressedAt && <Notice tone="error">{t('subscriptions.suppressed')}</Notice>}
      {pausedUntil && <Notice tone="info">{t('subscriptions.pausedUntil', { date: day(pausedUntil) })}</Notice>}
      {subscriptions.length === 0 && <p>{t('subscriptions.nothing')}</p>}
      <ul className="subscriptions">
        {subscriptions.map((subscription) => (
          <One key={subscription.id} token={token} pushes={_count.pushDevices > 0} {...subscription} />
        ))}
      </ul>
      {subscriptions.length > 0 && (
        <>
          <section aria-labelledby="pause" className="stack">
            <h2 id="pause">{t('subscriptions.pause')}</h2>
            <ChoiceForm
              action={pauseAction}
              hidden={{ token, form: 'pause' }}
              refused={refusedForm({ token, form: 'pause' })}
              name="days"
              label={t('subscriptions.pause')}
              chosen=""
              options={PAUSES.map((days) => ({ value: String(days), label: t(`subscriptions.pauses.${days}`) }))}
              button={t('subscriptions.change')}
            />
            <ButtonForm
              action={endAllAction}
              fields={{ token, form: 'all' }}
              label={t('subscriptions.endAll')}
              refused={refusedForm({ token, form: 'all' })}
            />
          </section>
          <section aria-labelledby="push" className="stack">
            <h2 id="push">{t('subscriptions.push.title')}</h2>
            <p className="hint">{t('subscriptions.push.intro')}</p>
            <PushHere
              token={token}
              publicKey={publicKey}
              labels={{
                on: t('subscriptions.push.on'),
                off: t('subscriptions.push.off'),
                isOn: t('subscriptions.push.isOn'),
                denied: t('subscriptions.push.denied'),
                failed: t('subscriptions.push.failed'),
                hint: t('subscriptions.push.hint'),
              }}
            />
          </section>
          <section aria-labelledby="address" className="stack">
            <h2 id="address">{t('subscriptions.address')}</h2>
            <OneFieldForm
              action={addressAction}
              hidden={{ token, form: 'address' }}
              refused={refusedForm({ form: 'address' })}
              field={{ name: 'email', type: 'email', autoComplete: 'email', maxLength: 254 }}
              labels={{ field: t('subscriptions.email'), hint: '', save: t('subscriptions.addressSend') }}
            />
          </section>
        </>
      )}
      <Proof email={email} />
    </>
  );
}

type OneProps = Data['subscriptions'][number] & { token: string; pushes: boolean };

function One({ token, id, kind, frequency, channel, about, pushes }: OneProps) {
  const name = about?.name ?? `${kind} ${t('subscriptions.gone')}`;
  const mine = { token, id: String(id) };
  return (
    <li>
      <h2>{about ? <a href={about.path}>{name}</a> : name}</h2>
      <div className="button-row">
        <ChoiceForm
          action={frequencyAction}
          hidden={mine}
          refused={refusedForm(mine)}
          name="frequency"
          label={t('subscriptions.frequency')}
          about={name}
          chosen={frequency}
          options={frequenciesOf[kind].map((value) => ({ value, label: t(`subscriptions.often.${value}`) }))}
          button={t('subscriptions.change')}
        />
        {pushes && kind !== 'NEWSLETTER' && (
          <ChoiceForm
            action={channelAction}
            hidden={mine}
            refused={refusedForm(mine)}
            name="channel"
            label={t('subscriptions.channel')}
            about={name}
            chosen={channel}
            options={CHANNELS.map((value) => ({ value, label: t(`subscriptions.channels.${value}`) }))}
            button={t('subscriptions.change')}
          />
        )}
        <ButtonForm action={endOneAction} fields={mine} label={t('subscriptions.end')} about={name} refused={null} />
      </div>
    </li>
  );
}

/** With clock time and zone, as a proof needs it. */
const moment = (date: Date | null) =>
  date ? format.dateTime(date, { dateStyle: 'medium', timeStyle: 'long', timeZone: TIME_ZONE }) : '–';

async function Proof({ email }: { email: string }) {
  const consents = await consentsOf(email);
  if (consents.length === 0) return null;
  return (
    <details>
      <summary>{t('subscriptions.proof')}</summary>
      <ul>
        {consents.map(({ askedAt, confirmedAt, wording }) => (
          <li key={askedAt.toISOString()}>
            {wording}
            <p className="meta">
              {t('subscriptions.asked', { asked: moment(askedAt), confirmed: moment(confirmedAt) })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
