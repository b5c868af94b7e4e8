import { BIT, CLOSED_CLASSES, type Lexicon } from '../lexicon.ts';
import type { Token } from '#lib/core/text/tokens.ts';

const CLOSED = CLOSED_CLASSES | BIT.NEG | BIT.TO | BIT.ADV | BIT.NUM | BIT.TIME;

/**
 * One reading for each word of a Romanian sentence: "a" is an auxiliary before a participle and an article elsewhere, a
 * participle is a verb after its auxiliary and an adjective elsewhere, "să" makes the word after it a verb.
 */
export function romanianClasses(tokens: readonly Token[], lexicon: Lexicon): readonly number[] {
  const classes = tokens.map(() => 0);
  let first = true;
  let expects = 0; // what an auxiliary, a modal or "să" before it asks for
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      if (token.lower !== ',' && token.lower !== '(') first = true;
      expects = 0;
      continue;
    }
    const raw = rawClass(token, lexicon, first, tokens[at + 1]);
    const chosen = choose(tokens, lexicon, { at, raw, expects, before: classes[at - 1] ?? 0 });
    classes[at] = chosen;
    first = false;
    if ((chosen & (BIT.HAVE | BIT.BE)) !== 0) expects = BIT.PART;
    else if ((chosen & (BIT.MODAL | BIT.TO)) !== 0) expects = BIT.BASE;
    else if ((chosen & BIT.AND) !== 0 && ((classes[at - 1] ?? 0) & BIT.PART) !== 0) expects = SHARED;
    else if ((chosen & (BIT.ADV | BIT.OBJECT | BIT.NEG)) === 0) expects = 0;
  }
  return classes;
}

function rawClass(token: Token, lexicon: Lexicon, first: boolean, next: Token | undefined): number {
  if (token.kind === 'number') return BIT.NUM;
  const known = lexicon.words.get(token.lower)?.bits;
  if (!token.capital) return known ?? lexicon.guess(token.lower);
  if (known !== undefined && (known & CLOSED) !== 0 && (first || (known & BIT.PREP) !== 0)) return known;
  if (first && known !== undefined && next?.capital !== true) return known;
  const isDone = first && known === undefined && next?.lower === 'de' && (lexicon.guess(token.lower) & BIT.PART) !== 0;
  if (isDone) return BIT.PART; // "Contactat de redacție"
  return BIT.PROPER | BIT.NOUN;
}

/** "au fost arestați și [acuzați]": the auxiliary before the first participle serves the second one too. */
const SHARED = BIT.PAST | BIT.PART;

type Place = { readonly at: number; readonly raw: number; readonly expects: number; readonly before: number };

function choose(tokens: readonly Token[], lexicon: Lexicon, place: Place): number {
  const { at, raw, expects } = place;
  const lower = tokens[at]?.lower ?? '';
  if (at > 0 && LEANING.has(lower) && tokens[at - 1]?.lower.endsWith('-') === true) return BIT.OBJECT;
  const joint = compound(tokens, at, lower);
  if (joint !== 0) return joint;
  if (expects === BIT.BASE && lower === 'putea') return BIT.BASE; // "ar putea fi amânat"
  if ((raw & (BIT.HAVE | BIT.MODAL)) !== 0) return auxiliary(tokens, lexicon, { at, raw, lower });
  if ((raw & BIT.BE) !== 0) return being(tokens, lexicon, { at, raw, lower });
  if ((raw & BIT.AND) !== 0) return joiner(tokens, lexicon, at, lower);
  if (lower === 'o') return isVerbAt(tokens, lexicon, at + 1) ? BIT.OBJECT : BIT.DET;
  if (lower === 'mai') return isMonth(tokens, at) ? BIT.TIME | BIT.NOUN : BIT.ADV;
  if (expects === BIT.PART && (raw & BIT.PART) !== 0) return BIT.PART;
  if (expects === SHARED && (raw & BIT.PART) !== 0) return BIT.PAST | BIT.PART;
  if (expects === BIT.BASE && (raw & (CLOSED & ~BIT.NOUN)) === 0) return BIT.BASE;
  return open(tokens, place);
}

