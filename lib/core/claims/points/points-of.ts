import { BIT } from '#lib/core/language/lexicon.ts';
import { beFor } from '../grammar/number.ts';
import type { Piece, Proposition } from '../grammar/proposition.ts';
import { readGroup } from '../grammar/read-group.ts';
import { has, hasWord, isComma, lowerAt, skipAdverbs, tidy, type View, type Words } from '../grammar/view.ts';
import { conjunctsOf, type Conjuncts } from './conjuncts.ts';
import { isAdjective, phraseStart, trimmed } from './phrase.ts';
import { isRole, slotsOf, type Slot } from './slots.ts';

/** One thing that must be shown, as the pieces of its sentence. */
export type Draft = { readonly pieces: readonly Piece[]; readonly rule: string };

/** A clause to be taken apart: what stands in front, its subject, what links them, and the words from the verb on. */
type Clause = {
  readonly lead: View;
  readonly subject: readonly Piece[];
  readonly link: readonly Piece[];
  readonly predicate: View;
  /** Put for the first word of the predicate ("are" to "is"), for a subject that was one of several. */
  readonly singular?: string;
};

/** How deep clauses within clauses are read. */
const DEEPEST = 3;
/** The most points of one claim. */
const MOST = 24;

export function pointsOf(words: Words, { pieces }: Proposition): readonly Draft[] {
  const clause = clauseOf(pieces);
  if (clause === null) return [];
  return clausePoints(words, clause, 0).slice(0, MOST);
}

function clauseOf(pieces: readonly Piece[]): Clause | null {
  const at = pieces.findIndex((piece) => 'view' in piece && piece.subject === true);
  if (at < 0) return null;
  const subject = pieces[at];
  const last = pieces.at(-1);
  if (subject === undefined || last === undefined || last === subject || !('view' in last)) return null;
  const lead = pieces.slice(0, at).flatMap((piece) => ('view' in piece ? piece.view : []));
  return { lead, subject: [subject], link: pieces.slice(at + 1, -1), predicate: last.view };
}

function clausePoints(words: Words, given: Clause, depth: number): Draft[] {
  const after = withoutAsides(words, given.predicate);
  const clause = { ...given, predicate: after.rest };
  const { predicate, link } = clause;
  const start = skipAdverbs(words, predicate, 0);
  const verbEnd = verbEndOf(words, predicate, link.length > 0);
  const { core, slots } = slotsOf(words, predicate, verbEnd);
  const facts =
    depth >= DEEPEST
      ? []
      : slots.flatMap((slot, i) =>
          factsOf(words, clause, { slot, core: { from: start, to: core.to }, before: slots[i - 1], verbEnd, depth }),
        );
  const named = subjectFacts(words, clause.subject);
  const clauses = eachSubject(words, { ...clause, subject: named.subject }, verbEnd);
  return [
    ...clauses.flatMap((one) => compose(words, one, { verbEnd, coreEnd: core.to, slots })),
    ...fronted(words, clause, tenseOf(words, predicate), depth),
    ...named.facts,
    ...titles(words, predicate),
    ...after.facts,
    ...facts,
  ];
}

const tenseOf = (words: Words, predicate: View) => (isPast(words, predicate) ? 'past' : 'present');

/** "Inspired by the tale, the film …": what stands in front tells of the subject. */
function fronted(words: Words, { lead, subject }: Clause, tense: 'past' | 'present', depth: number): Draft[] {
  const body = tidy(words, lead);
  const first = skipAdverbs(words, body, 0);
  if (body.length < 2 || !isFrontedParticiple(words, body)) return [];
  return clausePoints(
    words,
    {
      lead: [],
      subject,
      link: [{ word: beFor(words, firstView(subject), isLasting(words, body) ? tense : 'past') }],
      predicate: body,
    },
    depth + 1,
  ).filter(() => first >= 0);
}

const isFrontedParticiple = (words: Words, body: View) => {
  const first = skipAdverbs(words, body, 0);
  return (
    has(words, body, first, BIT.PART) &&
    has(words, body, first + 1, BIT.PREP | BIT.TO | BIT.ADV) &&
    !has(words, body, first, BIT.PREP | BIT.SUB)
  );
};

