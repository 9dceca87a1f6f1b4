import { connection } from 'next/server';
import { mayReadMetrics } from '@/lib/site/may-read-metrics';
import { metricsText } from '@/lib/site/metrics';

/** For Prometheus, with METRICS_TOKEN as a bearer; without one set there is nothing here. */
export async function GET(request: Request): Promise<Response> {
  await connection();
  if (!mayReadMetrics(request.headers.get('authorization') ?? '')) return new Response('404\n', { status: 404 });
  const { type, text } = await metricsText();
  return new Response(text, { headers: { 'content-type': type, 'cache-control': 'no-store' } });
}
