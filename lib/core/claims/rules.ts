/** What a rule of the engine does, in plain words, and the file that holds it. */
export type Rule = {
  /** A clause that goes after “because”: what the rule saw. A family's `…` stands for the word that set it off. */
  readonly words: string;
  /** Below the project's root. */
  readonly file: string;
};

const GRAMMAR = 'lib/core/claims/grammar';
const POINTS = 'lib/core/claims/points';
const REACH = 'lib/core/claims/reach';
const TOLD = 'lib/core/claims/told';

/**
 * Every rule that may stand with a claim or a link, under its id. A new rule is a line here: the type of the passes
 * takes no id that is not in this table, and a test asks for a sentence that sets each of them off.
 */
const RULES = {
  'attribution.according-to': {
    words: 'a phrase such as “according to” names who says it',
    file: `${GRAMMAR}/according.ts`,
  },
  'attribution.clause': {
    words: 'a verb of saying or thinking has a clause for what was said',
    file: `${GRAMMAR}/main-cue.ts`,
  },
  'attribution.noun-phrase': {
    words: 'a verb of saying has a noun phrase for what was said, so the claim keeps the verb',
    file: `${GRAMMAR}/main-cue.ts`,
  },
  'attribution.act': {
    words: 'to say it is to do it (thank, call for, admit), so the act itself is the claim',
    file: `${GRAMMAR}/main-cue.ts`,
  },
  'attribution.tail': {
    words: 'a comma or a closing quotation mark sets off who says it, the name before the verb',
    file: `${GRAMMAR}/trailing-cue.ts`,
  },
  'attribution.tail-inverted': {
    words: 'a comma or a closing quotation mark sets off who says it, the verb before the name',
    file: `${GRAMMAR}/trailing-cue.ts`,
  },
  'attribution.verb-first': {
    words:
      'a comma or a closing quotation mark sets off a verb of saying, and whoever spoke stands somewhere behind it',
    file: `${GRAMMAR}/verb-first-cue.ts`,
  },
  'attribution.colon': {
    words: 'a name or an office before a colon says who says what follows',
    file: `${GRAMMAR}/colon-cue.ts`,
  },
  'attribution.participle': {
    words: 'a participle such as “adding that” tells what the same speaker also said',
    file: `${GRAMMAR}/participle-cue.ts`,
  },
  'attribution.free-relative': {
    words: '“what X called …” gives somebody’s own words',
    file: `${GRAMMAR}/free-relative.ts`,
  },
  'attribution.quotation': {
    words: 'it stands in one quotation with a sentence that names its speaker',
    file: `${REACH}/reach-rules.ts`,
  },
  'attribution.lead-in': {
    words: 'a sentence that ends with a colon says who speaks in what follows',
    file: `${REACH}/reach-rules.ts`,
  },
  'attribution.list': {
    words: 'the sentence before the list says who says each of its items',
    file: `${REACH}/reach-rules.ts`,
  },
  'attribution.turn': {
    words: 'a name and a colon begin the paragraph, as in a conversation',
    file: `${REACH}/reach-rules.ts`,
  },
  'attribution.next-quotation': {
    words: 'the quotation names nobody, and the sentence before it names who spoke',
    file: `${REACH}/reach-rules.ts`,
  },
  'attribution.signature': {
    words: 'a name behind a dash signs the quotation',
    file: `${REACH}/reach-rules.ts`,
  },
  'attribution.hearsay': {
    words: 'a word such as “reportedly” says that somebody said it, and not who',
    file: `${GRAMMAR}/hearsay.ts`,
  },
  'attribution.told': {
    words: 'a verb tells what somebody says, thinks or wants, and the claim keeps its words',
    file: `${TOLD}/by-verb.ts`,
  },
  'attribution.told-passive': {
    words: 'a passive such as “was accused of” says that somebody said it, and names them after “by” or not at all',
    file: `${TOLD}/passive.ts`,
  },
  'attribution.told-noun': {
    words: 'a noun such as “claim” or “promise” stands for what somebody said',
    file: `${TOLD}/by-noun.ts`,
  },
  'attribution.told-adjective': {
    words: 'an adjective such as “confident” tells what somebody thinks or wants',
    file: `${TOLD}/by-adjective.ts`,
  },
  'attribution.seems': {
    words: 'a verb such as “seem” tells of an impression, and not whose it is',
    file: `${TOLD}/seems.ts`,
  },
  'attribution.quoted-tail': {
    words: 'a verb stands right behind a quotation, and who spoke beside it',
    file: `${TOLD}/quoted-tail.ts`,
  },
  'clause.main': {
    words: 'it is the main clause, without who says it and what stands beside it',
    file: `${GRAMMAR}/units.ts`,
  },
  'clause.whole': {
    words: 'no verb was found to take it apart by, so the words stay together',
    file: `${GRAMMAR}/clauses.ts`,
  },
  'clause.unsplit': {
    words: 'taken apart it would have failed the check for “…”, so it stays as it is in its sentence',
    file: 'lib/core/claims/check/unsplit.ts',
  },
  'clause.conjoined': {
    words: 'a clause with a subject of its own is joined by “and”, “but” or “or”',
    file: `${GRAMMAR}/units.ts`,
  },
  'clause.conjoined-predicate': {
    words: 'a second verb is joined by “and”, and takes its subject from the first',
    file: `${GRAMMAR}/units.ts`,
  },
  'clause.conjunction': {
    words: 'a clause after “…” is asserted beside the main one',
    file: `${GRAMMAR}/units.ts`,
  },
  'clause.semicolon': { words: 'a clause stands after a semicolon', file: `${GRAMMAR}/units.ts` },
  'clause.while-participle': {
    words: '“while” and a participle say what the subject did at the same time',
    file: `${GRAMMAR}/units.ts`,
  },
  'clause.relative': {
    words: 'a relative clause (“who”, “which”) tells something about a name',
    file: `${GRAMMAR}/clauses.ts`,
  },
  'clause.apposition': {
    words: 'words between commas say who or what the name before them is',
    file: `${GRAMMAR}/clauses.ts`,
  },
  'clause.participle': {
    words: 'a participle between commas tells something about the name before it',
    file: `${GRAMMAR}/clauses.ts`,
  },
  'clause.reduced-relative': {
    words: 'a participle with its agent or a qualifier describes the noun before it',
    file: `${GRAMMAR}/participles.ts`,
  },
  'presupposition.noun': {
    words: 'to speak of “…” takes for granted that it happened',
    file: `${GRAMMAR}/presuppositions.ts`,
  },
  'presupposition.conjunction': {
    words: 'a clause after “…” is presupposed',
    file: `${GRAMMAR}/units.ts`,
  },
  'presupposition.factive': {
    words: 'a verb such as “admitted” takes for granted what follows it',
    file: `${GRAMMAR}/main-cue.ts`,
  },
  'sentence.too-long': {
    words: 'the sentence is longer than is taken apart, so it is one claim as it stands',
    file: 'lib/core/claims/passes/40-attributions.ts',
  },
  'kind.label-quoted': { words: 'somebody’s own words for something are quoted', file: `${GRAMMAR}/kind.ts` },
  'kind.label': { words: 'somebody’s own words for something are told', file: `${GRAMMAR}/kind.ts` },
  'kind.expects': { words: 'a verb such as “expects” looks ahead', file: `${GRAMMAR}/kind.ts` },
  'kind.thinks': { words: 'a verb such as “believes” gives somebody’s view', file: `${GRAMMAR}/kind.ts` },
  'kind.act-position': {
    words: 'to say it is to take a position, as in “called for” or “rejects”',
    file: `${GRAMMAR}/kind.ts`,
  },
  'kind.act': { words: 'to say it is to do it, as in “thanked” or “apologised”', file: `${GRAMMAR}/kind.ts` },
  'kind.verb-kept': {
    words: 'somebody stressed or welcomed something, and the claim keeps that verb',
    file: `${GRAMMAR}/kind.ts`,
  },
  'kind.should-said': { words: 'somebody says what should or must be', file: `${GRAMMAR}/kind.ts` },
  'kind.should': { words: 'it says in own voice what should or must be', file: `${GRAMMAR}/kind.ts` },
  'kind.future': {
    words: 'a word such as “will” puts it in the future, and nothing in it has happened',
    file: `${GRAMMAR}/kind.ts`,
  },
  'kind.evaluative': { words: 'a word that judges stands in the outlet’s own voice', file: `${GRAMMAR}/kind.ts` },
  'kind.cause': { words: 'it says what brought something about', file: `${GRAMMAR}/kind.ts` },
  'kind.rule': { words: 'it says what is allowed, forbidden or required', file: `${GRAMMAR}/kind.ts` },
  'kind.compared': {
    words: 'it compares with “than”, or puts something first among others',
    file: `${GRAMMAR}/kind.ts`,
  },
  'kind.quantity': { words: 'it counts or measures something', file: `${GRAMMAR}/kind.ts` },
  'kind.opinion': { words: 'it has a word of opinion, and tells of nothing that happened', file: `${GRAMMAR}/kind.ts` },
  'kind.event': { words: 'its verb tells of something that happened', file: `${GRAMMAR}/kind.ts` },
  'kind.other': { words: 'nothing in it tells of another kind', file: `${GRAMMAR}/kind.ts` },
  'check.said': {
    words: 'somebody is named who said it, and that they did can be checked',
    file: `${GRAMMAR}/checkable.ts`,
  },
  'check.opinion': { words: 'an opinion in the outlet’s own voice cannot be checked', file: `${GRAMMAR}/checkable.ts` },
  'check.prediction': {
    words: 'a forecast in the outlet’s own voice cannot be checked yet',
    file: `${GRAMMAR}/checkable.ts`,
  },
  'check.wording': {
    words: 'mere wording in the outlet’s own voice cannot be checked',
    file: `${GRAMMAR}/checkable.ts`,
  },
  'check.fact': { words: 'it can be held against a record or a witness', file: `${GRAMMAR}/checkable.ts` },
  'point.said': { words: 'that somebody said it is a thing of its own to show', file: `${POINTS}/said-points.ts` },
  'point.whole': { words: 'it is one thing already', file: `${POINTS}/written.ts` },
  'point.bare': { words: 'it is the bare event, without when, where and how', file: `${POINTS}/compose.ts` },
  'point.with': {
    words: 'one thing that is added to the bare event: when, where or how',
    file: `${POINTS}/compose.ts`,
  },
  'point.with-each': { words: 'one of several that are added to the bare event', file: `${POINTS}/compose.ts` },
  'point.each': { words: 'one of several that are joined by “and”', file: `${POINTS}/compose.ts` },
  'point.lead': { words: 'what stands in front says when, where or how', file: `${POINTS}/compose.ts` },
  'point.relative': {
    words: 'a relative clause tells something of the noun before it',
    file: `${POINTS}/noun-facts.ts`,
  },
  'point.apposition': {
    words: 'words after a comma say who or what the noun before them is',
    file: `${POINTS}/noun-facts.ts`,
  },
  'point.example': { words: 'one of the examples after “such as” or “including”', file: `${POINTS}/examples.ts` },
  'point.title': { words: 'an office or a trade stands before a name', file: `${POINTS}/titles.ts` },
  'point.aside': { words: 'words in brackets tell something of the noun before them', file: `${POINTS}/asides.ts` },
  'model.propose': {
    words: 'a language model proposed it, and a person accepted it',
    file: 'lib/workflow/suggestions/accept-suggestion.ts',
  },
  'person.add': { words: 'a person made it out of words of the copy', file: 'lib/workflow/desk/add-claim.ts' },
  'person.edit': { words: 'a person worded it', file: 'lib/workflow/desk/edit-claim.ts' },
  'person.split': { words: 'a person split it off', file: 'lib/workflow/desk/split-claim.ts' },
  'person.attribute': {
    words: 'a person said who says it, and by which words',
    file: 'lib/workflow/desk/correct-attribution.ts',
  },
  'person.merge': { words: 'a person made it of several', file: 'lib/workflow/desk/merge-claims.ts' },
} as const satisfies Readonly<Record<string, Rule>>;

