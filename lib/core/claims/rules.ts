/** What a rule of the engine does, in plain words, and the file that holds it. */
export type Rule = {
  /** A clause that goes after “because”: what the rule saw. A family's `…` stands for the word that set it off. */
  readonly words: string;
  /** Below the project's root. */
  readonly file: string;
  /** A text that sets it off, and what comes of it; null where a person or a model is at work, and not a text alone. */
  readonly example: Example | null;
};

/** `gives`: the text of a claim that has the rule, or of the point that it made. A test runs each. */
export type Example = { readonly text: string; readonly gives: string };

const GRAMMAR = 'lib/core/claims/grammar';
const POINTS = 'lib/core/claims/points';
const REACH = 'lib/core/claims/reach';
const TOLD = 'lib/core/claims/told';

/** Longer than is taken apart. */
const TOO_LONG = `The bridge carried ${'salt and '.repeat(200)}tar.`;

/**
 * Every rule that may stand with a claim or a link, under its id. A new rule is a line here: the type of the passes
 * takes no id that is not in this table, and a test runs the example of each.
 */
const RULES = {
  'attribution.according-to': {
    words: 'a phrase such as “according to” names who says it',
    file: `${GRAMMAR}/according.ts`,
    example: { text: 'According to the Orvale Post, the bridge was closed.', gives: 'The bridge was closed.' },
  },
  'attribution.clause': {
    words: 'a verb of saying or thinking has a clause for what was said',
    file: `${GRAMMAR}/main-cue.ts`,
    example: { text: 'The mayor said that the bridge was closed.', gives: 'The bridge was closed.' },
  },
  'attribution.noun-phrase': {
    words: 'a verb of saying has a noun phrase for what was said, so the claim keeps the verb',
    file: `${GRAMMAR}/main-cue.ts`,
    example: {
      text: 'The mayor emphasized the need for a new bridge.',
      gives: 'The mayor emphasized the need for a new bridge.',
    },
  },
  'attribution.act': {
    words: 'to say it is to do it (thank, call for, admit), so the act itself is the claim',
    file: `${GRAMMAR}/main-cue.ts`,
    example: { text: 'The mayor called for a new bridge.', gives: 'The mayor called for a new bridge.' },
  },
  'attribution.tail': {
    words: 'a comma or a closing quotation mark sets off who says it, the name before the verb',
    file: `${GRAMMAR}/trailing-cue.ts`,
    example: { text: 'The bridge was closed, the mayor said.', gives: 'The bridge was closed.' },
  },
  'attribution.tail-inverted': {
    words: 'a comma or a closing quotation mark sets off who says it, the verb before the name',
    file: `${GRAMMAR}/trailing-cue.ts`,
    example: { text: '“The bridge is closed,” said Lena Holt.', gives: 'The bridge is closed.' },
  },
  'attribution.verb-first': {
    words:
      'a comma or a closing quotation mark sets off a verb of saying, and whoever spoke stands somewhere behind it',
    file: `${GRAMMAR}/verb-first-cue.ts`,
    example: {
      text: 'Podul este închis din cauza ploilor, a declarat luni, la Dorna, prefectul.',
      gives: 'Podul este închis din cauza ploilor.',
    },
  },
  'attribution.colon': {
    words: 'a name or an office before a colon says who says what follows',
    file: `${GRAMMAR}/colon-cue.ts`,
    example: { text: 'Mayor Lena Holt: The bridge will close in May', gives: 'The bridge will close in May.' },
  },
  'attribution.participle': {
    words: 'a participle such as “adding that” tells what the same speaker also said',
    file: `${GRAMMAR}/participle-cue.ts`,
    example: {
      text: 'The council closed the bridge, saying that its piers had cracked.',
      gives: 'Its piers had cracked.',
    },
  },
  'attribution.free-relative': {
    words: '“what X called …” gives somebody’s own words',
    file: `${GRAMMAR}/free-relative.ts`,
    example: {
      text: 'The council paid the victims of what it described as “a failure of steel”.',
      gives: 'It described it as “a failure of steel”.',
    },
  },
  'attribution.quotation': {
    words: 'it stands in one quotation with a sentence that names its speaker',
    file: `${REACH}/reach-rules.ts`,
    example: {
      text: '“The bridge is old,” mayor Lena Holt said. “It will close in May.”',
      gives: 'It will close in May.',
    },
  },
  'attribution.lead-in': {
    words: 'a sentence that ends with a colon says who speaks in what follows',
    file: `${REACH}/reach-rules.ts`,
    example: { text: 'Mayor Lena Holt said on Monday:\n\n“The bridge is old.”', gives: 'The bridge is old.' },
  },
  'attribution.list': {
    words: 'the sentence before the list says who says each of its items',
    file: `${REACH}/reach-rules.ts`,
    example: {
      text: 'Mayor Lena Holt said:\n- the bridge is old;\n- it will close in May.',
      gives: 'The bridge is old.',
    },
  },
  'attribution.turn': {
    words: 'a name and a colon begin the paragraph, as in a conversation',
    file: `${REACH}/reach-rules.ts`,
    example: { text: 'Mayor Lena Holt: The bridge is old. It will close in May.', gives: 'It will close in May.' },
  },
  'attribution.next-quotation': {
    words: 'the quotation names nobody, and the sentence before it names who spoke',
    file: `${REACH}/reach-rules.ts`,
    example: {
      text: 'Lena Holt said that the bridge was old.\n\n“It will close in May.”',
      gives: 'It will close in May.',
    },
  },
  'attribution.signature': {
    words: 'a name behind a dash signs the quotation',
    file: `${REACH}/reach-rules.ts`,
    example: { text: '“The bridge is a danger. It must close.” ― Lena Holt', gives: 'The bridge is a danger.' },
  },
  'attribution.hearsay': {
    words: 'a word such as “reportedly” says that somebody said it, and not who',
    file: `${GRAMMAR}/hearsay.ts`,
    example: { text: 'The bridge was reportedly closed.', gives: 'The bridge was reportedly closed.' },
  },
  'attribution.told': {
    words: 'a verb tells what somebody says, thinks or wants, and the claim keeps its words',
    file: `${TOLD}/by-verb.ts`,
    example: { text: 'The mayor hopes to rebuild the bridge.', gives: 'The mayor hopes to rebuild the bridge.' },
  },
  'attribution.told-passive': {
    words: 'a passive such as “was accused of” says that somebody said it, and names them after “by” or not at all',
    file: `${TOLD}/passive.ts`,
    example: { text: 'The builder was accused of fraud.', gives: 'The builder was accused of fraud.' },
  },
  'attribution.told-noun': {
    words: 'a noun such as “claim” or “promise” stands for what somebody said',
    file: `${TOLD}/by-noun.ts`,
    example: {
      text: 'It was his claim that the bridge was safe.',
      gives: 'It was his claim that the bridge was safe.',
    },
  },
  'attribution.told-adjective': {
    words: 'an adjective such as “confident” tells what somebody thinks or wants',
    file: `${TOLD}/by-adjective.ts`,
    example: {
      text: 'The mayor is confident that the bridge will open.',
      gives: 'The mayor is confident that the bridge will open.',
    },
  },
  'attribution.seems': {
    words: 'a verb such as “seem” tells of an impression, and not whose it is',
    file: `${TOLD}/seems.ts`,
    example: { text: 'The bridge seems to be safe.', gives: 'The bridge seems to be safe.' },
  },
  'attribution.as-saying': {
    words: '“quoted X as saying” tells that X says it, and who carries it',
    file: `${GRAMMAR}/as-saying.ts`,
    example: { text: 'The Orvale Post quoted a clerk as saying the bridge was shut.', gives: 'The bridge was shut.' },
  },
  'attribution.quoted-tail': {
    words: 'a verb stands right behind a quotation, and who spoke beside it',
    file: `${TOLD}/quoted-tail.ts`,
    example: {
      text: '“The bridge is closed,” thundered Lena Holt, the mayor of Orvale.',
      gives: 'The bridge is closed.',
    },
  },
  'clause.main': {
    words: 'it is the main clause, without who says it and what stands beside it',
    file: `${GRAMMAR}/units.ts`,
    example: { text: 'The bridge was closed.', gives: 'The bridge was closed.' },
  },
  'clause.whole': {
    words: 'no verb was found to take it apart by, so the words stay together',
    file: `${GRAMMAR}/clauses.ts`,
    example: { text: 'New bridge for Orvale harbour', gives: 'New bridge for Orvale harbour.' },
  },
  'clause.unsplit': {
    words: 'taken apart it would have failed the check for “…”, so it stays as it is in its sentence',
    file: 'lib/core/claims/check/unsplit.ts',
    example: {
      text: 'The rule, if it survives, could close the mill and open the port.',
      gives: 'The rule, if it survives, could close the mill and open the port.',
    },
  },
  'clause.conjoined': {
    words: 'a clause with a subject of its own is joined by “and”, “but” or “or”',
    file: `${GRAMMAR}/units.ts`,
    example: { text: 'Wages rose and hours fell.', gives: 'Hours fell.' },
  },
  'clause.conjoined-predicate': {
    words: 'a second verb is joined by “and”, and takes its subject from the first',
    file: `${GRAMMAR}/units.ts`,
    example: { text: 'The council closed the bridge and opened the ferry.', gives: 'The council opened the ferry.' },
  },
  'clause.conjunction': {
    words: 'a clause after “…” is asserted beside the main one',
    file: `${GRAMMAR}/units.ts`,
    example: {
      text: 'The council closed the bridge, while the ferry sailed at noon.',
      gives: 'The ferry sailed at noon.',
    },
  },
  'clause.semicolon': {
    words: 'a clause stands after a semicolon',
    file: `${GRAMMAR}/units.ts`,
    example: { text: 'The council closed the bridge; the ferry sailed at noon.', gives: 'The ferry sailed at noon.' },
  },
  'clause.while-participle': {
    words: '“while” and a participle say what the subject did at the same time',
    file: `${GRAMMAR}/units.ts`,
    example: {
      text: 'The council is closing the bridge while monitoring the river.',
      gives: 'The council is monitoring the river.',
    },
  },
  'clause.relative': {
    words: 'a relative clause (“who”, “which”) tells something about a name',
    file: `${GRAMMAR}/clauses.ts`,
    example: { text: 'Lena Holt, who closed the bridge, left the council.', gives: 'Lena Holt closed the bridge.' },
  },
  'clause.apposition': {
    words: 'words between commas say who or what the name before them is',
    file: `${GRAMMAR}/clauses.ts`,
    example: { text: 'Lena Holt, the mayor of Orvale, left the council.', gives: 'Lena Holt was the mayor of Orvale.' },
  },
  'clause.participle': {
    words: 'a participle between commas tells something about the name before it',
    file: `${GRAMMAR}/clauses.ts`,
    example: { text: 'The bridge, built in 1900, cracked in March.', gives: 'The bridge was built in 1900.' },
  },
  'clause.reduced-relative': {
    words: 'a participle with its agent or a qualifier describes the noun before it',
    file: `${GRAMMAR}/participles.ts`,
    example: {
      text: 'The council helped families affected by the storm.',
      gives: 'Families were affected by the storm.',
    },
  },
  'presupposition.noun': {
    words: 'to speak of “…” takes for granted that it happened',
    file: `${GRAMMAR}/presuppositions.ts`,
    example: { text: 'The mayor regretted the deaths of two fishermen.', gives: 'Two fishermen died.' },
  },
  'presupposition.conjunction': {
    words: 'a clause after “…” is presupposed',
    file: `${GRAMMAR}/units.ts`,
    example: { text: 'The council met after the bridge collapsed.', gives: 'The bridge collapsed.' },
  },
  'presupposition.factive': {
    words: 'a verb such as “admitted” takes for granted what follows it',
    file: `${GRAMMAR}/main-cue.ts`,
    example: { text: 'The mayor admitted that the bridge had cracked.', gives: 'The bridge had cracked.' },
  },
  'word.noun': {
    words: 'a model that was trained on tagged sentences takes “…” for a noun or an adjective here, and no verb',
    file: `${GRAMMAR}/modelled-words.ts`,
    example: {
      text: 'The council has imposed sanctions on the mill.',
      gives: 'The council has imposed sanctions on the mill.',
    },
  },
  'word.verb': {
    words: 'a model that was trained on tagged sentences takes “…” for a verb here, and no noun',
    file: `${GRAMMAR}/modelled-words.ts`,
    example: {
      text: 'The new rules mean more drivers are needed.',
      gives: 'The new rules mean more drivers are needed.',
    },
  },
  'sentence.too-long': {
    words: 'the sentence is longer than is taken apart, so it is one claim as it stands',
    file: 'lib/core/claims/passes/40-attributions.ts',
    example: { text: TOO_LONG, gives: TOO_LONG },
  },
  'kind.label-quoted': {
    words: 'somebody’s own words for something are quoted',
    file: `${GRAMMAR}/kind.ts`,
    example: {
      text: 'The council paid the victims of what it described as “a failure of steel”.',
      gives: 'It described it as “a failure of steel”.',
    },
  },
  'kind.label': {
    words: 'somebody’s own words for something are told',
    file: `${GRAMMAR}/kind.ts`,
    example: {
      text: 'The mayor described the bridge as a danger.',
      gives: 'The mayor described the bridge as a danger.',
    },
  },
  'kind.expects': {
    words: 'a verb such as “expects” looks ahead',
    file: `${GRAMMAR}/kind.ts`,
    example: { text: 'The council expects that the bridge fails in May.', gives: 'The bridge fails in May.' },
  },
  'kind.thinks': {
    words: 'a verb such as “believes” gives somebody’s view',
    file: `${GRAMMAR}/kind.ts`,
    example: { text: 'The mayor believes that the bridge is ugly.', gives: 'The bridge is ugly.' },
  },
  'kind.act-position': {
    words: 'to say it is to take a position, as in “called for” or “rejects”',
    file: `${GRAMMAR}/kind.ts`,
    example: { text: 'The mayor called for a new bridge.', gives: 'The mayor called for a new bridge.' },
  },
  'kind.act': {
    words: 'to say it is to do it, as in “thanked” or “apologised”',
    file: `${GRAMMAR}/kind.ts`,
    example: { text: 'The mayor thanked the divers.', gives: 'The mayor thanked the divers.' },
  },
  'kind.verb-kept': {
    words: 'somebody stressed or welcomed something, and the claim keeps that verb',
    file: `${GRAMMAR}/kind.ts`,
    example: {
      text: 'The mayor emphasized the need for a new bridge.',
      gives: 'The mayor emphasized the need for a new bridge.',
    },
  },
  'kind.should-said': {
    words: 'somebody says what should or must be',
    file: `${GRAMMAR}/kind.ts`,
    example: { text: 'The bridge should be closed, the mayor said.', gives: 'The bridge should be closed.' },
  },
  'kind.should': {
    words: 'it says in own voice what should or must be',
    file: `${GRAMMAR}/kind.ts`,
    example: { text: 'The bridge should be closed.', gives: 'The bridge should be closed.' },
  },
  'kind.future': {
    words: 'a word such as “will” puts it in the future, and nothing in it has happened',
    file: `${GRAMMAR}/kind.ts`,
    example: { text: 'The bridge will be closed.', gives: 'The bridge will be closed.' },
  },
  'kind.evaluative': {
    words: 'a word that judges stands in the outlet’s own voice',
    file: `${GRAMMAR}/kind.ts`,
    example: {
      text: 'Fears grew amid the escalating conflict over the bridge.',
      gives: 'Fears grew amid the escalating conflict over the bridge.',
    },
  },
  'kind.cause': {
    words: 'it says what brought something about',
    file: `${GRAMMAR}/kind.ts`,
    example: { text: 'The bridge cracked because of the flood.', gives: 'The bridge cracked because of the flood.' },
  },
  'kind.rule': {
    words: 'it says what is allowed, forbidden or required',
    file: `${GRAMMAR}/kind.ts`,
    example: { text: 'Trucks are prohibited on the bridge.', gives: 'Trucks are prohibited on the bridge.' },
  },
  'kind.compared': {
    words: 'it compares with “than”, or puts something first among others',
    file: `${GRAMMAR}/kind.ts`,
    example: { text: 'The bridge is older than the ferry.', gives: 'The bridge is older than the ferry.' },
  },
  'kind.quantity': {
    words: 'it counts or measures something',
    file: `${GRAMMAR}/kind.ts`,
    example: { text: 'The bridge cost 4 million crowns.', gives: 'The bridge cost 4 million crowns.' },
  },
  'kind.opinion': {
    words: 'it has a word of opinion, and tells of nothing that happened',
    file: `${GRAMMAR}/kind.ts`,
    example: { text: 'The bridge is ugly.', gives: 'The bridge is ugly.' },
  },
  'kind.event': {
    words: 'its verb tells of something that happened',
    file: `${GRAMMAR}/kind.ts`,
    example: { text: 'The council closed the bridge.', gives: 'The council closed the bridge.' },
  },
  'kind.other': {
    words: 'nothing in it tells of another kind',
    file: `${GRAMMAR}/kind.ts`,
    example: { text: 'The benches are blue.', gives: 'The benches are blue.' },
  },
  'check.said': {
    words: 'somebody is named who said it, and that they did can be checked',
    file: `${GRAMMAR}/checkable.ts`,
    example: { text: 'The mayor said that the bridge was closed.', gives: 'The bridge was closed.' },
  },
  'check.opinion': {
    words: 'an opinion in the outlet’s own voice cannot be checked',
    file: `${GRAMMAR}/checkable.ts`,
    example: { text: 'The bridge should be closed.', gives: 'The bridge should be closed.' },
  },
  'check.prediction': {
    words: 'a forecast in the outlet’s own voice cannot be checked yet',
    file: `${GRAMMAR}/checkable.ts`,
    example: { text: 'The bridge will be closed.', gives: 'The bridge will be closed.' },
  },
  'check.wording': {
    words: 'mere wording in the outlet’s own voice cannot be checked',
    file: `${GRAMMAR}/checkable.ts`,
    example: { text: 'It is an escalating and intense conflict.', gives: 'It is an escalating and intense conflict.' },
  },
  'check.fact': {
    words: 'it can be held against a record or a witness',
    file: `${GRAMMAR}/checkable.ts`,
    example: { text: 'The council closed the bridge.', gives: 'The council closed the bridge.' },
  },
  'point.said': {
    words: 'that somebody said it is a thing of its own to show',
    file: `${POINTS}/said-points.ts`,
    example: {
      text: 'The mayor said that the bridge was closed.',
      gives: 'The mayor said that the bridge was closed.',
    },
  },
  'point.whole': {
    words: 'it is one thing already',
    file: `${POINTS}/written.ts`,
    example: { text: 'New bridge for Orvale harbour', gives: 'New bridge for Orvale harbour.' },
  },
  'point.bare': {
    words: 'it is the bare event, without when, where and how',
    file: `${POINTS}/compose.ts`,
    example: { text: 'The council closed the bridge in May.', gives: 'The council closed the bridge.' },
  },
  'point.with': {
    words: 'one thing that is added to the bare event: when, where or how',
    file: `${POINTS}/compose.ts`,
    example: { text: 'The council closed the bridge in May.', gives: 'The council closed the bridge in May.' },
  },
  'point.with-each': {
    words: 'one of several that are added to the bare event',
    file: `${POINTS}/compose.ts`,
    example: {
      text: 'The council closed the bridge with chains and boards in May.',
      gives: 'The council closed the bridge with chains in May.',
    },
  },
  'point.each': {
    words: 'one of several that are joined by “and”',
    file: `${POINTS}/compose.ts`,
    example: { text: 'The council closed the bridge and the ferry.', gives: 'The council closed the bridge.' },
  },
  'point.lead': {
    words: 'what stands in front says when, where or how',
    file: `${POINTS}/compose.ts`,
    example: { text: 'In May, the council closed the bridge.', gives: 'In May, the council closed the bridge.' },
  },
  'point.relative': {
    words: 'a relative clause tells something of the noun before it',
    file: `${POINTS}/noun-facts.ts`,
    example: { text: 'The council closed a bridge whose piers had cracked.', gives: 'A bridge’s piers had cracked.' },
  },
  'point.apposition': {
    words: 'words after a comma say who or what the noun before them is',
    file: `${POINTS}/noun-facts.ts`,
    example: { text: 'The council thanked Lena Holt, the mayor.', gives: 'Lena Holt is the mayor.' },
  },
  'point.example': {
    words: 'one of the examples after “such as” or “including”',
    file: `${POINTS}/examples.ts`,
    example: { text: 'The council bought boats such as ferries and tugs.', gives: 'The council bought ferries.' },
  },
  'point.title': {
    words: 'an office or a trade stands before a name',
    file: `${POINTS}/titles.ts`,
    example: { text: 'The council thanked mayor Lena Holt.', gives: 'Lena Holt is a thanked mayor.' },
  },
  'point.aside': {
    words: 'words in brackets tell something of the noun before them',
    file: `${POINTS}/asides.ts`,
    example: { text: 'The council closed the Old Bridge (1900).', gives: 'The Old Bridge is from 1900.' },
  },
  'model.propose': {
    words: 'a language model proposed it, and a person accepted it',
    file: 'lib/workflow/suggestions/accept-suggestion.ts',
    example: null,
  },
  'person.add': {
    words: 'a person made it out of words of the copy',
    file: 'lib/workflow/desk/add-claim.ts',
    example: null,
  },
  'person.edit': { words: 'a person worded it', file: 'lib/workflow/desk/edit-claim.ts', example: null },
  'person.split': { words: 'a person split it off', file: 'lib/workflow/desk/split-claim.ts', example: null },
  'person.attribute': {
    words: 'a person said who says it, and by which words',
    file: 'lib/workflow/desk/correct-attribution.ts',
    example: null,
  },
  'person.merge': { words: 'a person made it of several', file: 'lib/workflow/desk/merge-claims.ts', example: null },
} as const satisfies Readonly<Record<string, Rule>>;

/** Rules that a word sets off: `clause.conjunction:while`. */
type Family =
  | 'word.noun'
  | 'word.verb'
  | 'clause.unsplit'
  | 'clause.conjunction'
  | 'presupposition.noun'
  | 'presupposition.conjunction';

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
