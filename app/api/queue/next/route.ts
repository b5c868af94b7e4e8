import { defineRoute } from '#lib/web/route.ts';
import { myNextClaim } from '#lib/workflow/queue/my-next-claim.ts';

export const GET = defineRoute({ permission: 'queue.read' }, myNextClaim);
