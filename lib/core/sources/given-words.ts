import { lineSentences } from '#lib/core/sources/line-sentences.ts';
import type { Span } from '#lib/core/text/span.ts';

/** Words that a text gives as those of a document, and what it calls the document; the span leaves the naming out. */
export type GivenWords = Span & { readonly document: string; readonly naming: Span };

const KINDS_EN =
  'act|law|bill|code|statute|constitution|regulations?|decree|ordinance|directive|treaty|convention|charter|by-?laws?|rules?|ruling|judge?ment|verdict|order|resolution|decision|contract|agreement|statement|release|read-?out|communiqu[eé]|minutes|record|register|report|notice|letter|article|section|paragraph|clause';
const KINDS_RO =
  'leg(?:ea|ii)|codul(?:ui)?|constituți[ae]i?|ordonanț[ae]i?|hotărâr(?:ea|ii)|decizi[ae]i?|sentinț[ae]i?|regulament(?:ul|ului)|decret(?:ul|ului)|ordin(?:ul|ului)|directiv[ae]i?|articol(?:ul|ului)|art\\.|alineat(?:ul|ului)|comunicat(?:ul|ului)|raport(?:ul|ului)|proces(?:ul|ului)-verbal|contract(?:ul|ului)|statut(?:ul|ului)|normel[eo]r?|registr(?:ul|ului)';
const SAYS =
  'provides?|states?|says?|said|reads?|stipulates?|requires?|prescribes?|runs|lays down|sets out|holds|held|found|prevede|prevăd|spune|spun|stipulează|dispune|statuează|stabilește|precizează|cere|sună|arată';
const UNDER =
  'under|according to|pursuant to|in accordance with|in the words of|as per|potrivit|conform|în conformitate cu|în temeiul|în baza';

const KIND = new RegExp(`(?<!\\p{L})(?:${KINDS_EN}|${KINDS_RO})(?!\\p{L})`, 'iu');
const NAMING = `[^,.:;!?“”„"]{0,70}?(?<!\\p{L})(?:${KINDS_EN}|${KINDS_RO})(?!\\p{L})[^,.:;!?“”„"]{0,60}?`;
/** "Article 14 of the Building Act provides: …", "Legea târgurilor spune la articolul 7: …", "Article 14:" */
const FIRST = new RegExp(
  `^\\s*((?:art\\. )?${NAMING})\\s*(?:,?\\s*(?<!\\p{L})(?:${SAYS}|is clear|is plain)(?!\\p{L})[^.:;!?“”„"]{0,60}?(?::|,?\\s+(?:that|as follows:?|că)\\s)|:)\\s*`,
  'iu',
);
/** "Under Article 14 of the Building Act, …" */
const BY = new RegExp(`^\\s*(?:[^,.:;]{0,30},\\s*)?(?:${UNDER})\\s+((?:art\\. )?${NAMING})\\s*[,:]\\s*`, 'iu');
/** "…, Article 14 of the Building Act provides.", "…, potrivit articolului 7 din Legea târgurilor." */
const LAST = new RegExp(
  `,\\s+(?:(?:${UNDER})\\s+((?:art\\. )?${NAMING})|((?:art\\. )?${NAMING})\\s+(?:${SAYS}))\\s*[.!?]?\\s*$`,
  'iu',
);

/**
 * The stretches of a text that it gives as the words of a law, a ruling, a release or a record: the rest of the sentence
 * that names the document, after a colon the rest of the paragraph or the next one.
 */
export function givenWords(text: string): readonly GivenWords[] {
  return lineSentences(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    return KIND.test(words.slice(0, LONGEST_NAMING)) || KIND.test(words.slice(-LONGEST_NAMING))
      ? givenIn(text, words, sentence)
      : [];
  });
}

/** In UTF-16 units: a document is named at one end of its sentence. */
const LONGEST_NAMING = 200;
/** In UTF-16 units: shorter words are no passage. */
const SHORTEST = 20;

function givenIn(text: string, words: string, sentence: Span): readonly GivenWords[] {
  const first = FIRST.exec(words) ?? BY.exec(words);
  const last = first === null ? LAST.exec(words.slice(-LONGEST_NAMING)) : null;
  const match = first ?? last;
  const document = (match?.[1] ?? match?.[2])?.trim() ?? '';
  if (match === null || document === '') return [];
  const base = sentence.start + (last === null ? 0 : Math.max(0, words.length - LONGEST_NAMING));
  const named = base + match.index + match[0].indexOf(document);
  const naming = { start: named, end: named + document.length };
  const given =
    last !== null
      ? { start: sentence.start, end: base + last.index }
      : afterNaming(text, sentence, base + match.index + match[0].length, match[0].trimEnd().endsWith(':'));
  return given.end - given.start < SHORTEST ? [] : [{ document, naming, ...given }];
}

/** To the end of the sentence; after a colon to the end of the paragraph, and of the next one where nothing stands in it. */
function afterNaming(text: string, sentence: Span, start: number, isColon: boolean): Span {
  if (!isColon) return { start, end: sentence.end };
  const rest = /\S/u.exec(text.slice(start));
  const from = rest === null ? start : start + rest.index;
  const end = text.indexOf('\n', from);
  return { start: from, end: end === -1 ? text.length : end };
}
