import { change } from '#app/_ui/change.ts';
import { exchange, posted, type Answer } from '#app/_ui/exchange.ts';
import type { DESK_API, InputOf, OutputOf } from '#lib/schema/desk-api.ts';

type Api = typeof DESK_API;
export type RouteName = keyof Api;
type GetName = { [R in RouteName]: Api[R]['method'] extends 'GET' ? R : never }[RouteName];
type PostName = Exclude<RouteName, GetName>;
type Posted<R extends PostName> = Api[R] extends { readonly input: infer Schema }
  ? Schema extends null
    ? never
    : InputOf<Api[R]>
  : never;

/**
 * The paths of the desk's routes, once more and without their schemas, so that the browser does not load a validator
 * that only the server needs. A test holds them to the list in `lib/schema/desk-api.ts`.
 */
export const DESK_PATHS = {
  desk: '/api/articles/:id/desk',
  deskPart: '/api/articles/:id/desk/part',
  claim: '/api/claims/:id',
  why: '/api/claims/:id/why',
  passages: '/api/claims/:id/passages',
  capture: '/api/captures/:id',
  sheet: '/api/articles/:id/sheet',
  nextClaim: '/api/queue/next',
  saveCheck: '/api/claims/:id/check',
  saveDraft: '/api/claims/:id/draft',
  comparePassage: '/api/claims/:id/compare',
  addEvidence: '/api/claims/:id/evidence',
  changeEvidence: '/api/evidence/:id/change',
  withdrawEvidence: '/api/evidence/:id/withdraw',
  setContradiction: '/api/evidence/:id/contradiction',
  answerFlag: '/api/flags/:id/answer',
  tickEvidence: '/api/evidence/:id/tick',
  logSearch: '/api/claims/:id/searches',
  comment: '/api/claims/:id/comments',
  answerComment: '/api/comments/:id/answer',
  dispose: '/api/claims/:id/disposition',
  decide: '/api/claims/:id/decision',
  returnClaim: '/api/claims/:id/return',
  takeLease: '/api/claims/:id/lease',
  releaseLease: '/api/claims/:id/release',
  addSource: '/api/sources',
  addCapture: '/api/captures',
  confirmOrigin: '/api/claims/:id/origins/confirm',
  joinOrigin: '/api/claims/:id/origins/join',
  splitOrigin: '/api/claims/:id/origins/split',
  renameOrigin: '/api/claims/:id/origins/rename',
  editClaim: '/api/claims/:id/edit',
  attributeClaim: '/api/claims/:id/attribute',
  splitClaim: '/api/claims/:id/split',
  dropClaim: '/api/claims/:id/drop',
  restoreClaim: '/api/claims/:id/restore',
  mergeClaims: '/api/articles/:id/claims/merge',
  addClaim: '/api/articles/:id/claims',
  suggestions: '/api/articles/:id/suggestions',
  askModel: '/api/articles/:id/suggestions',
  acceptSuggestion: '/api/suggestions/:id/accept',
  dismissSuggestion: '/api/suggestions/:id/dismiss',
  assign: '/api/articles/:id/assign',
  undo: '/api/undo',
} as const satisfies Record<RouteName, string>;

export function read<R extends GetName>(route: R, id: string, query = ''): Promise<Answer<OutputOf<Api[R]>>> {
  return exchange(pathOf(route, id) + query, { method: 'GET' });
}

export function send<R extends PostName>(
  route: R,
  id: string,
  input: Posted<R>,
  signal?: AbortSignal,
): Promise<Answer<OutputOf<Api[R]>>> {
  const path = pathOf(route, id);
  if (!IN_PASSING.has(route)) return change(path, input, signal);
  return exchange(path, { ...posted(input), ...(signal === undefined ? {} : { signal }) });
}

/** What changes nothing that lasts. The next of its kind makes up for one that was lost. */
const IN_PASSING: ReadonlySet<RouteName> = new Set(['saveDraft', 'takeLease', 'releaseLease', 'comparePassage']);

function pathOf(route: RouteName, id: string): string {
  return DESK_PATHS[route].replace(':id', encodeURIComponent(id));
}
