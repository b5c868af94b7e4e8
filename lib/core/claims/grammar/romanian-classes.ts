import { BIT, type Lexicon } from '#lib/core/language/lexicon.ts';
import type { Token } from '#lib/core/text/tokens.ts';
import { zeros } from './view.ts';

const CLOSED =
  BIT.DET |
  BIT.PREP |
  BIT.SUBJECT |
  BIT.OBJECT |
  BIT.POSS |
  BIT.AND |
  BIT.SUB |
  BIT.REL |
  BIT.MODAL |
  BIT.BE |
  BIT.HAVE |
  BIT.NEG |
  BIT.THAT |
  BIT.TO |
  BIT.ADV |
  BIT.NUM |
  BIT.TIME;

/**
 * One reading for each word of a Romanian sentence: "a" is an auxiliary before a participle and an article elsewhere, a
 * participle is a verb after its auxiliary and an adjective elsewhere, "să" makes the word after it a verb.
 */
export function romanianClasses(tokens: readonly Token[], lexicon: Lexicon): readonly number[] {
  const classes = zeros(tokens.length);
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
  return BIT.PROPER | BIT.NOUN;
}

/** "au fost arestați și [acuzați]": the auxiliary before the first participle serves the second one too. */
const SHARED = BIT.PAST | BIT.PART;

type Place = { readonly at: number; readonly raw: number; readonly expects: number; readonly before: number };

function choose(tokens: readonly Token[], lexicon: Lexicon, { at, raw, expects, before }: Place): number {
  const lower = tokens[at]?.lower ?? '';
  if ((raw & (BIT.HAVE | BIT.MODAL)) !== 0) return auxiliary(tokens, lexicon, at, raw, lower);
  if ((raw & BIT.THAT) !== 0) return tokens[at - 1]?.lower === 'pentru' ? BIT.SUB : BIT.THAT | BIT.REL;
  if (lower === 'după' || lower === 'înainte') return tokens[at + 1]?.lower === 'ce' ? BIT.SUB : BIT.PREP;
  if (lower === 'pentru') return tokens[at + 1]?.lower === 'că' ? BIT.SUB : BIT.PREP;
  if ((raw & BIT.BE) !== 0) return raw & (BIT.BE | BIT.NONFINITE);
  const verbal = raw & (BIT.PART | BIT.THIRD | BIT.BASE);
  if (expects === BIT.PART && (raw & BIT.PART) !== 0) return BIT.PART;
  if (expects === SHARED && (raw & BIT.PART) !== 0) return BIT.PAST | BIT.PART;
  if (expects === BIT.BASE && (raw & (CLOSED & ~BIT.NOUN)) === 0) return BIT.BASE;
  if (verbal === 0) return raw;
  if ((raw & BIT.PART) !== 0) {
    if (tokens[at - 1]?.lower === ',') return BIT.PART; // "barajul, construit în 1971,"
    const describes =
      (before & (BIT.NOUN | BIT.PROPER)) !== 0 && tokens[at + 1]?.lower === 'de' && (raw & BIT.NOUN) === 0;
    return describes ? BIT.PART : BIT.ADJ | BIT.NOUN;
  }
  if ((before & (BIT.DET | BIT.PREP)) !== 0) return BIT.NOUN;
  return (raw & BIT.THIRD) !== 0 ? BIT.THIRD : BIT.NOUN;
}

/** "a declarat" against "a României"; "ar fi" is a modal, "au drepturi" a verb of its own. */
function auxiliary(tokens: readonly Token[], lexicon: Lexicon, at: number, raw: number, lower: string): number {
  for (let i = at + 1; i < tokens.length && i <= at + 4; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') break;
    const bits = lexicon.words.get(token.lower)?.bits ?? lexicon.guess(token.lower);
    if ((bits & BIT.BE) !== 0) return (raw & BIT.HAVE) !== 0 && token.lower === 'fost' ? BIT.HAVE : BIT.MODAL;
    if ((bits & (BIT.ADV | BIT.OBJECT)) !== 0) continue;
    if ((bits & BIT.PART) !== 0 && (raw & BIT.HAVE) !== 0) return BIT.HAVE;
    break;
  }
  if (lower === 'a' || lower === 'ai') return BIT.PREP;
  return (raw & BIT.MODAL) !== 0 ? BIT.MODAL : BIT.HAVE;
}
