import { expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { fail, ok } from '#lib/core/result.ts';
import { countCommits } from '#lib/metrics/counted-commits.ts';
import { openMetrics } from '#lib/metrics/metrics.ts';

it('tells in the format of Prometheus what was answered and committed, and how the server is', async () => {
  const metrics = openMetrics();
  metrics.answered({ route: '/articles/[id]', method: 'GET', status: 200, ms: 12 });
  metrics.answered({ route: '/articles/[id]', method: 'GET', status: 'aborted', ms: 3000 });
  const results = [ok({ sequence: 1, hash: '' }), fail({ kind: 'stale', what: 'claim' })];
  const db = countCommits({ commit: () => Promise.resolve(results.shift()) } as unknown as Db, metrics);
  await db.commit({ writes: [], events: [] });
  await db.commit({ writes: [], events: [] });
  const broken = countCommits({ commit: () => Promise.reject(new Error('full')) } as unknown as Db, metrics);
  await expect(broken.commit({ writes: [], events: [] })).rejects.toThrow('full');
  const jobs = { done: 3, died: 1, cancelled: 0, turnedAway: 2 };
  const text = await metrics.text({ ready: 1, chain_head_sequence: 41, sessions_open: null, jobs_queued: 2 }, jobs);

  expect(text.split('\n')).toEqual(
    expect.arrayContaining([
      'second_source_requests_total{route="/articles/[id]",method="GET",status="200"} 1',
      'second_source_requests_total{route="/articles/[id]",method="GET",status="aborted"} 1',
      'second_source_request_duration_seconds_bucket{le="0.025",route="/articles/[id]",method="GET"} 1',
      'second_source_commits_total{outcome="done"} 1',
      'second_source_commits_total{outcome="stale"} 1',
      'second_source_commits_total{outcome="failed"} 1',
      'second_source_commit_duration_seconds_count 3',
      'second_source_ready 1',
      'second_source_jobs_queued 2',
      'second_source_jobs_total{outcome="turned_away"} 2',
      'second_source_chain_head_sequence 41',
    ]),
  );
  expect(text).not.toMatch(/^second_source_sessions_open /m);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  expect(text).toMatch(/^process_resident_memory_bytes /m);
});
