import type { Viewer } from '@/lib/accounts/find-viewer';
import { currentViewer } from '@/lib/accounts/session';
import { Refusal } from '@/lib/errors';
import { sentence } from '@/lib/form';
import { log } from '@/lib/log';
import { isOwnOrigin } from '@/lib/origin';
import { countAgainst } from '@/lib/rate-limit';

interface UploadAction {
  /** Bytes of the whole request; reading stops there. */
  limit: number;
  /** Asked before a single byte of the body is read. */
  may: (viewer: Viewer | null) => viewer is Viewer;
  run: (request: Request, form: FormData, viewer: Viewer) => Promise<Response>;
  /** How a refusal looks to whoever sent the form. */
  refuse: (request: Request, status: number, error: string) => Promise<Response>;
}

/** The wrapper of lib/form.ts for forms with files: a multipart POST, read within a limit. */
export function uploadAction({ limit, may, run, refuse }: UploadAction) {
  return async (request: Request): Promise<Response> => {
    try {
      if (!isOwnOrigin(request.headers)) throw new Refusal('foreignOrigin', 403);
      const viewer = await currentViewer();
      if (!may(viewer)) throw new Refusal('forbidden', 403);
      await countAgainst('upload', viewer.id);
      return await run(request, await readForm(request, limit), viewer);
    } catch (error) {
      if (error instanceof Refusal) return refuse(request, error.status, sentence(error.key, error.values));
      log.error({ err: error }, 'upload failed');
      return refuse(request, 503, sentence('uploadFailed'));
    }
  };
}

/** A form that breaks off half-way is no form: nothing of it is used. */
async function readForm({ body, headers }: Request, limit: number): Promise<FormData> {
  let read = 0;
  const limited = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      read += chunk.length;
      if (read > limit) controller.error(new Refusal('uploadTooLarge', 413, { max: Math.floor(limit / 1024 ** 2) }));
      else controller.enqueue(chunk);
    },
  });
  const type = headers.get('content-type') ?? '';
  const form = await new Response(body?.pipeThrough(limited) ?? null, { headers: { 'content-type': type } })
    .formData()
    .catch((error: unknown) => error);
  if (form instanceof FormData) return form;
  if (read > limit) throw new Refusal('uploadTooLarge', 413, { max: Math.floor(limit / 1024 ** 2) });
  throw new Refusal('uploadBroken');
}

/** The files that somebody chose; a field left empty is sent as a file without content. */
export function filesOf(form: FormData): File[] {
  const files = form.getAll('file').filter((file) => file instanceof File && file.size > 0) as File[];
  if (files.length === 0) throw new Refusal('noFile');
  return files;
}
