import { ok } from '#lib/core/result.ts';
import { defineProbe } from '#lib/web/probe.ts';

/** The process answers. Whether it can work is asked at `ready`: starting it anew would not mend its database. */
export const GET = defineProbe({ permission: 'public.health' }, () => Promise.resolve(ok('live')));

export const dynamic = 'force-dynamic';
