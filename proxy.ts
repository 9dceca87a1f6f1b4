import { createHash } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { themeScript } from '@/app/theme/theme-script';
import { findViewer, SESSION_COOKIE } from '@/lib/accounts/find-viewer';
import { formerAddress } from '@/lib/articles/former-address';
import { env } from '@/lib/env';
import { countAdvert, isReader } from '@/lib/jobs/figures/count-advert';
import { RESERVED } from '@/lib/jobs/schema';
import { isOwnOrigin } from '@/lib/origin';
import { tooManySearches } from '@/lib/search/too-many-searches';
import { deskStart, mayOpen } from '@/lib/site/desk-rights';
import { isKnownAddress } from '@/lib/site/known-address';
import { oldAddress } from '@/lib/site/old-address';
import { publicPolicy } from '@/lib/site/public-policy';

/** Who is given whole pages: htmlLimitedBots in next.config.js. */
const WHOLE = 'whole page';
const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Answers what must be known before a page starts to stream: foreign writes get 403, a personal page
 * without a person leads to sign-in, the desk is a 404 for members, a flood of searches gets 429. Pages and actions
 * ask for their rights again.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const writes = !SAFE.includes(request.method);
  if (writes && !isFromMailServer(request) && !isOwnOrigin(request.headers))
    return forbidden('this request did not come from this site');
  const { pathname } = request.nextUrl;
  if (!(await isKnownAddress(pathname))) return elsewhere(request);
  const tooMany = await tooManySearches(request.nextUrl, request.headers);
  if (tooMany) return tooMany;
  if (request.method === 'GET') countReader(request);
  const moved = !writes && (await oldAddress(pathname, request.nextUrl.searchParams).catch(() => null));
  if (moved) return NextResponse.redirect(new URL(moved, env.SITE_URL), 301);
  if (needsViewer(pathname)) {
    const viewer = await findViewer(request.cookies.get(SESSION_COOKIE)?.value);
    // A form sent after the session ended reaches its action, which refuses and keeps what was typed.
    if (!viewer && !writes) return toSignIn(request);
    if (viewer && isDesk(pathname) && !mayOpen(pathname, viewer)) {
      return writes ? forbidden('the desk is for the staff') : notFound(request);
    }
    const start = viewer && pathname === '/desk' && deskStart(viewer);
    if (start && !writes) return seeOther(new URL(start, request.url));
  }
  return isPersonal(pathname) ? withNonce(request) : NextResponse.next();
}

// The browser follows a form to the provider's page only if the policy names it.
const providers = [env.AUTH_GOOGLE_ID && 'https://accounts.google.com', env.AUTH_GITHUB_ID && 'https://github.com'];
const formTargets = ["'self'", ...providers.filter(Boolean)].join(' ');

/** Nothing is here now: but perhaps it has moved (301) or was withdrawn (410). */
async function elsewhere(request: NextRequest): Promise<NextResponse> {
  const former = await formerAddress(request.nextUrl.pathname);
  if (former && 'movedTo' in former) return NextResponse.redirect(new URL(former.movedTo, env.SITE_URL), 301);
  return former ? instead(request, `/gone/${former.gone}`, 410) : notFound(request);
}
// The one inline script of the root layout, which is the same everywhere and so cannot carry a nonce.
const themeHash = createHash('sha256').update(themeScript).digest('base64');

/** Adverts that are looked at and applied for; counted here because their pages are the same for everyone. */
function countReader({ nextUrl, headers }: NextRequest): void {
  const [, slug, apply] = /^\/jobs\/([a-z0-9-]+)(\/apply)?$/.exec(nextUrl.pathname) ?? [];
  if (slug && !RESERVED.includes(slug) && isReader(headers)) countAdvert(slug, apply ? 'applies' : 'views');
}

const forbidden = (reason: string) =>
  new NextResponse(`403: ${reason}.\n`, {
    status: 403,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
const notFound = (request: NextRequest) => instead(request, '/404', 404);

/** A page of the public site at an address that may be personal: no cache may give it to the next person. */
function instead(request: NextRequest, page: string, status: number): NextResponse {
  const response = NextResponse.rewrite(new URL(page, request.url), { status });
  if (!isPersonal(request.nextUrl.pathname)) return response;
  response.headers.set('content-security-policy', publicPolicy);
  response.headers.set('cache-control', 'private, no-store');
  return response;
}
// A mail provider's server ends a subscription for its reader; the address itself is the proof (RFC 8058).
// Our own mail server hands over what came back; its signature is the proof.
const isFromMailServer = ({ method, nextUrl }: NextRequest) =>
  method === 'POST' && (nextUrl.pathname.startsWith('/api/unsubscribe/') || nextUrl.pathname === '/api/mail-reports');
const isApi = (path: string) => path.startsWith('/api/');
const isDesk = (path: string) => /^\/desk(\/|$)/.test(path);
const isPersonal = (path: string) => /^\/(desk|account|api|dev|preview)(\/|$)/.test(path) || isForm(path);
const isForm = (path: string) =>
  /^\/(articles\/[^/]+\/comment|jobs\/(submit|mine\/.*|search\/subscribe|[^/]+\/report)|comments\/[^/]+\/notice|newsletter|(appeals|subscriptions)\/.*)$/.test(
    path,
  );
const needsViewer = (path: string) =>
  isDesk(path) || (/^\/account(\/|$)/.test(path) && !/^\/account\/(sign-in|email)(\/|$)/.test(path));

function toSignIn({ nextUrl, url }: NextRequest): NextResponse {
  const target = new URL('/account/sign-in', url);
  target.searchParams.set('callbackUrl', nextUrl.pathname + nextUrl.search);
  return seeOther(target);
}

const seeOther = (target: URL) =>
  NextResponse.redirect(target, { status: 303, headers: { 'cache-control': 'private, no-store' } });

/**
 * Staff and account pages: a strict policy with a nonce for each answer, and nothing kept. They are asked for whole
 * (next.config.js): of a page that comes in pieces Next would say 200 before it knows whether there is one.
 */
function withNonce(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = `default-src 'self'; script-src 'self' 'nonce-${nonce}' 'sha256-${themeHash}' 'strict-dynamic'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action ${formTargets}; frame-ancestors 'none'`;
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  if (request.method === 'GET' && !isApi(request.nextUrl.pathname)) headers.set('user-agent', WHOLE);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

// Next would hold a whole upload in memory for us; those routes ask for origin and right themselves.
export const config = {
  matcher: ['/((?!_next/static|favicon|api/account/picture$|api/desk/media(?:$|/\\d+/file$|/covers/)).*)'],
};
