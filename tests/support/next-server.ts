/** `next/server` with a `connection()` that works outside of Next. */
export { NextRequest } from 'next/dist/server/web/spec-extension/request';
export { NextResponse } from 'next/dist/server/web/spec-extension/response';
export { connection } from './next-request';
