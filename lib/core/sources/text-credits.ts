import type { Span } from '#lib/core/text/span.ts';

/**
 * A name that a text credits outside its sentences, and what the credit is for. `open`: the form itself says that
 * whatever stands there is a source ("Source: …", "PARIS (…) –"); otherwise only a known agency or outlet is meant, as
 * in a byline, where most names are reporters'.
 */
export type TextCredit = Span & {
  readonly name: string;
  readonly covers: Span;
  readonly open: boolean;
  /** Only a paper or an agency is credited there; another known name at the head of a text is what the text is about. */
  readonly isHead: boolean;
  /** A bracket or a signature at a paragraph's end. */ readonly isBracket: boolean;
};

/** The credits of a text's datelines, bylines, brackets, signatures and tails, each for the whole text or its paragraph. */
export function textCredits(text: string): readonly TextCredit[] {
  const lines = linesOf(text);
  const bodies = lines.filter(({ line }) => line.length > LONGEST_TAIL);
  const lastBody = lines.findLastIndex(({ line }) => line.length > LONGEST_TAIL);
  const datelines = lines.flatMap(({ line }, index) => (DATELINE.test(line) ? [index] : []));
  return lines.flatMap(({ line, start }, index) => {
    const isLast = index >= lastBody;
    const whole = { start: 0, end: text.length };
    const found: TextCredit[] = [];
    const add = (names: string, at: number, covers: Span, open: boolean, isBracket = false, isHead = false) => {
      for (const part of namesIn(names)) found.push({ ...placed(part, start + at), covers, open, isBracket, isHead });
    };
    const from = (match: RegExpExecArray | RegExpMatchArray, group = 1) =>
      (match.index ?? 0) + match[0].indexOf(match[group] ?? '');
    const dateline =
      DATELINE.exec(line) ??
      DATELINE_BARE.exec(line) ??
      DATELINE_STOPPED.exec(line) ??
      AGENCY_FIRST.exec(line) ??
      AGENCY_LAST.exec(line);
    if (dateline?.[1] !== undefined)
      add(
        dateline[1],
        from(dateline),
        { start, end: reachOf(lines, datelines, index, text) },
        /^\s*(?:\p{Lu}{2,}|[(/\[])/u.test(line) && DATELINE.test(line),
      );
    const head = dateline === null ? NAME_FIRST.exec(line) : null;
    if (head?.[1] !== undefined)
      add(head[1], from(head), { start, end: reachOf(lines, datelines, index, text) }, false, false, true);
    const byline = line.length <= LONGEST_TAIL ? BYLINE.exec(line) : null;
    if (byline?.[1] !== undefined) add(byline[1], from(byline), whole, false);
    for (const form of WHOLE)
      for (const match of line.matchAll(form)) if (match[1] !== undefined) add(match[1], from(match), whole, false);
    for (const match of line.matchAll(SOURCE_LINE)) {
      if (match[1] !== undefined)
        add(match[1], from(match), isLast || bodies.length <= 1 ? whole : paragraph(lines, index), true);
    }
    for (const match of line.matchAll(INLINE)) {
      const sentence =
        start +
        Math.max(
          0,
          ...[...line.slice(0, match.index).matchAll(/[.!?]["”]?\s/gu)].map((stop) => stop.index + stop[0].length),
        );
      if (match[1] !== undefined)
        add(match[1], from(match), { start: sentence, end: start + match.index + match[0].length + 1 }, false);
    }
    const tail = TAIL.exec(line);
    const signed = tail?.[1] ?? tail?.[2];
    if (tail !== null && signed !== undefined)
      add(
        signed,
        (tail.index ?? 0) + tail[0].lastIndexOf(signed),
        isLast || bodies.length <= 1 ? whole : paragraph(lines, index),
        false,
        true,
      );
    if (line.length <= LONGEST_SIGNATURE && lines.length > 1 && /^(?:[–—-]\s*)?[\p{Lu}/([][^:]*$/u.test(line))
      add(line, 0, isLast || index === 0 ? whole : paragraph(lines, index), false, false, index === 0);
    return found;
  });
}

/** Lines longer than this are text, not a byline or a tail. */
const LONGEST_TAIL = 90;
const LONGEST_SIGNATURE = 50;

type Line = { readonly line: string; readonly start: number };

function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\n]+/gu)]
    .flatMap(({ 0: line, index }) => ends(line, index))
    .filter(({ line }) => line.trim() !== '');
}

/** Credits stand at the ends of a paragraph; the middle of an endless line costs the square of its length to look through. */
function ends(line: string, start: number): readonly Line[] {
  if (line.length <= 2 * LONGEST_END) return [{ line, start }];
  const from = line.length - LONGEST_END;
  return [
    { line: line.slice(0, LONGEST_END), start },
    { line: line.slice(from), start: start + from },
  ];
}

/** In UTF-16 units: more than any paragraph of prose has. */
const LONGEST_END = 2_000;

/** A credit in a line of its own speaks of the paragraph before it. */
function paragraph(lines: readonly Line[], index: number): Span {
  const own = lines[index];
  if (own === undefined) return { start: 0, end: 0 };
  const before = own.line.length <= LONGEST_SIGNATURE ? lines[index - 1] : undefined;
  return { start: (before ?? own).start, end: own.start + own.line.length };
}

/** A dateline holds until the next one. */
function reachOf(lines: readonly Line[], datelines: readonly number[], index: number, text: string): number {
  const next = datelines.find((other) => other > index);
  return next === undefined ? text.length : (lines[next]?.start ?? text.length);
}

const DASH = '[-–—―:/]';
/** "ARDEN (Meridian) –", "(AP) —", "BUCUREȘTI, 9 mar /Agerpres/ -" */
const DATELINE = new RegExp(
  `^\\s*(?:\\p{Lu}[^\\n()!?“”"„]{0,70}?)?\\s*[(/\\[]\\s*([^()/\\[\\]\\n]{2,60}(?:/[^()/\\[\\]\\n]{2,30})?)\\s*[)/\\]]\\s*${DASH}`,
  'u',
);
/** "Agerpres – …", "PARIS, March 9, Reuters — …" */
const DATELINE_BARE =
  /^\s*(?:\p{Lu}{2,}[\p{Lu} ]*,?\s+(?:[^–—\n]{0,20},\s*)?)?((?:AFP|AP|AGERPRES|Agerpres|REUTERS|Reuters|DPA|dpa|EFE|ANSA|TASS|Mediafax|MEDIAFAX))\s*[–—-]\s/u;
/** "HELM, March 8. /Borealis/. The silo …", "VADU, 8 mart. (Orizont). O macara …": a known agency only, for places stand there too. */
const DATELINE_STOPPED =
  /^\s*(?:\p{Lu}{2,}[^\n()!?“”"„]{0,60}?)?\s*[(/[]\s*([^()/[\]\n]{2,60})\s*[)/\]][.,]?\s+(?=["“„«]?\p{Lu})/u;
/** "Borealis — HELM, 8 March. The silo …", "BOREALIS, Helm — The silo …" */
const AGENCY_FIRST =
  /^\s*(\p{Lu}[^–—\n.,:;()]{1,40}?)(?:\s+[–—-]\s+\p{Lu}{2,}[\p{Lu} /-]*(?:,|\s\(|\.|\s[–—-])|,\s+\p{Lu}\p{L}+(?:,[^–—\n]{0,20})?\s+[–—])/u;
/** "HELM, March 8, Borealis — The silo …", "HELM, March 8. – Borealis. The silo …" */
const AGENCY_LAST = /^\s*\p{Lu}{2,}[^\n()]{0,40}?(?:,|\s[–—-])\s+(\p{Lu}[^\n,.()–—\d]{1,40}?)(?:\s+[–—-]\s|\.\s)/u;
/** "REUTERS | The silo …", "Borealis – The silo …" */
const NAME_FIRST =
  /^\s*(?:\p{Lu}{2,}[^|\n]{0,30}\|\s*)?(\p{Lu}[^|•·–—\n.,:;()“”"]{1,40}?)\s+[|•·–—/]\s+(?=["“„«]?\p{Lu})/u;
const BYLINE =
  /^\s*(?:By|BY|by|De|DE|Text|TEXT|Text:|Autor|Autor:|From|FROM|Story by|Words by|Written by)\s*:?\s+(.{2,80}?)\.?\s*$/u;
const NAMES = '([\\p{Lu}@](?:[^.;:!?()\\n“”"]|\\.(?=\\p{L})){1,70}?)';
const WHOLE: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\s(])(?:[Aa]dditional |[Mm]ore |[Ff]urther )?[Rr]eporting (?:by|from|for|via)\\s+${NAMES}(?=[.;:!?()\\n]|$)`,
    'gu',
  ),
  new RegExp(
    `(?:^|[\\s(–—-])(?:[Ww]ith|WITH|[Cc]u)\\s+(?:(?:files|material|reporting|reports|copy|agencies|information|additional reporting|informații|date)\\s+(?:from|by|of|de la)\\s+)?${NAMES}\\s*(?:\\)|\\.?\\s*$)`,
    'gu',
  ),
  new RegExp(`(?:^|[.!?]\\s+|\\()${NAMES} (?:also )?(?:contributed|a contribuit|au contribuit)(?=[\\s.)]|$)`, 'gu'),
  // of the text: a picture's stands with the picture
  new RegExp(
    `(?=[©(CcDd])(?<!(?:[Pp]hoto|[Ff]oto|[Ii]mag|[Pp]icture|[Vv]ideo|[Cc]aption|[Mm]ap)\\p{L}{0,8}\\s{0,2}[:–—-]?\\s{0,2})(?:©|\\([Cc]\\)|[Cc]opyright|COPYRIGHT|[Dd]repturi de autor)(?:\\s*(?:©|\\([Cc]\\)|[Cc]opyright))?\\s*(?:\\d{4}(?:\\s*[–-]\\s*\\d{4})?[\\s,]*)?(?:by\\s+)?(?:the\\s+)?${NAMES}(?=[.;:!?()\\n]|$)`,
    'gu',
  ),
  new RegExp(
    `(?:[Pp]reluare|[Pp]reluat\\p{L}*(?: (?:de la|din|după|de pe))|[Ss]yndicated (?:by|from)|[Ss]upplied by|[Pp]rovided by|[Ff]irst (?:published|reported|appeared) (?:by|in)|[Rr]epublished from|[Oo]riginally published (?:by|in|on)|[Aa]genția:|[Aa]gency:|[Cc]redit:)\\s*(?:the )?${NAMES}(?=[.;:!?()\\n]|$)`,
    'gu',
  ),
  new RegExp(
    `(?:[Tt]he|[Tt]his|[Șș]tirea|[Ii]nformația|[Aa]rticolul) ?(?:news|story|report|article|information|dispatch|copy)?\\s+(?:(?:was|were|is|are|a fost|este|comes?|came|vine)\\s+)(?:first\\s+|mai întâi\\s+)?(?:reported|published|broken|carried|supplied|provided|distributed|transmis\\p{L}*|publicat\\p{L}*|preluat\\p{L}*|difuzat\\p{L}*)?\\s*(?:by|from|de la|de)\\s+(?:the )?${NAMES}(?=[.;:!?()\\n]|$)`,
    'gu',
  ),
  new RegExp(
    `(?:[Aa]rticle|[Rr]eport|[Ss]tory|[Tt]ext|[Pp]iece|[Aa]rticol|[Mm]aterial|[Șș]tire)\\p{L}*\\s+(?:(?:is|was|este|a fost)\\s+)?(?:based (?:in part |partly )?on|includes?|contains?|uses?|realizat\\p{L}* (?:pe baza|cu|după)|conține|include)\\s+(?:(?:material|copy|reporting|reports?|information|dispatches|informații\\p{L}*|date\\p{L}*|știri\\p{L}*)\\s+(?:(?:from|by|of|de la|ale)\\s+)?)?(?:the )?${NAMES}(?:\\s+(?:copy|material|reports?|reporting|dispatches))?(?=[.;:!?()\\n]|$)`,
    'gu',
  ),
  new RegExp(
    `(?:^|[.!?]\\s+)(?:The\\s+)?${NAMES} (?:was (?:the )?first to report (?:it|this|the news|the story)|(?:first )?reported (?:it|this|the news|the story)|broke the (?:news|story))`,
    'gu',
  ),
];
/** "Source: Meridian", "Surse: Agerpres, HotNews", "via Meridian" */
const SOURCE_LINE =
  /(?<!\p{L})(?:(?:Sources?|SOURCES?|Sours?es?|Surs[ae]|SURS[AE]|Via|VIA|via)(?:\s*:\s*|\s+(?=\p{Lu}))|(?:sources?|surs[ae]|credit)\s*:\s*)((?:[^;:!?()\n“”"]){2,80}?)\s*[.)\]]*\s*$/gu;
/** "… on Saturday night (Meridian)." */
const INLINE = /\s\(([^()\n]{2,40})\)(?=[.!?,;])/gu;
/** "… on Saturday night. (Meridian)", "… night. – Meridian", "/Agerpres/" */
const TAIL =
  /[.!?…”")\]]\s*(?:[([/]\s*((?!(?:Photo|Foto|Image|Video|Getty))[^()[\]/\n]{2,60})[)\]/]|[–—]\s*(?=\p{Lu})([^.\n–—]{2,40}))\s*\.?\s*$/u;

/** "Jane Doe and AP", "Reuters/Agerpres": each by itself, without what stands around it. */
function namesIn(names: string): readonly (Span & { readonly name: string })[] {
  const parts: (Span & { readonly name: string })[] = [];
  for (const match of names.matchAll(/(?:(?!\s*(?:[,;/|&+•]|\s(?:and|with|for|și|cu|via|in|at|of)\s)).)+/gu)) {
    const name = match[0]
      .trim()
      .replace(/^[–—-]\s*/u, '')
      .replace(/^(?:surs[ae]|sources?|via|credit|text|agenția|agency)\s*:\s*/iu, '')
      .replace(/^(?:(?:and|with|for|și|cu|the|via|by|from|by the)\s+)+/iu, '')
      .replace(/[\s,]+(?:19|20)\d{2}(?:\s*[–-]\s*(?:19|20)?\d{2})?$/u, '')
      .replace(/\s+(?:staff|correspondents?|reporters?|writers?|contributed.*|news ?desk|wire)$/iu, '');
    if (name.length < 2) continue;
    const start = match.index + match[0].indexOf(name);
    parts.push({ name, start, end: start + name.length });
  }
  const whole = names.trim();
  if (parts.length > 1)
    parts.unshift({ name: whole, start: names.indexOf(whole), end: names.indexOf(whole) + whole.length });
  return parts;
}

const placed = (part: Span & { readonly name: string }, from: number) => ({
  name: part.name,
  start: part.start + from,
  end: part.end + from,
});
