import './globals.css';
import './styles/reading.css';
import './styles/threads.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { env } from '@/lib/env';
import { locale, t } from '@/lib/site/messages';

export const metadata: Metadata = {
  metadataBase: new URL(env.SITE_URL),
  title: { default: `${env.SITE_NAME} – ${t('site.tagline')}`, template: `%s – ${env.SITE_NAME}` },
  description: t('site.tagline'),
};

export const viewport: Viewport = { colorScheme: 'light dark' };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
