import type { KnownDifferences } from './gold-row.ts';

export const KNOWN = {
  ferry: { missing: [], extra: [], kinds: [] },
  river: { missing: [], extra: [], kinds: [] },
  baraj: { missing: [], extra: [], kinds: [] },
} satisfies Readonly<Record<string, KnownDifferences>>;
