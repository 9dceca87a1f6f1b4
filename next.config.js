import { fileURLToPath } from 'node:url';
import { publicPolicy } from './lib/site/public-policy.ts';

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
  { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
];

// Behind a proxy that keeps its own Host, forms still come from the site's address.
const allowedOrigins = process.env.SITE_URL ? [new URL(process.env.SITE_URL).host] : [];

const handler = (file) => fileURLToPath(new URL(`lib/caching/${file}`, import.meta.url));
const ownCache = {
  cacheHandler: handler('pages.ts'),
  cacheHandlers: { default: handler('entries.ts'), remote: handler('entries.ts') },
  // Next's own copy, of which the others would hear nothing.
  cacheMaxMemorySize: 0,
};

/** @type {import('next').NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  poweredByHeader: false,
  // Next renders anew, without any cache, for whom this names. By default search engines: public pages are whole for
  // everyone. Personal ones need it (proxy.ts).
  htmlLimitedBots: /^whole page$/,
  // Made of the sources by the supervisor: an open tab notices an update and loads anew instead of mixing two versions.
  deploymentId: process.env.NEXT_DEPLOYMENT_ID || undefined,
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    {
      source:
        '/((?!(?:desk|account|api|dev|preview|appeals|subscriptions|_next|media)(?:/|$)|newsletter$|articles/[^/]+/comment$|jobs/(?:submit$|mine/|search/subscribe$|[^/]+/report$)|comments/[^/]+/notice$).*)',
      headers: [
        // Staff and account pages get a stricter one, with a nonce, from proxy.ts.
        { key: 'Content-Security-Policy', value: publicPolicy },
        // Expired here means gone everywhere within a second; Next would let an edge keep a page for a month.
        { key: 'Cache-Control', value: 'public, max-age=0, s-maxage=1, stale-if-error=600' },
      ],
    },
    // A day and no more: while two versions serve side by side, one may give its file under the other's address.
    { source: '/later.js', headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }] },
    // Asked for anew each time, so that a change of it, or its end, arrives everywhere.
    { source: '/sw.js', headers: [{ key: 'Cache-Control', value: 'no-store' }] },
  ],
  // Where WordPress had its feeds: readers' programs ask there for years.
  redirects: async () =>
    [
      ['/feed', '/feed.xml'],
      ['/feed/(rss|rss2|rdf)', '/feed.xml'],
      ['/feed/atom', '/atom.xml'],
      ['/comments/feed', '/comments/feed.xml'],
      ['/category/:slug/feed', '/topics/:slug/feed.xml'],
      ['/tag/:slug/feed', '/topics/:slug/feed.xml'],
      ['/topics/:slug/feed', '/topics/:slug/feed.xml'],
      ['/author/:slug/feed', '/authors/:slug/feed.xml'],
      ['/articles/:slug/feed', '/articles/:slug/comments/feed.xml'],
      // Its own addresses of articles: the article's slug stayed what it was.
      ['/:year(\\d{4})/:month(\\d{2})/:slug/feed', '/articles/:slug/comments/feed.xml'],
      ['/:year(\\d{4})/:month(\\d{2})/:day(\\d{2})/:slug/feed', '/articles/:slug/comments/feed.xml'],
    ].map(([source, destination]) => ({ source, destination, statusCode: 301 })),
  agentRules: false,
  // Pictures come in fixed widths from our own store: no optimizer, no way to misuse one.
  // Types are checked by npm test; an operator's build need not do it again.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // Pages and queries are kept by lib/caching, bounded: the same on one server and on many.
  ...(process.env.NODE_ENV === 'development' ? {} : ownCache),
  experimental: { serverActions: { bodySizeLimit: '2mb', allowedOrigins } },
  serverExternalPackages: [
    '@redis/client',
    'graphile-worker',
    'pg',
    'pino',
    'nodemailer',
    'sanitize-html',
    'prom-client',
    '@opentelemetry/sdk-trace-node',
    '@opentelemetry/exporter-trace-otlp-http',
    '@aws-sdk/client-s3',
    '@aws-sdk/s3-request-presigner',
  ],
};

export default config;
