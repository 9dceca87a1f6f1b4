import { env } from '@/lib/env';
import { log } from '@/lib/log';

/** Called once by Next when the server starts. Traces leave only where an operator has named a collector. */
export async function register(): Promise<void> {
  if (!env.OTEL_EXPORTER_OTLP_ENDPOINT) return;
  const { startTracing } = await import('@/lib/site/tracing');
  startTracing();
}

/** A page, a route or an action threw: the same line as for everything else, found by its request. */
export function onRequestError(
  err: unknown,
  _: unknown,
  { routePath, routeType }: { routePath: string; routeType: string },
) {
  log.error({ err, route: routePath, type: routeType }, 'rendering failed');
}
