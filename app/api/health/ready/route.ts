import { defineProbe } from '#lib/web/probe.ts';
import { ready } from '#lib/web/ready.ts';

/** The server can do its work: a row was written and read within two seconds. 503 and why where it cannot. */
export const GET = defineProbe({ permission: 'public.health' }, ready);

export const dynamic = 'force-dynamic';
