import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What a server counts of itself, for Prometheus. Labels have few values: routes, methods and outcomes, never ids. */
export type Metrics = {
  readonly answered: (request: Answered) => void;
  readonly committed: (commit: Committed) => void;
  /** In Prometheus' text format. */
  readonly text: (now: Gauges, jobs: Jobs) => Promise<string>;
  readonly contentType: string;
};

type Answered = {
  readonly route: string;
  readonly method: string;
  readonly status: number | 'aborted';
  readonly ms: number;
};
type Committed = { readonly outcome: 'done' | 'stale' | 'failed'; readonly ms: number };
/** How many jobs of the worker threads ended how, since the start. */
type Jobs = Readonly<Record<'done' | 'died' | 'cancelled' | 'turnedAway', number>>;
/** What is read at the moment when somebody asks, by the name of its metric; null where it cannot be read. */
export type Gauges = Readonly<Partial<Record<GaugeName, number | null>>>;

export function openMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  // The process itself: processor, memory, garbage, how late the event loop is.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 20 });
  const requests = new Counter({
    name: 'second_source_requests_total',
    help: 'Requests answered, by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'second_source_request_duration_seconds',
    help: 'From the first line of a request to the end of its answer.',
    labelNames: ['route', 'method'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const commits = new Counter({
    name: 'second_source_commits_total',
    help: 'Commits to the database: done, stale (somebody else was first) or failed.',
    labelNames: ['outcome'],
    registers,
  });
  const commitDurations = new Histogram({
    name: 'second_source_commit_duration_seconds',
    help: 'From the order to commit until the disk has it, waiting included.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 15],
    registers,
  });
  const jobsEnded = new Counter({
    name: 'second_source_jobs_total',
    help: 'Jobs of the worker threads: done, died (too long, out of memory), cancelled or turned away.',
    labelNames: ['outcome'],
    registers,
  });
  const gauges = Object.entries(GAUGES).map(
    ([name, help]) => [name as GaugeName, new Gauge({ name: `second_source_${name}`, help, registers })] as const,
  );
  return {
    answered: ({ route, method, status, ms }) => {
      requests.inc({ route, method, status });
      durations.observe({ route, method }, ms / 1000);
    },
    committed: ({ outcome, ms }) => {
      commits.inc({ outcome });
      commitDurations.observe(ms / 1000);
    },
    text: (now, { done, died, cancelled, turnedAway }) => {
      jobsEnded.reset();
      const outcomes = Object.entries({ done, died, cancelled, turned_away: turnedAway });
      for (const [outcome, count] of outcomes) jobsEnded.inc({ outcome }, count);
      for (const [name, gauge] of gauges) {
        const value = now[name];
        if (typeof value === 'number') gauge.set(value);
        else gauge.remove();
      }
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

const GAUGES = {
  ready: '1 while this server can read and write its database, 0 while it cannot.',
  requests_in_hand: 'Requests that are being answered, this one included.',
  chain_head_sequence: 'The sequence of the last entry of the log.',
  worker_threads: 'Threads for what takes long.',
  jobs_running: 'Jobs in worker threads.',
  jobs_queued: 'Jobs that wait for a thread.',
  sessions_open: 'Sessions that are neither over nor ended.',
} as const;
type GaugeName = keyof typeof GAUGES;
