import type { z } from 'zod';
import { refuseOnPage } from '@/lib/answer';
import { attempt, type FormAction } from '@/lib/form';

interface FormRoute<Schema extends z.ZodType, Params> extends FormAction<Schema, { to: string }> {
  /** Where the form stands, for a browser without scripts. */
  page: (params: Params, values: Record<string, string>) => string;
}

const headers = { 'cache-control': 'private, no-store' };

/**
 * The wrapper of lib/form.ts for a form that is sent to a plain address: a quarter of a server action's work, and
 * an address that stays the same from one version to the next. Our own script asks for JSON and gets `{ to }` or the
 * form's state; a browser without scripts is led on, or gets the form's page with what was typed.
 */
export function formRoute<Schema extends z.ZodType, Params>({ page, ...act }: FormRoute<Schema, Params>) {
  return async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    const form = await request.formData().catch(() => new FormData());
    const { status, state, done } = await attempt(act, form, request.headers);
    if (request.headers.get('accept') === 'application/json') return Response.json(done ?? state, { status, headers });
    if (done) return new Response(null, { status: 303, headers: { ...headers, location: done.to } });
    // The form's page could not be rendered either: cli/server/keep-typed-text.ts gives back what was typed.
    if (status !== 503) refuseOnPage(page(await params, state.values), status, state);
    return new Response(null, { status, headers });
  };
}
