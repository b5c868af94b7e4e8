import pino, { type Logger } from 'pino';

export type Log = Logger;

/** One JSON line an entry, on standard output. What may identify or admit somebody is taken out, wherever it stands. */
export function createLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: PRIVATE.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
  });
}

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