/** Pronouns that lean on the word before them: "să-și", "să-l". */
const LEANING: ReadonlySet<string> = new Set('și i l o le ne se mi ți vă te mă'.split(' '));

/** Small words that open a clause together: "după ce", "în timp ce", "pentru că", "înainte ca". The first is the conjunction. */
function compound(tokens: readonly Token[], at: number, lower: string): number {
  const before = tokens[at - 1]?.lower;
  const next = tokens[at + 1]?.lower;
  switch (lower) {
    case 'după':
      return next === 'ce' || next === 'cum' ? BIT.SUB : BIT.PREP;
    case 'înainte':
      return next === 'ca' || next === 'să' ? BIT.SUB : BIT.PREP;
    case 'pentru':
      return next === 'că' ? BIT.SUB : BIT.PREP;
    case 'până':
      return next === 'când' ? BIT.SUB : BIT.PREP;
    case 'în':
      return isDuring(next) && tokens[at + 2]?.lower === 'ce' ? BIT.SUB : 0;
    case 'ce':
    case 'cum':
    case 'când':
      return before === 'după' || before === 'până' || isDuring(before) ? BIT.ADV : 0;
    case 'timp':
    case 'vreme':
      return before === 'în' && next === 'ce' ? BIT.ADV : 0;
    case 'că':
      return before === 'pentru' ? BIT.ADV : BIT.THAT | BIT.REL;
    case 'ca':
      return before === 'înainte' ? BIT.ADV : 0;
    default:
      return 0;
  }
}

const isDuring = (lower: string | undefined) => lower === 'timp' || lower === 'vreme';

/** "a declarat" against "a României" and "pentru a limita"; "ar fi" is a modal, "au drepturi" a verb of its own. */
function auxiliary(
  tokens: readonly Token[],
  lexicon: Lexicon,
  { at, raw, lower }: { readonly at: number; readonly raw: number; readonly lower: string },
): number {
  for (let i = at + 1; i < tokens.length && i <= at + 4; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') break;
    const bits = lexicon.words.get(token.lower)?.bits ?? (token.capital ? 0 : lexicon.guess(token.lower));
    if ((bits & BIT.BE) !== 0) return (raw & BIT.HAVE) !== 0 && token.lower === 'fost' ? BIT.HAVE : BIT.MODAL;
    if ((bits & (BIT.ADV | BIT.OBJECT)) !== 0 || token.lower === 'și') continue;
    if ((bits & BIT.PART) !== 0 && (raw & BIT.HAVE) !== 0 && (bits & BIT.NOUN) === 0) return BIT.HAVE;
    if ((bits & BIT.PART) !== 0 && (raw & BIT.HAVE) !== 0)
      return lower === 'a' && isNoun(tokens, at) ? BIT.PREP : BIT.HAVE;
    if ((bits & BIT.BASE) !== 0 && lower === 'a' && BEFORE_INFINITIVE.has(tokens[at - 1]?.lower ?? '')) return BIT.TO;
    break;
  }
  if (lower === 'a' || lower === 'ai') return BIT.PREP;
  return (raw & BIT.MODAL) !== 0 ? BIT.MODAL : BIT.HAVE;
}

const BEFORE_INFINITIVE: ReadonlySet<string> = new Set(['de', 'pentru', 'fără', 'spre', 'înainte', 'prin']);

/** "rata anuală a [creditelor]": what follows looks like a participle, and a noun carries an article or a case. */
const isNoun = (tokens: readonly Token[], at: number) => /(?:lor|lui|ei|iei|ului)$/.test(tokens[at + 1]?.lower ?? '');

/** "ar fi cerut": the "fi" of a past that was not seen is no passive; "va fi cerut" is. */
function being(
  tokens: readonly Token[],
  lexicon: Lexicon,
  { at, raw, lower }: { readonly at: number; readonly raw: number; readonly lower: string },
): number {
  if (lower !== 'fi') return raw & (BIT.BE | BIT.NONFINITE);
  let from = at - 1;
  while (from > 0 && isAdverb(tokens, lexicon, from)) from -= 1;
  const conditional = PRESUMES.has(tokens[from]?.lower ?? '');
  const next = lexicon.words.get(tokens[at + 1]?.lower ?? '')?.bits ?? lexicon.guess(tokens[at + 1]?.lower ?? '');
  const perfect = conditional && ((next & BIT.PART) !== 0 || tokens[at + 1]?.lower === 'fost');
  return (perfect ? BIT.HAVE : BIT.BE) | BIT.NONFINITE;
}

