import type { ClaimRow } from '#db/queries/claims-of-article.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { Context } from '#lib/workflow/context.ts';

type Model = Pick<
  ClaimRow,
  | 'articleId'
  | 'position'
  | 'sentence'
  | 'text'
  | 'spans'
  | 'quotes'
  | 'hedges'
  | 'dates'
  | 'kind'
  | 'checkable'
  | 'presupposed'
  | 'priority'
  | 'reasons'
  | 'rules'
  | 'summands'
  | 'assigneeId'
>;

/** A claim that a person made at the desk, open and unchecked; marks outside of its words are left behind. */
export function newClaimRow({ now, newId }: Pick<Context, 'now' | 'newId'>, model: Model): ClaimRow {
  const inside = (mark: Span) => model.spans.some((span) => span.start <= mark.start && mark.end <= span.end);
  return {
    ...model,
    id: newId<'claim'>(),
    quotes: model.quotes.filter(inside),
    hedges: model.hedges.filter(inside),
    dates: model.dates.filter(inside),
    madeBy: 'person',
    state: 'open',
    code: null,
    round: 1,
    returnedAt: null,
    returnedReason: null,
    attentionReason: null,
    linkCount: 0,
    originCount: 0,
    contradictionCount: 0,
    flagCount: 0,
    withdrawnAt: null,
    withdrawnReason: null,
    exit: null,
    createdAt: now,
    version: 1,
  };
}
