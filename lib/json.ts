import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { currentViewer } from '@/lib/accounts/session';
import { Refusal } from '@/lib/errors';
import { problems, sentence } from '@/lib/form';
import { log } from '@/lib/log';
import { isOwnOrigin } from '@/lib/origin';

interface JsonAction<Schema extends z.ZodType> {
  schema: Schema;
  run: (input: z.output<Schema>, viewer: Viewer | null) => Promise<unknown>;
}

/**
 * The wrapper of lib/form.ts for scripts of our own pages: a POST of JSON, answered with JSON. Origin,
 * input, actor; a refusal is its status and `{ error }`, one sentence.
 */
export function jsonAction<Schema extends z.ZodType>({ schema, run }: JsonAction<Schema>) {
  return async (request: Request): Promise<Response> => {
    try {
      if (!isOwnOrigin(request.headers)) throw new Refusal('foreignOrigin', 403);
      const input = schema.safeParse(await request.json().catch(() => null));
      if (!input.success) return answer(400, { error: problems(input.error).error });
      return answer(200, await run(input.data, await currentViewer()));
    } catch (error) {
      if (error instanceof Refusal) return answer(error.status, { error: sentence(error.key, error.values) });
      log.error({ err: error }, 'request failed');
      return answer(503, { error: sentence('unavailable') });
    }
  };
}

const answer = (status: number, body: unknown) =>
  Response.json(body ?? {}, { status, headers: { 'cache-control': 'private, no-store' } });
