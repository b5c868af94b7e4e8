import type { Block, ClaimKind, Sentence, Uncovered } from '#lib/core/claims/extraction.ts';
import { awaitsSecondCheck } from '#lib/core/evidence/readable-checks.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { prominence, prominenceWords } from '#lib/core/reports/prominence.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { ClaimState, Code, Disposition } from '#lib/core/verdicts/codes.ts';
import { needsDisposition } from '#lib/core/verdicts/disposition-rule.ts';
import { dispositionStatus } from '#lib/core/verdicts/disposition-status.ts';
import { count } from '#lib/core/verdicts/permitted.ts';
import type { Policy } from '#lib/core/verdicts/policy.ts';

/** Something to be in order, or at least seen, before an editor signs off. `claimIds` and `sentences` lead to what is not. */
export type Gate = {
  readonly gate: GateName;
  readonly passed: boolean;
  /** What is only listed keeps nobody from signing, but nobody signs without having been told. */
  readonly blocking: boolean;
  /** One line, for both cases. */
  readonly words: string;
  readonly claimIds: readonly ClaimId[];
  /** What happened to a claim, in words, where that is known. */
  readonly why: Readonly<Record<ClaimId, string>>;
  /** Ids of sentences within the version. */
  readonly sentences: readonly string[];
};

export const GATES = [
  'sentences_accounted_for',
  'claims_final',
  'checks_finished',
  'nothing_needs_attention',
  'queries_answered',
  'dispositions_given',
  'evidence_fresh',
  'headline_lead_captions_checked',
  'contradictions_closed',
  'differences_answered',
  'promises_kept',
] as const;
export type GateName = (typeof GATES)[number];

/** Listed, not blocking: a disputed claim may run, and a promised change may be made after the report. */
const LISTED: ReadonlySet<GateName> = new Set(['contradictions_closed', 'differences_answered', 'promises_kept']);

export type GateClaim = {
  readonly id: ClaimId;
  readonly sentence: string;
  readonly spans: readonly Span[];
  readonly state: ClaimState;
  /** What changed under its verdict, in words; null where nothing did, or nobody wrote it down. */
  readonly attention: string | null;
  readonly code: Code | null;
  readonly kind: ClaimKind;
  readonly disposition: Disposition | null;
  readonly hasUnansweredQuery: boolean;
  /** Of its live evidence: contradictions that nobody has answered, differences that nobody has answered. */
  readonly openContradictions: number;
  readonly openFlags: number;
  /** When the captures were made that its live evidence is from, UTC milliseconds. */
  readonly evidenceCapturedAt: readonly number[];
};

export type GateFacts = {
  /** Whether the article's title is in the copy, and so was taken apart with it. */
  readonly titleInCopy: boolean;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly uncovered: readonly Uncovered[];
  readonly claims: readonly GateClaim[];
  readonly policy: Policy;
  /** UTC milliseconds. */
  readonly now: number;
};

/** All gates in a fixed order. Disputed claims and overrides are listed in the report; they do not block. */
export function signOffGates(facts: GateFacts): readonly Gate[] {
  const { claims } = facts;
  const unfinished = claims.filter((claim) => claim.state !== 'final' && claim.state !== 'needs_attention');
  const underWay = claims.filter((claim) => awaitsSecondCheck(claim.state));
  const unsettled = claims.filter((claim) => claim.state === 'needs_attention');
  const queried = claims.filter((claim) => claim.hasUnansweredQuery);
  const undisposed = claims.filter((claim) => needsDisposition(claim) && claim.disposition === null);
  const contradicted = claims.filter((claim) => claim.openContradictions > 0);
  const differing = claims.filter((claim) => claim.openFlags > 0);
  const promised = claims.filter(
    (claim) => claim.disposition !== null && dispositionStatus(claim.disposition, []) === 'promised',
  );
  const flags = differing.reduce((sum, claim) => sum + claim.openFlags, 0);
  return [
    sentencesGate(facts),
    claimsGate('claims_final', unfinished, [
      claims.length === 0 ? 'The copy has no claims.' : 'Every claim has its verdict.',
      `${count(unfinished.length, 'claim')} not final.`,
    ]),
    // Who checks, and what they found so far, is not for whoever checks next to know.
    claimsGate('checks_finished', underWay, [
      'No second check is under way.',
      `A check is under way: ${count(underWay.length, 'claim')}.`,
    ]),
    claimsGate('nothing_needs_attention', unsettled, [
      'No checked claim has changed.',
      `${count(unsettled.length, 'claim')} to look at again.`,
    ]),
    claimsGate('queries_answered', queried, [
      'No question to the writer is open.',
      `${count(queried.length, 'claim')} waiting for the writer.`,
    ]),
    claimsGate('dispositions_given', undisposed, [
      'No disposition is missing.',
      `${count(undisposed.length, 'claim')} without a disposition.`,
    ]),
    freshnessGate(facts),
    prominenceGate(facts),
    claimsGate('contradictions_closed', contradicted, [
      'No contradiction is open in saved checks.',
      `${count(contradicted.length, 'claim')} with an open contradiction.`,
    ]),
    claimsGate('differences_answered', differing, [
      'No difference is left standing in saved checks.',
      `${count(flags, 'difference')} left standing, on ${count(differing.length, 'claim')}.`,
    ]),
    claimsGate('promises_kept', promised, [
      'No change of the copy is outstanding.',
      `${count(promised.length, 'change')} promised, not yet in the copy.`,
    ]),
  ];
}

