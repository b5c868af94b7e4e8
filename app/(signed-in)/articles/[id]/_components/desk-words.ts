import type { CommentKind } from '#lib/core/claims/comments.ts';
import type { ClaimKind } from '#lib/core/claims/extraction.ts';
import type { Stance, Standing } from '#lib/core/evidence/stance.ts';
import type { CaptureKind, SourceKind } from '#lib/core/sources/source.ts';
import type { ClaimState, Disposition, Said, So } from '#lib/core/verdicts/codes.ts';
import type { Preset } from '#lib/core/verdicts/policy.ts';

/** What the desk calls things. */
export const SAID_WORDS = {
  first_hand: 'First-hand',
  reported: 'Reported',
  not_found: 'Not found',
  failed: 'Failed',
  unchecked: 'Unchecked',
} as const satisfies Record<Said, string>;

export const SO_WORDS = {
  supported: 'Supported',
  contradicted: 'Contradicted',
  contested: 'Contested',
  open: 'Open',
  not_checkable: 'Not checkable',
} as const satisfies Record<So, string>;

export const KIND_WORDS = {
  event: 'event',
  quantity: 'quantity',
  quotation: 'quotation',
  causal: 'cause',
  comparison: 'comparison',
  position: 'position',
  characterisation: 'characterisation',
  prediction: 'prediction',
  opinion: 'opinion',
  rule: 'rule',
  other: 'other',
} as const satisfies Record<ClaimKind, string>;

/** What a reviewer should bear in mind at "Is it so?", by kind. */
export const KIND_HINTS: Partial<Record<ClaimKind, string>> = {
  position: 'a position: check that it was said',
  opinion: 'an opinion, not a fact',
  prediction: 'about the future',
  characterisation: 'evaluative wording: support it, attribute it or tone it down',
  quantity: 'the source must give every figure',
  causal: 'the cause, not only the event',
};

export const STATE_WORDS = {
  open: 'Open',
  checked: 'Waiting for a second check',
  second_check: 'Under its second check',
  deciding: 'Waiting for an editor to decide',
  final: 'Final',
  needs_attention: 'Needs attention',
} as const satisfies Record<ClaimState, string>;

export const STANCE_WORDS = {
  supports: 'supports',
  contradicts: 'contradicts',
  attributes: 'shows who said it',
  context: 'background',
  silent: 'no mention',
} as const satisfies Record<Stance, string>;

export const STANCE_SIGNS = {
  supports: '+',
  contradicts: '−',
  attributes: '“',
  context: '·',
  silent: '∅',
} as const satisfies Record<Stance, string>;

export const STANDING_WORDS = {
  primary: 'Primary',
  first_hand: 'First-hand',
  secondary: 'Secondary',
} as const satisfies Record<Standing, string>;

export const DISPOSITION_WORDS = {
  fix: 'Fix the copy',
  attribute: 'Attribute in copy',
  cut: 'Cut',
  contested_in_copy: 'Copy carries both sides',
  stet: 'Let it stand (stet)',
} as const satisfies Record<Disposition, string>;

export const COMMENT_WORDS = {
  comment: 'Comment',
  query: 'Question to the writer',
  rewrite: 'Proposed wording',
} as const satisfies Record<CommentKind, string>;

export const SOURCE_KIND_WORDS = {
  outlet: 'Outlet',
  agency: 'Agency',
  institution: 'Institution',
  person: 'Person',
  document: 'Document',
} as const satisfies Record<SourceKind, string>;

export const CAPTURE_KIND_WORDS = {
  paste: 'Pasted text',
  page: 'Page',
  upload: 'Upload',
  interview: 'Interview',
  call: 'Call',
  email: 'E-mail',
  recording: 'Recording',
  notes: 'Reporter’s notes',
  observation: 'Own observation',
} as const satisfies Record<CaptureKind, string>;

/** Told to us and not published: asks who, when, on which channel and on what terms. */
export const TOLD_TO_US: readonly CaptureKind[] = ['interview', 'call', 'email', 'recording', 'notes', 'observation'];

export const PRESET_WORDS = {
  wire: 'Wire',
  magazine: 'Magazine',
  strict: 'Strict',
} as const satisfies Record<Preset, string>;

/** The name of somebody whom a view mentions. */
export const nameIn = (people: Readonly<{ [id: string]: string }>, id: string | null | undefined): string | null =>
  id === null || id === undefined ? null : (people[id] ?? null);

/** "sha 4be1…09": enough of a hash to tell two captures apart. */
export const shortHash = (sha256: string): string => `sha ${sha256.slice(0, 4)}…${sha256.slice(-2)}`;
