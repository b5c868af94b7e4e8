import type { SourceId } from '#lib/core/ids.ts';

/**
 * What a newsroom asks for before it calls a claim corroborated, and who must look at it. Versioned data: a verdict
 * stores the number of the version that it was judged under, and no stored version ever changes.
 */
export type Policy = {
  readonly preset: Preset;
  /** How many independent origins are enough when one of them is primary or first-hand. */
  readonly originsWithOneNear: number;
  /** How many independent origins are enough when all are secondary. null: secondary reports alone never are. */
  readonly secondaryOrigins: number | null;
  readonly secondCheck: SecondCheckRule;
  /** Evidence captured longer ago than this many days before sign-off blocks it. null: no limit. */
  readonly evidenceMaxAgeDays: number | null;
  /** Whether one trusted agency's own reporting may carry a low-risk event. */
  readonly agencyCarriesEvents: boolean;
  /** Kept by an administrator. */
  readonly trustedAgencies: readonly SourceId[];
  /** One editor may sign off alone; the report then says so. */
  readonly smallDesk: boolean;
};

export type PolicyVersion = { readonly version: number; readonly policy: Policy };

export const PRESETS = ['wire', 'magazine', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

/** `high_priority`: claims of at least this priority, in [0,1], get a second, blind check. */
export type SecondCheckRule =
  { readonly rule: 'none' } | { readonly rule: 'high_priority'; readonly threshold: number } | { readonly rule: 'all' };

/** Magazine is the default: the least evidence of the verdict table as it stands. */
export const PRESET_POLICIES: { readonly [P in Preset]: Policy & { readonly preset: P } } = {
  wire: {
    preset: 'wire',
    originsWithOneNear: 2,
    secondaryOrigins: 3,
    secondCheck: { rule: 'none' },
    evidenceMaxAgeDays: 7,
    agencyCarriesEvents: true,
    trustedAgencies: [],
    smallDesk: false,
  },
  magazine: {
    preset: 'magazine',
    originsWithOneNear: 2,
    secondaryOrigins: 3,
    secondCheck: { rule: 'high_priority', threshold: 0.7 },
    evidenceMaxAgeDays: 30,
    agencyCarriesEvents: false,
    trustedAgencies: [],
    smallDesk: false,
  },
  strict: {
    preset: 'strict',
    originsWithOneNear: 3,
    secondaryOrigins: null,
    secondCheck: { rule: 'all' },
    evidenceMaxAgeDays: 14,
    agencyCarriesEvents: false,
    trustedAgencies: [],
    smallDesk: false,
  },
};

export const DEFAULT_POLICY: Policy = PRESET_POLICIES.magazine;

/** @param priority of the claim, in [0,1] */
export function needsSecondCheck(policy: Policy, priority: number): boolean {
  switch (policy.secondCheck.rule) {
    case 'none':
      return false;
    case 'high_priority':
      return priority >= policy.secondCheck.threshold;
    case 'all':
      return true;
  }
}
