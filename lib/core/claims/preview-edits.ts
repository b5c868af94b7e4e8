import type { ClaimKind, ExtractedClaim } from './extraction.ts';
import type { Explanation } from './explain.ts';
import { partSpans } from './part-spans.ts';
import { withRule, type RuleId } from './rules.ts';
import type { Span } from '#lib/core/text/span.ts';

/** Why a sentence's claim is dropped: the sentence stays accounted for with this. */
export const DROP_REASONS = [
  'asserts nothing',
  'repeats another claim',
  'boilerplate',
  'not for checking here',
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/**
 * What a person changes in the claims of one run before they are stored. `was` is the claim's text when it was changed:
 * while the article is still being typed, the claim is found again by it, or the edit falls away. Never guessed.
 */
export type PreviewEdit = { readonly claim: string; readonly was: string } & (
  | { readonly do: 'drop'; readonly reason: DropReason }
  | { readonly do: 'rewrite'; readonly text: string; readonly kind: ClaimKind }
  | { readonly do: 'split'; readonly parts: readonly string[] }
  /** Takes in the claim after it. */
  | { readonly do: 'merge'; readonly text: string }
);

export type PreviewClaim = ExtractedClaim & {
  readonly madeBy: 'engine' | 'person';
  /** Where the engine was asked to explain itself. */
  readonly why?: Explanation;
};
export type DroppedClaim = PreviewClaim & { readonly dropReason: DropReason };

export type Preview = {
  /** In the order of the copy. */
  readonly claims: readonly PreviewClaim[];
  readonly dropped: readonly DroppedClaim[];
  /** The edits that found their claim, with its id of this run; those that did not. */
  readonly applied: readonly PreviewEdit[];
  /** For each applied edit: the claims that it took, and those that it put in their place. */
  readonly steps: readonly PreviewStep[];
  readonly lost: readonly PreviewEdit[];
};

export type PreviewStep = {
  readonly do: PreviewEdit['do'];
  readonly given: readonly PreviewClaim[];
  readonly made: readonly PreviewClaim[];
};

/** The claims of a run after a person's edits, in the order in which they were made. */
export function applyEdits(
  text: string,
  claims: readonly Omit<PreviewClaim, 'madeBy'>[],
  edits: readonly PreviewEdit[],
): Preview {
  const start: Preview = {
    claims: claims.map((claim) => ({ ...claim, madeBy: 'engine' })),
    dropped: [],
    applied: [],
    steps: [],
    lost: [],
  };
  return edits.reduce((preview, edit) => applied(text, preview, edit), start);
}

function applied(text: string, preview: Preview, edit: PreviewEdit): Preview {
  const at = find(preview.claims, edit);
  const claim = preview.claims[at];
  const next = preview.claims[at + 1];
  if (claim === undefined || (edit.do === 'merge' && next === undefined)) {
    return { ...preview, lost: [...preview.lost, edit] };
  }
  const given = edit.do === 'merge' && next !== undefined ? [claim, next] : [claim];
  const made = madeOf(text, preview, { edit, claim, next });
  return {
    claims: preview.claims.toSpliced(at, given.length, ...made),
    dropped: edit.do === 'drop' ? [...preview.dropped, { ...claim, dropReason: edit.reason }] : preview.dropped,
    applied: [...preview.applied, { ...edit, claim: claim.id }],
    steps: [...preview.steps, { do: edit.do, given, made }],
    lost: preview.lost,
  };
}

type Taken = {
  readonly edit: PreviewEdit;
  readonly claim: PreviewClaim;
  readonly next: PreviewClaim | undefined;
};

function madeOf(text: string, { claims }: Preview, { edit, claim, next }: Taken): readonly PreviewClaim[] {
  switch (edit.do) {
    case 'drop':
      return [];
    case 'rewrite':
      return [{ ...claim, ...changed(claim, 'person.edit'), text: edit.text, kind: edit.kind }];
    case 'split':
      return split(text, claim, edit.parts, claims);
    case 'merge':
      return next === undefined ? [claim] : [merged(claim, next, edit.text)];
  }
}

/** Made by a person from now on, and by which of their rules. */
const changed = ({ rules }: Pick<PreviewClaim, 'rules'>, rule: RuleId) => ({
  rules: withRule(rules, rule),
  madeBy: 'person' as const,
});

function find(claims: readonly PreviewClaim[], { claim, was }: PreviewEdit): number {
  const same = claims.findIndex((one) => one.id === claim && one.text === was);
  if (same !== -1) return same;
  const alike = claims.flatMap((one, index) => (one.text === was ? [index] : []));
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
}

/** The first part keeps the id; each part keeps the chain, and of the spans what its words stand in. */
function split(
  text: string,
  claim: PreviewClaim,
  parts: readonly string[],
  all: readonly PreviewClaim[],
): readonly PreviewClaim[] {
  const taken = new Set(all.map((one) => one.id));
  return parts.map((part, index) => ({
    ...claim,
    id: index === 0 ? claim.id : freeId(claim.id, index + 1, taken),
    text: part,
    spans: partSpans(text, claim.spans, part),
    ...changed(claim, 'person.split'),
  }));
}

function freeId(base: string, number: number, taken: Set<string>): string {
  let id = `${base}.${number}`;
  while (taken.has(id)) id = `${id}.${number}`;
  taken.add(id);
  return id;
}

function merged(first: PreviewClaim, second: PreviewClaim, text: string): PreviewClaim {
  return {
    ...first,
    text,
    spans: union(first.spans, second.spans),
    quotes: union(first.quotes, second.quotes),
    hedges: [...first.hedges, ...second.hedges],
    ...(first.dates || second.dates ? { dates: [...(first.dates ?? []), ...(second.dates ?? [])] } : {}),
    checkable: first.checkable || second.checkable,
    presupposed: first.presupposed && second.presupposed,
    priority: Math.max(first.priority, second.priority),
    reasons: [...new Set([...first.reasons, ...second.reasons])],
    ...changed({ rules: [...new Set([...first.rules, ...second.rules])] }, 'person.merge'),
    ...whyOfBoth(first, second),
  };
}

/** The chain is that of the first, the priority that of the more urgent. */
function whyOfBoth(first: PreviewClaim, second: PreviewClaim): Pick<PreviewClaim, 'why'> {
  const urgent = second.priority > first.priority ? second.why : first.why;
  return first.why === undefined || urgent === undefined ? {} : { why: { ...first.why, priority: urgent.priority } };
}

/** In order, and what overlaps or touches made one. */
function union(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...a, ...b].toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
