import { BIT } from '#lib/core/language/lexicon.ts';
import type { RuleId } from '../rules.ts';
import type { Group } from './group.ts';
import { isSecondOfPair } from './clause-mark.ts';
import { clausesOf, type Clause } from './clause-tree.ts';
import { isFirstPerson, subjectFollows, verbNumber } from './left-out.ts';
import { afterOpener, openerAt } from './opener.ts';
import { hasOwnSubject } from './own-subject.ts';
import { frontOf, isBesideVerb, type Front } from './subject.ts';
import { has, isComma, lowerAt, skipAdverbs, type Range, type View, type Words } from './view.ts';

/** A clause that asserts: its verb, what stands before it, and where its words are. */
export type Unit = {
  readonly group: Group;
  readonly front: Front;
  /** The subject: its own, or that of the clause it is joined to. */
  readonly subject: View;
  /** From the verb on. */
  readonly predicate: View;
  readonly lead: View;
  readonly rule: RuleId;
  readonly presupposed: boolean;
  /** Auxiliaries that it shares with the predicate before it ("was arrested and [was] charged"). */
  readonly shared: View;
  /** Taken over from a clause with a finite verb: "while monitoring" is "is monitoring". */
  readonly auxiliary: View;
};

const NONE: View = [];

/** The clauses of a view that assert something, the main one first among those at its place. */
export function unitsOf(words: Words, view: View, groups: readonly Group[]): Unit[] {
  const clauses = clausesOf(words, view, groups);
  const main = clauses.find(({ role }) => role === 'main');
  if (main === undefined) return [];
  const drafts = draftsOf(words, view, clauses, groups);
  const gerunds = gerundClauses(words, view, groups, main.group);
  const cut = [...drafts, ...gerunds];
  const front = frontOf(words, view, main.group);
  const subject = keep(view, front.subject, cut);
  const own: Unit = {
    group: main.group,
    front,
    subject,
    predicate: keep(
      view,
      { from: Math.max(front.subject.to, beforeVerb(words, view, main.group, front)), to: view.length },
      cut,
    ),
    lead: keep(view, { from: 0, to: front.lead.to }, cut),
    rule: 'clause.main',
    presupposed: false,
    shared: NONE,
    auxiliary: NONE,
  };
  const units = [own];
  const byClause = new Map<Clause, Unit>([[main, own]]);
  for (const draft of drafts) {
    const host = draft.clause.host === null ? undefined : byClause.get(draft.clause.host);
    const unit = draftUnit(words, view, { draft, host, cut });
    byClause.set(draft.clause, unit);
    units.push(unit);
  }
  for (const gerund of gerunds) units.push(gerundUnit(words, view, { gerund, main: main.group, front, subject }));
  return units.length < 2 ? units : units.sort((a, b) => a.group.from - b.group.from);
}

/** A clause that is asserted beside the main one. */
type Draft = {
  readonly clause: Clause;
  /** Where its words begin that no other clause keeps; -1 where they stay with the clause around it as well. */
  readonly from: number;
  readonly to: number;
  readonly rule: RuleId;
  readonly presupposed: boolean;
};

