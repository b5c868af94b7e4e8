import { defineProbe } from '#lib/web/probe.ts';
import { ready } from '#lib/web/ready.ts';

/** The same as /api/health/ready, for those who know one address only. */
export const GET = defineProbe({ permission: 'public.health' }, ready);

export const dynamic = 'force-dynamic';
