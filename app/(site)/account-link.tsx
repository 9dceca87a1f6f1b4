'use client';
import { useEffect, useState } from 'react';
import { fetchViewer, type ViewerAnswer } from './viewer';

interface Labels {
  signIn: string;
  signOut: string;
  desk: string;
  news: string;
}

/** "Sign in" for everyone; who is signed in sees the name and the way to the desk instead. */
export function AccountLink({ signIn, signOut, desk, news }: Labels) {
  const [viewer, setViewer] = useState<ViewerAnswer['viewer']>(null);
  useEffect(() => {
    fetchViewer().then((answer) => setViewer(answer?.viewer ?? null));
  }, []);
  if (!viewer) return <a href="/account/sign-in">{signIn}</a>;
  return (
    <>
      {viewer.staff && <a href="/desk">{desk}</a>}{' '}
      {viewer.unread > 0 && (
        <a href="/account/notifications" className="unread">
          {news.replace('#', String(viewer.unread))}
        </a>
      )}{' '}
      <span>{viewer.name}</span> <a href="/account">{signOut}</a>
    </>
  );
}
