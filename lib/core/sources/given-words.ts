import type { Span } from '#lib/core/text/span.ts';

/** Words that a text gives as those of a document, and what it calls the document; the span leaves the naming out. */
export type GivenWords = Span & { readonly document: string; readonly naming: Span };

const KINDS_EN =
  'act|law|bill|code|statute|constitution|regulations?|decree|ordinance|directive|treaty|convention|charter|by-?laws?|rules?|ruling|judge?ment|verdict|order|resolution|decision|contract|agreement|statement|release|read-?out|communiqu[eé]|minutes|record|register|report|notice|letter|article|section|paragraph|clause';
const KINDS_RO =
  'leg(?:ea|ii)|codul(?:ui)?|constituți[ae]i?|ordonanț[ae]i?|hotărâr(?:ea|ii)|decizi[ae]i?|sentinț[ae]i?|regulament(?:ul|ului)|decret(?:ul|ului)|ordin(?:ul|ului)|directiv[ae]i?|articol(?:ul|ului)|art\\.|alineat(?:ul|ului)|comunicat(?:ul|ului)|raport(?:ul|ului)|proces(?:ul|ului)-verbal|contract(?:ul|ului)|statut(?:ul|ului)|normel[eo]r?|registr(?:ul|ului)';
const SAYS =
  'provides?|states?|says?|reads?|stipulates?|requires?|prescribes?|runs|lays down|sets out|prevede|prevăd|spune|spun|stipulează|dispune|statuează|stabilește|precizează|cere|sună|arată';

/** "Article 14 of the Building Act provides: …", "Legea târgurilor spune la articolul 7: …" */
const NAMED_FIRST = new RegExp(
  `((?:\\b(?:the|in the)\\s+)?[^.:;!?\\n“”„"]{0,80}?(?<![\\p{L}])(?:${KINDS_EN}|${KINDS_RO})(?![\\p{L}])[^.:;!?\\n“”„"]{0,60}?)\\s*(?:,\\s*)?(?<![\\p{L}])(?:${SAYS})(?![\\p{L}])([^.:;!?\\n“”„"]{0,60}?)(?::\\s*|,?\\s+(?:that|as follows:?|că)\\s+)`,
  'giu',
);
/** "Under Article 14 of the Building Act, …", "Potrivit articolului 7 din Legea târgurilor, …" */
const UNDER = new RegExp(
  `(?<![\\p{L}])(?:under|according to|pursuant to|in accordance with|in the words of|by|as per|potrivit|conform|în conformitate cu|în temeiul|în baza)\\s+((?:the\\s+)?[^,.:;!?\\n“”„"]{0,60}?(?<![\\p{L}])(?:${KINDS_EN}|${KINDS_RO})(?![\\p{L}])[^,.:;!?\\n“”„"]{0,60}?)\\s*[,:]\\s+`,
  'giu',
);

/** The stretches of a text that it gives as the words of a document: to the end of the sentence, after a colon of the paragraph. */
export function givenWords(text: string): readonly GivenWords[] {
  const found = [...text.matchAll(NAMED_FIRST), ...text.matchAll(UNDER)].flatMap((match): readonly GivenWords[] => {
    const document = match[1]?.trim() ?? '';
    const start = match.index + match[0].length;
    const end = match[0].trimEnd().endsWith(':') ? paragraphEnd(text, start) : sentenceEnd(text, start);
    const named = match.index + match[0].indexOf(document);
    return document === '' || end - start < SHORTEST
      ? []
      : [{ document, naming: { start: named, end: named + document.length }, start, end }];
  });
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** In UTF-16 units: shorter words are no passage. */
const SHORTEST = 20;

function paragraphEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function sentenceEnd(text: string, from: number): number {
  const rest = text.slice(from, paragraphEnd(text, from));
  const stop = /[.!?](?=\s+[\p{Lu}“„"]|\s*$)/u.exec(rest);
  return from + (stop === null ? rest.length : stop.index + 1);
}
