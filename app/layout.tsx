import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { env } from '@/lib/env';
import { locale } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';
import { themeScript } from './theme/theme-script';

export async function generateMetadata(): Promise<Metadata> {
  const { siteName, tagline } = await settings();
  return {
    metadataBase: new URL(env.SITE_URL),
    title: { default: `${siteName} – ${tagline}`, template: `%s – ${siteName}` },
    description: tagline,
    formatDetection: { telephone: false },
    // Browsers without SVG ask for /favicon.ico by themselves.
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: '/apple-icon.png' },
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  // As --paper in app/styles/base.css.
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#14161a' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
        <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" />
      </head>
      <body>{children}</body>
    </html>
  );
}
