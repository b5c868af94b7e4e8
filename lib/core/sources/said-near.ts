import { sentenceAround } from '#lib/core/sources/line-sentences.ts';
import type { Span } from '#lib/core/text/span.ts';

/** A phrase that names whoever says what stands beside it, and where the phrase stands. */
export type SaidBy = Span & { readonly phrase: string };

const VERBS_EN =
  'said|says|say|reads|told|tells|announced|announces|confirmed|confirms|stated|states|reported|reports|reporting|added|adds|wrote|writes|declared|explained|insisted|noted|revealed|disclosed|claimed|claims|warned|testified|recalled|posted|tweeted|informed|acknowledged|admitted|maintained|argued|quoted|published|broke';
const VERBS_RO =
  'a(?:u)? (?:mai )?(?:declarat|spus|transmis|anunțat|anuntat|confirmat|precizat|afirmat|informat|relatat|scris|comunicat|explicat|adăugat|adaugat|povestit|arătat|aratat|susținut|sustinut|dezvăluit|mărturisit|menționat|subliniat|publicat|difuzat|citat)|spune|spun|transmite|transmit|anunță|anunta|relatează|relateaza|scrie|scriu|informează|informeaza|notează|noteaza|afirmă|afirma|declară|precizează|susține|povestește|citează|citeaza|arată|consemnează|menționează|comunică|titrează|raportează';
const ACCORDING =
  'according to|citing|quoting|(?-i:per)|in the words of|told by|via|potrivit|conform|după cum (?:a|au) (?:transmis|anunțat|relatat|scris|declarat|spus)|după cum (?:scrie|relatează|transmite|anunță)|citând|citand|relatat(?:ă|e)? de|transmis(?:ă|e)? de|anunțat(?:ă|e)? de|în conformitate cu|din spusele|spusele|se (?:arată|precizează|menționează|spune|scrie|anunță) pe';

