import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import { groupsOf } from './groups.ts';
import { meansSomebody } from './left-out.ts';
import type { Part } from './part.ts';
import { beBeside, beFor, isPlural } from './number.ts';
import { presuppositions } from './presuppositions.ts';
import type { Piece, Proposition } from './proposition.ts';
import { participles } from './participles.ts';
import { unitsOf, type Unit } from './units.ts';
import { anyMark, has, hasWord, IN_QUOTES, isComma, lowerAt, tidy, type Range, type View, type Words } from './view.ts';

/** The propositions of a part: conjoined predicates, clauses under "as" or "while", relatives, appositions, participles. */
export function propositionsOf(words: Words, part: Part): Proposition[] {
  if (part.whole === true) return [plain(part)];
  const groups = part.groups ?? groupsOf(words, part.view);
  const units = unitsOf(words, part.view, groups);
  const main = units[0];
  if (main === undefined)
    return part.object === undefined && isFragment(words, part.view) && !isSaid(words, part) ? [] : [plain(part)];
  // a verb whose subject was not found: the words stay together rather than lose what they are about
  if (!hasWord(words, main.subject) && main.group.opener !== 'main') return [plain(part)];
  return units.flatMap((unit, at) => unitPropositions(words, part, { unit, first: at === 0, main }));
}

/** A word or three without a verb ("Absolutely.", "Not yet, no.") assert nothing; more may be a headline. */
function isFragment(words: Words, view: View): boolean {
  const spoken = view.filter((at) => words.tokens[at]?.kind !== 'mark');
  return (
    words.language.grammar.hasClauses && spoken.length <= 3 && !spoken.some((at) => words.tokens[at]?.kind === 'number')
  );
}

/** Pop wrote: “Common thieves.” A word or two that somebody is quoted with were said or were not; what goes on with others is part of them. */
const isSaid = (words: Words, { chain, view }: Part) =>
  chain.length > 0 && chain[0]?.words === undefined && view.every((at) => words.quoted[at] === IN_QUOTES);

function plain(part: Part): Proposition {
  const pieces: Piece[] = [];
  pushWithObject(pieces, part, part.view);
  return {
    chain: part.chain,
    pieces,
    presupposed: part.presupposed,
    rules: part.whole === true ? part.rules : [...part.rules, 'clause.whole'],
    verb: null,
  };
}

function unitPropositions(words: Words, part: Part, given: { unit: Unit; first: boolean; main: Unit }): Proposition[] {
  const { unit } = given;
  // "thanked X and left": the leaving is no part of the act
  const chain = part.keepsVerb && !given.first ? part.chain.slice(0, -1) : part.chain;
  const rules = part.rules.length === 0 ? [unit.rule] : [...part.rules, unit.rule];
  const presupposed = part.presupposed || unit.presupposed;
  // an act of speech is taken off what it takes for granted: the deaths are the copy's own words
  const outer = part.keepsVerb ? part.chain.slice(0, -1) : part.chain;
  const predicate = withoutAlso(words, unit.predicate);
  const verbEnd = predicate.indexOf(part.view[unit.group.to - 1] ?? -1) + 1;
  const taken = presuppositions(words, predicate);
  const split = NAMING.has(unit.group.lemma)
    ? { rest: taken.rest, found: [] }
    : participles(words, taken.rest, { verbEnd, subject: isNamed(words, unit) ? unit.subject : null });
  const pieces = piecesOf(words, part, unit, split.rest);
  const found: Proposition[] = [{ chain, pieces, presupposed, rules, verb: verbOf(words, part.view, unit) }];
  for (const one of besideSubject(words, part.view, unit)) found.push({ ...one, chain: outer });
  for (const one of taken.found) found.push({ ...one, chain: outer });
  for (const one of taken.attached) found.push({ ...one, chain: [...outer, ...one.chain] });
  for (const one of split.found) found.push({ ...one, chain: [...outer, ...one.chain] });
  return found;
}

/** "X is a …", but not "there is a …" or "it is a …": what follows tells of X itself. */
const isNamed = (words: Words, { group, subject }: Unit) =>
  words.language.grammar.copulas.has(group.lemma) &&
  subject.some((at) => ((words.classes[at] ?? 0) & (BIT.NOUN | BIT.PROPER)) !== 0);

/** "called it a hoax made by X": what is made by X is part of the name that is given. */
const NAMING: ReadonlySet<string> = new Set(['call', 'label', 'brand', 'dub', 'deem', 'consider', 'describe', 'term']);

/** "also" points to another sentence; a claim stands alone. */
function withoutAlso(words: Words, predicate: View): View {
  const at = has(words, predicate, 0, BIT.BE | BIT.HAVE | BIT.MODAL) ? 1 : 0;
  return lowerAt(words, predicate, at) === 'also' ? [...predicate.slice(0, at), ...predicate.slice(at + 1)] : predicate;
}

