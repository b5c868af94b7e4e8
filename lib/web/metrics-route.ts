import { createHash, timingSafeEqual } from 'node:crypto';
import { problem } from '#lib/core/problem.ts';
import { runtime } from '#lib/runtime.ts';
import { asHandler } from './handler.ts';

/**
 * What a server counts of itself, for Prometheus with the token of METRICS_TOKEN. Without that variable there is nothing
 * at this address, as on every server whose newsroom does not ask for figures.
 */
export function defineMetrics() {
  return asHandler(async (request: Request): Promise<Response> => {
    const { env, metrics, figures, ready, inHand, pool } = await runtime();
    if (env.metricsToken === null || metrics === null) return refusal(404, 'There is nothing at this address.');
    if (!isToken(request.headers.get('authorization'), env.metricsToken))
      return refusal(401, 'The metrics need the token of METRICS_TOKEN, as a bearer token.');
    const [{ chainHead, openSessions }, state] = await Promise.all([figures(), ready()]);
    const { threads, running, queued, ...jobs } = pool.stats();
    const text = await metrics.text(
      {
        ready: state.ok ? 1 : 0,
        requests_in_hand: inHand.size(),
        worker_threads: threads,
        jobs_running: running,
        jobs_queued: queued,
        chain_head_sequence: chainHead,
        sessions_open: openSessions,
      },
      jobs,
    );
    return new Response(text, {
      headers: { 'content-type': metrics.contentType, 'cache-control': 'private, no-store' },
    });
  }, 'public.metrics' as const);
}

/** Compared as hashes, which are of one length, in a time that does not depend on where they differ. */
const isToken = (header: string | null, token: string): boolean =>
  timingSafeEqual(sha256(header ?? ''), sha256(`Bearer ${token}`));

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

function refusal(status: 401 | 404, message: string): Response {
  const body = { ok: false, problem: problem(status === 401 ? 'signed_out' : 'not_found', message) };
  const asks = status === 401 ? { 'www-authenticate': 'Bearer' } : {};
  return Response.json(body, { status, headers: { 'cache-control': 'private, no-store', ...asks } });
}
