'use client';
import { useEffect, useState } from 'react';
import { ErrorText } from '@/app/_ui/error-text';

interface Props {
  token: string;
  publicKey: string;
  labels: { on: string; off: string; isOn: string; denied: string; failed: string; hint: string };
}

type State = 'unknown' | 'impossible' | 'off' | 'on' | 'denied' | 'failed';

/** Notifications of this one browser; where it cannot show any, nothing is offered. */
export function PushHere({ token, publicKey, labels }: Props) {
  const [state, setState] = useState<State>('unknown');
  useEffect(() => {
    if (!('serviceWorker' in navigator && 'PushManager' in window)) return setState('impossible');
    known().then((subscription) => setState(subscription ? 'on' : 'off'));
  }, []);

  async function turnOn(): Promise<void> {
    if ((await Notification.requestPermission()) !== 'granted') return setState('denied');
    const registration = await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
    const subscription = await registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: publicKey,
    });
    const { endpoint, keys } = subscription.toJSON();
    setState((await tell('/api/push', { token, endpoint, keys })) ? 'on' : 'failed');
    // The choices beside each subscription are shown from now on.
    location.reload();
  }

  async function turnOff(): Promise<void> {
    const subscription = await known();
    if (subscription) await tell('/api/push/end', { token, endpoint: subscription.endpoint });
    await subscription?.unsubscribe();
    setState('off');
    location.reload();
  }

  if (state === 'unknown' || state === 'impossible') return null;
  const isOn = state === 'on';
  const act = () => (isOn ? turnOff() : turnOn()).catch(() => setState('failed'));
  return (
    <div className="stack">
      <p className="hint">{isOn ? labels.isOn : labels.hint}</p>
      <ErrorText>{state === 'denied' || state === 'failed' ? labels[state] : ''}</ErrorText>
      <button type="button" className="button button-quiet" onClick={act}>
        {isOn ? labels.off : labels.on}
      </button>
    </div>
  );
}

async function known(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration('/');
  return (await registration?.pushManager.getSubscription()) ?? null;
}

async function tell(path: string, body: unknown): Promise<boolean> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })).ok;
}
