import type { AttributionId } from '#lib/core/ids.ts';
import {
  DISPUTE_REASONS,
  NOT_CHECKABLE_REASONS,
  type Code,
  type NotCheckableReason,
  type ReasonCode,
  type Said,
  type So,
} from '#lib/core/verdicts/codes.ts';
import { permittedDisputeReasons } from '#lib/core/verdicts/dispute-rule.ts';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { proposeFindings } from '#lib/core/verdicts/propose-findings.ts';
import type { CheckForm, ClaimDetail } from '#lib/schema/claim-detail.ts';

const EMPTY_FORM: CheckForm = {
  said: {},
  so: 'open',
  code: null,
  reasonCode: null,
  rationale: '',
  calculation: '',
  overrideReason: '',
};

/** What the card starts from: my draft, else my own saved check, else nothing. A verdict is never preselected. */
export function formOf(detail: ClaimDetail, me: string): CheckForm {
  if (detail.draft) return detail.draft;
  const mine = detail.claim.mine === 'closed' ? detail.checks.find((check) => check.by === me) : undefined;
  if (!mine) return EMPTY_FORM;
  return {
    said: mine.said,
    so: mine.so,
    code: mine.code,
    reasonCode: mine.reasonCode,
    rationale: mine.rationale,
    calculation: mine.calculation ?? '',
    overrideReason: mine.overrideReason ?? '',
  };
}

export const sameForm = (a: CheckForm, b: CheckForm): boolean =>
  a.so === b.so &&
  a.code === b.code &&
  a.reasonCode === b.reasonCode &&
  a.rationale === b.rationale &&
  a.calculation === b.calculation &&
  a.overrideReason === b.overrideReason &&
  sameSaid(a.said, b.said);

/**
 * The two findings as they stand on the card: what a person set, and for the rest what the evidence points to. The
 * `suggested` ones are shown as such and become the reviewer's own with the choice of a verdict.
 */
export type Findings = {
  readonly links: readonly { readonly id: AttributionId; readonly said: Said; readonly suggested: boolean }[];
  readonly so: { readonly value: So; readonly suggested: boolean };
};

export function findingsOf(detail: ClaimDetail, form: CheckForm): Findings {
  const facts = factsWith(detail, form);
  const proposed = proposeFindings(facts);
  return {
    links: detail.claim.chain.map((link, index) => {
      const own = form.said[link.id] ?? 'unchecked';
      const said = own === 'unchecked' ? (proposed.said[index] ?? 'unchecked') : own;
      return { id: link.id, said, suggested: own === 'unchecked' && said !== 'unchecked' };
    }),
    so: { value: proposed.so, suggested: form.so === 'open' && proposed.so !== 'open' },
  };
}

/** The facts that the verdict rules judge: the evidence of the claim with the findings of the card. */
export function judgedFacts(detail: ClaimDetail, form: CheckForm): VerdictFacts {
  const facts = factsWith(detail, form);
  const proposed = proposeFindings(facts);
  return {
    ...facts,
    so: proposed.so,
    chain: facts.chain.map((link, index) => ({ ...link, said: proposed.said[index] ?? link.said })),
  };
}

/**
 * Choosing a code makes the suggested findings one's own, in sight. A reason is set along only where there is one to
 * choose: the claim's own kind for "not checkable", or the one dispute that the evidence carries.
 */
export function choose(detail: ClaimDetail, form: CheckForm, code: Code): CheckForm {
  const findings = findingsOf(detail, form);
  const so = code === 'not_checkable' && findings.so.value === 'open' ? 'not_checkable' : findings.so.value;
  const chosen: CheckForm = {
    ...form,
    code,
    so,
    said: Object.fromEntries(findings.links.map((link) => [link.id, link.said])),
  };
  return { ...chosen, reasonCode: reasonFor(detail, chosen) };
}

export function reasonsOf(code: Code | null): readonly ReasonCode[] {
  if (code === 'disputed') return DISPUTE_REASONS;
  return code === 'not_checkable' ? NOT_CHECKABLE_REASONS : [];
}

function reasonFor(detail: ClaimDetail, form: CheckForm): ReasonCode | null {
  const reasons = reasonsOf(form.code);
  if (form.reasonCode !== null && reasons.includes(form.reasonCode)) return form.reasonCode;
  if (form.code === 'not_checkable') {
    const kind: string = detail.claim.kind;
    return NOT_CHECKABLE_REASONS.find((reason: NotCheckableReason) => reason === kind) ?? null;
  }
  if (form.code !== 'disputed') return null;
  const carried = permittedDisputeReasons(factsWith(detail, form));
  return carried.length === 1 ? (carried[0] ?? null) : null;
}

function factsWith(detail: ClaimDetail, form: CheckForm): VerdictFacts {
  return {
    ...detail.facts,
    chain: detail.facts.chain.map((link, index) => ({ ...link, said: saidOf(detail, form, index) })),
    so: form.so,
    reason: form.reasonCode,
    rationale: form.rationale,
    calculation: form.calculation,
  };
}

function saidOf(detail: ClaimDetail, form: CheckForm, index: number): Said {
  const id = detail.claim.chain[index]?.id;
  return (id === undefined ? undefined : form.said[id]) ?? 'unchecked';
}

function sameSaid(a: CheckForm['said'], b: CheckForm['said']): boolean {
  const [some, others]: readonly Readonly<Record<string, Said>>[] = [a, b];
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => (some?.[id] ?? 'unchecked') === (others?.[id] ?? 'unchecked'));
}
