import { createHmac } from 'node:crypto';
import { z } from 'zod';
// By its file: Next loads this together with lib/caching, which it does not bundle.
import { bucketProblem } from './storage-url.ts';

/** The environment is wrong; `message` holds one sentence a line, each saying what to change. */
export class EnvError extends Error {
  override name = 'EnvError';
}

const url = (protocols: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `must be an address starting with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );
const postgresUrl = url(['postgres:', 'postgresql:']);
const secret = z.string().min(32, 'must have at least 32 characters (openssl rand -base64 32)');

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: postgresUrl.optional(),
  DIRECT_DATABASE_URL: postgresUrl.optional(),
  PORT: z.coerce.number('must be a number from 1 to 65535').int().min(1).max(65_535).default(3000),
  SITE_URL: url(['http:', 'https:'])
    .transform((value) => value.replace(/\/+$/, ''))
    .optional(),
  SITE_NAME: z.string().trim().default('Depesche'),
  SITE_LOCALE: z.enum(['de', 'en'], 'must be de or en').default('de'),
  AUTH_SECRET: secret.optional(),
  AUTH_SECRET_PREVIOUS: secret.optional(),
  INTERNAL_SECRET: secret.optional(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .string()
    .refine(
      (value) => Buffer.from(value, 'base64').length === 32,
      'must be 32 bytes in base64 (openssl rand -base64 32)',
    )
    .optional(),
  AUTH_GOOGLE_ID: z.string().optional(),
  AUTH_GOOGLE_SECRET: z.string().optional(),
  AUTH_GITHUB_ID: z.string().optional(),
  AUTH_GITHUB_SECRET: z.string().optional(),
  SMTP_URL: url(['smtp:', 'smtps:']).optional(),
  MAIL_FROM: z.string().optional(),
  BOUNCE_ADDRESS: z.email('must be an e-mail address').optional(),
  BOUNCE_MAILBOX: url(['imap:', 'imaps:']).optional(),
  MAIL_REPORTS_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  DKIM_DOMAIN: z.string().optional(),
  DKIM_SELECTOR: z.string().optional(),
  DKIM_PRIVATE_KEY: z.string().includes('PRIVATE KEY', 'must be a private key in PEM').optional(),
  STORAGE_URL: z
    .string()
    .regex(/^(file:|s3:\/\/)/, 'must start with file: or s3://')
    .superRefine((url, context) => {
      const problem = url.startsWith('s3:') ? bucketProblem(url) : null;
      if (problem) context.addIssue({ code: 'custom', message: problem });
    })
    .default('file:.data/media'),
  REDIS_URL: url(['redis:', 'rediss:']).optional(),
  EDGE: z.enum(['nginx', 'varnish', 'cdn'], 'must be nginx, varnish or cdn').optional(),
  EDGE_URL: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((entry) => entry.trim() || []))
    .refine((list) => list.every((entry) => URL.canParse(entry)), 'must be addresses, separated by commas'),
  EDGE_TOKEN: z.string().optional(),
  TASKS: z.enum(['inline', 'off'], 'must be inline or off').default('inline'),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((entry) => entry.trim() || [])),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(['http:', 'https:']).optional(),
  ADVISER_URL: z
    .string()
    .refine(
      (value) => URL.canParse(value) && /^(https:|http:\/\/(127\.0\.0\.1|\[::1\])[:/])/.test(new URL(value).href),
      'must be an address starting with https:// (or http://127.0.0.1)',
    )
    .optional(),
  ADVISER_SECRET: secret.optional(),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  DEMO: z.enum(['0', '1'], 'must be 0 or 1').optional(),
});

/**
 * The environment, parsed. Without `DATABASE_URL` (the embedded default, before it runs) secrets may
 * be missing too. INTERNAL_SECRET and the action key follow from AUTH_SECRET when they are not given,
 * so that several machines agree on them.
 * @throws {EnvError} with one sentence for each wrong variable
 */
export function readEnv(source: Record<string, string | undefined> = process.env) {
  // An empty line in .env means "not set".
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const { data, error } = schema.safeParse(filled);
  if (!data) {
    const lines = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}.`);
    throw new EnvError(lines.join('\n'));
  }
  const problems = contradictions(data);
  if (problems.length > 0) throw new EnvError(problems.join('\n'));

  const SITE_URL = data.SITE_URL ?? `http://localhost:${data.PORT}`;
  return {
    ...data,
    SITE_URL,
    DIRECT_DATABASE_URL: data.DIRECT_DATABASE_URL ?? data.DATABASE_URL,
    MAIL_FROM: data.MAIL_FROM ?? `"${data.SITE_NAME}" <noreply@${new URL(SITE_URL).hostname}>`,
    INTERNAL_SECRET: data.INTERNAL_SECRET ?? derive(data.AUTH_SECRET, 'internal'),
    /** Read, never written with: links in letters outlive a changed secret. */
    PREVIOUS_INTERNAL_SECRET: derive(data.AUTH_SECRET_PREVIOUS, 'internal'),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: data.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? derive(data.AUTH_SECRET, 'actions'),
  };
}

