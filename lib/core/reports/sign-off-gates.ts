import type { Block, ClaimKind, Sentence, Uncovered } from '#lib/core/claims/extraction.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { ClaimState, Code, Disposition } from '#lib/core/verdicts/codes.ts';
import { needsDisposition } from '#lib/core/verdicts/disposition-rule.ts';
import { count } from '#lib/core/verdicts/permitted.ts';
import type { Policy } from '#lib/core/verdicts/policy.ts';

/** Something that must be in order before an editor may sign off. `claimIds` and `sentences` lead to what is not. */
export type Gate = {
  readonly gate: GateName;
  readonly passed: boolean;
  /** One line, for both cases. */
  readonly words: string;
  readonly claimIds: readonly ClaimId[];
  /** Ids of sentences within the version. */
  readonly sentences: readonly string[];
};

export const GATES = [
  'sentences_accounted_for',
  'claims_final',
  'nothing_needs_attention',
  'queries_answered',
  'dispositions_given',
  'evidence_fresh',
  'headline_lead_captions_checked',
] as const;
export type GateName = (typeof GATES)[number];

export type GateFacts = {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly uncovered: readonly Uncovered[];
  readonly claims: readonly {
    readonly id: ClaimId;
    readonly sentence: string;
    readonly spans: readonly Span[];
    readonly state: ClaimState;
    readonly code: Code | null;
    readonly kind: ClaimKind;
    readonly disposition: Disposition | null;
    readonly hasUnansweredQuery: boolean;
    /** When the captures were made that its live evidence is from, UTC milliseconds. */
    readonly evidenceCapturedAt: readonly number[];
  }[];
  readonly policy: Policy;
  /** UTC milliseconds. */
  readonly now: number;
};

/** All gates in a fixed order. Disputed claims and overrides are listed in the report; they do not block. */
export function signOffGates(facts: GateFacts): readonly Gate[] {
  const { claims } = facts;
  const unfinished = claims.filter((claim) => claim.state !== 'final' && claim.state !== 'needs_attention');
  const unsettled = claims.filter((claim) => claim.state === 'needs_attention');
  const queried = claims.filter((claim) => claim.hasUnansweredQuery);
  const undisposed = claims.filter((claim) => needsDisposition(claim) && claim.disposition === null);
  return [
    sentencesGate(facts),
    claimsGate('claims_final', unfinished, 'Every claim has its verdict.', 'not final'),
    claimsGate('nothing_needs_attention', unsettled, 'Nothing changed under a verdict.', 'to look at again'),
    claimsGate('queries_answered', queried, 'Every question to the writer is answered.', 'with an unanswered question'),
    claimsGate(
      'dispositions_given',
      undisposed,
      'Every claim that needs one has its disposition.',
      'without a disposition',
    ),
    freshnessGate(facts),
    prominenceGate(facts),
  ];
}

export function maySignOff(gates: readonly Gate[]): boolean {
  return gates.every((gate) => gate.passed);
}

/** A claim accounts for every sentence that it takes words from: a merged one may stand for several. */
function sentencesGate({ sentences, claims, uncovered }: GateFacts): Gate {
  const listed = new Set([...claims.map((claim) => claim.sentence), ...uncovered.map((one) => one.sentence)]);
  const spans = claims.flatMap((claim) => claim.spans);
  const isAccounted = ({ id, start, end }: Sentence) =>
    listed.has(id) || spans.some((span) => span.start < end && start < span.end);
  const missing = sentences.filter((sentence) => !isAccounted(sentence)).map((sentence) => sentence.id);
  const passed = missing.length === 0;
  const words = passed ? 'Every sentence is accounted for.' : `${count(missing.length, 'sentence')} unaccounted for.`;
  return { gate: 'sentences_accounted_for', passed, words, claimIds: [], sentences: missing };
}

function claimsGate(
  gate: GateName,
  blocking: readonly { readonly id: ClaimId }[],
  inOrder: string,
  notInOrder: string,
): Gate {
  const passed = blocking.length === 0;
  const words = passed ? inOrder : `${count(blocking.length, 'claim')} ${notInOrder}.`;
  return { gate, passed, words, claimIds: blocking.map((claim) => claim.id), sentences: [] };
}

const DAY = 24 * 60 * 60 * 1000;

function freshnessGate({ claims, policy, now }: GateFacts): Gate {
  const days = policy.evidenceMaxAgeDays;
  if (days === null) return claimsGate('evidence_fresh', [], 'The policy sets no age for evidence.', '');
  const stale = claims.filter((claim) => claim.evidenceCapturedAt.some((at) => now - at > days * DAY));
  const limit = count(days, 'day');
  return claimsGate(
    'evidence_fresh',
    stale,
    `No evidence is older than ${limit}.`,
    `with evidence older than ${limit}`,
  );
}

/** What readers see first, and often alone: headline, deck, captions, and the lead. */
function prominenceGate({ blocks, sentences, claims }: GateFacts): Gate {
  const lead = blocks.find((block) => block.kind === 'paragraph')?.id;
  const prominent = new Set(
    blocks.filter((block) => PROMINENT.has(block.kind) || block.id === lead).map(({ id }) => id),
  );
  const blockOf = new Map(sentences.map((sentence) => [sentence.id, sentence.block]));
  const unchecked = claims.filter(
    (claim) => claim.state !== 'final' && prominent.has(blockOf.get(claim.sentence) ?? ''),
  );
  return claimsGate(
    'headline_lead_captions_checked',
    unchecked,
    'Headline, lead and captions are checked.',
    'unchecked in headline, lead or captions',
  );
}

const PROMINENT: ReadonlySet<Block['kind']> = new Set(['title', 'deck', 'caption']);
