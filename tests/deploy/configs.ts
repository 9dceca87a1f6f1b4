import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PURGE_MODULE } from './programs';

interface Ports {
  edge: number;
  purge: number;
  pooler: number;
  web: number[];
}

const isRoot = process.getuid?.() === 0;
const shipped = (path: string) => readFileSync(join('deploy', path), 'utf8');

/** nginx as deploy/nginx configures it, on ports and folders of this run, without TLS and without the limits of one visitor. */
export function nginxArgs(folder: string, { edge, purge, web }: Ports): string[] {
  mkdirSync(join(folder, 'nginx'), { recursive: true });
  const site = shipped('nginx/depesche.conf')
    .replace('    server 127.0.0.1:3000 max_fails=1 fail_timeout=2s;', upstreams(web))
    .replace('/var/cache/nginx/depesche', join(folder, 'nginx/cache'))
    .replace('/var/log/nginx/depesche.log', join(folder, 'nginx/access.log'))
    .replace(/server \{\n {4}listen 80 [\s\S]*?\n\}\n/, '')
    .replace('listen 443 ssl http2;', `listen ${edge} default_server;`)
    .replace('    listen [::]:443 ssl http2;\n', '')
    .replaceAll(/ {4}(?:ssl_|limit_).*\n/g, '');
  const conf = `
    ${isRoot ? 'user root;' : ''}
    load_module ${PURGE_MODULE};
    daemon off; worker_processes 1; pid ${folder}/nginx/pid; error_log ${folder}/nginx/error.log warn;
    events { worker_connections 4096; }
    http {
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/nginx/${name};`).join('\n')}
      ${site}
      ${shipped('nginx/purge.conf').replaceAll('127.0.0.1:8081', `127.0.0.1:${purge}`)}
    }`;
  writeFileSync(join(folder, 'nginx/nginx.conf'), conf);
  return ['-e', join(folder, 'nginx/error.log'), '-c', join(folder, 'nginx/nginx.conf'), '-p', folder];
}

const upstreams = (web: number[]) =>
  web.map((port) => `    server 127.0.0.1:${port} max_fails=1 fail_timeout=2s;`).join('\n');

/** PgBouncer as deploy/pgbouncer configures it, before the database of this run. */
export function poolerArgs(folder: string, { pooler }: Ports, databaseUrl: string): string[] {
  const { hostname, port, username, password, pathname } = new URL(databaseUrl);
  const conf = shipped('pgbouncer/pgbouncer.ini')
    .replace(
      /^depesche = .*$/m,
      `depesche = host=${hostname} port=${port} dbname=${pathname.slice(1)} user=${username} password=${password}`,
    )
    .replace('listen_port = 6432', `listen_port = ${pooler}`)
    .replace('auth_type = scram-sha-256\nauth_file = /etc/pgbouncer/userlist.txt', 'auth_type = any')
    .concat('unix_socket_dir =\n');
  writeFileSync(join(folder, 'pgbouncer.ini'), conf, { mode: 0o644 });
  return [...(isRoot ? ['-u', 'nobody'] : []), join(folder, 'pgbouncer.ini')];
}
