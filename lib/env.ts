import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { CannotStart } from './core/cannot-start.ts';

/** What the process was told about its surroundings, parsed once. */
export type Env = {
  readonly production: boolean;
  readonly database: { readonly url: string } | { readonly file: string };
  /** Absolute. Holds the embedded database and the secrets that were made here. */
  readonly dataDir: string;
  readonly port: number;
  /** Scheme, host and port under which browsers reach the app; no trailing slash. */
  readonly publicUrl: string;
  /** Whether `publicUrl` was given: then no other origin may write. */
  readonly publicUrlGiven: boolean;
  /** Behind TLS: cookies are Secure, and browsers are told to stay on https. */
  readonly secure: boolean;
  /** How many proxies of our own stand in front, each of which appends to X-Forwarded-For. */
  readonly proxyHops: number;
  /** Where the newsroom is, as a name of the IANA database: its days and times of day. */
  readonly timeZone: string;
  /** Admits to /metrics; null: there is none, and nothing is counted. */
  readonly metricsToken: string | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** null: none, and nothing of it is shown or sent. */
  readonly languageModel: LanguageModelSettings | null;
  readonly given: Readonly<Record<SecretVariable, string | undefined>>;
};

/** A server that speaks OpenAI's protocol. */
export type LanguageModelSettings = {
  /** The base address, to which `/chat/completions` is added; no trailing slash. */
  readonly url: string;
  readonly model: string;
  /** null: the server asks for none. */
  readonly key: string | null;
  readonly timeoutMs: number;
  /** How many times in an hour one person may ask it. */
  readonly perHour: number;
};

/** Secrets that may come from the environment; without it they are made once (see secrets.ts). */
export const SECRET_VARIABLES = ['AUTH_SECRET', 'SIGNING_KEY'] as const;
export type SecretVariable = (typeof SECRET_VARIABLES)[number];

/** @throws CannotStart that names every wrong variable */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const parsed = variables.safeParse(withoutEmpty(source));
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new CannotStart(`correct the environment. ${faults.join('; ')}.`);
  }
  const given = parsed.data;
  const dataDir = isAbsolute(given.DATA_DIR) ? given.DATA_DIR : resolve(given.DATA_DIR);
  const publicUrl = given.PUBLIC_URL ?? `http://localhost:${given.PORT}`;
  return {
    production: given.NODE_ENV === 'production',
    database: given.DATABASE_URL ? { url: given.DATABASE_URL } : { file: `${dataDir}/second-source.db` },
    dataDir,
    port: given.PORT,
    publicUrl,
    publicUrlGiven: given.PUBLIC_URL !== undefined,
    secure: publicUrl.startsWith('https://'),
    proxyHops: given.TRUSTED_PROXY_HOPS,
    timeZone: given.NEWSROOM_TIME_ZONE,
    metricsToken: given.METRICS_TOKEN ?? null,
    logLevel: given.LOG_LEVEL,
    languageModel: modelOf(given),
    given: { AUTH_SECRET: given.AUTH_SECRET, SIGNING_KEY: given.SIGNING_KEY },
  };
}

let parsedOnce: Env | undefined;

/** The environment of this process. Read when first asked for, never while a module loads, so that builds need none. */
export function env(): Env {
  return (parsedOnce ??= parseEnv(process.env));
}

function modelOf(given: z.output<typeof variables>): LanguageModelSettings | null {
  const { LANGUAGE_MODEL_URL: url, LANGUAGE_MODEL: model } = given;
  if (url === undefined || model === undefined) return null;
  return {
    url,
    model,
    key: given.LANGUAGE_MODEL_KEY ?? null,
    timeoutMs: given.LANGUAGE_MODEL_TIMEOUT * 1000,
    perHour: given.LANGUAGE_MODEL_PER_HOUR,
  };
}

/** 32 characters of base64 are 192 bits; a shorter secret is a typing error or a word. */
export const SECRET_LEAST = 32;
const secret = z
  .string()
  .refine((text) => text.trim().length >= SECRET_LEAST, `at least ${SECRET_LEAST} characters`)
  .optional();

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const variables = z
  .object({
    NODE_ENV: z.string().optional(),
    DATABASE_URL: z
      .string()
      .refine(isPostgresAddress, 'postgres://user:password@host/database, or leave it out for the embedded database')
      .optional(),
    DATA_DIR: z.string().default('data'),
    PORT: z.coerce
      .number('a number')
      .int('a whole number')
      .min(1, 'from 1 to 65535')
      .max(65535, 'from 1 to 65535')
      .default(3000),
    PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: 'an address such as https://desk.example.org' })
      .transform((url) => new URL(url).origin)
      .optional(),
    TRUSTED_PROXY_HOPS: z.coerce
      .number('a number')
      .int('a whole number')
      .min(0, 'from 0 to 10')
      .max(10, 'from 0 to 10')
      .default(0),
    NEWSROOM_TIME_ZONE: z
      .string()
      .refine(isTimeZone, 'the name of a time zone, such as Europe/Bucharest')
      .default('UTC'),
    LOG_LEVEL: z.enum(LOG_LEVELS, LOG_LEVELS.join(', ')).default('info'),
    METRICS_TOKEN: z.string().min(16, 'at least 16 characters').optional(),
    AUTH_SECRET: secret,
    SIGNING_KEY: secret,
    LANGUAGE_MODEL_URL: z
      .url({ protocol: /^https?$/, error: 'an address such as https://models.example.org/v1' })
      .refine((url) => !/[?#]/.test(url) && !/\/\/[^/]*@/.test(url), 'an address without user, query or fragment')
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    LANGUAGE_MODEL: z.string().max(200, 'the name of a model').optional(),
    LANGUAGE_MODEL_KEY: z.string().optional(),
    LANGUAGE_MODEL_TIMEOUT: z.coerce.number('seconds').min(1, 'at least 1 second').max(600, 'at most 600').default(60),
    LANGUAGE_MODEL_PER_HOUR: z.coerce.number('a number').int('a whole number').min(1, 'at least 1').default(20),
  })
  .refine((given) => (given.LANGUAGE_MODEL_URL === undefined) === (given.LANGUAGE_MODEL === undefined), {
    path: ['LANGUAGE_MODEL'],
    error: 'LANGUAGE_MODEL_URL and LANGUAGE_MODEL are given together, or neither',
  });

/** The names of all that is read of the environment. */
export const ENVIRONMENT_VARIABLES: readonly string[] = Object.keys(variables.shape);

/** A variable set to nothing counts as not set, as compose files leave it. */
function withoutEmpty(source: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
}

/** With what is special in a password written as %40 and the like, as in every address. */
function isPostgresAddress(url: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) return false;
  try {
    const { username, password, pathname } = new URL(url);
    return [username, password, pathname].every((part) => decodeURIComponent(part) !== null);
  } catch {
    return false;
  }
}

/** By name; a bare distance from UTC, which some runtimes take too, knows no summer time. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}