function contradictions(data: z.infer<typeof schema>) {
  const problems: string[] = [];
  if (data.DATABASE_URL && !data.AUTH_SECRET) {
    problems.push('AUTH_SECRET: required with DATABASE_URL (openssl rand -base64 32).');
  }
  for (const name of ['AUTH_SECRET', 'INTERNAL_SECRET', 'METRICS_TOKEN'] as const) {
    if (isGuessable(data[name])) problems.push(`${name}: anybody could guess it (openssl rand -base64 32).`);
  }
  for (const name of ['GOOGLE', 'GITHUB'] as const) {
    if (Boolean(data[`AUTH_${name}_ID`]) !== Boolean(data[`AUTH_${name}_SECRET`])) {
      problems.push(`AUTH_${name}_ID and AUTH_${name}_SECRET: set both or neither.`);
    }
  }
  if (data.EDGE && data.EDGE_URL.length === 0) problems.push('EDGE_URL: required with EDGE.');
  const dkim = [data.DKIM_DOMAIN, data.DKIM_SELECTOR, data.DKIM_PRIVATE_KEY];
  if (dkim.some(Boolean) && !dkim.every(Boolean)) {
    problems.push('DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY: set all of them or none.');
  }
  if (Boolean(data.ADVISER_URL) !== Boolean(data.ADVISER_SECRET)) {
    problems.push('ADVISER_URL and ADVISER_SECRET: set both or neither.');
  }
  return problems;
}

/** Left as in an example, or of too few different characters. */
const isGuessable = (secret = '') =>
  secret !== '' && (/change.?me|your.?secret|password|placeholder/i.test(secret) || new Set(secret).size < 6);

function derive(key: string | undefined, purpose: string) {
  return key && createHmac('sha256', key).update(`depesche ${purpose}`).digest('base64');
}

type Parsed = ReturnType<typeof readEnv>;
type Required =
  | 'DATABASE_URL'
  | 'DIRECT_DATABASE_URL'
  | 'AUTH_SECRET'
  | 'INTERNAL_SECRET'
  | 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY';
/** What a running portal may rely on: the database and the secrets are there. */
export type Env = Omit<Parsed, Required> & { [name in Required]: string };

let parsed: Parsed | undefined;
const required = new Set<string>([
  'DATABASE_URL',
  'DIRECT_DATABASE_URL',
  'AUTH_SECRET',
  'INTERNAL_SECRET',
  'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY',
] satisfies Required[]);

/**
 * The environment of the running portal. Parsed at the first use and not at import: the CLI imports
 * the domain before it has started the embedded database.
 */
export const env = new Proxy({} as Env, {
  get(_target, name) {
    parsed ??= readEnv();
    const value = parsed[name as keyof Parsed];
    if (value === undefined && required.has(String(name))) {
      throw new EnvError(`${String(name)}: not set. Start the portal with npm start.`);
    }
    return value;
  },
});

/** Adds to the environment of this process and of those it starts; `env` sees the new values. */
export function setEnv(values: Record<string, string | undefined>) {
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) process.env[name] = value;
  }
  parsed = undefined;
}

/** Whether npm runs us: then its end must be ours. */
export function startedByNpm(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}

/** The folder for what one machine keeps; a second portal on the same machine names another. */
export const dataFolder = () => process.env.DATA_DIR || '.data';
