import type { MetadataRoute } from 'next';
import { locale } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';

/** What a phone shows of the site once it is on the home screen. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { siteName, tagline } = await settings();
  return {
    ...{ name: siteName, short_name: siteName, description: tagline, lang: locale },
    ...{ start_url: '/', id: '/', display: 'standalone', background_color: '#fbf8f2', theme_color: '#fbf8f2' },
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