/** "Ana Pop and Ion Rusu were arrested": each of them was, unless they did it together. */
function eachSubject(words: Words, clause: Clause, verbEnd: number): readonly Clause[] {
  const [piece] = clause.subject;
  if (clause.subject.length !== 1 || piece === undefined || !('view' in piece)) return [clause];
  const { points } = words.language;
  if (clause.predicate.some((_, at) => points.together.has(lowerAt(words, clause.predicate, at)))) return [clause];
  const list = conjunctsOf(words, piece.view, { from: 0, to: piece.view.length });
  if (list === null || list.from > 1) return [clause];
  const at =
    clause.link.length > 0
      ? -1
      : clause.predicate.findIndex((_, i) => i < verbEnd && points.singular.has(lowerAt(words, clause.predicate, i)));
  const [auxiliary] = clause.link;
  const plural =
    auxiliary !== undefined && 'word' in auxiliary
      ? points.singular.get(auxiliary.word)
      : at === 0
        ? points.singular.get(lowerAt(words, clause.predicate, 0))
        : undefined;
  const needs = clause.link.length > 0 || at === 0;
  if (!needs && !has(words, clause.predicate, 0, BIT.PAST | BIT.MODAL)) return [clause];
  return list.items.map((item) => {
    const view = [...piece.view.slice(0, list.from), ...item, ...piece.view.slice(list.to)];
    const subject = [{ ...piece, view }];
    if (plural === undefined || isPluralPhrase(words, view)) return { ...clause, subject };
    return clause.link.length > 0
      ? { ...clause, subject, link: [{ word: plural }, ...clause.link.slice(1)] }
      : { ...clause, subject, singular: plural };
  });
}

const isPluralPhrase = (words: Words, view: View) => beFor(words, view, 'present') === words.language.copula.are;

/** "a 2014 American film": each of two or more adjectives before the noun that "be" gives. */
function modifiersOf(words: Words, view: View, { from, to }: { from: number; to: number }): Conjuncts | null {
  if (!has(words, view, from - 1, BIT.BE)) return null;
  let start = from;
  if (has(words, view, start, BIT.DET)) start += 1;
  let end = start;
  while (end < to && (isAdjective(words, view, end) || lowerAt(words, view, end) === '-')) end += 1;
  const adjectives: View[] = [];
  for (let at = start; at < end; at += 1) {
    let stop = at + 1;
    while (stop < end && (lowerAt(words, view, stop) === '-' || lowerAt(words, view, stop - 1) === '-')) stop += 1;
    adjectives.push(view.slice(at, stop));
    at = stop - 1;
  }
  if (adjectives.length < 2 || end >= to || !has(words, view, end, BIT.NOUN | BIT.PLURAL)) return null;
  return { from: start, to: end, items: adjectives };
}

function verbEndOf(words: Words, predicate: View, linked: boolean): number {
  const at = skipAdverbs(words, predicate, 0);
  const group = readGroup(words, predicate, at);
  if (
    group === null ||
    (linked && group.form !== 'participle' && group.form !== 'gerund' && group.form !== 'ambiguous')
  )
    return linked ? 0 : at;
  return group.to;
}

type Parsed = { readonly verbEnd: number; readonly coreEnd: number; readonly slots: readonly Slot[] };

/** Slots that say something of the noun before them: the sentence stands without them. */
const ABOUT: ReadonlySet<string> = new Set(['relative', 'participle', 'active', 'apposition', 'gerund', 'examples']);