/** Rules that a word sets off: `clause.conjunction:while`. */
type Family = 'clause.unsplit' | 'clause.conjunction' | 'presupposition.noun' | 'presupposition.conjunction';

type Listed = keyof typeof RULES;
export type RuleId = Exclude<Listed, Family> | `${Family}:${string}`;

export const RULE_IDS = Object.keys(RULES) as readonly Listed[];

/** The rule of an id, with the word that set it off in its place; null for one that this version does not know. */
export function ruleOf(id: string): Rule | null {
  const [name = '', word = ''] = id.split(':');
  const rule = Object.hasOwn(RULES, name) ? RULES[name as Listed] : null;
  return rule === null ? null : { ...rule, words: rule.words.replace('…', () => word || '…') };
}

/** The rules of a claim after one more was at work on it; what a person says instead is no rule's finding any more. */
export const withRule = (rules: readonly string[], rule: RuleId): readonly string[] => [
  ...rules.filter((one) => one !== rule && !(SETTLED_BY[rule] ?? []).some((family) => one.startsWith(family))),
  rule,
];

/** Whoever words a claim says its kind; whoever says who says it, or makes one of two, settles what can be checked. */
const SETTLED_BY: Readonly<Record<string, readonly string[]>> = {
  'person.edit': ['kind.'],
  'person.split': ['kind.'],
  'person.merge': ['kind.', 'check.'],
  'person.attribute': ['check.'],
};

/** The rules that told a claim's kind and whether it can be checked, apart from those that made it. */
export const isOfKind = (rule: string): boolean => /^(?:kind|check)\./.test(rule);
