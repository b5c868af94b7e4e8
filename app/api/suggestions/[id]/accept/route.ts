import { byId, suggestionInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { acceptSuggestion } from '#lib/workflow/suggestions/accept-suggestion.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'claim.suggest', params: byId<'suggestion'>(), input: suggestionInput },
  once('accept-suggestion', acceptSuggestion),
);