/** The bare event, then it with each thing that is added. */
function compose(words: Words, clause: Clause, { verbEnd, coreEnd, slots }: Parsed): Draft[] {
  const { predicate } = clause;
  const scoped = isScoped(words, clause, coreEnd);
  const { kept, units } = unitsOf(words, clause, { verbEnd, coreEnd, slots, scoped });
  const lead = tidy(words, clause.lead);
  const drop = lead.length === 0 || isConnective(words, lead) || isFrontedParticiple(words, lead);
  const leads = drop ? [] : isCondition(words, lead) || scoped ? null : [lead];
  const front: Piece[] = drop
    ? []
    : [{ view: lead }, ...(words.tokens[(lead.at(-1) ?? 0) + 1]?.lower === ',' ? [{ word: ',' }] : [])];
  const always = leads === null ? front : [];
  const say = (body: readonly View[], opening: readonly Piece[], rule: string): Draft => ({
    pieces: [
      ...opening,
      ...clause.subject,
      ...clause.link,
      ...(clause.singular === undefined
        ? [{ view: body.flat() }]
        : [{ word: clause.singular }, { view: body.flat().slice(1) }]),
    ],
    rule,
  });
  const main = predicate.slice(0, kept);
  const list = scoped
    ? null
    : (conjunctsOf(words, predicate, { from: verbEnd, to: kept }) ??
      modifiersOf(words, predicate, { from: verbEnd, to: kept }));
  const cores =
    list === null
      ? [main]
      : list.items.map((item) => [...predicate.slice(0, list.from), ...item, ...predicate.slice(list.to, kept)]);
  const [unit] = units;
  if (cores.length > 1 && units.length === 1 && unit !== undefined)
    return cores.map((core) => say([core, unit], front, 'point.each')); // "sells snacks and drinks to guests"
  const drafts: Draft[] = [];
  const alone = units.length + (leads?.length ?? 0);
  if (alone !== 1 || cores.length > 1 || kept > verbEnd)
    for (const core of cores) drafts.push(say([core], always, cores.length > 1 ? 'point.each' : 'point.bare'));
  const base = cores.length > 1 ? main : (cores[0] ?? main);
  for (const one of units) {
    const each = conjunctsOf(words, one, { from: 0, to: one.length });
    if (each === null) drafts.push(say([base, one], always, 'point.with'));
    else
      for (const item of each.items)
        drafts.push(
          say([base, [...one.slice(0, each.from), ...item, ...one.slice(each.to)]], always, 'point.with-each'),
        );
  }
  if (leads !== null && leads.length > 0) drafts.push(say([base, ...units], front, 'point.lead'));
  return drafts;
}

type Given = Parsed & { readonly scoped: boolean };

/** What the bare event keeps, as an end in the predicate, and what is added to it, one unit each. */
function unitsOf(
  words: Words,
  clause: Clause,
  { verbEnd, coreEnd, slots, scoped }: Given,
): { kept: number; units: View[] } {
  const { predicate } = clause;
  let kept = coreEnd;
  const units: View[] = [];
  let open: View | null = null;
  for (const slot of slots) {
    if (ABOUT.has(slot.kind)) {
      open = null;
      continue;
    }
    const range = trimmed(words, predicate, slot);
    const view = predicate.slice(range.from, range.to);
    if (view.length === 0) continue;
    const needed =
      slot.from === kept && (scoped || slot.kind === 'condition' || isNeeded(words, clause, { verbEnd, slot, kept }));
    if (needed) {
      kept = slot.to;
      open = null;
    } else if (open !== null && goesWith(words, predicate, slot)) {
      open = [...open, ...view];
      units[units.length - 1] = open;
    } else {
      open = view;
      units.push(view);
    }
  }
  return { kept, units };
}

/** The verb or adjective before says nothing without this. */
function isNeeded(
  words: Words,
  { predicate, link }: Clause,
  { verbEnd, slot, kept }: { verbEnd: number; slot: Slot; kept: number },
): boolean {
  const { points } = words.language;
  const verb = lowerAt(words, predicate, verbEnd - 1);
  if (slot.kind !== 'phrase' && slot.kind !== 'infinitive') return false;
  if (kept === verbEnd) {
    if (points.needsPhrase.has(verb)) return true;
    const passive = has(words, predicate, verbEnd - 1, BIT.PART) && (verbEnd > 1 || link.length > 0);
    if (passive || points.complete.has(words.language.lexicon.words.get(verb)?.lemma ?? '')) return false;
    return !points.circumstance.has(lowerAt(words, predicate, slot.inner));
  }
  // "is capable of", "is similar to": an adjective and what it needs
  let noun = false;
  for (let at = verbEnd; at < kept; at += 1)
    if (
      has(words, predicate, at, BIT.NOUN | BIT.PROPER | BIT.OBJECT | BIT.PLURAL | BIT.TIME) &&
      !isAdjective(words, predicate, at)
    )
      noun = true;
  return !noun && !points.circumstance.has(lowerAt(words, predicate, slot.inner));
}

