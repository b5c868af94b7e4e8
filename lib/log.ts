import pino, { type Logger } from 'pino';
import { currentRequest } from './request.ts';

export type Log = Logger;

/**
 * One JSON line an entry, on standard output, with the id of the request in whose course it is written. What may
 * identify or admit somebody is taken out, wherever it stands.
 */
export function createLog(level: string, destination?: pino.DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const request = currentRequest();
        return request === null ? {} : { requestId: request.id };
      },
      serializers: { err: withoutValues },
      redact: { paths: PRIVATE.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
    },
    destination,
  );
}

/**
 * What is known of an error but not what it was about: of a statement that failed, the builder repeats all values, and
 * PostgreSQL the row that it refuses.
 */
function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { code, severity, constraint, table } = error as Error & { readonly [field: string]: unknown };
  return {
    type: error.name,
    message: withoutParams(error.message),
    code,
    severity,
    constraint,
    table,
    stack: withoutParams(error.stack ?? ''),
    ...(error.cause !== undefined && { cause: withoutValues(error.cause) }),
  };
}

/** The builder's message: "Failed query: …", and in a line of its own "params: …", which may itself have lines. */
const withoutParams = (text: string): string =>
  text.replace(/(Failed query: [\s\S]*?)\nparams: [\s\S]*?(?=\n {4}at |$)/, '$1').slice(0, 10_000);

const PRIVATE = [
  'password',
  'passwordHash',
  'token',
  'tokenHash',
  'secret',
  'cookie',
  'authorization',
  'email',
  'identity',
];