export function maySignOff(gates: readonly Gate[]): boolean {
  return gates.every((gate) => gate.passed || !gate.blocking);
}

/** A claim accounts for every sentence that it takes words from: a merged one may stand for several. */
function sentencesGate({ sentences, claims, uncovered }: GateFacts): Gate {
  const listed = new Set([...claims.map((claim) => claim.sentence), ...uncovered.map((one) => one.sentence)]);
  const spans = claims.flatMap((claim) => claim.spans);
  const isAccounted = ({ id, start, end }: Sentence) =>
    listed.has(id) || spans.some((span) => span.start < end && start < span.end);
  const missing = sentences.filter((sentence) => !isAccounted(sentence)).map((sentence) => sentence.id);
  const words = missing.length === 0 ? 'Every sentence has a claim or a reason.' : missingWords(missing.length);
  return {
    ...claimsGate('sentences_accounted_for', [], [words, '']),
    passed: missing.length === 0,
    sentences: missing,
  };
}

const missingWords = (n: number): string =>
  `${count(n, 'sentence')} ${n === 1 ? 'has' : 'have'} neither a claim nor a reason.`;

/** @param words when none of the claims is there, and when some are */
function claimsGate(
  gate: GateName,
  found: readonly Pick<GateClaim, 'id' | 'attention'>[],
  [inOrder, notInOrder]: readonly [string, string],
): Gate {
  const passed = found.length === 0;
  const why = gate === 'nothing_needs_attention' ? found.filter((claim) => claim.attention !== null) : [];
  return {
    gate,
    passed,
    blocking: !LISTED.has(gate),
    words: passed ? inOrder : notInOrder,
    claimIds: found.map((claim) => claim.id),
    why: Object.fromEntries(why.map((claim) => [claim.id, claim.attention ?? ''])),
    sentences: [],
  };
}

const DAY = 24 * 60 * 60 * 1000;

function freshnessGate({ claims, policy, now }: GateFacts): Gate {
  const days = policy.evidenceMaxAgeDays;
  if (days === null) return claimsGate('evidence_fresh', [], ['The policy sets no age for evidence.', '']);
  const stale = claims.filter((claim) => claim.evidenceCapturedAt.some((at) => now - at > days * DAY));
  const limit = count(days, 'day');
  return claimsGate('evidence_fresh', stale, [
    `No evidence is older than ${limit}.`,
    `${count(stale.length, 'claim')} with evidence older than ${limit}.`,
  ]);
}

/** What readers see first, and often alone: headline, deck, captions, and the lead. */
function prominenceGate(facts: GateFacts): Gate {
  const parts = prominence(facts);
  const open = new Set(parts.flatMap((part) => part.open));
  const unchecked = facts.claims.filter((claim) => open.has(claim.id));
  return claimsGate('headline_lead_captions_checked', unchecked, [
    prominenceWords(parts, facts),
    `${count(unchecked.length, 'claim')} unchecked in headline, lead or captions.`,
  ]);
}
