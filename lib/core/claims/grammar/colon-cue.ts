import { BIT } from '#lib/core/language/lexicon.ts';
import type { Group } from './group.ts';
import type { LinkWords, Step } from './part.ts';
import { has, hasWord, isBreak, isQuoteMark, lowerAt, type View, type Words } from './view.ts';

/** How many words may stand before the colon: "Former Finance Minister Ana Pop: …". */
const LONGEST = 8;

/** "Mayor Ana Pop: The mill will close", "INS: Inflația a urcat", "Pop: “Q”": headlines name who says it before a colon. */
export function colonCue(words: Words, view: View, groups: readonly Group[]): Step | null {
  let colon = 1;
  while (colon <= LONGEST && lowerAt(words, view, colon) !== ':') colon += 1;
  if (colon > LONGEST || groups.some((group) => group.finite && group.from < colon)) return null;
  const content = view.slice(colon + 1);
  const quote = isQuoteMark(words, view, colon + 1);
  if (!hasWord(words, content) || !(quote || groups.some((group) => group.finite && group.from > colon))) return null;
  if (!mayBeSomebody(words, view, colon, quote)) return null;
  const link: LinkWords = {
    source: view.slice(0, colon),
    cue: view.slice(colon, colon + 1),
    content,
    act: false,
    rule: 'attribution.colon',
    verb: null,
  };
  return { done: [], rest: [{ links: [link], view: content }] };
}

/** A full name, a name with an office, a body, or a short form in capitals; one name is enough before a quotation. */
function mayBeSomebody(words: Words, view: View, colon: number, quote: boolean): boolean {
  const { people, bodies } = words.language.cues;
  let names = 0;
  let office = false;
  for (let at = 0; at < colon; at += 1) {
    const lower = lowerAt(words, view, at);
    if (isBreak(words, view, at) || isQuoteMark(words, view, at) || has(words, view, at, BIT.NUM) || LABELS.has(lower))
      return false;
    if (people.has(lower) || bodies.has(lower)) office = true;
    if (words.tokens[view[at] ?? -1]?.capital === true) names += 1;
    else if (!has(words, view, at, BIT.NOUN | BIT.PREP | BIT.DET | BIT.ADJ)) return false;
  }
  if (names === 0) return false;
  return office || quote || isShortForm(words, view, colon) || (names > 1 && names === colon);
}

/** "INS", "ANAF". */
function isShortForm({ text, tokens }: Words, view: View, colon: number): boolean {
  const token = tokens[view[0] ?? -1];
  return colon === 1 && token !== undefined && /^\p{Lu}{2,6}$/u.test(text.slice(token.start, token.end));
}

/** What else stands before a colon in capitals. */
const LABELS: ReadonlySet<string> = new Set(
  `update updated video foto photo photos live breaking news exclusive exclusiv analysis analiză opinion opinie watch read alert alertă live-text audio
  corecție correction interviu interview reportaj document documente vot vote scor score ora ultima`.split(/\s+/),
);
