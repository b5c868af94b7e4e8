import { BIT } from '#lib/core/language/lexicon.ts';
import type { RuleId } from '../rules.ts';
import type { Group } from './group.ts';
import { mainGroup } from './groups.ts';
import { isFirstPerson, subjectFollows, verbNumber } from './left-out.ts';
import { frontOf, isBesideVerb, type Front } from './subject.ts';
import { has, isComma, lowerAt, skipAdverbs, zeros, type Range, type View, type Words } from './view.ts';

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

/** Conjunctions whose clause is set beside the main one, and asserted like it. */
const BESIDE: ReadonlySet<string> = new Set(['as', 'while', 'although', 'though', 'whereas', 'în', 'deși']);
/** Conjunctions that take their clause for granted; it stays where it is, for the main clause means less without it. */
const GRANTED: ReadonlySet<string> = new Set([
  'after',
  'because',
  'since',
  'before',
  'when',
  'după',
  'deoarece',
  'fiindcă',
  'întrucât',
  'pentru',
  'când',
]);

/** In the present these tell of what happens each time, or may happen. */
const TIMELESS: ReadonlySet<string> = new Set(['when', 'before', 'când']);

const NONE: View = [];

/** The clauses of a view that assert something, the main one first among those at its place. */
export function unitsOf(words: Words, view: View, groups: readonly Group[]): Unit[] {
  const finite = groups.filter((group) => group.finite);
  const main = mainGroup(finite);
  if (main === undefined) return [];
  let host = main; // the clause that an "and" joins
  let hostUnit: 'main' | 'beside' | 'inner' = 'main';
  const drafts: { group: Group; from: number; to: number; rule: RuleId; presupposed: boolean }[] = [];
  for (const group of finite) {
    if (group === main) {
      host = main;
      hostUnit = 'main';
      continue;
    }
    const word = group.mark >= 0 ? lowerAt(words, view, group.mark) : '';
    const to = clauseEnd(words, view, group, groups, main);
    if (group.opener === 'and' && group.from > host.from) {
      if (words.language.points.either.has(word)) continue; // "raised or cut" asserts neither
      if (hostUnit === 'inner' && !isComma(words, view, group.mark - 1)) continue;
      if (isBaseOfAnother(words, view, group, { groups, host })) continue;
      if (hostUnit === 'main' || isComma(words, view, group.mark - 1) || hostUnit === 'beside') {
        drafts.push({
          group,
          from: group.mark,
          to,
          rule: bare(words, view, group) ? 'clause.conjoined-predicate' : 'clause.conjoined',
          presupposed: false,
        });
        host = group;
        if (isComma(words, view, group.mark - 1)) hostUnit = 'main';
      }
    } else if (group.opener === 'sub' && BESIDE.has(word)) {
      drafts.push({
        group,
        from: group.mark,
        to,
        rule: `clause.conjunction:${openerAt(words, view, group.mark)}`,
        presupposed: false,
      });
      host = group;
      hostUnit = 'beside';
    } else if (
      group.opener === 'sub' &&
      GRANTED.has(word) &&
      group.form !== 'modal' &&
      (group.form === 'past' || has(words, view, group.from, BIT.HAVE) || !TIMELESS.has(word))
    ) {
      drafts.push({
        group,
        from: -1,
        to,
        rule: `presupposition.conjunction:${openerAt(words, view, group.mark)}`,
        presupposed: true,
      });
      host = group;
      hostUnit = 'inner';
    } else if (group.opener === 'comma' && group.from > main.from && lowerAt(words, view, group.mark) === ';') {
      drafts.push({ group, from: group.mark, to, rule: 'clause.semicolon', presupposed: false });
      host = group;
      hostUnit = 'main';
    } else {
      host = group;
      hostUnit = 'inner';
    }
  }
  const gerunds = gerundClauses(words, view, groups, main);
  const cut = leftToOthers(view, [...drafts, ...gerunds]);
  const front = frontOf(words, view, main);
  const subject = keep(view, front.subject.from, front.subject.to, cut);
  const own: Unit = {
    group: main,
    front,
    subject,
    predicate: keep(view, Math.max(front.subject.to, beforeVerb(words, view, main, front)), view.length, cut),
    lead: keep(view, main.opener === 'main' ? 0 : front.lead.from, front.lead.to, cut),
    rule: 'clause.main',
    presupposed: false,
    shared: NONE,
    auxiliary: NONE,
  };
  const units = [own];
  for (const draft of drafts) units.push(draftUnit(words, view, { draft, units, main }));
  for (const gerund of gerunds) units.push(gerundUnit(words, view, { gerund, main, front, subject }));
  return units.length < 2 ? units : units.sort((a, b) => a.group.from - b.group.from);
}

/** By position: 1 where the words belong to a clause beside the main one; null when nothing does. */
function leftToOthers(view: View, clauses: readonly Range[]): readonly number[] | null {
  if (clauses.every(({ from }) => from < 0)) return null;
  const cut = zeros(view.length);
  for (const { from, to } of clauses) if (from >= 0) for (let at = from; at < to; at += 1) cut[at] = 1;
  return cut;
}

