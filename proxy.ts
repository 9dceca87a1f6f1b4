import { type NextRequest, NextResponse } from 'next/server';
import { isOwnOrigin } from '@/lib/origin';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** Refuses foreign writes with 403 before the framework would run (or stumble over) them. */
export function proxy(request: NextRequest): NextResponse {
  if (!SAFE.includes(request.method) && !isOwnOrigin(request.headers)) {
    return new NextResponse('403: this request did not come from this site.\n', {
      status: 403,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    });
  }
  if (!isPersonal(request.nextUrl.pathname)) return NextResponse.next();
  return withNonce(request);
}

const isPersonal = (path: string) => /^\/(desk|account|api|dev)(\/|$)/.test(path);

/** Staff and account pages: a strict policy with a nonce for each answer, and nothing kept. */
function withNonce(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = `default-src 'self'; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

export const config = { matcher: ['/((?!_next/static|favicon).*)'] };