function piecesOf(words: Words, part: Part, unit: Unit, predicate: View): Piece[] {
  const lead = unit.lead.length === 0 ? unit.lead : tidy(words, unit.lead);
  const auxiliary = auxiliaryPiece(words, unit);
  const subject = subjectPiece(words, part, unit);
  const closed = closesName(words, unit.subject);
  if (lead.length === 0 && !closed && unit.shared.length === 0 && auxiliary === null && part.object === undefined)
    return [subject, { view: tidy(words, predicate) }];
  const pieces: Piece[] = [];
  if (lead.length > 0) pieces.push({ view: lead });
  if (lead.length > 0 && words.tokens[(lead.at(-1) ?? 0) + 1]?.lower === ',') pieces.push({ word: ',' });
  pieces.push(subject);
  if (closed) pieces.push({ word: ',' });
  if (unit.shared.length > 0) pieces.push({ view: unit.shared });
  if (auxiliary !== null) pieces.push(auxiliary);
  pushWithObject(pieces, part, tidy(words, predicate));
  return pieces;
}

/** Taken over from a clause with a finite verb, or made for it: "while monitoring" is "is monitoring". */
function auxiliaryPiece(words: Words, unit: Unit): Piece | null {
  if (unit.auxiliary.length > 0) return { view: unit.auxiliary };
  return unit.rule === 'clause.while-participle' ? { word: beFor(words, unit.subject, unit.group.form) } : null;
}

/** The subject; for one that is left out the place where its name goes. */
function subjectPiece(words: Words, part: Part, { subject, group, lead }: Unit): Piece {
  const own: Piece = { view: subject, subject: true };
  if (hasWord(words, lead)) return own; // "că în incendiu a ars o casă": the subject may stand anywhere
  const free = words.language.grammar.freeSubject && !hasWord(words, subject);
  if (!free || words.quoted[part.view[group.from] ?? -1] !== 0 || !meansSomebody(words, part.view, group)) return own;
  const said = part.chain.at(-1);
  const many =
    said !== undefined && said.source !== null && said.implied !== true && isPlural(said.words ?? words, said.source);
  if (many) return own; // "Polițiștii au spus că avea": somebody else had
  return part.about === undefined ? { ...own, leftOut: true } : { view: part.about, subject: true };
}

/** "The mayor of Dorna, Ana Pop,": the name is set off on both sides. */
const closesName = (words: Words, subject: View) =>
  ((words.marks[(subject[subject.length - 1] ?? 0) + 1] ?? 0) & MARK.COMMA) !== 0 &&
  anyMark(words, subject, MARK.COMMA);

/** Puts in the word that a free relative leaves open. */
function pushWithObject(pieces: Piece[], { object }: Part, predicate: View): void {
  const at = object === undefined ? -1 : predicate.indexOf(object.before);
  if (object === undefined || at < 0) pieces.push({ view: predicate });
  else pieces.push({ view: predicate.slice(0, at) }, { word: object.word }, { view: predicate.slice(at) });
}

const HAPPENED = { lemma: '', happened: true };

/** Past, perfect and progressive forms tell of something done, unless the verb is one of being. */
function verbOf(words: Words, view: View, { group, auxiliary }: Unit): Proposition['verb'] {
  const perfect = has(words, view, group.from, BIT.HAVE) && group.head > group.from;
  const progressive =
    has(words, view, group.head, BIT.ING) && (group.head > group.from || auxiliary.length > 0 || group.form === 'past');
  const happened =
    !STATES.has(group.lemma) &&
    group.form !== 'modal' &&
    (group.form === 'past' || group.form === 'participle' || perfect || progressive);
  return { lemma: group.lemma, happened };
}

const STATES: ReadonlySet<string> = new Set(
  'be is was were are been being have has had seem appear remain stand belong exist mean know own contain consist depend fi fost este sunt era erau e avea părea exista rămâne aparține consta depinde însemna ști cunoaște deține conține'.split(
    ' ',
  ),
);

