import { BIT } from '#lib/core/language/lexicon.ts';
import { besideSpeaker } from './beside.ts';
import { cueOf, type CueWords } from './cue-of.ts';
import type { Group } from './group.ts';
import { mainGroup } from './groups.ts';
import { lemmaAt } from './lemma.ts';
import type { LinkWords, Part, Step } from './part.ts';
import { secondQuotation } from './second-quotation.ts';
import { opensSpeaker, sourceAfter, speakerAfter, writtenIn } from './speaker-phrase.ts';
import { has, hasWord, IN_QUOTES, isBreak, isComma, isQuoteMark, lowerAt, type View, type Words } from './view.ts';

/**
 * "P, a declarat marți, la Dorna, primarul": in some languages whoever spoke stands behind the verb, after what else is
 * told of the saying; "P, a adăugat" leaves the speaker out, and "P, se arată în raport" names what it is written in.
 */
export function verbFirstCue(words: Words, view: View, groups: readonly Group[]): Step | null {
  if (!words.language.grammar.freeSubject) return null;
  for (let i = groups.length - 1; i >= 0; i -= 1) {
    const group = groups[i];
    if (group === undefined || !group.finite || group.passive) continue;
    const cue = cueOf(words, view, group);
    const found = cue === null ? null : setOff(words, view, groups, { group, cue });
    if (found !== null) return twice(words, view, groups, found) ?? stepOf(words, view, found);
  }
  return null;
}

type Candidate = { readonly group: Group; readonly cue: CueWords };

type Found = {
  readonly cue: CueWords;
  readonly cueView: View;
  /** Where what was said ends, and where the speaker does. */
  readonly before: number;
  readonly after: number;
  readonly source: View;
  readonly implied: boolean;
  /** Where the copy goes on with what was said; -1 when it does not. */
  readonly resumes: number;
};

function setOff(words: Words, view: View, groups: readonly Group[], { group, cue }: Candidate): Found | null {
  const start = clauseStart(words, view, group.from);
  if (start === null) return null;
  const before = boundary(words, view, start.at);
  if (before < 0 || !hasWord(words, view.slice(0, before))) return null;
  const quoted =
    words.quoted[view[before - 1] ?? -1] !== undefined && (words.quoted[view[before - 1] ?? -1] ?? 0) !== 0;
  if (!quoted && cue.verb.kind !== 'say' && cue.verb.kind !== 'think') return null;
  const speaker = start.reflexive ? writtenIn(words, view, cue.to) : speakerAfter(words, view, cue.to);
  if (speaker === null && opensContent(words, view, cue.to)) return null;
  const after = speaker === null ? cue.to : speaker.to;
  const resumes = resumption(words, view, groups, { before, after, quoted });
  const complete = quoted || isComplete(groups, before);
  if (!complete && resumes < 0) return null;
  if (!quoted && speaker !== null && !start.reflexive && !opensSpeaker(words, view, speaker.from)) return null;
  if (speaker === null && (start.reflexive || !(quoted || after >= view.length - 1))) return null;
  const cueView = [...view.slice(start.cue, group.from).filter((at) => !cue.view.includes(at)), ...cue.view];
  return {
    cue,
    cueView,
    before,
    after,
    source: speaker === null ? cueView : view.slice(speaker.from, speaker.to),
    implied: speaker === null,
    resumes,
  };
}

/** Where the clause of the verb begins: before the small words that lean on it; null when it is denied. */
function clauseStart(
  words: Words,
  view: View,
  verb: number,
): { readonly at: number; readonly cue: number; readonly reflexive: boolean } | null {
  let at = verb;
  let reflexive = false;
  while (at > 0 && has(words, view, at - 1, BIT.OBJECT | BIT.ADV) && !has(words, view, at - 1, BIT.PREP | BIT.NOUN)) {
    at -= 1;
    if (has(words, view, at, BIT.NEG)) return null;
    const lower = lowerAt(words, view, at);
    if (lower === 'se' || lower === 's-') reflexive = true;
  }
  return { at, cue: reflexive ? at : verb, reflexive };
}

