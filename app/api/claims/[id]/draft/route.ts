import { byId, draftInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { saveDraft } from '#lib/workflow/desk/save-draft.ts';

export const POST = defineRoute({ permission: 'claim.check', params: byId<'claim'>(), input: draftInput }, saveDraft);