const keep = (view: View, from: number, to: number, cut: readonly number[] | null): View =>
  cut === null ? view.slice(from, to) : view.slice(from, to).filter((_, i) => cut[from + i] !== 1);

const bare = (words: Words, view: View, group: Group) => {
  const { subject } = frontOf(words, view, group);
  return subject.to <= subject.from || !hasSubject(words, view.slice(subject.from, subject.to));
};

/** "to lift rules and open land", "promised to go and stay": the second verb belongs to the infinitive, not to the subject. */
function isBaseOfAnother(
  words: Words,
  view: View,
  group: Group,
  around: { readonly groups: readonly Group[]; readonly host: Group },
): boolean {
  if (!has(words, view, group.head, BIT.BASE) || group.to - group.from > 1 || !bare(words, view, group)) return false;
  const before = around.groups.findLast((one) => one.from < group.from);
  return before?.form === 'infinitive' || around.host.form === 'past' || !has(words, view, around.host.head, BIT.BASE);
}

/** Adverbs between subject and verb ("also expressed") belong to the predicate; words set beside the subject do not. */
function beforeVerb(words: Words, view: View, group: Group, front: Front): number {
  if (front.beside.length === 0) return front.subject.to;
  let at = group.from;
  while (at > front.subject.to && isBesideVerb(words, view, at - 1)) at -= 1;
  return at;
}

/** To the comma that closes it, the next clause, or the end. */
function clauseEnd(words: Words, view: View, group: Group, groups: readonly Group[], main: Group): number {
  const next = groups.find(
    (one) =>
      one.finite &&
      one.from > group.from &&
      (one.opener === 'and' || one.opener === 'sub' || one === main) &&
      one.mark > group.from,
  );
  const limit = next === undefined ? view.length : next.mark;
  const leads = group.from < main.from;
  for (let at = group.to; at < limit; at += 1)
    if (isComma(words, view, at) && (leads || closes(words, view, at))) return at;
  if (leads) return Math.min(limit, main.start > group.from ? main.start : limit);
  return limit;
}

/** A comma after which the host clause goes on: not one in a list or before an afterthought of the same clause. */
const closes = (words: Words, view: View, comma: number) =>
  has(words, view, comma + 1, BIT.AND) && lowerAt(words, view, comma + 1) === 'but';

type Draft = {
  readonly group: Group;
  readonly from: number;
  readonly to: number;
  readonly rule: RuleId;
  readonly presupposed: boolean;
};

function draftUnit(words: Words, view: View, given: { draft: Draft; units: readonly Unit[]; main: Group }): Unit {
  const { draft, units } = given;
  const { group } = draft;
  const front = frontOf(words, view, group);
  const own = view.slice(front.subject.from, front.subject.to);
  const host = units.at(-1);
  const inherits = !hasSubject(words, own) && sharesSubject(words, view, group, host);
  const shares = inherits && host !== undefined && group.form === 'participle';
  const shared =
    shares && host !== undefined
      ? view.slice(host.group.from, host.group.head)
      : sharedAuxiliary(words, view, { group, host, inherits });
  const from =
    inherits || front.subject.to <= front.subject.from
      ? afterOpener(words, view, draft.group.mark)
      : Math.max(front.subject.to, beforeVerb(words, view, group, front));
  return {
    group,
    front,
    subject: inherits && host !== undefined ? host.subject : own,
    predicate: view.slice(from, draft.to),
    lead: inherits && host !== undefined && draft.rule === 'clause.conjoined-predicate' ? host.lead : [],
    rule: draft.rule,
    presupposed: draft.presupposed,
    shared,
    auxiliary: [],
  };
}

/** Something other than adverbs: "then dropped out" has no subject of its own. */
const hasSubject = (words: Words, view: View): boolean =>
  view.some((at) => {
    const bits = words.classes[at] ?? 0;
    return (
      words.tokens[at]?.kind !== 'mark' && ((bits & BIT.ADV) === 0 || (bits & ~(BIT.ADV | BIT.PREP | BIT.SUB)) !== 0)
    );
  });

/** Behind a conjunction of several words: "după ce", "în timp ce", "pentru că". */
function afterOpener(words: Words, view: View, mark: number): number {
  let at = has(words, view, mark + 1, BIT.THAT) && has(words, view, mark, BIT.AND) ? mark + 2 : mark + 1;
  while (OPENER_REST.has(lowerAt(words, view, at)) && has(words, view, at, BIT.ADV)) at += 1;
  return at;
}

const OPENER_REST: ReadonlySet<string> = new Set(['ce', 'timp', 'vreme', 'că', 'ca', 'cum', 'când']);

/** As the rule names it: "while", "în timp ce". */
const openerAt = (words: Words, view: View, mark: number) =>
  view
    .slice(mark, afterOpener(words, view, mark))
    .map((_, i) => lowerAt(words, view, mark + i))
    .join(' ');

/** "Drumul a fost închis și au fost trimise echipaje": the second verb has a subject of its own, behind it. */
function sharesSubject(words: Words, view: View, group: Group, host: Unit | undefined): boolean {
  if (words.language.cues.verbFirst !== true || host === undefined || host.shared.length > 0) return true;
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