/** It tells more of the noun before it rather than of the verb. */
function goesWith(words: Words, predicate: View, slot: Slot): boolean {
  const { points } = words.language;
  if (slot.kind === 'infinitive') return true;
  if (slot.kind !== 'phrase' || slot.loose) return false;
  const lower = lowerAt(words, predicate, slot.inner);
  if (points.circumstance.has(lower) || has(words, predicate, slot.to - 1, BIT.TIME | BIT.NUM)) return false;
  if (has(words, predicate, slot.from - 1, BIT.TIME | BIT.NUM)) return lower === 'to'; // "from 1979 to 1985"
  return has(words, predicate, slot.from - 1, BIT.PROPER) ? points.place.has(lower) : true;
}

/** "no", "only" before the verb; "the first", "the largest" in what the verb takes: cut short, it would say more. */
function isScoped(words: Words, { subject, predicate }: Clause, coreEnd: number): boolean {
  const { scope } = words.language.points;
  const said = (view: View, to: number) => {
    for (let at = 0; at < to; at += 1) {
      const lower = lowerAt(words, view, at);
      if (
        scope.has(lower) ||
        has(words, view, at, BIT.NEG) ||
        lower.endsWith('n’t') ||
        lower.endsWith("n't") ||
        (lower.endsWith('est') && has(words, view, at - 1, BIT.DET | BIT.OWNER | BIT.POSS))
      )
        return true;
    }
    return false;
  };
  return (
    said(predicate, coreEnd) ||
    subject.some((piece) => 'view' in piece && said(piece.view, Math.min(2, piece.view.length)))
  );
}

const isConnective = (words: Words, lead: View) =>
  words.language.points.connectives.has(lowerAt(words, lead, 0)) && lead.length <= 2;
const isCondition = (words: Words, lead: View) => words.language.points.conditions.has(lowerAt(words, lead, 0));

type Around = {
  readonly slot: Slot;
  readonly core: { readonly from: number; readonly to: number };
  readonly before: Slot | undefined;
  readonly verbEnd: number;
  readonly depth: number;
};

/** What a stretch says of the noun before it, or of the subject: a sentence of its own. */
function factsOf(words: Words, clause: Clause, { slot, core, before, verbEnd, depth }: Around): Draft[] {
  const { predicate } = clause;
  const body = tidy(words, predicate.slice(slot.inner, slot.to));
  if (!hasWord(words, body)) return [];
  const isBe = has(words, predicate, verbEnd - 1, BIT.BE) && lowerAt(words, firstView(clause.subject), 0) !== 'there';
  const noun = predicate.slice(phraseStart(words, predicate, slot.from, verbEnd), slot.from);
  const own = isBe && (before === undefined || (slot.loose && !has(words, predicate, slot.from - 1, BIT.PROPER)));
  const about: readonly Piece[] = own || noun.length === 0 ? clause.subject : [{ view: noun }];
  const viewOf = about[0] !== undefined && 'view' in about[0] ? about[0].view : noun;
  const tense = isPast(words, predicate) ? 'past' : 'present';
  const sub = (predicateView: View, link: readonly Piece[], subject: readonly Piece[]): Draft[] =>
    clausePoints(words, { lead: [], subject, link, predicate: predicateView }, depth + 1);
  switch (slot.kind) {
    case 'relative':
      return relativeFacts(words, body, { slot, predicate, about, sub });
    case 'participle':
      return sub(body, [{ word: beFor(words, viewOf, isLasting(words, body) ? tense : 'past') }], about);
    case 'active':
      return sub(body, [{ word: beFor(words, viewOf, tense) }], about);
    case 'gerund':
      return sub(body, [{ word: beFor(words, firstView(clause.subject), tense) }], clause.subject);
    case 'apposition':
      return noun.length === 0
        ? []
        : [
            {
              pieces: [{ view: noun }, { word: beFor(words, noun, 'present') }, { view: body }],
              rule: 'point.apposition',
            },
          ];
    case 'examples': {
      const list = conjunctsOf(words, body, { from: 0, to: body.length });
      const items = list === null ? [body] : list.items;
      return items.map((item) => ({
        pieces: [
          ...clause.subject,
          ...clause.link,
          {
            view: [
              ...predicate.slice(0, before === undefined ? core.to : before.to),
              ...predicate.slice(slot.from, slot.inner),
              ...item,
            ],
          },
        ],
        rule: 'point.example',
      }));
    }
    default:
      return [];
  }
}

/** "located in", "known for": how a thing is, not what was once done to it. */
const isLasting = (words: Words, body: View) =>
  words.language.points.needsPhrase.has(lowerAt(words, body, skipAdverbs(words, body, 0)));

