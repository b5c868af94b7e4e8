import type { Range } from '../grammar/view.ts';

/**
 * What a stretch after the verb is.
 * - `phrase`: a preposition and its nouns; `time`: "last week"; `infinitive`: "to cut costs"; `clause`: "because …"
 * - `condition`: "if …"; `gerund`: ", making it easy"
 * - about the noun before it: `relative` "who …", `participle` "built in 1971", `active` "showing the sun", `apposition`,
 *   `examples` "such as …"
 */
export type SlotKind =
  | 'phrase'
  | 'time'
  | 'infinitive'
  | 'clause'
  | 'condition'
  | 'gerund'
  | 'relative'
  | 'participle'
  | 'active'
  | 'apposition'
  | 'examples';

/** Positions into the view of the predicate; `inner` is where its own words begin, after what opens it. */
export type Slot = Range & {
  readonly kind: SlotKind;
  readonly inner: number;
  /** Set off by a comma: what is before it means the same without it. */
  readonly loose: boolean;
};

/** What begins a stretch; `end` is where it ends when that is known already, else 0; `past`: it has no opening before. */
export type Opening = {
  readonly kind: SlotKind;
  readonly inner: number;
  readonly loose: boolean;
  readonly end: number;
  readonly past?: number;
};
