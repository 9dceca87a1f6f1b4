'use client';
import { useEffect } from 'react';

/** Where the site is installed as an app, a page for the time without network. In a browser's tab nothing happens. */
export function OfflineNotice() {
  useEffect(() => {
    if (!matchMedia('(display-mode: standalone)').matches) return;
    navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
  }, []);
  return null;
}