const SAID_AFTER = new RegExp(
  `^["”“»’']*[.,;]?["”“»’']*\\s*(?:[–—-]\\s*)?(?:,\\s*)?(?:as\\s+|așa cum\\s+|după cum\\s+)?([^.;:!?“”„«»"]{2,160}?)(?:,)?\\s+(?:also |later |first |has |had |have |then |exclusively |mai )?(?:${VERBS_EN})\\b`,
  'u',
);
const VERB_AFTER = new RegExp(
  `^["”“»’']*[.,;]?["”“»’']*\\s*(?:[–—-]\\s*)?(?:${VERBS_EN}|${VERBS_RO})(?![\\p{L}])\\s+(?:(?:pentru|on|la|azi|ieri|luni|marți|miercuri|joi|vineri|sâmbătă|duminică)(?:\\s+(?:dimineața|seara|noaptea|după-amiază))?\\s+)?([^;!?:“”„«»"\\n]{2,160})`,
  'u',
);
const SAID_AFTER_RO = new RegExp(
  `^["”“»’']*[.,;]?["”“»’']*\\s*(?:[–—-]\\s*)?([^.;:!?“”„«»"]{2,160}?),?\\s+(?:${VERBS_RO})(?![\\p{L}])`,
  'u',
);
/** "…, a document released by the Senate shows.", "…, a constatat Curtea de Conturi": what was found out closes the sentence. */
const SHOWN_AFTER =
  /^["”“»’']*,\s*(?:as\s+)?([^.;:!?,“”„«»"]{2,90}?)\s+(?:shows?|found|finds|ruled|concluded|concludes|reveals?|established|read)(?=["”»]?(?:[.;]|$))/u;
/** "…, read a Northern Rail bulletin." */
const READ_AFTER = /^["”“»’']*,["”“»’']*\s*(?:reads?|ran)\s+((?:an?|the)\s+[^.;:!?,“”„«»"\n]{2,90})/u;
const SHOWN_AFTER_RO =
  /^["”“»’']*,\s*(?:după cum\s+)?a(?:u)?\s+(?:constatat|stabilit|concluzionat|decis)\s+(?!(?:un|o)\s|\p{L}*reporter|fotograf|corespond|jurnalist)([^.;:!?“”„«»"\n]{2,90})/u;
const SOURCE_AFTER = new RegExp(
  `^[^.;:!?“”„«»"]{0,60}?(?:[,(–—-]\\s*|\\s)(?:${ACCORDING})\\s+([^;!?:()“”„«»"\\n]{2,160})`,
  'iu',
);
const VERB_BEFORE = new RegExp(
  `\\s(?:also |later |first |has |had |have |then |exclusively )?(?:${VERBS_EN}|${VERBS_RO})(?![\\p{L}])`,
  'gu',
);
/** What may stand between the verb and its content: "told reporters on Monday that". */
const BETWEEN = /^[^.;!?“”„«»"]{0,100}[“„"«]?\s*$/u;
/** Whoever quotes somebody else; the source only where nobody else is named. */
const QUOTED_BY = new RegExp(
  `^[^.;:!?“”„«»"]{0,80}?(?<!\\p{L})(?:(?:as )?(?:was )?(?:first )?(?:reported|quoted|cited|carried) (?:by|in)|citat(?:ă|e|i|ți)? de|preluat(?:ă|e)? de(?: la)?)\\s+([^;:!?()“”„«»"\\n]{2,160})`,
  'iu',
);
const SOURCE_BEFORE = new RegExp(
  `(?:^|[;,(]\\s*)(?:${ACCORDING}|(?:as )?(?:was )?(?:first )?(?:reported|quoted|cited|carried) (?:by|in))\\s+([^;:!?()“”„«»"\\n]{2,160}?),\\s*(?:[^,;:!?]{0,40})[“„"«]?\\s*$`,
  'iu',
);

/**
 * Whom the sentence of a quote names beside it as the one who says so: "…, Ines Falck, who owns the yard, said";
 * "in a statement, the premier’s office said that …"; "…, a spus paznicul B. Popescu"; "potrivit …". For sentences that
 * the engine leaves without a source.
 */
export function saidNear(text: string, quote: Span): SaidBy | null {
  const sentence = sentenceAround(text, quote);
  const after = text.slice(quote.end, sentence.end);
  const before = text.slice(sentence.start, quote.start);
  return (
    place(SOURCE_AFTER.exec(after), quote.end, lastTrimmed) ??
    place(VERB_AFTER.exec(after), quote.end, lastTrimmed) ??
    place(SAID_AFTER.exec(after) ?? SAID_AFTER_RO.exec(after), quote.end, subjectOf) ??
    place(SHOWN_AFTER.exec(after), quote.end, subjectOf) ??
    place(READ_AFTER.exec(after), quote.end, lastTrimmed) ??
    place(SHOWN_AFTER_RO.exec(after), quote.end, lastTrimmed) ??
    place(SOURCE_BEFORE.exec(before), sentence.start, lastTrimmed) ??
    saidBefore(before, sentence.start) ??
    place(QUOTED_BY.exec(after), quote.end, lastTrimmed)
  );
}

/**
 * The same where the quote is picked with whoever says so: "The works dismissed 200, says a readout published by the
 * ministry." Each comma of it may part what is said from who says it.
 */
export function saidWithin(text: string, quote: Span): SaidBy | null {
  const words = text.slice(quote.start, quote.end);
  const commas = [...words.matchAll(/,["”“»]?\s/gu)].slice(-MOST_COMMAS);
  for (const { index } of commas.toReversed()) {
    const said = saidNear(text, { start: quote.start, end: quote.start + index });
    if (said !== null && said.start >= quote.start && said.end <= quote.end) return said;
  }
  const [first] = commas;
  if (first === undefined) return null;
  const said = saidNear(text, { start: quote.start + first.index + first[0].length, end: quote.end });
  return said !== null && said.start >= quote.start ? said : null;
}

/** Each is looked behind once; who says something stands at the end of a sentence or at its beginning. */
const MOST_COMMAS = 6;

/** The last verb of saying before the quote, and who stands before it. */
function saidBefore(before: string, from: number): SaidBy | null {
  const verb = [...before.matchAll(VERB_BEFORE)].findLast(({ index, 0: { length } }) =>
    BETWEEN.test(before.slice(index + length)),
  );
  if (verb === undefined) return null;
  const clause = /[^;:!?(“”„«»"]*$/u.exec(before.slice(0, verb.index))?.[0] ?? '';
  return placedAt(lastSubject(clause.replace(/,\s*$/u, '')), clause, from + verb.index - clause.length);
}

function place(match: RegExpExecArray | null, from: number, shorten: (phrase: string) => string): SaidBy | null {
  const found = match?.[1];
  if (match === null || found === undefined) return null;
  return placedAt(shorten(found), found, from + match.index + match[0].lastIndexOf(found));
}

/** A phrase out of the words that begin at `from`, if it can be a speaker's. */
function placedAt(phrase: string, found: string, from: number): SaidBy | null {
  if (phrase === '' || !NAMING.test(phrase) || NOT_SPEAKER.test(phrase)) return null;
  const start = from + Math.max(0, found.indexOf(phrase));
  return { phrase, start, end: start + phrase.length };
}

/** It has a name in it, or an article and a noun. */
const NAMING =
  /\p{Lu}|^(?:the|a|an|its|his|her|he|she|they|it|we|i|surse|oficiali|un|o|unor|unui|unei|officials|sources|police|investigators|witnesses|\p{L}+(?:ul|a|ii|ele|ea))\b/iu;
const NOT_SPEAKER =
  /^(?:in|on|at|during|after|before|în|la|pe|după|se|first|was|is|has been|as (?:first )?(?:reported|quoted)|and|but|which|that|who|where|when|while|si|și|dar|care|it was|there|this|what)\b/iu;

/** Before the verb: the first words between commas name the speaker; what stands behind them describes it. */
function subjectOf(phrase: string): string {
  const parts = phrase.split(/,\s*/u).filter((part) => part.trim() !== '');
  const kept = parts.filter((part) => !/^(?:who|which|whose|care|când|while|when)\b/iu.test(part.trim()));
  return (kept.join(', ') || phrase).trim();
}

/** The words right before the verb. */
function lastSubject(phrase: string): string {
  const parts = phrase.split(/,\s+/u).map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const before = parts.at(-2);
  if (/^(?:who|which|whose|care)\b/iu.test(last) && before !== undefined)
    return before.replace(/^(?:but|and|as|dar|iar)\s+/iu, '');
  // "The owner of the yard, Ines Falck, said": a name that the words before it describe
  if (
    parts.length === 2 &&
    before !== undefined &&
    /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+)+$/u.test(last) &&
    !/^(?:in|on|at|by|after|during|with|în|la|după)\b/iu.test(before)
  )
    return `${before}, ${last}`;
  return last.replace(/^(?:but|and|as|dar|iar|așa cum|după cum)\s+/iu, '');
}

/** Behind the verb: up to where another clause begins. */
function lastTrimmed(phrase: string): string {
  const stop =
    /(?<!\b\p{Lu})\.\s+\p{Lu}|(?<!\b\p{Lu})\.$|\s+(?:who|which|after|when|while|as|in an|in a|during|at a|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|într-un|într-o|după ce|care|în timpul|la o|pentru|vineri|luni|marți|miercuri|joi|sâmbătă|duminică)\b/u.exec(
      phrase,
    );
  const clause = stop === null ? phrase : phrase.slice(0, stop.index);
  const parts = clause.split(/,\s+/u);
  const [first = '', second = ''] = parts;
  const appositive = second !== '' && (/\p{Lu}/u.test(second) || SPOKES.test(second));
  return (
    appositive && (SPOKES.test(second) || SPOKES.test(first) || !/\p{Lu}/u.test(first)) ? `${first}, ${second}` : first
  )
    .trim()
    .replace(/[.,]+$/u, (end) => (/\b\p{Lu}\.$/u.test(clause) ? end : ''));
}

const SPOKES = /spokes|purtăt|press officer|representative/iu;
