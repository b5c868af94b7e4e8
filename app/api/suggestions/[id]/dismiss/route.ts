import { byId, suggestionInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { dismissSuggestion } from '#lib/workflow/suggestions/dismiss-suggestion.ts';

export const POST = defineRoute(
  { permission: 'claim.suggest', params: byId<'suggestion'>(), input: suggestionInput },
  dismissSuggestion,
);
