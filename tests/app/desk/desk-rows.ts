import { claimLine } from '#lib/schema/claim-line.ts';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import type { ChainLink, ClaimSummary, DeskView } from '#lib/schema/desk-view.ts';
import type { ArticleId, AttributionId, ClaimId } from '#lib/core/ids.ts';
import { DEFAULT_POLICY } from '#lib/core/verdicts/policy.ts';
import { facts } from '../../core/verdicts/build-facts.ts';

/** Rows for examples: each states only what it is about. */
export function claim(id: string, changes: Partial<ClaimSummary> = {}): ClaimSummary {
  return {
    id: id as ClaimId,
    articleId: 'article' as ArticleId,
    ordinal: 1,
    position: 1,
    sentence: 's1',
    text: 'The ferry sails.',
    spans: [{ start: 0, end: 9 }],
    quotes: [],
    hedges: [],
    dates: [],
    kind: 'event',
    checkable: true,
    presupposed: false,
    priority: 0.5,
    reasons: [],
    rules: [],
    chain: [],
    state: 'open',
    code: null,
    disposition: null,
    assigneeId: null,
    returned: null,
    inHandBy: null,
    mine: 'none',
    linkCount: 0,
    originCount: 0,
    contradictionCount: 0,
    flagCount: 0,
    attentionReason: null,
    hasQuery: false,
    version: 1,
    ...changes,
  };
}

export const chainLink = (id: string, name: string): ChainLink => ({
  id: id as AttributionId,
  source: { text: name, start: 0, end: 1, name, anonymous: null, sourceId: null },
  cue: { text: 'said', start: 2, end: 3 },
  content: [],
  directness: 'indirect',
  act: false,
  standing: null,
  channel: null,
  rule: 'attribution.clause',
});

export function detail(of: ClaimSummary, changes: Partial<ClaimDetail> = {}): ClaimDetail {
  const yes = { allowed: true } as const;
  return {
    claim: of,
    points: [],
    check: null,
    seat: 'first',
    draft: null,
    origins: [],
    circles: [],
    searches: [],
    comments: [],
    verdict: null,
    disposition: null,
    checks: [],
    decision: null,
    history: [],
    facts: facts(),
    policy: { version: 1, policy: DEFAULT_POLICY },
    may: { check: yes, decide: yes, override: yes, dispose: yes, edit: yes, drop: yes },
    people: {},
    ...changes,
  };
}

export function desk(claims: readonly ClaimSummary[], changes: Partial<DeskView> = {}): DeskView {
  return {
    article: {
      id: 'article' as ArticleId,
      title: 'The ferry',
      slug: 'ferry',
      outlet: null,
      byline: null,
      url: null,
      publishedOn: null,
      language: 'en',
      stage: 'checking',
      handlingEditorId: null,
      dueAt: null,
      demonstration: false,
      version: 1,
    },
    version: { number: 1, text: '', textStart: 0, sha256: '', dateline: null, blocks: [], sentences: [] },
    parts: [{ start: 0, end: 0, blocks: 0 }],
    part: 0,
    lines: claims.map((one) => claimLine(one, 0)),
    uncoveredCount: 0,
    claims,
    uncovered: [],
    dropped: [],
    policy: { version: 1, policy: DEFAULT_POLICY },
    may: {
      check: true,
      addCapture: true,
      editClaims: true,
      suggest: false,
      dropClaims: true,
      override: true,
      dispose: true,
      assign: true,
      export: true,
    },
    citedSources: [],
    captures: [],
    people: {},
    next: null,
    ...changes,
  };
}
