import type { Range, View } from '../grammar/view.ts';

/** A list in a stretch: each of `items` may stand in the place `from`..`to` alone. */
export type Conjuncts = Range & { readonly items: readonly View[] };

/** A stretch with a joiner or comma at `at`, after which the last item begins at `next`. */
export type Joined = Range & { readonly at: number; readonly next: number };

/** The most items of one list that become points. */
export const MOST_ITEMS = 12;
