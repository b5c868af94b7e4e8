import { byId, suggestionInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { askModel } from '#lib/workflow/suggestions/ask-model.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { readSuggestions } from '#lib/workflow/suggestions/read-suggestions.ts';

export const GET = defineRoute({ permission: 'claim.suggest', params: byId<'article'>() }, readSuggestions);

export const POST = defineRoute(
  { permission: 'claim.suggest', params: byId<'article'>(), input: suggestionInput },
  once('ask-model', askModel),
);
