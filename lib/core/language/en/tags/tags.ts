import type { Entry } from '#lib/core/language/entry.ts';
import { BIT, type Lexicon } from '#lib/core/language/lexicon.ts';
import type { Token } from '#lib/core/text/tokens.ts';
import { FUNCTION_WORD_RULES } from './function-word-rules.ts';
import { possibleTags } from './possible-tags.ts';
import { ruleFor, VERBAL, type Place, type TagRule } from './tag-rule.ts';
import { VERB_RULES } from './verb-rules.ts';

export type TaggedWords = {
  /** By place in the tokens, as bits of `BIT`; 0 for marks. */
  readonly tags: readonly number[];
  /** The rule that chose the tag; null where there was no choice. */
  readonly rules: readonly (TagRule | null)[];
};

/**
 * One reading for each word of an English sentence, left to right, from what it may be and from its neighbours: whether
 * "strikes" is a verb after "Iran", and a noun after "of intense". Forms that may be past or participle stay both: what
 * they are depends on the clause around them.
 */
export function englishTags(tokens: readonly Token[], entries: readonly Entry[], lexicon: Lexicon): TaggedWords {
  const raw = possibleTags(tokens, entries, lexicon);
  const tags: number[] = [];
  const rules: (TagRule | null)[] = [];
  let verbSeen = false;
  let before = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      tags.push(0);
      rules.push(null);
      if (token.lower === '-' || token.lower === '.') continue;
      before = 0;
      verbSeen = false;
      continue;
    }
    const bits = raw[at] ?? 0;
    const previous = at === 0 ? 0 : (tags[at - 1] ?? 0);
    const place = placeOf({ raw, at, bits, lower: token.lower, before, previous, verbSeen });
    const rule = (bits & OPEN) === 0 ? null : ruleOf(place);
    const tag = rule === null ? bits : rule.tag(place);
    tags.push(tag);
    rules.push(rule);
    if ((tag & OPENS_CLAUSE) !== 0) verbSeen = false;
    else if ((tag & FINITE) !== 0) verbSeen = !REPORTING.has(token.lower); // another clause may follow without "that"
    if ((tag & BIT.ADV) === 0 || (tag & ~BIT.ADV) !== 0) before = tag;
  }
  return { tags, rules };
}

/** Words with none of these have one reading whatever stands around them. */
const OPEN = VERBAL | BIT.THAT | BIT.DET | BIT.SUB;
const OPENS_CLAUSE = BIT.SUB | BIT.REL | BIT.AND | BIT.THAT;
const FINITE = BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO | BIT.PAST | BIT.THIRD;

const REPORTING: ReadonlySet<string> = new Set(
  'said says say believes believed thinks thought argued argues insisted insists hoped fears'.split(' '),
);

const placeOf = (place: Omit<Place, 'nominal' | 'next'>): Place => ({
  ...place,
  nominal: nominalOf(place.bits),
  next: place.raw[place.at + 1] ?? 0,
});

const ruleOf = (place: Place): TagRule | null =>
  ruleFor((place.bits & VERBAL) === 0 ? FUNCTION_WORD_RULES : VERB_RULES, place);

/** What a word that may be a verb is where it is none: a participle may be an adjective, a form with “-s” a plural. */
const nominalOf = (bits: number) =>
  (bits & (BIT.ADJ | BIT.TIME)) |
  (bits & (BIT.PAST | BIT.ING) ? BIT.ADJ : 0) |
  BIT.NOUN |
  (bits & BIT.THIRD ? BIT.PLURAL : 0);
