import type { CueTable, VerbCue } from '../cues.ts';
import { englishAdjectiveFrames, englishFrames, englishNounFrames, englishSpeech } from './frames.ts';

const list = (words: string) => words.trim().split(/\s+/);

const verbs = new Map<string, VerbCue[]>();
const add = (words: string, cue: VerbCue) => {
  const specific = cue.needsNoun === true || cue.needsQuote === true || cue.particles !== undefined;
  for (const word of list(words))
    verbs.set(word, specific ? [cue, ...(verbs.get(word) ?? [])] : [...(verbs.get(word) ?? []), cue]);
};

const FEELINGS = new Set(
  list(`regret condolences sympathy sorrow gratitude thanks concern concerns support solidarity hope confidence doubt doubts outrage
    anger dismay alarm appreciation readiness willingness disappointment satisfaction shock sadness fears apologies remorse
    interest opposition reservations optimism frustration`),
);
const OFFERS = new Set(
  list('condolences apologies apology thanks congratulations sympathy sympathies support assurances greetings prayers'),
);
/** What is dismissed by saying so. */
const SAYINGS = new Set(
  list(`claim claims allegation allegations accusation accusations suggestion suggestions report reports rumour rumours rumor rumors
    criticism criticisms concern concerns complaint complaints fears speculation idea notion threat threats argument
    arguments calls warnings reports objections talk question questions theory theories proposal proposals demands it
    this them`),
);

add('call', { kind: 'act', particles: ['for', 'on', 'upon'], position: true });
add('call brand label dub term', { kind: 'label', needsQuote: true });
add('appeal', { kind: 'act', particles: ['for', 'to'], position: true });
add('push press', { kind: 'act', particles: ['for'], position: true });
add('express voice', { kind: 'act', nouns: FEELINGS, position: true });
add('offer extend convey send', { kind: 'act', nouns: OFFERS, needsNoun: true });
add('thank apologise apologize congratulate praise ask', { kind: 'act' });
add('urge demand propose recommend request oppose', { kind: 'act', position: true });
add(
  'condemn denounce criticise criticize blast rebuke ridicule mock question tout cite defend welcome reject dispute accuse blame deny endorse slam hail',
  {
    kind: 'act',
    position: true,
  },
);
// A worker or a deputy is not dismissed in words.
add('dismiss', { kind: 'act', nouns: SAYINGS, needsNoun: true, position: true });
add('promise pledge vow threaten', { kind: 'act', position: true });
add('decline refuse want plan', { kind: 'act', particles: ['to'], position: true });
add('describe characterise characterize portray', { kind: 'label', particles: ['as'] });
add('admit acknowledge concede confess reveal disclose recognise recognize', { kind: 'factive' });
add('regret lament', { kind: 'factive' });
add('report write', { kind: 'say', carrier: true });
add(
  'agree state insist maintain assert allege comment remark reply respond answer caution quip joke complain boast hint advise testify observe conclude estimate',
  {
    kind: 'say',
  },
);
add(
  'claim stress emphasize emphasise underline underscore note announce declare explain affirm reaffirm reiterate repeat recall suggest clarify confirm mention highlight specify proclaim relate recount indicate',
  {
    kind: 'say',
    takesNoun: true,
  },
);
add('say argue contend', { kind: 'say', clauseOnly: true });
add('add', { kind: 'say' });
add('point', { kind: 'say', particles: ['out'], takesNoun: true });
add('tell assure reassure warn inform remind', { kind: 'say', takesHearer: true });
add('find show', { kind: 'say' });
add('believe think expect hope fear suspect doubt predict forecast reckon', { kind: 'think' });

/** English reporting language. */
export const englishCues: CueTable = {
  verbs,
  frames: englishFrames,
  nounFrames: englishNounFrames,
  adjectiveFrames: englishAdjectiveFrames,
  speech: englishSpeech,
  prepositions: ['according to', 'in the words of', 'as per', 'citing', 'quoting'].map((phrase) => phrase.split(' ')),
  speechNouns: new Set(
    list('statement report announcement speech interview press briefing post message letter readout'),
  ),
  anonymous: new Map(
    list(`official officials source sources person people witness witnesses insider insiders diplomat diplomats analyst analysts
      expert experts observer observers critic critics resident residents aide aides adviser advisers advisor advisors
      employee employees lawmaker lawmakers lawyer lawyers investigator investigators neighbour neighbours neighbor neighbors
      survivor survivors scientist scientists researcher researchers doctor doctors protester protesters some many others`).map(
      (word) => [word, ANONYMOUS_CLASS(word)] as const,
    ),
  ),
  people: new Set(
    list(`president minister premier chancellor leader mayor governor senator king queen prince pope secretary spokesman
      spokeswoman spokesperson director chairman chairwoman chair chief ambassador commissioner prosecutor judge general
      colonel commander coach manager owner founder head lawyer attorney doctor professor analyst official officer deputy
      economist candidate editor reporter correspondent author teacher farmer driver engineer scientist researcher sheriff
      inspector captain admiral bishop rabbi imam activist lawmaker legislator representative congressman congresswoman
      councillor councilor woman man boy girl mother father brother sister wife husband son daughter envoy negotiator
      prefect warden archivist librarian harbourmaster`),
  ),
  bodies: new Set(
    list(`ministry government police army military navy council court company firm agency parliament senate congress party
      union bank commission committee department office administration authority authorities embassy presidency palace
      university hospital newspaper magazine broadcaster channel outlet prosecutors organisation organization association
      foundation institute group team club city town state nation bureau board service staff federation watchdog regulator
      airline operator network website daily newsroom desk cabinet campaign crews firefighters port`),
  ),
  documents: new Set(
    list(
      'report study survey poll statement document documents letter memo filing audit review paper article data figures analysis records readout transcript lawsuit indictment ruling research inquiry',
    ),
  ),
  passive: new Set(list('say report believe think allege expect understand rumour rumor estimate know claim suspect')),
  presuppose: new Map([
    ['death', { verb: 'died' }],
    ['deaths', { verb: 'died' }],
    ['resignation', { verb: 'resigned' }],
    ['arrival', { verb: 'arrived' }],
    ['departure', { verb: 'departed' }],
    ['defeat', { verb: 'was defeated' }],
    ['collapse', { verb: 'collapsed' }],
    ['killing', { verb: 'was killed' }],
    ['killings', { verb: 'were killed' }],
    ['murder', { verb: 'was murdered' }],
    ['loss', { verb: 'was lost' }],
  ]),
};

function ANONYMOUS_CLASS(word: string): string {
  if (word === 'person' || word === 'people' || word === 'some' || word === 'many' || word === 'others')
    return 'people';
  return word.endsWith('s') && !word.endsWith('ss') ? word : word === 'witness' ? 'witnesses' : `${word}s`;
}
