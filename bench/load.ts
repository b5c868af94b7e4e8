import { readFileSync } from 'node:fs';
import { Agent, request, type IncomingMessage, type RequestOptions } from 'node:http';

export type Request = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};
/** One request of a series, made fresh each time, so that writes can name another claim each; null ends the series. */
export type Ask = () => Request | null;

export type Series = {
  readonly port: number;
  /** The server's process, for its processor time. */
  readonly pid: number;
  readonly connections: number;
  readonly seconds: number;
  /** How many requests are made before, so that all servers are measured with code that the engine has compiled. */
  readonly warmUp: number;
  readonly ask: Ask;
};

export type Measured = {
  readonly requests: number;
  /** Answers other than 200 to 299; a series with any is not worth its numbers. */
  readonly refused: number;
  readonly firstRefusal: string | null;
  readonly perSecond: number;
  /** Milliseconds of the server's processor time per request, in user and system mode; NaN where /proc is missing. */
  readonly cpuMs: number;
  /** Milliseconds from sending to the last byte. */
  readonly p50: number;
  readonly p99: number;
};

/** A warm-up that takes longer is long enough. */
const WARM_UP_LIMIT_MS = 30_000;

/** Holds `connections` keep-alive connections busy, one request after the other on each, after a number to warm up. */
export async function measure(series: Series): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: series.connections });
  try {
    await runUntil((sent, ms) => sent >= series.warmUp || ms > WARM_UP_LIMIT_MS, series, agent);
    const cpuBefore = cpuMsOf(series.pid);
    const { times, refusals, elapsedMs } = await runUntil((_, ms) => ms > series.seconds * 1000, series, agent);
    const cpu = cpuMsOf(series.pid) - cpuBefore;
    times.sort((a, b) => a - b);
    return {
      requests: times.length,
      refused: refusals.length,
      firstRefusal: refusals[0] ?? null,
      perSecond: (times.length / elapsedMs) * 1000,
      cpuMs: cpu / times.length,
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
    };
  } finally {
    agent.destroy();
  }
}

/** Holds connections busy until `over`: what others wait for while something else is done. */
export async function during(
  over: () => boolean,
  series: Pick<Series, 'port' | 'connections' | 'ask'>,
): Promise<Waits> {
  const agent = new Agent({ keepAlive: true, maxSockets: series.connections });
  try {
    const { times, refusals } = await runUntil(over, series, agent);
    times.sort((a, b) => a - b);
    return {
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
      worst: times.at(-1) ?? Number.NaN,
      times,
      refusals,
    };
  } finally {
    agent.destroy();
  }
}

export type Waits = Pick<Measured, 'p50' | 'p99'> & {
  readonly worst: number;
  readonly times: readonly number[];
  readonly refusals: readonly string[];
};

type Run = { readonly times: number[]; readonly refusals: string[]; readonly elapsedMs: number };

type Ended = (sent: number, ms: number) => boolean;

async function runUntil(
  ended: Ended,
  { port, connections, ask }: Pick<Series, 'port' | 'connections' | 'ask'>,
  agent: Agent,
): Promise<Run> {
  const times: number[] = [];
  const refusals: string[] = [];
  const started = performance.now();
  let count = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (!ended(count, performance.now() - started)) {
        count += 1;
        const next = ask();
        if (next === null) return;
        const { method, path, headers = {}, body } = next;
        const sent = performance.now();
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        const options = { port, host: '127.0.0.1', method, path, agent, headers: { ...headers, ...length } };
        const { status, text } = await send(options, body);
        times.push(performance.now() - sent);
        if (status < 200 || status > 299) refusals.push(`${method} ${path}: ${status} ${text().slice(0, 300)}`);
      }
    }),
  );
  return { times, refusals, elapsedMs: performance.now() - started };
}

function send(options: RequestOptions, body: string | undefined) {
  return new Promise<{ readonly status: number; readonly text: () => string }>((resolve, reject) => {
    const sending = request(options, (answer: IncomingMessage) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, text: () => Buffer.concat(parts).toString('utf8') });
      });
      answer.on('error', reject);
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

/** The most memory that a process ever held, in MB; NaN where /proc is missing. */
export function peakMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Linux counts processor time in ticks of a hundredth of a second (`getconf CLK_TCK`); fields 14 and 15 of stat. */
function cpuMsOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** Of numbers in order. */
export function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}
