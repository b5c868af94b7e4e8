import type { Entry } from '#lib/core/language/entry.ts';
import type { Classes } from '#lib/core/language/language.ts';
import { BIT, type Lexicon } from '#lib/core/language/lexicon.ts';
import type { Token } from '#lib/core/text/tokens.ts';
import { choiceOf, isPossible, tagOf, type Choice } from './choice.ts';
import { FUNCTION_WORD_RULES } from './function-word-rules.ts';
import { modelJudge } from './model.ts';
import { possibleTags } from './possible-tags.ts';
import { SETTLED } from './settled-words.ts';
import type { Judge, Sight } from './sight.ts';
import { any, ruleFor, VERBAL, type Place, type TagRule } from './tag-rule.ts';
import { VERB_RULES } from './verb-rules.ts';

export type TaggedWords = Classes & {
  /** By place in the tokens: the rule that chose the tag, or that was overruled; null where there was no choice. */
  readonly rules: readonly (TagRule | null)[];
};

/**
 * One reading for each word of an English sentence, left to right, from what it may be and from its neighbours: whether
 * "strikes" is a verb after "Iran", and a noun after "of intense". Where the rules are not firm, a judge may choose
 * otherwise. Forms that may be past or participle stay both: what they are depends on the clause around them.
 */
export function englishTags(
  tokens: readonly Token[],
  entries: readonly Entry[],
  lexicon: Lexicon,
  judge: Judge = modelJudge,
): TaggedWords {
  const raw = possibleTags(tokens, entries, lexicon);
  const tags: number[] = [];
  const rules: (TagRule | null)[] = [];
  const modelled: number[] = [];
  let verbSeen = false;
  let before = 0;
  let verb = -1;
  let auxiliary = 0; // the last word that an infinitive hangs on
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      tags.push(0);
      rules.push(null);
      if (token.lower === '-' || token.lower === '.') continue;
      before = 0;
      verbSeen = false;
      if (token.lower !== ',') verb = -1;
      continue;
    }
    const bits = raw[at] ?? 0;
    const previous = at === 0 ? 0 : (tags[at - 1] ?? 0);
    const place = placeOf({ raw, at, bits, lower: token.lower, before, previous, verbSeen });
    const rule = any(bits, OPEN) ? ruleOf(place) : null;
    let tag = rule === null ? bits : rule.tag(place);
    if (isOpen(place, rule, token, entries[at])) {
      const ruled = choiceOf(tag);
      const chosen = chosenBy(judge, { tokens, tags, place, rule: rule?.id ?? '', ruled, verb });
      if (chosen !== ruled) {
        tag =
          chosen === 'infinitive' && any(auxiliary, BIT.MODAL | BIT.DO) && any(before, BIT.AND)
            ? BIT.BASE
            : tagOf(chosen, place);
        modelled.push(at);
      }
    }
    tags.push(tag);
    rules.push(rule);
    if (any(tag, GOVERNS)) auxiliary = tag;
    if (any(tag, ANY_VERB) && !any(tag, BIT.NOUN | BIT.ADJ)) verb = at;
    if (any(tag, OPENS_CLAUSE)) verbSeen = false;
    else if (any(tag, FINITE)) verbSeen = !REPORTING.has(token.lower); // another clause may follow without "that"
    if (!any(tag, BIT.ADV) || any(tag, ~(BIT.ADV | BIT.NEG))) before = tag;
  }
  return { classes: tags, rules, modelled };
}

/** Words with none of these have one reading whatever stands around them. */
const OPEN = VERBAL | BIT.THAT | BIT.DET | BIT.SUB | BIT.DO;
const OPENS_CLAUSE = BIT.SUB | BIT.REL | BIT.AND | BIT.THAT;
const FINITE = BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO | BIT.PAST | BIT.THIRD;
const GOVERNS = BIT.TO | BIT.MODAL | BIT.DO | BIT.THIRD | BIT.PAST | BIT.BE | BIT.HAVE;
const ANY_VERB = VERBAL | BIT.BE | BIT.HAVE | BIT.DO | BIT.MODAL;

const REPORTING: ReadonlySet<string> = new Set(
  'said says say believes believed thinks thought argued argues insisted insists hoped fears'.split(' '),
);

const placeOf = (place: Omit<Place, 'nominal' | 'next'>): Place => ({
  ...place,
  nominal: nominalOf(place.bits),
  next: place.raw[place.at + 1] ?? 0,
});

const ruleOf = (place: Place): TagRule | null =>
  ruleFor(any(place.bits, VERBAL) ? VERB_RULES : FUNCTION_WORD_RULES, place);

/** What a word that may be a verb is where it is none: a participle may be an adjective, a form with “-s” a plural. */
const nominalOf = (bits: number) =>
  (bits & (BIT.ADJ | BIT.TIME)) |
  (any(bits, BIT.PAST | BIT.ING) ? BIT.ADJ : 0) |
  BIT.NOUN |
  (any(bits, BIT.THIRD | BIT.PLURAL) ? BIT.PLURAL : 0);

/** A rule that is not firm, or a word in small letters that no list holds: the lists would call it a noun. */
function isOpen({ bits }: Place, rule: TagRule | null, token: Token, entry: Entry | undefined): boolean {
  if (rule !== null) return rule.firm !== true && any(bits, VERBAL & ~BIT.ING);
  return (
    token.kind === 'word' && !token.capital && entry?.lemma === null && any(bits, BIT.NOUN) && !any(bits, UNLISTED)
  );
}

const UNLISTED = ~(BIT.NOUN | BIT.PLURAL);

function chosenBy(judge: Judge, sight: Sight): Choice {
  const settled = SETTLED.get(sight.place.lower);
  if (settled === undefined) return judge(sight) ?? sight.ruled;
  return settled !== 'rules' && isPossible(settled, sight.place) ? settled : sight.ruled;
}
