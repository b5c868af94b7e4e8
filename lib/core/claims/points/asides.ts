import { BIT } from '#lib/core/language/lexicon.ts';
import { beFor } from '../grammar/number.ts';
import type { Piece } from '../grammar/proposition.ts';
import {
  has,
  hasWord,
  isComma,
  isQuoteMark,
  lowerAt,
  skipAdverbs,
  tidy,
  type View,
  type Words,
} from '../grammar/view.ts';
import type { Draft } from './clause.ts';
import { nameStart } from './name-start.ts';
import { isYear } from './phrase.ts';

/** What stands in brackets says something of the noun before it; the sentence stands without it. */
export function withoutAsides(words: Words, view: View): { rest: View; facts: Draft[] } {
  const facts: Draft[] = [];
  let rest: View | null = null;
  let from = 0;
  for (let at = 0; at < view.length; at += 1) {
    const lower = lowerAt(words, view, at);
    if (lower !== '(' && lower !== '[') continue;
    const end = closingBracket(words, view, at);
    const before: View = [...(rest ?? []), ...view.slice(from, at)];
    facts.push(...asideFacts(words, before, view.slice(at + 1, end)));
    rest = before;
    from = end + 1;
    at = end;
  }
  return rest === null ? { rest: view, facts } : { rest: [...rest, ...view.slice(from)], facts };
}

/** Where the bracket that opens at `from` is closed, with those inside it; the end of the view where it is not. */
function closingBracket(words: Words, view: View, from: number): number {
  let open = 0;
  for (let at = from; at < view.length; at += 1) {
    const lower = lowerAt(words, view, at);
    if (lower === '(' || lower === '[') open += 1;
    else if (lower === ')' || lower === ']') open -= 1;
    if (open === 0) return at;
  }
  return view.length;
}

/** "(born in 1954)", "(2016)", "(Norwegian: Norge; Sami: Norga)", one part each; no address, no credit, no abbreviation. */
function asideFacts(words: Words, before: View, inside: View): Draft[] {
  const noun = before.slice(nameStart(words, before, before.length));
  if (!hasWord(words, noun) || !isNamed(words, noun)) return [];
  return parts(words, inside).flatMap((part) => {
    const body = tidy(words, part);
    const said = hasWord(words, body) ? saidOf(words, noun, body) : null;
    return said === null ? [] : [{ pieces: [{ view: noun }, ...said], rule: 'point.aside' }];
  });
}

/** Only of a name does a bracket tell something that is to be shown; behind another noun it explains the wording. */
const isNamed = (words: Words, noun: View) =>
  has(words, noun, noun.length - 1, BIT.PROPER) || isQuoteMark(words, noun, noun.length - 1);

/** What a part says of the noun before the brackets; null when it says nothing that has to be shown. */
function saidOf(words: Words, noun: View, body: View): readonly Piece[] | null {
  const first = skipAdverbs(words, body, 0);
  if (has(words, body, first, BIT.PART)) return [{ word: beFor(words, noun, 'past') }, { view: body }];
  if (isAddress(words, body) || has(words, body, first, BIT.TO)) return null;
  const be = { word: beFor(words, noun, 'present') };
  const years = body.every((_, at) => isYear(lowerAt(words, body, at)) || isDash(lowerAt(words, body, at)));
  if (years) return [be, { word: words.language.points.from }, { view: body }];
  const month = body.some((_, at) => has(words, body, at, BIT.TIME));
  if (!month && body.some((_, at) => isYear(lowerAt(words, body, at).slice(0, 4)))) return null; // "(Pop et al., 2010)"
  const plain = !body.some((_, at) => isComma(words, body, at));
  if (has(words, body, 0, BIT.PREP) && plain && has(words, noun, 0, BIT.DET | BIT.PROPER)) return [be, { view: body }];
  const amount = (view: View) => view.some((_, at) => has(words, view, at, BIT.NUM));
  if (amount(body) && !month) return amount(noun) ? [be, { view: body }] : null;
  return [{ word: '(' }, { view: body }, { word: ')' }];
}

const isDash = (lower: string) => lower === '–' || lower === '-' || lower === '—';

/** An abbreviation, a letter or a link. */
function isAddress(words: Words, body: View): boolean {
  const token = words.tokens[body[0] ?? -1];
  if (token === undefined || body.length > 1) return false;
  if (token.end - token.start === 1) return true;
  return /[A-Z].*[A-Z]|:\/\//.test(words.text.slice(token.start, token.end));
}

/** At semicolons that are not within brackets of their own. */
function parts(words: Words, inside: View): View[] {
  const found: View[] = [];
  let from = 0;
  let open = 0;
  for (let at = 0; at < inside.length; at += 1) {
    const lower = lowerAt(words, inside, at);
    if (lower === '(' || lower === '[') open += 1;
    else if (lower === ')' || lower === ']') open -= 1;
    else if (lower === ';' && open === 0) {
      found.push(inside.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, inside.slice(from)];
}
