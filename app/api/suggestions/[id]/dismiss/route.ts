import { byId, suggestionInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { dismissSuggestion } from '#lib/workflow/suggestions/dismiss-suggestion.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'claim.suggest', params: byId<'suggestion'>(), input: suggestionInput },
  once('dismiss-suggestion', dismissSuggestion),
);