/** The comma, dash or closing mark right before the clause: what was said ends there. -1 when there is none. */
function boundary(words: Words, view: View, start: number): number {
  const mark = start - 1;
  if (mark < 1) return -1;
  if (isQuoteMark(words, view, mark)) return closes(words, view, mark) ? start : -1;
  if (isComma(words, view, mark)) return mark;
  const lower = lowerAt(words, view, mark);
  return lower === '–' ||
    lower === '—' ||
    lower === '--' ||
    lower === ')' ||
    lower === '?' ||
    lower === '!' ||
    lower === '…'
    ? lower === ')' || lower === '?' || lower === '!' || lower === '…'
      ? start
      : mark
    : -1;
}

const closes = (words: Words, view: View, at: number) => words.quoted[(view[at] ?? 0) - 1] === IN_QUOTES;

/** What stands before has a verb of its own: "Primarul, Ion Pop, a confirmat" has none. */
const isComplete = (groups: readonly Group[], before: number) => {
  const own = mainGroup(groups.filter((group) => group.to <= before));
  return own !== undefined && own.opener !== 'rel' && own.opener !== 'sub';
};

/** "că P", ": P", "“Q”": what was said still follows. */
function opensContent(words: Words, view: View, from: number): boolean {
  for (let at = from; at < view.length && at < from + 24; at += 1) {
    if (has(words, view, at, BIT.THAT) || lowerAt(words, view, at) === ':') return true;
    if (isQuoteMark(words, view, at)) return true;
    if (has(words, view, at, BIT.TO) || lowerAt(words, view, at) === 'dacă') return true;
  }
  return false;
}

/** Where what was said goes on behind the speaker: a quotation that opens, a joined clause, the verb that is still missing. */
function resumption(
  words: Words,
  view: View,
  groups: readonly Group[],
  { before, after, quoted }: { readonly before: number; readonly after: number; readonly quoted: boolean },
): number {
  for (let at = after; at < view.length; at += 1) {
    if (isQuoteMark(words, view, at)) return words.quoted[view[at + 1] ?? -1] === IN_QUOTES ? at : -1;
    if (lowerAt(words, view, at) === ':') return at + 1;
    if (!isComma(words, view, at)) continue;
    const goesOn = groups.some((group) => group.finite && group.from > at && group.opener !== 'rel');
    if (!goesOn) continue;
    if (has(words, view, at + 1, BIT.AND)) return at;
    if (!quoted && !isComplete(groups, before)) return at + 1;
  }
  return -1;
}

/** "„A”, a spus X; și, mai târziu, „B”": the speaker of both. */
function twice(words: Words, view: View, groups: readonly Group[], found: Found): Step | null {
  const quoted = secondQuotation(words, view, groups, found);
  if (quoted < 0) return null;
  const both = [view.slice(0, found.before), view.slice(quoted)].map((one) =>
    stepOf(words, one, { ...found, resumes: -1, before: one.length, after: one.length }),
  );
  return { done: [], rest: both.flatMap(({ rest }) => rest) };
}

function stepOf(words: Words, view: View, found: Found): Step {
  const { cue, before, after, resumes } = found;
  const said = view.slice(0, before);
  const rest = resumes < 0 ? [] : view.slice(resumes);
  const joined = joinsQuotation(words, said, rest);
  const content = joined ? [...said.slice(0, -1), ...rest.slice(1)] : [...said, ...rest];
  const link: LinkWords = {
    source: found.source,
    ...(found.implied ? { implied: true } : {}),
    cue: found.cueView,
    content,
    act: cue.verb.kind === 'act' && !asksAloud(words, found),
    rule: 'attribution.verb-first',
    verb: cue.verb.kind === 'factive' ? { kind: 'say' } : cue.verb,
  };
  const tail = resumes < 0 ? after : view.length;
  const about = found.implied ? [] : tailParts(words, view, found.source, tail);
  const second = resumes < 0 ? alsoSaid(words, view, after, link) : null;
  return {
    done: about,
    rest: [
      { links: [link, ...quoting(words, view, after, content)], view: content },
      ...(second === null ? [] : [second]),
    ],
  };
}

