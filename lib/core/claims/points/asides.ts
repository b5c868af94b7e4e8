import { BIT } from '#lib/core/language/lexicon.ts';
import { beFor } from '../grammar/number.ts';
import { has, hasWord, lowerAt, skipAdverbs, tidy, type View, type Words } from '../grammar/view.ts';
import type { Draft } from './clause.ts';
import { phraseStart } from './phrase.ts';

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

/** "(born in 1954)", "(2016)", "(South of Downtown)"; no address, no credit to a paper, no abbreviation. */
function asideFacts(words: Words, before: View, inside: View): Draft[] {
  const body = tidy(words, inside);
  const noun = before.slice(phraseStart(words, before, before.length));
  if (!hasWord(words, body) || !hasWord(words, noun)) return [];
  const first = skipAdverbs(words, body, 0);
  if (has(words, body, first, BIT.PART))
    return [{ pieces: [{ view: noun }, { word: beFor(words, noun, 'past') }, { view: body }], rule: 'point.aside' }];
  const year = body.length === 1 && /^(?:1[5-9]|20)\d\d$/.test(lowerAt(words, body, 0));
  if (!year && body.some((_, at) => /^(?:1[5-9]|20)\d\d/.test(lowerAt(words, body, at)))) return [];
  const token = words.tokens[body[0] ?? -1];
  const short =
    token !== undefined && body.length === 1 && /[A-Z].*[A-Z]/.test(words.text.slice(token.start, token.end));
  if (short || lowerAt(words, body, 0).includes('://')) return [];
  return [
    {
      pieces: [
        { view: noun },
        { word: beFor(words, noun, 'present') },
        ...(year ? [{ word: words.language.points.from }] : []),
        { view: body },
      ],
      rule: 'point.aside',
    },
  ];
}
