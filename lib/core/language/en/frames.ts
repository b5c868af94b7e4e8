import { framesOf, TAKES, type Frames } from '../frames.ts';

const {
  AS,
  BE,
  BE_AS,
  BE_BY,
  BE_THAT,
  BE_TO,
  CLAUSE,
  CLAUSE_ONLY,
  GERUND,
  HEARER,
  NOUN,
  NOUN_TO,
  QUOTE,
  TAIL,
  THAT,
  TO,
  WH,
} = TAKES;

/** What English verbs take when they tell what somebody said, thought or wanted. Drawn up by reading news copy. */
export const englishFrames: Frames = framesOf({
  takes: [
    [CLAUSE_ONLY, 'say contend'],
    [
      QUOTE | THAT | CLAUSE | TAIL,
      `say add write note argue report announce declare state insist claim conclude acknowledge admit concede contend
      allege assert suggest maintain predict reply respond remark observe joke quip recall repeat reiterate stress
      emphasize emphasise complain caution boast hint tweet imply indicate reveal explain recount estimate confirm
      testify warn comment affirm reaffirm proclaim point lament vow promise pledge continue figure guess reckon assume
      hope fear worry wonder believe think feel charge agree speculate muse retort confess swear brag quote email shout
      yell chant scream exclaim interject opine posit forecast intimate volunteer surmise marvel bark clarify protest
      underscore underline highlight suspect counter blog gripe grumble whisper conjecture rejoin`,
    ],
    [
      QUOTE | TAIL,
      `ask read conclude chime echo cry thunder laugh smile explode boom crow roar fume deadpan gush croon demand plead
      begin start finish sneer snap urge inquire question cheer mutter mumble murmur sigh growl`,
    ],
    [QUOTE, 'go put title dub headline call run'],
    [HEARER | QUOTE | THAT | CLAUSE | TAIL | WH | TO, 'tell'],
    [HEARER | QUOTE | THAT | CLAUSE | TAIL, 'assure remind inform reassure warn advise'],
    [
      THAT,
      `convince deny recognize recognise calculate demonstrate demand require rule determine signal doubt challenge
      reject dismiss cite propose recommend request question learn  anticipate clarify disclose decide
      realize realise notice remember dispute foresee imagine expect  deem infer  know find show see concur
      stipulate specify mention attest certify testify`,
    ],
    [CLAUSE, 'know realize realise'],
    [
      WH,
      `say explain question wonder discuss describe recall remember outline define detail debate ponder illustrate
      acknowledge announce consider know understand  ask describe predict reveal address  learn 
      doubt show mock criticize`,
    ],
    [
      TO,
      `decline refuse seek vow hope pledge promise threaten agree claim offer    aim propose demand
      prefer decide swear wish opt resolve volunteer expect `,
    ],
    [GERUND, 'propose suggest recommend deny  oppose endorse admit advocate support mull contemplate favor favour'],
    [
      NOUN | BE_BY,
      `endorse accuse criticize criticise announce offer cite defend claim oppose praise discuss attack blast describe
      blame mention express denounce thank question propose slam mock declare deny prefer reject tout reveal predict
      confirm condemn congratulate recognize recognise acknowledge echo applaud dismiss credit invoke recite decry detail
      demand reiterate signal chide unveil fear imagine repeat quote emphasize emphasise relish assail voice stress
      concede outline dispute contradict bemoan lament hail estimate rebuke reaffirm trumpet herald disparage laud
      reprimand downplay lambast lambaste castigate extol commend berate deride ridicule rebuff  renounce
      repudiate    protest decry deplore bash trash pan skewer excoriate vilify malign
      admonish scold chastise upbraid rip  promise  vow  suggest highlight underscore underline
      foresee envision contemplate ponder mull doubt regret resent   distrust mistrust   loathe
      detest despise dislike back favor favour answer thank preach proclaim espouse welcome urge recommend request
       abhor justify rue scorn decry deem brush savage`,
    ],
    [
      NOUN,
      `show  call ask  write report note insist  argue post explain indicate hope expect list worry recall
      remember credit name order document issue email retweet tweet chronicle     illustrate
           signal  `,
    ],
    [
      NOUN_TO,
      `urge ask  persuade advise order request challenge press call tell encourage implore beg beseech command direct
      exhort instruct invite lobby  pressure     oppose`,
    ],
    [
      AS,
      `describe see portray cast cite present defend dismiss praise highlight accuse view identify frame denounce mention
      name criticize quote characterize characterise depict slam tout brand hail regard label paint reject deride
      ridicule mock list savage condemn blast attack invoke`,
    ],
    [BE_TO, 'expect ask say know believe think incline report rumor allege invite consider mean intend estimate'],
    [BE_THAT, 'convince concern tell report say worry inform believe think know expect rumor announce argue'],
    [
      BE_AS,
      'see know describe lambast list interpret regard identify portray view characterize depict hail cast dismiss praise cite',
    ],
    [BE_BY, 'report ask see write share nominate'],
    [BE, 'consider deem name announce dub declare call'],
  ],
  particles: [
    ['for', 'call push ask say press hope advocate argue vouch apologize apologise wish plead praise'],
    ['on', 'call comment report agree elaborate insist expand disagree'],
    ['to', 'point refer respond allude admit object liken confess explain acquiesce reply subscribe resort'],
    ['of', 'speak warn complain boast approve disapprove conceive say write talk brag know'],
    [
      'about',
      `talk speak write complain worry boast care joke warn say muse gripe grumble brag wonder ask
      feel tweet rant gush speculate rave fret`,
    ],
    ['out', 'point lay speak lash send call single rule'],
    ['against', 'rail caution warn argue campaign vote speak advise inveigh fulminate protest'],
    ['at', 'hint balk bristle marvel scoff sneer bark laugh'],
    ['with', 'agree side disagree respond'],
    ['in', 'believe'],
    ['by', 'stand'],
    ['off', 'tick shrug brush rattle lay'],
    ['down', 'play double'],
    ['up', 'talk'],
    ['over', 'spar'],
  ],
  passiveParticles: [
    ['for', 'know criticize blame praise condemn'],
    ['about', 'ask worry concern'],
    ['of', 'accuse assure suspect warn convince inform'],
    ['with', 'charge credit'],
  ],
});
