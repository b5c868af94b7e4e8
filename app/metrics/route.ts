import { defineMetrics } from '#lib/web/metrics-route.ts';

/** For Prometheus; see docs/run.md. */
export const GET = defineMetrics();

export const dynamic = 'force-dynamic';
