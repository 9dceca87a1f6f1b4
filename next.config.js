/** @type {import('next').NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  poweredByHeader: false,
  agentRules: false,
  // Pictures come in fixed widths from our own store: no optimizer, no way to misuse one.
  // Types are checked by npm test; an operator's build need not do it again.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // Unknown slugs must not grow the disk; what is kept in memory is bounded.
  cacheMaxMemorySize: 64 * 1024 * 1024,
  experimental: { isrFlushToDisk: false, serverActions: { bodySizeLimit: '2mb' } },
  serverExternalPackages: ['graphile-worker', 'pg', 'pino', 'nodemailer', 'sanitize-html'],
};

export default config;