const PRESUMES: ReadonlySet<string> = new Set(['ar', 'aș', 'ai', 'am', 'ați', 'să']);

const isAdverb = (tokens: readonly Token[], lexicon: Lexicon, at: number) =>
  ((lexicon.words.get(tokens[at]?.lower ?? '')?.bits ?? 0) & BIT.ADV) !== 0;

/** "a [și] anunțat" and "Primarul [însă] a plecat" join nothing. */
function joiner(tokens: readonly Token[], lexicon: Lexicon, at: number, lower: string): number {
  const before = tokens[at - 1];
  const auxiliaryBefore = before !== undefined && /^(?:a|au|am|ar|va|vor)$/.test(before.lower);
  if (lower === 'și' && auxiliaryBefore && isVerbAt(tokens, lexicon, at + 1)) return BIT.ADV;
  if (lower === 'iar' && auxiliaryBefore) return BIT.ADV;
  if (lower === 'însă' && before !== undefined && before.kind !== 'mark') return BIT.ADV;
  return BIT.AND;
}

/** What follows can only be a verb, past negations and pronouns that lean on it. */
function isVerbAt(tokens: readonly Token[], lexicon: Lexicon, from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 3; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.capital) return false;
    const bits = lexicon.words.get(token.lower)?.bits ?? lexicon.guess(token.lower);
    if ((bits & (BIT.OBJECT | BIT.NEG)) !== 0) continue;
    if ((bits & (BIT.MODAL | BIT.HAVE)) !== 0 && token.lower !== 'a') return true;
    return (bits & (BIT.THIRD | BIT.PAST | BIT.PART)) !== 0 && (bits & BIT.NOUN) === 0;
  }
  return false;
}

/** "12 mai", "mai 2026"; elsewhere it is "more". */
const isMonth = (tokens: readonly Token[], at: number) => {
  const next = tokens[at + 1];
  const year = next?.kind === 'number' && /^\d{4}$/.test(next.lower);
  return (
    year || (tokens[at - 1]?.kind === 'number' && (next === undefined || next.kind === 'mark' || next.lower === 'a'))
  );
};

/** Nouns, adjectives and verbs by what stands before them. */
function open(tokens: readonly Token[], { at, raw, before }: Place): number {
  const verbal = raw & (BIT.PART | BIT.THIRD | BIT.PAST | BIT.BASE);
  if (verbal === 0) return raw;
  if ((raw & (BIT.THIRD | BIT.PAST)) === 0 && (raw & BIT.PART) !== 0) {
    // "barajul, construit în 1971,"; "Întrebat dacă"
    if (at === 0 || tokens[at - 1]?.lower === ',')
      return (raw & BIT.NOUN) !== 0 && at === 0 ? BIT.ADJ | BIT.NOUN : BIT.PART;
    const describes =
      (before & (BIT.NOUN | BIT.PROPER)) !== 0 && tokens[at + 1]?.lower === 'de' && (raw & BIT.NOUN) === 0;
    return describes ? BIT.PART : BIT.ADJ | BIT.NOUN;
  }
  if ((before & (BIT.DET | BIT.PREP | BIT.NUM | BIT.POSS)) !== 0 && (before & (BIT.SUBJECT | BIT.OBJECT)) === 0)
    return BIT.NOUN;
  if ((raw & BIT.NOUN) !== 0 && (before & (BIT.NEG | BIT.OBJECT | BIT.SUBJECT | BIT.REL)) === 0) return BIT.NOUN;
  if ((raw & BIT.PAST) !== 0) return BIT.PAST;
  // "declara": where nothing asks for an infinitive in -a, it is the imperfect
  if ((raw & (BIT.BASE | BIT.THIRD)) === BIT.BASE && tokens[at]?.lower.endsWith('a') === true) return BIT.PAST;
  return (raw & BIT.THIRD) !== 0 ? BIT.THIRD : BIT.NOUN;
}