/** ", the mayor of Dorna,", ", founded in 1900,", ", which opened in May,": claims about the subject. */
function besideSubject(words: Words, view: View, unit: Unit): Omit<Proposition, 'chain'>[] {
  if (unit.front.beside.length === 0) return [];
  if (unit.rule === 'clause.conjoined-predicate' || unit.rule === 'clause.while-participle') return [];
  return unit.front.beside.flatMap((range, at): Omit<Proposition, 'chain'>[] => {
    const stretch = tidy(words, view.slice(range.from, range.to));
    if (!hasWord(words, stretch)) return [];
    if (at > 0 && !isRole(words, stretch) && endsInPlace(words, view, unit.front.beside[at - 1])) return [];
    const about = isRole(words, stretch) ? lastOf(words, unit.subject, stretch) : unit.subject;
    const subject = { view: about, subject: true } as const;
    // "Evans, a former soldier": what is one thing makes him one
    const counted = words.language.points.one.has(lowerAt(words, stretch, 0)) ? stretch : about;
    const be = { word: beFor(words, counted, unit.group.form === 'past' ? 'past' : 'present') };
    const base = { presupposed: true, verb: unit.group.form === 'past' ? HAPPENED : null };
    if (
      has(words, stretch, 0, BIT.REL) &&
      lowerAt(words, stretch, 0) !== 'whose' &&
      lowerAt(words, stretch, 0) !== 'where'
    ) {
      const pieces = relativePieces(words, stretch, subject);
      return pieces === null ? [] : [{ ...base, pieces, rules: ['clause.relative'] }];
    }
    if (isAge(words, stretch))
      return [{ ...base, verb: null, pieces: [subject, be, { view: stretch }], rules: ['clause.apposition'] }];
    if (has(words, stretch, 0, BIT.PAST | BIT.PART))
      return [
        {
          ...base,
          pieces: [
            subject,
            { word: beFor(words, unit.subject, lasts(words, stretch) ? 'present' : 'past') },
            { view: stretch },
          ],
          rules: ['clause.participle'],
        },
      ];
    if (has(words, stretch, 0, BIT.DET) || isRole(words, stretch) || namesKind(words, about, stretch)) {
      const is = { word: beBeside(words, { subject: about, beside: stretch, form: unit.group.form }) };
      return [{ ...base, verb: null, pieces: [subject, is, { view: stretch }], rules: ['clause.apposition'] }];
    }
    return [];
  });
}

/** ", of Orvale, a village": the nearest name is that of the place, and what follows tells of it. */
const endsInPlace = (words: Words, view: View, range: Range | undefined) =>
  range !== undefined &&
  has(words, view, range.to - 1, BIT.PROPER) &&
  has(words, view, skipJoined(words, view, range), BIT.PREP);

const skipJoined = (words: Words, view: View, { from, to }: Range) => {
  let at = from;
  while (at < to && (isComma(words, view, at) || has(words, view, at, BIT.NUM))) at += 1;
  return at;
};

/**
 * "which opened in May": the subject opened. "which the town had bought in May", "which critics say leaks": the subject
 * goes behind the verb of the others. Null where its place is not found ("which he worked for").
 */
function relativePieces(words: Words, stretch: View, subject: { readonly view: View; readonly subject: true }) {
  const clause = stretch.slice(1);
  const verb = groupsOf(words, clause).find((group) => group.finite);
  if (verb === undefined || !opensSubject(words, clause, verb.from)) return [subject, { view: clause }];
  if (has(words, clause, clause.length - 1, BIT.PREP)) return null;
  return [
    { view: clause.slice(0, verb.to), subject: true } as const,
    { view: subject.view },
    { view: clause.slice(verb.to) },
  ];
}

/** A noun phrase stands between the relative and its verb; "here", "in May" and "also" are none. */
const opensSubject = (words: Words, clause: View, verb: number) =>
  verb > 0 &&
  !has(words, clause, 0, BIT.PREP | BIT.ADV | BIT.TIME | BIT.SUB) &&
  has(words, clause, 0, BIT.DET | BIT.SUBJECT | BIT.PROPER | BIT.POSS | BIT.NOUN | BIT.PLURAL | BIT.NUM | BIT.ADJ);

/** "Tudose, golgheterul campionatului,": nouns with an article at their end need no article of their own before them. */
const namesKind = (words: Words, subject: View, stretch: View) =>
  words.language.grammar.articleAtEnd &&
  subject.every((_, at) => has(words, subject, at, BIT.PROPER)) &&
  has(words, stretch, 0, BIT.NOUN) &&
  !has(words, stretch, 0, BIT.PROPER | BIT.TIME | BIT.PREP) &&
  !stretch.some((_, at) => has(words, stretch, at, BIT.HAVE | BIT.BE | BIT.MODAL | BIT.THIRD | BIT.PAST));

/** "aflat la putere din 2010", "controlată de un fond": so it is, rather than so it was made. */
const lasts = (words: Words, stretch: View) => words.language.grammar.lasts(lowerAt(words, stretch, 0));

/** ", 54," or ", în vârstă de 54 de ani,": how old the subject is. */
const isAge = (words: Words, stretch: View) =>
  (stretch.length === 1 && /^[1-9]\d?$/.test(lowerAt(words, stretch, 0))) ||
  (lowerAt(words, stretch, 0) === 'în' && /^vârst[aă]$/.test(lowerAt(words, stretch, 1)));

/** "Ana Pop and Ion Rusu, the mayor, left": one office belongs to the last of them. */
function lastOf(words: Words, subject: View, office: View): View {
  const many = words.language.grammar.isPluralOffice?.(lowerAt(words, office, 0)) ?? isPlural(words, office);
  if (many) return subject;
  const and = subject.findLastIndex((_, at) => has(words, subject, at, BIT.AND));
  return and < 0 || and === subject.length - 1 ? subject : subject.slice(and + 1);
}

const isRole = (words: Words, view: View) =>
  !has(words, view, 0, BIT.PREP | BIT.SUB) && anyMark(words, view, MARK.PERSON);