/** "„Va fi închis?”, a întrebat X": what is quoted is said, whatever the verb does elsewhere. */
const asksAloud = (words: Words, { cueView }: Found) =>
  words.language.speechVerbs.has(words.tokens[cueView.at(-1) ?? -1]?.lower ?? '');

/** "„Podul este închis”, a spus X, „dar nu mult timp”": one quotation that the cue parts; its inner marks fall away. */
const joinsQuotation = (words: Words, said: View, rest: View) =>
  rest.length > 0 && isQuoteMark(words, said, said.length - 1) && isQuoteMark(words, rest, 0);

/** ", care a fost audiat luni": told of the speaker; "după ce a ieșit": told of the saying. Both are the copy's own words. */
function tailParts(words: Words, view: View, speaker: View, from: number): Part[] {
  const start = isComma(words, view, from) ? from + 1 : from;
  const tail = view.slice(start);
  if (tail.length < 2) return [];
  if (has(words, tail, 0, BIT.SUB) && hasFinite(words, tail)) {
    const word = lowerAt(words, tail, 0);
    if (!GRANTED.has(word)) return [];
    return [
      {
        chain: [],
        view: tail.slice(1),
        keepsVerb: false,
        presupposed: true,
        about: speaker,
        rules: [`presupposition.conjunction:${word}`],
      },
    ];
  }
  return start > from ? besideSpeaker(words, speaker, [upToComma(words, tail)]) : [];
}

const GRANTED: ReadonlySet<string> = new Set(['după', 'înainte', 'când']);

const hasFinite = (words: Words, view: View) =>
  view.some((_, at) => has(words, view, at, BIT.HAVE | BIT.BE | BIT.PAST | BIT.THIRD | BIT.MODAL));

function upToComma(words: Words, view: View): View {
  const comma = view.findIndex((_, at) => at > 0 && isComma(words, view, at));
  return comma < 0 ? view : view.slice(0, comma);
}

/** ", citând surse guvernamentale": on whom the speaker relies. */
function quoting(words: Words, view: View, from: number, content: View): LinkWords[] {
  const at = view.findIndex((_, i) => i > from && lowerAt(words, view, i) === 'citând' && isComma(words, view, i - 1));
  if (at < 0) return [];
  const { to } = sourceAfter(words, view, at + 1);
  if (to <= at + 1) return [];
  const cue = view.slice(at, at + 1);
  return [{ source: view.slice(at + 1, to), cue, content, act: false, rule: 'attribution.according-to', verb: null }];
}

/** ", adăugând că P2": the same speaker, another cue; other words about the saying may stand between. */
function alsoSaid(words: Words, view: View, from: number, link: LinkWords): { links: LinkWords[]; view: View } | null {
  for (let at = from; at < view.length - 1; at += 1) {
    if (!has(words, view, at, BIT.ING) || !isBreak(words, view, at - 1)) continue;
    const verb = words.language.cues.verbs.get(lemmaAt(words, view, at))?.find(({ kind }) => kind === 'say');
    if (verb === undefined) continue;
    const that = thatAfter(words, view, at + 1);
    if (that < 0) continue;
    const content = view.slice(that);
    return {
      links: [{ ...link, cue: view.slice(at, at + 1), content, rule: 'attribution.participle', verb }],
      view: content,
    };
  }
  return null;
}

/** Behind "că", past a word or two ("adăugând totodată că"), or at the quotation that opens. */
function thatAfter(words: Words, view: View, from: number): number {
  for (let at = from; at < view.length && at < from + 6; at += 1) {
    if (has(words, view, at, BIT.THAT)) return at + 1;
    if (isQuoteMark(words, view, at)) return at;
  }
  return -1;
}
