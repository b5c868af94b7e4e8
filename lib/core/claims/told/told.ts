import type { RuleId } from '../rules.ts';
import type { View } from '../grammar/view.ts';

/** Who said, thought or wanted what, in the words of one sentence. */
export type Told = {
  /** null: nobody is named. */
  readonly source: View | null;
  readonly cue: View;
  readonly content: View;
  readonly rule: RuleId;
};