const firstView = (pieces: readonly Piece[]): View =>
  pieces[0] !== undefined && 'view' in pieces[0] ? pieces[0].view : [];

const isPast = (words: Words, predicate: View) => {
  const at = skipAdverbs(words, predicate, 0);
  const lower = lowerAt(words, predicate, at);
  return has(words, predicate, at, BIT.PAST) || lower === 'was' || lower === 'were' || lower === 'had';
};

type Relative = {
  readonly slot: Slot;
  readonly predicate: View;
  readonly about: readonly Piece[];
  readonly sub: (predicate: View, link: readonly Piece[], subject: readonly Piece[]) => Draft[];
};

/** "which opened in May": the noun did; "where he works", "that Pop signed": what is said of the noun, with it put in. */
function relativeFacts(words: Words, body: View, { slot, predicate, about, sub }: Relative): Draft[] {
  const opener = lowerAt(words, predicate, slot.inner - 1);
  const first = skipAdverbs(words, body, 0);
  const gap =
    readGroup(words, body, first) !== null && !has(words, body, first, BIT.DET | BIT.SUBJECT | BIT.TO | BIT.ING);
  if (opener === 'whose') return [{ pieces: [...about, { word: '’s' }, { view: body }], rule: 'point.relative' }];
  if (opener === 'where')
    return [{ pieces: [{ view: body }, { word: words.language.points.in }, ...about], rule: 'point.relative' }];
  if (opener === 'when' || opener === 'why' || opener === 'how') return [];
  if (gap) return sub(body, [], about);
  return [];
}

/** "Newcastle boss John Carver": who he is, and the name alone for the rest. */
function subjectFacts(words: Words, subject: readonly Piece[]): { subject: readonly Piece[]; facts: Draft[] } {
  const [piece] = subject;
  if (piece === undefined || !('view' in piece) || subject.length > 1) return { subject, facts: [] };
  const { rest, facts } = withoutAsides(words, piece.view);
  const title = titleAt(words, rest, 0);
  const all = [...titles(words, rest), ...facts];
  const name = title === null || title.start !== 0 || title.end !== rest.length ? rest : rest.slice(title.name);
  return { subject: name === piece.view ? subject : [{ ...piece, view: name }], facts: all };
}

/** What stands in brackets says something of the noun before it; the sentence stands without it. */
function withoutAsides(words: Words, view: View): { rest: View; facts: Draft[] } {
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
    token !== undefined && body.length === 1 && /^[A-Z][A-Z0-9.&]+s?$/.test(words.text.slice(token.start, token.end));
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

type Title = { readonly start: number; readonly name: number; readonly end: number };

function titles(words: Words, view: View): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < view.length; at += 1) {
    const title = titleAt(words, view, at);
    if (title === null) continue;
    const name = view.slice(title.name, title.end);
    const role = view.slice(title.start, title.name);
    const next = words.tokens[role[0] ?? -1]?.lower ?? '';
    const article =
      has(words, role, 0, BIT.DET | BIT.POSS) || next === '' ? [] : [{ word: words.language.points.article(next) }];
    found.push({
      pieces: [
        { view: name },
        { word: beFor(words, name, 'present') },
        ...article.filter(({ word }) => word !== ''),
        { view: role },
      ],
      rule: 'point.title',
    });
    at = title.end;
  }
  return found;
}

/** A role written small (or opening its sentence) right before a name, with what stands before the role in its phrase. */
function titleAt(words: Words, view: View, from: number): Title | null {
  for (let at = from; at < view.length - 1 && at < from + 6; at += 1) {
    if (isComma(words, view, at) || has(words, view, at, BIT.PREP | BIT.AND)) return null;
    if (!isRole(words, view, at) || !has(words, view, at + 1, BIT.PROPER)) continue;
    const token = words.tokens[view[at] ?? -1];
    if (token === undefined || (token.capital && (view[at] ?? 0) > 0)) return null;
    let end = at + 1;
    while (end < view.length && has(words, view, end, BIT.PROPER)) end += 1;
    if (has(words, view, end, BIT.OWNER)) return null;
    if (has(words, view, from, BIT.DET) && lowerAt(words, view, from) !== 'the') return null;
    return { start: has(words, view, from, BIT.DET) ? from + 1 : from, name: at + 1, end };
  }
  return null;
}
