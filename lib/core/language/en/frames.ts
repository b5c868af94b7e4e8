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
  SEEM,
  SPEECH_NOUN,
  TAIL,
  THAT,
  TO,
  WH,
} = TAKES;

/** What English verbs take when they tell what somebody said, thought or wanted. Drawn up by reading news copy. */
export const englishFrames: Frames = framesOf({
  takes: [
    [CLAUSE_ONLY, 'say contend'],
    [SEEM, 'seem appear'],
    [
      SPEECH_NOUN,
      'offer express show issue give make deliver voice launch take raise have share cast send reiterate signal repeat write tell throw',
    ],
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

/** Nouns that stand for what their owner said: "his claim that P", "the mayor’s call for P". */
export const englishNounFrames: Frames = framesOf({
  takes: [
    [
      THAT,
      `claim claims statement statements concern concerns suggestion suggestions assertion assertions concern  complaint complaints warning warnings
      insistence assurance assurances belief accusation  allegation  contention  
            admission denial denials prediction predictions conclusion
      observation declaration doubt doubts fear fears hope hopes rumor rumors rumour rumours speculation assumption
      charge charges criticism   promise promises pledge pledges finding findings revelation  
      feeling confidence testimony hint acknowledgment acknowledgement announcement insinuation implication theory`,
    ],
    [
      TO,
      `promise promises pledge vow vows call calls hopes desire reluctance unwillingness   intention
        threat threats offer plea eagerness`,
    ],
  ],
  particles: [
    ['on', 'attacks thoughts   assault   '],
    [
      'of',
      `criticism criticisms endorsement endorsements critique embrace announcement denunciation disapproval approval
      condemnation condemnations description claim praise  interpretation rejection  defense defence
        warning warnings mockery portrayal dismissal  assertion `,
    ],
    ['for', 'call calls   preference enthusiasm  endorsement   praise contempt  '],
    ['about', 'claim claims concern    complaints   doubts warnings'],
    ['to', ' resistance hostility  objection objections'],
    ['with', 'disagreement disagreements'],
    ['in', 'confidence '],
  ],
});

/** Adjectives after "be" that tell what somebody thinks or wants. */
export const englishAdjectiveFrames: Frames = framesOf({
  takes: [
    [
      THAT,
      `aware unaware optimistic pessimistic hopeful adamant confident convinced certain sure skeptical sceptical
      doubtful worried afraid fearful glad concerned mindful insistent`,
    ],
    [TO, 'quick eager reluctant willing unwilling hesitant keen determined careful loath'],
  ],
  particles: [
    [
      'of',
      `critical skeptical sceptical aware supportive proud wary leery suspicious dismissive distrustful mistrustful
      contemptuous disdainful mindful fond appreciative unaware`,
    ],
    [
      'about',
      `angry hopeful optimistic pessimistic upbeat enthusiastic excited furious concerned worried passionate cagey
      uneasy cynical lukewarm skeptical sceptical`,
    ],
    ['to', 'hostile sympathetic opposed'],
    ['in', 'confident interested'],
    ['with', 'unhappy impressed disappointed'],
    ['at', 'furious'],
  ],
});

/** Nouns of saying and thinking that belong to the cue behind a verb that tells little. */
export const englishSpeech: ReadonlySet<string> = new Set(
  `preview concern concerns condolences congratulations support doubt doubts confidence enthusiasm understanding opinion
  opinions statement statements praise criticism criticisms word words case reference references comment comments remark
  remarks speech attack attacks defense defence argument arguments claim claims promise promises pledge pledges
  commitment call calls decision interest willingness frustration anger hope hopes optimism disappointment outrage thanks
  endorsement assessment description answer answers response hint hints indication indications sign signs reluctance
  impression belief faith sympathy gratitude regret regrets admiration respect contempt disdain story tale view views
  warning warnings threat threats accusation accusations allegation allegations apology apologies suggestion suggestions
  proposal proposals plan plans reservations objection objections sentiment desire intention intentions unease dismay
  skepticism scepticism alarm fear fears worry worries bet preference mention mockery fun light point points question
  questions position stance shot shots swipe jab dig appeal plea demand demands tribute lie lies`.split(/\s+/),
);
