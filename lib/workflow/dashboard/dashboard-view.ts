import { articlesInChecking, type ArticleInChecking } from '#db/queries/articles-in-checking.ts';
import { blindPairs } from '#db/queries/blind-pairs.ts';
import { claimsMatching, countClaimsMatching, type ClaimRow } from '#db/queries/claims-matching.ts';
import { reviewerWorkload } from '#db/queries/reviewer-workload.ts';
import { agreementOf, type Agreement } from '#lib/core/agreement/agreement-of.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { WAITS, type ClaimFilter, type Wait } from '#lib/core/claims/claim-filter.ts';
import { dayIn, endOfDay, startOfDay } from '#lib/core/time/zone.ts';
import type { Context } from '#lib/workflow/context.ts';

/** A number and the filter whose rows it counts. */
export type Figure = { readonly n: number; readonly filter: ClaimFilter };

export type DashboardView = {
  readonly figures: Readonly<Record<FigureName, Figure>>;
  /** What an editor should look at first, each with why. */
  readonly needs: readonly NeedRow[];
  readonly stories: readonly Story[];
  readonly waits: readonly (Figure & { readonly wait: Wait })[];
  readonly workload: readonly {
    readonly name: string;
    readonly open: Figure;
    readonly judged: Figure;
  }[];
  readonly singleOrigin: readonly ClaimRow[];
  /** Of blind second checks only. */
  readonly agreement: Agreement;
};

export type Story = ArticleInChecking & { readonly checked: number };
export type NeedRow = ClaimRow & { readonly why: NeedWhy };
export type NeedWhy =
  'contradicted' | 'flags' | 'disputed' | 'deciding' | 'high_unverified' | 'attention' | 'query' | 'override';

const FIGURES = {
  contradicted: { needs: 'contradiction' },
  attention: { needs: 'attention' },
  flags: { needs: 'flags' },
  disputed: { code: 'disputed', stage: 'checking' },
  toDecide: { needs: 'decision' },
  overrides: { needs: 'override' },
  queries: { needs: 'answer' },
  withoutDisposition: { needs: 'disposition' },
  singleOrigin: { origins: 'one', stage: 'checking' },
  open: { code: 'none', stage: 'checking' },
} as const satisfies Record<string, ClaimFilter>;
export type FigureName = keyof typeof FIGURES;

/** In the order of urgency; a claim stands under the first that fits. */
const NEEDS: readonly { readonly why: NeedWhy; readonly filter: ClaimFilter }[] = [
  { why: 'contradicted', filter: { needs: 'contradiction' } },
  { why: 'attention', filter: { needs: 'attention' } },
  { why: 'disputed', filter: { code: 'disputed', needs: 'disposition' } },
  { why: 'deciding', filter: { needs: 'decision' } },
  { why: 'high_unverified', filter: { code: 'unverified', priority: 'high', needs: 'disposition' } },
  { why: 'query', filter: { needs: 'answer' } },
  { why: 'override', filter: { needs: 'override' } },
  { why: 'flags', filter: { needs: 'flags' } },
];
const NEEDS_SHOWN = 10;
const STORIES_SHOWN = 12;
const SINGLE_ORIGIN_SHOWN = 6;
/** Agreement is measured on the latest pairs: what reviewers do now, not years ago. */
const PAIRS = 1000;

/** Where every story stands, for editors. */
export async function dashboardView({
  db,
  actor,
  now,
  zone = 'UTC',
}: Context): Promise<Result<DashboardView, Problem>> {
  const allowed = permits(actor, 'dashboard.read');
  if (!allowed.ok) return allowed;

  const figure = async (filter: ClaimFilter): Promise<Figure> => ({
    n: await countClaimsMatching(db, { filter, now, zone }),
    filter,
  });
  const today = dayIn(zone, now);
  const [figures, needs, stories, waits, workload, singleOrigin, pairs] = await Promise.all([
    Promise.all(Object.entries(FIGURES).map(async ([name, filter]) => [name, await figure(filter)] as const)),
    Promise.all(
      NEEDS.map(async ({ why, filter }) => withWhy(why, await claimsMatching(db, { filter, now, limit: NEEDS_SHOWN }))),
    ),
    articlesInChecking(db, STORIES_SHOWN),
    Promise.all(WAITS.map(async (wait) => ({ wait, ...(await figure({ wait, stage: 'checking' })) }))),
    reviewerWorkload(db, { from: startOfDay(zone, today), to: endOfDay(zone, now) }),
    claimsMatching(db, { filter: FIGURES.singleOrigin, now, limit: SINGLE_ORIGIN_SHOWN }),
    blindPairs(db, PAIRS),
  ]);

  return ok({
    figures: Object.fromEntries(figures) as Record<FigureName, Figure>,
    needs: firstOfEach(needs.flat()).slice(0, NEEDS_SHOWN),
    stories: stories.map((story) => ({ ...story, checked: story.claimCount - story.openCount })),
    waits,
    workload: workload.map(({ id, name, open, judged }) => ({
      name,
      open: { n: open, filter: { code: 'none', assignee: id } },
      judged: { n: judged, filter: { checker: id, on: today } },
    })),
    singleOrigin,
    agreement: agreementOf(pairs),
  });
}

const withWhy = (why: NeedWhy, rows: readonly ClaimRow[]): readonly NeedRow[] => rows.map((row) => ({ ...row, why }));

function firstOfEach(rows: readonly NeedRow[]): readonly NeedRow[] {
  const byId = new Map<string, NeedRow>();
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row);
  return [...byId.values()];
}
