import { bodyTerm, isBodyHead } from '#lib/core/sources/body-words.ts';
import { nameWords, undeclined } from '#lib/core/sources/name-words.ts';

/**
 * What in a phrase for somebody unnamed tells that somebody apart from others: where they belong ("police sources",
 * "surse din primărie") or what they do ("a nurse at the hospital"). "Officials", "senior", "familiar with the matter"
 * tell nothing.
 */
export function tellsOf(phrase: string): readonly string[] {
  const words = nameWords(phrase.replace(VEILS, ' ')).filter((word) => word.length > 2 && !PLAIN.test(word));
  return [...new Set(words.map((word) => (isBodyHead(bodyTerm(word)) ? bodyTerm(word) : undeclined(word))))].toSorted();
}

/** Whether two unnamed sources cannot be one: each is described, and nothing in the descriptions is the same. */
export function isToldApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}

/** Without what only says that they would not be named: "unor oficiali care au vorbit sub protecția anonimatului" are "oficiali". */
export function shortlyNamed(phrase: string): string {
  const short = phrase
    .trim()
    .replace(UNNAMED_BY, '')
    .replace(/^unor\s+/iu, '');
  return short === '' ? phrase.trim() : short;
}

const UNNAMED_BY =
  /,?\s+(?:who (?:asked|declined|spoke|wished|requested|did not|refused|insisted)|speaking|(?:up)?on (?:the )?condition of|under (?:the )?condition|care (?:au|a) (?:vorbit|cerut|dorit|vrut|solicitat|ales|refuzat|preferat)|care nu|sub (?:protecția|rezerva|condiția)|cu condiția)(?!\p{L}).*$/iu;

const VEILS =
  /(?<!\p{L})(?:familiar with|close to|briefed on|with (?:direct )?knowledge of|aware of|apropiat\p{L}*|care (?:au|a) (?:vorbit|cerut|dorit|vrut|solicitat|ales|refuzat|preferat)|care nu|(?:sub|cu) (?:protecția|rezerva|condiția)(?: păstrării)? anonimatului|on condition of|who (?:asked|declined|spoke|wished|requested|did not)|speaking|under condition|din apropierea|familiarizat\p{L}*)(?!\p{L}).*$/giu;

const PLAIN =
  /^(?:officials?|sources?|persons?|people|insiders?|aides?|diplomats?|authorit(?:y|ies)|figures?|members?|individuals?|man|woman|men|women|experts?|analysts?|observers?|senior|top|high|highranking|ranking|level|former|current|unnamed|anonymous|unidentified|several|two|three|four|five|some|many|multiple|various|other|another|one|own|well|placed|informed|knowledgeable|government|state|public|local|surse\p{L}*|sursa|oficial\p{L}*|persoan\p{L}*|unor|unui|unei|unele|cateva|mai|multe|doua|trei|autorita\p{L}*|functionar\p{L}*|demnitar\p{L}*|reprezentant\p{L}*|fost\p{L}*|rang|inalt|inalti|judiciar\p{L}*|guvernament\p{L}*|politic\p{L}*|matter|case|issue|talks|plans|thinking|investigation|inquiry|probe|anchet\p{L}*|cauz[ae]\p{L}*|dosar\p{L}*|situati\p{L}*|anonym\p{L}*|noastre|nostri|citate|citati|avizate|oficiale)$/u;
