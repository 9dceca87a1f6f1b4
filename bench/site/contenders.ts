import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as nextTry } from 'node:timers/promises';
import { constants, gzipSync } from 'node:zlib';
import { freePort } from '@/cli/free-port';
import { type Running, startProgram } from '@/tests/deploy/programs';

/** nginx that serves the given page as a file compressed beforehand: as quick as this machine can be. */
export async function startFileServer(
  folder: string,
  site: string,
  paths: string[],
): Promise<Running & { url: string }> {
  const port = (await freePort(0)) ?? 0;
  const root = join(folder, 'files');
  for (const path of paths) {
    const answer = await fetch(site + path, { headers: { 'accept-encoding': 'identity' } });
    const file = join(root, path === '/' ? 'index.html' : path);
    mkdirSync(dirname(file), { recursive: true });
    const body = Buffer.from(await answer.arrayBuffer());
    writeFileSync(file, body);
    writeFileSync(`${file}.gz`, gzipSync(body, { level: constants.Z_DEFAULT_COMPRESSION }));
  }
  const conf = `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; worker_processes 1; pid ${folder}/files.pid; error_log ${folder}/files.log;
    events { worker_connections 4096; }
    http {
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/files-${name};`).join('\n')}
      access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; default_type text/html;
      server { listen ${port}; root ${root}; gzip_static on; }
    }`;
  writeFileSync(join(folder, 'files.conf'), conf);
  const running = startProgram('nginx', ['-e', `${folder}/files.log`, '-c', join(folder, 'files.conf'), '-p', folder]);
  const url = `http://127.0.0.1:${port}`;
  await untilAnswered(url + (paths[0] ?? '/'));
  return Object.assign(running, { url });
}

/** `next start` as Next comes, on the same build and database. */
export async function startPlainNext(env: NodeJS.ProcessEnv): Promise<Running & { url: string }> {
  const port = (await freePort(0)) ?? 0;
  const next = ['--import', 'tsx', 'node_modules/next/dist/bin/next', 'start', '-p', String(port)];
  const running = startProgram(process.execPath, next, { ...env, NODE_ENV: 'production' });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswered(`${url}/api/healthz`);
  return Object.assign(running, { url });
}

async function untilAnswered(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await nextTry(100);
  }
  throw new Error(`${url} did not answer`);
}
