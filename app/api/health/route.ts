import { ok } from '#lib/core/result.ts';
import { definePublicRoute } from '#lib/web/route.ts';

/** For whatever watches the server: it answers, and its database is open. */
export const GET = definePublicRoute({ permission: 'public.health' }, async () => ok({ status: 'up' }));
