import type { Attribution, ClaimKind, ExtractedClaim } from '#lib/core/claims/extraction.ts';
import type { Comparison } from '#lib/core/evidence/compare/comparison.ts';
import type { ClaimOrigins } from '#lib/core/sources/origins-of-claim.ts';
import { CODES, type Code, type Said, type So } from '#lib/core/verdicts/codes.ts';
import { countSupport } from '#lib/core/verdicts/counted-evidence.ts';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import type { PermittedVerdicts } from '#lib/core/verdicts/permitted.ts';
import type { ReadItem } from './constellation-facts.ts';

/** What `judge` prints. Lists without an order of their own are sorted: the order of the evidence changes nothing. */
export type Judgement = {
  readonly claim: string;
  readonly kind: ClaimKind;
  readonly presupposed: boolean;
  /** Outermost first; empty in own voice. */
  readonly chain: readonly {
    readonly source: string | null;
    readonly anonymous: string | null;
    readonly act: boolean;
    readonly said: Said;
  }[];
  readonly so: So;
  readonly origins: readonly JudgedOrigin[];
  readonly circular: readonly (readonly string[])[];
  /** One entry per item that supports or attributes, in the order written. */
  readonly comparison: readonly JudgedComparison[];
  readonly permitted: readonly {
    readonly code: Code;
    readonly permitted: boolean;
    /** Not permitted, but an editor may choose it with a reason. */
    readonly overridable: boolean;
    readonly reasons: readonly string[];
  }[];
};

/** `claim`, `passage`: the words of each that differ. */
type JudgedComparison = {
  readonly capture: string;
  readonly missing: readonly string[];
  readonly differs: readonly { readonly kind: string; readonly claim: string; readonly passage: string }[];
};

/** `captures`: ids of what rests on it. `counts`: it is one of the independent origins that count for the claim. */
type JudgedOrigin = {
  readonly name: string;
  readonly captures: readonly string[];
  readonly why: string;
  readonly counts: boolean;
};

export function judgement(judged: {
  readonly claim: ExtractedClaim;
  readonly chain: readonly Attribution[];
  readonly items: readonly ReadItem[];
  readonly origins: ClaimOrigins;
  readonly facts: VerdictFacts;
  readonly permitted: PermittedVerdicts;
}): Judgement {
  const { claim, chain, items, origins, facts, permitted } = judged;
  return {
    claim: claim.text,
    kind: claim.kind,
    presupposed: claim.presupposed,
    chain: chain.map(({ source, act }, index) => ({
      source: source === null || source.anonymous !== null ? null : (source.name ?? source.text),
      anonymous: source?.anonymous ?? null,
      act,
      said: facts.chain[index]?.said ?? 'unchecked',
    })),
    so: facts.so,
    origins: judgedOrigins(origins, items, facts),
    circular: origins.circles.map(({ names }) => names),
    comparison: items.flatMap(({ written, comparison }) =>
      comparison === null ? [] : [comparisonOf(written.capture, comparison)],
    ),
    permitted: CODES.map((code) => {
      const { allowed, floor, reasons } = permitted[code];
      return { code, permitted: allowed, overridable: !allowed && !floor, reasons };
    }),
  };
}

function comparisonOf(capture: string, { missing, differs }: Comparison): JudgedComparison {
  return {
    capture,
    missing: [...new Set(missing.map(({ kind }) => kind))],
    differs: differs.map(({ kind, claim, passage }) => ({ kind, claim: claim.text, passage: passage.text })),
  };
}

/** Of all items but the silent ones. */
function judgedOrigins(
  { origins }: ClaimOrigins,
  items: readonly ReadItem[],
  facts: VerdictFacts,
): readonly JudgedOrigin[] {
  const bearing = new Set(items.filter(({ written }) => written.stance !== 'silent').map(({ id }) => id));
  const counted = new Set(countSupport(facts).counted.map(({ id }) => id));
  return origins.flatMap(({ name, items: all }) => {
    const resting = all.filter(({ id }) => bearing.has(id));
    if (resting.length === 0) return [];
    return {
      name,
      captures: [...new Set(resting.map(({ captureId }) => captureId))].sort(),
      why: [...new Set(resting.map(({ words }) => words))].sort().join(' '),
      counts: resting.some(({ id }) => counted.has(id)),
    };
  });
}
