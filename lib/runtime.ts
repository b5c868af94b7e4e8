import type { Db } from '#db/db.ts';
import { openDatabase } from '#db/open.ts';
import type { OpeningNews } from '#db/target.ts';
import { hashToken, newToken } from './auth/tokens.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Proposer } from './core/claims/proposer.ts';
import { mintId, type Id } from './core/ids.ts';
import { tightenDataFolder } from './data-folder.ts';
import { env, parseEnv, type Env } from './env.ts';
import { headKeys, type HeadKey, type HeadKeys } from './head-keys.ts';
import { createLog, type Log } from './log.ts';
import { countCommits } from './metrics/counted-commits.ts';
import type { Metrics } from './metrics/metrics.ts';
import { randomStore } from './random-store.ts';
import { requestsInHand, type RequestsInHand } from './requests-in-hand.ts';
import { checkSecrets, keptSecret, secretOf } from './secrets.ts';
import { NO_FIGURES, readFigures, type Figures } from './workflow/health/read-figures.ts';
import { readiness, type Readiness } from './workflow/health/readiness.ts';
import { openPool, type Pool } from './workers/pool.ts';
import { sharedCheck } from './workflow/health/shared-check.ts';

/** Everything that a process opens or makes once. */
export type Runtime = {
  readonly env: Env;
  readonly log: Log;
  readonly db: Db;
  readonly clock: Clock;
  readonly newId: <T extends string>() => Id<T>;
  readonly authSecret: string;
  /** Signs heads of the log for the newsroom. */
  readonly headKeys: HeadKeys;
  /** null: no language model is configured, and nothing of it is loaded. */
  readonly proposer: Proposer | null;
  /** Can this server do its work at this moment? However many ask, one check is under way. */
  readonly ready: Readiness;
  /** Aborted when the server was told to stop: what is in hand is finished, and nobody else is to be sent here. */
  readonly stopping: AbortController;
  /** The threads for what takes long. */
  readonly pool: Pool;
  readonly inHand: RequestsInHand;
  /** null: METRICS_TOKEN is not set, and nothing is counted. */
  readonly metrics: Metrics | null;
  /** What the database says for the metrics, within a bound. */
  readonly figures: () => Promise<Figures>;
};

// Next evaluates a module once for each bundle that holds it, so the one runtime of the process hangs on globalThis.
const held = globalThis as { secondSource?: Promise<Runtime> | undefined };

/** The composition root: the one place where the app opens its database. Opened when first asked for. */
export function runtime(): Promise<Runtime> {
  return (held.secondSource ??= open().catch((error: unknown) => {
    held.secondSource = undefined;
    throw error;
  }));
}

async function open(): Promise<Runtime> {
  const surroundings = env();
  const clock = systemClock;
  const random = randomStore(10);
  const log = createLog(surroundings.logLevel);
  const metrics = surroundings.metricsToken === null ? null : await metricsLoaded();
  checkSecrets(surroundings);
  const database = await openDatabase(surroundings.database, (news) => tellOpening(log, news));
  if ('file' in surroundings.database) tightenFiles(log, surroundings);
  const db = metrics === null ? database : countCommits(database, metrics);
  const stopping = new AbortController();
  return {
    env: surroundings,
    log,
    db,
    clock,
    newId: () => mintId(clock(), random()),
    authSecret: secretOf(surroundings, 'AUTH_SECRET'),
    headKeys: headKeys(secretOf(surroundings, 'SIGNING_KEY')),
    proposer: await proposerOf(surroundings),
    ready: readiness({ db, clock, log, stopping: stopping.signal }),
    stopping,
    pool: openPool({ report: (err) => log.error({ err }, 'a worker thread died') }),
    inHand: requestsInHand(),
    metrics,
    figures: sharedCheck({
      check: () => readFigures({ db, now: clock() }),
      late: NO_FIGURES,
      deadlineMs: 2000,
      keptMs: 1000,
    }),
  };
}

const metricsLoaded = async (): Promise<Metrics> => (await import('./metrics/metrics.ts')).openMetrics();

function tellOpening(log: Log, news: OpeningNews): void {
  if (news.kind === 'copied') log.warn({ copy: news.copy }, 'The database was copied before it is brought up to date.');
  else log.warn(`Another process brings the database up to date; waiting up to ${news.patienceMs / 1000} seconds.`);
}

function tightenFiles(log: Log, { dataDir }: Env): void {
  const { tightened, loose } = tightenDataFolder(dataDir);
  if (tightened.length > 0) log.warn({ files: tightened }, 'Others could read these; now only their owner can.');
  if (loose.length > 0)
    log.warn({ files: loose }, 'Others can read these. Give them to the user that runs the server, with mode 0700.');
}

async function proposerOf({ languageModel: settings }: Env): Promise<Proposer | null> {
  if (settings === null) return null;
  const { languageModel } = await import('./adapters/language-model.ts');
  return languageModel(settings);
}

/** The newsroom's public key where this machine has its secret; null elsewhere, and nothing is made. */
export function ownHeadKey(source: Parameters<typeof parseEnv>[0]): HeadKey | null {
  const secret = keptSecret(parseEnv(source), 'SIGNING_KEY');
  return secret === null ? null : headKeys(secret).publicKey;
}

/** What a use case is given at the command line, besides the database. */
export function commandLine() {
  const random = randomStore(10);
  return {
    now: systemClock(),
    newId: <T extends string>() => mintId<T>(systemClock(), random()),
    newToken,
    // Nobody asks again for what a command made.
    tokenFor: newToken,
    hashToken,
  };
}

// For the commands that work on a database by name rather than on that of the app.
export { parseEnv } from './env.ts';
export { headVerifier, type HeadKey } from './head-keys.ts';
export { openDatabase } from '#db/open.ts';
export { openCopy } from '#db/sqlite/open-copy.ts';
export { backupSqlite } from '#db/sqlite/backup-sqlite.ts';
export { restoreSqlite } from '#db/sqlite/restore-sqlite.ts';

// What a driver threw, read for the layers that know no database.
export { databaseFailure } from '#db/failure.ts';
