import pg from 'pg';
import type { Patience, PostgresTarget } from '#db/target.ts';

/**
 * How long is waited for what. The server ends what it can end itself, because then it says so and the connection is
 * good for more; `answerMs` is for a server that says nothing any more, and comes after all that it could still say.
 */
export const PATIENCE: Patience = {
  connectMs: 5000,
  connectionMs: 15_000,
  statementMs: 30_000,
  lockMs: 10_000,
  idleMs: 30_000,
  answerMs: 35_000,
};

/** A pool in which nothing waits for ever. */
export function patientPool({ url, connections = 10, patience = PATIENCE }: PostgresTarget): pg.Pool {
  return pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: patience.connectionMs,
    statement_timeout: patience.statementMs,
    lock_timeout: patience.lockMs,
    idle_in_transaction_session_timeout: patience.idleMs,
    query_timeout: patience.answerMs,
    Client: connectingWithin(patience.connectMs),
  });
}

/** For what may take its time, such as bringing a large database up to date; only to connect is not waited for long. */
export function unhurriedPool({
  url,
  connections = 10,
  readOnly = false,
  patience = PATIENCE,
}: PostgresTarget): pg.Pool {
  return pool({
    connectionString: url,
    max: connections,
    Client: connectingWithin(patience.connectMs),
    ...(readOnly && { options: '-c default_transaction_read_only=on' }),
  });
}

function pool(config: pg.PoolConfig): pg.Pool {
  const made = new pg.Pool({
    ...config,
    connectionString: withPlainMode(config.connectionString ?? ''),
    application_name: 'second-source',
    // Of a peer that is gone without a word, the system tells after a while.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  // A connection that the server closes is replaced by the pool. Without listeners it would end the process: of an idle
  // one the pool tells, of one in hand only the connection itself.
  made.on('error', () => undefined);
  made.on('connect', (client) => client.on('error', () => undefined));
  return made;
}

/**
 * The driver checks the server's certificate alike in these modes, and prints a page about what it may do some day. Named
 * for what they do, they keep doing it, and nothing is printed. Whoever asks for what libpq does gets that.
 */
const withPlainMode = (url: string): string =>
  /[?&]uselibpqcompat=true(?![^&#])/.test(url)
    ? url
    : url.replaceAll(/([?&]sslmode=)(?:prefer|require|verify-ca)(?![^&#])/g, '$1verify-full');

/** The pool's own limit of time is for all of the wait, in which others may have to finish first. */
const connectingWithin = (connectMs: number) =>
  class extends pg.Client {
    constructor(config?: pg.ClientConfig) {
      super({ ...config, connectionTimeoutMillis: connectMs });
    }
  };
