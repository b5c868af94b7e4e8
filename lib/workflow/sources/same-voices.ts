import { originatesWith } from '#lib/core/verdicts/same-voice.ts';
import { caseFacts } from '#lib/workflow/desk/case-facts.ts';
import type { Case } from '#lib/workflow/desk/load-case.ts';
import { originsOf } from '#lib/workflow/desk/weigh-evidence.ts';

/**
 * Whether, once something else was said of where items come from, each is still as much our own outlet's word, and that
 * of those whom the copy credits, as before: what a verdict rests on is then the same, whatever the origins are called.
 */
export const haveSameVoices = (before: Case, after: Omit<Case, 'origins'>): boolean => {
  const items = before.evidence.map(({ item }) => item);
  return voices(before) === voices({ ...after, origins: originsOf(after, items) });
};

function voices(file: Case): string {
  const { evidence, chain } = caseFacts(file, NOTHING_FOUND);
  return JSON.stringify(
    evidence.map((item) => [
      item.isOwnOutlet,
      item.anonymous !== null,
      chain.map((link) => originatesWith(item, link)),
    ]),
  );
}

const NOTHING_FOUND = { said: {}, so: 'open', reasonCode: null, rationale: '', calculation: '' } as const;
