import type { SourceId } from '#lib/core/ids.ts';

export const SOURCE_KINDS = ['outlet', 'agency', 'institution', 'person', 'document'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How one source stands to another: `owned_by` and `state` make two of them one voice; `takes_from` is an agency's client. */
export const SOURCE_RELATIONS = ['owned_by', 'state', 'takes_from'] as const;
export type SourceRelation = (typeof SOURCE_RELATIONS)[number];

/** `from` is owned by, speaks for the state of, or takes its copy from `to`. */
export type Relation = { readonly from: SourceId; readonly to: SourceId; readonly relation: SourceRelation };

export const CAPTURE_KINDS = [
  'paste',
  'page',
  'upload',
  'interview',
  'call',
  'email',
  'recording',
  'notes',
  'observation',
] as const;
export type CaptureKind = (typeof CAPTURE_KINDS)[number];
