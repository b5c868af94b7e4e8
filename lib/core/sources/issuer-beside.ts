import { bodyTerm, isBodyHead } from '#lib/core/sources/body-words.ts';
import { nameWords } from '#lib/core/sources/name-words.ts';
import { speakerOf } from '#lib/core/sources/speaker-phrase.ts';

/**
 * "In a statement released by Northern Rail, the company said": whoever put the paper out, where the speaker is only
 * described and the words beside it name the paper and its issuer.
 * @param at where the phrase stands in the text
 * @returns null where the phrase has a name, no such paper stands beside it, or the two are of different kinds
 */
export function issuerBeside(phrase: string, at: number, text: string): string | null {
  if (!DESCRIPTION.test(phrase)) return null;
  const end = at + phrase.length;
  const paper =
    PAPER_BEFORE.exec(text.slice(Math.max(0, at - FURTHEST), at))?.[1] ??
    PAPER_BEHIND.exec(text.slice(end, end + FURTHEST))?.[1];
  if (paper === undefined || !PAPER.test(paper) || NO_ISSUER.test(paper)) return null;
  const issuer = speakerOf(paper, null).name;
  if (issuer === paper || !/\p{Lu}/u.test(issuer) || PLATFORM_OR_DAY.test(issuer)) return null;
  const kinds = nameWords(phrase)
    .map(bodyTerm)
    .filter((word) => isBodyHead(word) && !FIRMS.has(word));
  const own = nameWords(issuer).map(bodyTerm);
  return kinds.every((kind) => own.includes(kind)) ? issuer : null;
}

/** In UTF-16 units. */
const FURTHEST = 160;
const DESCRIPTION =
  /^(?:(?:[Tt]he|[Ii]ts)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}\p{Ll}[\p{L}-]*|[Ii]t|[Tt]hey|\p{Ll}{3,}(?:ul|ia|ea|rma|nca|ica|rea)|aceasta|acesta)$/u;
const PAPER_BEFORE =
  /(?:^|[.!?,;:\n“”"„]\s*)(?:(?:[Ii]n|[Tt]hrough|[Vv]ia|[Bb]y|[Pp]rin)\s+|[Îî]ntr-|[Pp]rintr-)([^.;:!?,“”„"\n]{4,110}),\s*$/u;
/** "the company said in a statement issued by Northern Rail" */
const PAPER_BEHIND =
  /^\s+(?:also |later )?(?:a (?:mai )?)?\p{Ll}+(?:\s+(?:on \p{Lu}\p{Ll}+|luni|marți|miercuri|joi|vineri|sâmbătă|duminică))?,?\s+(?:(?:in|through|via)\s+|într-|printr-)([^.;:!?,“”„"\n]{4,110})/u;
/** What a body puts out itself. An interview, a post or a letter is had with, on or from somebody else. */
const PAPER =
  /(?<!\p{L})(?:statement|release|read-?out|communiqu[eé]|bulletin|notice|announcement|advisory|newsletter|press note|comunicat|anunț|buletin|informare|declarație)(?!\p{L})/iu;
const NO_ISSUER = /\s(?:at|with|to|before|against|for|about|către|pentru|despre|la)\s/iu;
const PLATFORM_OR_DAY =
  /^(?:Facebook|Twitter|X|Instagram|TikTok|Telegram|YouTube|LinkedIn|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\s|$)/u;
/** Words that many kinds of issuer are called by. */
const FIRMS: ReadonlySet<string> = new Set(
  'company firm group corporation club airline operator charity agency organization railway service'.split(' '),
);