function draftsOf(words: Words, view: View, clauses: readonly Clause[], groups: readonly Group[]): Draft[] {
  const drafts: Draft[] = [];
  const asserted = new Set<Clause>();
  for (const clause of clauses) {
    const draft = draftOf(words, view, { clause, asserted, groups });
    if (clause.role === 'main' || (draft !== null && draft.from >= 0)) asserted.add(clause);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

type Drafting = {
  readonly clause: Clause;
  readonly asserted: ReadonlySet<Clause>;
  readonly groups: readonly Group[];
};

function draftOf(words: Words, view: View, { clause, asserted, groups }: Drafting): Draft | null {
  const { group, role, host, to } = clause;
  const word = group.mark >= 0 ? lowerAt(words, view, group.mark) : '';
  if (role === 'coordinate' && host !== null && asserted.has(host)) {
    if (words.language.points.either.has(word)) return null; // "raised or cut" asserts neither
    if (word === ';') return { clause, from: clause.from, to, rule: 'clause.semicolon', presupposed: false };
    const rule = clause.shares ? 'clause.conjoined-predicate' : 'clause.conjoined';
    return { clause, from: clause.from, to, rule, presupposed: false };
  }
  if (role !== 'adverbial' || host === null) return null;
  // under a condition nothing is asserted, nor is it where a word before the conjunction changes what it says
  if (host.role === 'adverbial' && !asserted.has(host)) return null;
  if (words.language.conjunctions.focus.has(lowerAt(words, view, group.mark - 1))) return null;
  if (isSecondOfPair(words, view, group.mark)) return null;
  if (belongsToParticiple(words, view, { group, host: host.group, groups })) return null;
  if (isNounPhrase(words, view, group)) return null;
  const { beside, granted, timeless } = words.language.conjunctions;
  const opener = openerAt(words, view, group.mark);
  if (beside.has(word)) {
    // "The vote comes as the town struggles": that it comes says nothing
    const needed = host.group.to === group.mark && words.language.conjunctions.empty.has(host.group.lemma);
    return { clause, from: needed ? -1 : clause.from, to, rule: `clause.conjunction:${opener}`, presupposed: false };
  }
  const happened = group.form === 'past' || has(words, view, group.from, BIT.HAVE) || !timeless.has(word);
  return granted.has(word) && group.form !== 'modal' && happened
    ? { clause, from: -1, to, rule: `presupposition.conjunction:${opener}`, presupposed: true }
    : null;
}

/**
 * "as a fact based upon tests", "before members led by Vega", "as the town with the lowest wage increases": what was read
 * as the verb only tells more of the noun, or is one.
 */
function isNounPhrase(words: Words, view: View, { form, from, to, mark }: Group): boolean {
  if (to - from > 1 || form === 'modal') return false;
  const next = lowerAt(words, view, to);
  if (has(words, view, from, BIT.PART) && (next === 'by' || next === 'upon')) return true;
  if (!has(words, view, from, BIT.NOUN | BIT.THIRD) || !has(words, view, to, BIT.PREP | BIT.SUB)) return false;
  return view.some((_, at) => at > mark && at < from && lowerAt(words, view, at) === 'with');
}

/** "a man held after he ran", "un om, reținut după ce a fugit": whose subject is left out may be who was held. */
function belongsToParticiple(
  words: Words,
  view: View,
  { group, host, groups }: { readonly group: Group; readonly host: Group; readonly groups: readonly Group[] },
): boolean {
  if (hasOwnSubject(words, view, group)) return false;
  return groups.some((one) => !one.finite && one.form === 'participle' && one.from > host.to && one.from < group.mark);
}

/** The words of a range that no other clause has taken. */
const keep = (view: View, { from, to }: Range, others: readonly Range[]): View => {
  const taken = others.filter((one) => one.from >= from && one.from < to);
  return taken.length === 0
    ? view.slice(from, to)
    : view.slice(from, to).filter((_, i) => !taken.some((one) => from + i >= one.from && from + i < one.to));
};

/** Adverbs between subject and verb ("also expressed") belong to the predicate; words set beside the subject do not. */
function beforeVerb(words: Words, view: View, group: Group, front: Front): number {
  if (front.beside.length === 0) return front.subject.to;
  let at = group.from;
  while (at > front.subject.to && isBesideVerb(words, view, at - 1)) at -= 1;
  return at;
}

type Drafted = { readonly draft: Draft; readonly host: Unit | undefined; readonly cut: readonly Range[] };

function draftUnit(words: Words, view: View, given: Drafted): Unit {
  const { draft, host, cut } = given;
  const { group } = draft.clause;
  const front = frontOf(words, view, group);
  const own = view.slice(front.subject.from, front.subject.to);
  const inside = cut.filter((one) => one.from > draft.clause.from);
  const inherits = !hasOwnSubject(words, view, group) && sharesSubject(words, view, group, host);
  const shares = inherits && host !== undefined && group.form === 'participle';
  const shared =
    shares && host !== undefined
      ? view.slice(host.group.from, host.group.head)
      : sharedAuxiliary(words, view, { group, host, inherits });
  const from =
    inherits || front.subject.to <= front.subject.from
      ? afterOpener(words, view, group.mark)
      : Math.max(front.subject.to, beforeVerb(words, view, group, front));
  return {
    group,
    front,
    subject: inherits && host !== undefined ? host.subject : own,
    predicate: keep(view, { from, to: draft.to }, inside),
    lead: leadOf(words, view, { draft, host, front, inherits }),
    rule: draft.rule,
    presupposed: draft.presupposed,
    shared,
    auxiliary: [],
  };
}

/** What stands in front: of its own, or of the clause whose subject it shares; a condition holds for what may come of it too. */
function leadOf(
  words: Words,
  view: View,
  { draft, host, front, inherits }: Pick<Drafted, 'draft' | 'host'> & { front: Front; inherits: boolean },
): View {
  const { group } = draft.clause;
  // without a subject the predicate begins behind the opener, and has what stands in front already
  if (!inherits && front.subject.to <= front.subject.from) return [];
  if (inherits) return host !== undefined && draft.rule === 'clause.conjoined-predicate' ? host.lead : [];
  const from = Math.max(front.lead.from, afterOpener(words, view, group.mark));
  const own = has(words, view, from, BIT.PREP | BIT.TIME | BIT.ADV | BIT.SUB) ? view.slice(from, front.lead.to) : [];
  if (own.length > 0 || host === undefined || draft.rule !== 'clause.conjoined' || group.form !== 'modal') return own;
  return words.language.points.conditions.has(lowerAt(words, host.lead, 0)) ? host.lead : own;
}

/** "Drumul a fost închis și au fost trimise echipaje": the second verb has a subject of its own, behind it. */
function sharesSubject(words: Words, view: View, group: Group, host: Unit | undefined): boolean {
  if (!words.language.grammar.freeSubject || host === undefined || host.shared.length > 0) return true;
  if (isFirstPerson(words, view, host.group.from) !== isFirstPerson(words, view, group.from)) return false;
  const [first, second] = [verbNumber(words, view, host.group), verbNumber(words, view, group)];
  if (first !== null && second !== null && first !== second) return false;
  return !subjectFollows(words, view, group) || (group.passive && !has(words, view, group.to, BIT.DET | BIT.NUM));
}

/** "was arrested and charged": the second participle looks finite, but the first has an auxiliary for both. */
function sharedAuxiliary(
  words: Words,
  view: View,
  given: { group: Group; host: Unit | undefined; inherits: boolean },
): View {
  const { group, host, inherits } = given;
  if (!inherits || host === undefined || host.group.head === host.group.from) return [];
  const participles = has(words, view, host.group.head, BIT.PART) && has(words, view, group.head, BIT.PART);
  const bases = host.group.form === 'modal' && has(words, view, group.head, BIT.BASE);
  if (!(participles || bases) || group.to - group.from > 1) return [];
  // "was founded in May and introduced a rule": with an object of its own it is no passive
  const next = skipAdverbs(words, view, group.to);
  const object = has(
    words,
    view,
    next,
    BIT.DET | BIT.POSS | BIT.NUM | BIT.PROPER | BIT.NOUN | BIT.PLURAL | BIT.ADJ | BIT.OBJECT,
  );
  if (participles && host.group.passive && object && !has(words, view, next, BIT.PREP)) return [];
  return view
    .slice(host.group.from, host.group.head)
    .filter((at) => (words.classes[at] ?? 0) & (BIT.BE | BIT.HAVE | BIT.MODAL));
}

type Gerund = { readonly group: Group; readonly from: number; readonly to: number };

/** "…, while monitoring developments": a claim of its own with the main clause's subject and tense. */
function gerundClauses(words: Words, view: View, groups: readonly Group[], main: Group): Gerund[] {
  const found: Gerund[] = [];
  for (const group of groups) {
    if (group.finite || group.form !== 'gerund' || group.from <= main.to || group.mark !== group.from - 1) continue;
    if (lowerAt(words, view, group.mark) !== 'while') continue;
    let to = group.to;
    while (to < view.length && !isComma(words, view, to)) to += 1;
    found.push({ group, from: isComma(words, view, group.mark - 1) ? group.mark - 1 : group.mark, to });
  }
  return found;
}

function gerundUnit(
  words: Words,
  view: View,
  given: { gerund: Gerund; main: Group; front: Front; subject: View },
): Unit {
  const { gerund, main, front, subject } = given;
  const progressive = has(words, view, main.from, BIT.BE) && has(words, view, main.head, BIT.ING);
  return {
    group:
      progressive || main.form !== 'past' ? { ...gerund.group, form: 'present' } : { ...gerund.group, form: 'past' },
    front,
    subject,
    predicate: view.slice(gerund.group.from, gerund.to),
    lead: [],
    rule: 'clause.while-participle',
    presupposed: false,
    shared: [],
    auxiliary: progressive ? view.slice(main.from, main.from + 1) : [],
  };
}
