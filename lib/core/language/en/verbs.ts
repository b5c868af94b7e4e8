import { BIT, addWord, type Word } from '../lexicon.ts';

/** Adds every form of the English verbs below to the lexicon. */
export function addVerbs(words: Map<string, Word>): void {
  for (const base of split(REGULAR)) addRegular(words, base, 0);
  for (const base of split(NOUNISH)) addRegular(words, base, BIT.NOUNISH);
  for (const line of IRREGULAR.trim().split('\n')) {
    const [base = '', past = '', participle = ''] = line.trim().split(/\s+/);
    const noun = NOUNISH_IRREGULAR.has(base) ? BIT.NOUNISH : 0;
    addWord(words, base, BIT.BASE | noun, base);
    addWord(words, third(base), BIT.THIRD | noun, base);
    addWord(words, gerund(base), BIT.ING, base);
    for (const form of past.split('/')) addWord(words, form, BIT.PAST, base);
    for (const form of participle.split('/')) addWord(words, form, BIT.PART, base);
  }
}

function addRegular(words: Map<string, Word>, base: string, noun: number): void {
  addWord(words, base, BIT.BASE | noun, base);
  addWord(words, third(base), BIT.THIRD | noun, base);
  addWord(words, gerund(base), BIT.ING, base);
  addWord(words, past(base), BIT.PAST | BIT.PART, base);
}

const split = (list: string) => list.trim().split(/\s+/);

const third = (base: string) =>
  /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

const stem = (base: string) => (DOUBLED.has(base) ? base + base.slice(-1) : base);

const gerund = (base: string) =>
  /[^eoy]e$/.test(base)
    ? base.endsWith('ie')
      ? `${base.slice(0, -2)}ying`
      : `${base.slice(0, -1)}ing`
    : `${stem(base)}ing`;

const past = (base: string) =>
  base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem(base)}ed`;

const DOUBLED = new Set(
  split(`admit ban bar beg blot chat chop clap commit compel confer control cram defer drag drop equip expel fit flag
    grab grip hop hug infer jog knot log map nod occur omit pat permit pin plan plot plug pop prefer quip rebel refer regret rob
    rub scan scrap ship shop signal skip slam slap slip snap sob stab step stop strip submit tap transfer trap travel trim
    trip tug wrap label cancel model dub peg plug rip spar rip jab brag shrug whip pan extol star`),
);

/** Verbs that are seldom anything else. */
const REGULAR = `
  abandon abolish absorb accept accompany accuse achieve acknowledge acquire adapt add adjust admire admit adopt advise
  affect affirm agree allege allocate allow alter amend announce annex answer anticipate apologise apologize appear apply
  appoint appreciate approve argue arrange arrive assemble assert assess assign assist assume assure attach attain attend
  authorise authorize avoid await bar beg behave believe belong blame block blow boast border bother broadcast burn bury
  calculate cancel carry cause caution celebrate characterise characterize chase chat cite claim clarify clear climb
  coincide collapse collect comfort comment commit compete compile complain complete comply comprise conceal concede
  conclude condemn conduct confer confess confirm confiscate confront congratulate connect consider consist constitute
  construct consult consume contain contend continue contradict contribute convene convert convict convince cooperate
  cope correct create criticise criticize cross curb declare decline dedicate deduct deem defeat defend define delete
  deliver demolish demonstrate denounce deny depart depend deploy deport depose deprive derive describe deserve design
  destroy detain deteriorate determine develop devote devise die differ diminish disagree disappear disclose discover
  discuss dismantle dismiss dispatch displace display dissolve distribute diverge divide dominate donate double draft
  drown earn ease edit elect eliminate emerge emphasise emphasize employ empower enable enact encourage end enforce engage
  enhance enjoy ensure enter entitle erupt escalate escape escort establish evacuate evaluate evolve exaggerate examine
  exceed exclude execute exempt exercise exist expand expect expel expire explain explode explore expose express extend
  extradite fail fade feature file finance finish fire flee flood follow forecast fulfil fulfill fund gain gather generate
  govern grab graduate grant greet guarantee halve handle happen harm hamper hesitate highlight hint hire host identify
  ignore illustrate imagine implement imply import impose imprison improve include incorporate indicate indict infect
  inflict influence inform inherit initiate injure insist inspect inspire install instruct insult intensify intend
  intercept interpret intervene interview introduce invade invent invest investigate invite involve issue join joke jump
  justify kidnap kill knock lack last launch learn level lift like limit linger listen live locate lodge loom lower
  maintain manage manufacture march mark marry measure mediate mention merge migrate monitor mourn move murder narrow
  negotiate nominate note notice notify nullify obey object oblige observe obtain occupy occur offer omit open operate
  oppose opt orchestrate organise organize outline outlaw outrage overturn overthrow owe own participate pass pause
  perform permit persist persuade pledge point portray pose possess postpone praise prefer prepare present preserve press
  prevail prevent proceed proclaim procure produce prohibit prolong promise promote prompt propose prosecute protect
  prove provide provoke publish pull punish purchase pursue push qualify quell question quip raise ratify reach react
  reaffirm realise realize reassure rebel rebuild recall receive reckon recognise recognize recommend reconsider record
  recover recruit redirect reduce refer reflect refuse regain regard register regret regulate reinforce reiterate reject
  relate release relocate rely remain remark remember remind remove rename renew renounce reopen repair repay repeal
  repeat replace reply represent request require resemble reserve resettle reside resign resist resolve respect respond
  restart restore restrict result resume retain retaliate retire retrieve reveal reverse review revise revive revoke
  rise rule sanction satisfy save scrap scrutinise seem seize select serve settle share shift shout show sign signal
  slam slash soar solve sound specify speculate sponsor stabilise stage start state stay stem step stipulate stop strengthen
  stress struggle submit succeed suffer suggest sue summarise summon supervise supply suppose suppress surge surpass
  surrender surround survive suspect suspend sustain swap tackle target tell tend terminate testify thank threaten
  tighten top topple tour trace trade transfer transform transmit transport treat tremble trigger triple try tumble turn
  undergo underline underscore undermine unify unite unveil update uphold urge use utilise vanish vary vow wait walk want
  warn waive warrant watch weaken weigh welcome widen witness work worry wound yield zoom accelerate accrue allude appeal
  assassinate bomb brand champion characterize compensate complicate concern contact debut dub entail envision evade exhort
  foster fuel hail harbour ignite inaugurate insert jail label lament liberate mobilise mobilize oust overhaul pardon
  plead plummet plunge populate precede predict presume probe quote rally rank raze rate recount reel rescue rival sack
  scold shelve shutter slump spark spearhead stoke stumble subside tout tweet underwent unleash vacate verify veto
  violate voice vote
  ask endorse decide decry rail compare retweet bemoan assail applaud rattle lambast lambaste distance rebuke
  interject liken invoke embrace spar impress acquiesce rebuff incline muse mull trumpet downplay shrug chide startle
  brag poise deride align revere elaborate exclaim impassion intimate clash vouch disavow recite savage advocate
  excite revile perceive relish opine unsettle eviscerate dwell mystify lecture bristle disappoint intrigue dislike
  prescribe circulate foreshadow reprimand disregard laud pronounce thrill irritate surmise dismay marvel profess
  alienate waver conflate chime tire embolden retort extol grapple offend boycott ponder contemplate deflect grouse
  chastise crave exemplify discredit vie renege infuriate disparage confide berate jeer recount fulminate nickname
  gloat depict carp spurn posit query misstate demonize recant scoff despise wink reminisce deplore impugn implore
  trash belittle commend preach restate critique castigate hypothesize plead exhort envision lament detest adore
  admire loathe distrust mistrust regret resent cherish yearn aspire vilify malign skewer excoriate pillory upbraid
  admonish scold reproach enthuse gush rhapsodize snipe fume grumble mutter mumble expound pontificate philosophize
  theorize theorise postulate assume presuppose deduce infer ascertain dub christen deem adjudge certify attest avow
  aver rejoin riposte parry volunteer divulge leak publicize publicise transcribe translate paraphrase summarize tease
  peddle`;

/** Verbs that are nouns at least as often: they need the grammar around them to count as verbs. */
const NOUNISH = `
  access act advance aid aim air alarm alert amount approach arrest attack attempt award balance ban bank base battle
  benefit bid bill book boost brief bridge budget call campaign care cast cause centre challenge change charge check claim
  close comment compromise concern conflict contract control cost count cover crash credit crowd cut damage dance date deal
  debate delay demand desire dispute doubt drop effect effort end estimate exchange exit experience experiment export face
  fall fear field fight figure focus force form function gift grade group guard guide halt hand harvest head help hit hold
  hope house impact import increase influence interest invoice issue judge jump label land lead leak level limit line link
  list loan look loss love mandate map march market master match matter measure mediate mind mine model move name need
  number offer order paint park part patrol pay peak permit phone picture place plan plant play plot pocket poll position
  post power practice present press price process profile profit program progress project promise protest purchase
  question quarrel race raid rain range rate reach record reform refuge regard release remark rent repair report request
  rescue research rest result return review reward ride ring risk rule rush sale sample scale schedule score search seat
  section sentence sequence share shelter shift shock shop shot show sign smile smoke snow sound source spot staff stage
  star stake stand state step stock stop strike stroke study subject suit supply support surge survey swing switch talk target
  task tax test time title touch tour track trade train travel trend trial trick trip trouble trust turn update upgrade use
  value view visit voice volunteer vote wait walk wage wave weather whisper wish wonder work worry wound
  mock favor favour email anger pick detail chant yell boo balk lash rip pivot capture coin scare contrast document
  direct frame hammer bark cheer whip herald laugh jab bash ratchet pan lobby taunt harangue root pitch scream slander
  smear rave rant sneer snap vent gripe moan groan whine sigh murmur gauge tally peg blog caption headline parrot
  recap hype plug counter blast echo address pressure bill judge`;

const NOUNISH_IRREGULAR = new Set(
  split(
    'cost cut deal fall fight hit hold lead let light mean pay put read ride ring rise run set shoot shut sleep split spread stand strike swing bet bid cast drive feed find grind keep leave bear',
  ),
);

/** base, past, participle. */
const IRREGULAR = `
  arise arose arisen
  awake awoke awoken
  bear bore borne/born
  beat beat beaten
  become became become
  begin began begun
  bend bent bent
  bet bet bet
  bid bid bid
  bind bound bound
  bite bit bitten
  blow blew blown
  break broke broken
  breed bred bred
  bring brought brought
  broadcast broadcast/broadcasted broadcast/broadcasted
  build built built
  burn burned/burnt burned/burnt
  burst burst burst
  buy bought bought
  cast cast cast
  catch caught caught
  choose chose chosen
  cling clung clung
  come came come
  cost cost cost
  cut cut cut
  deal dealt dealt
  dig dug dug
  draw drew drawn
  drink drank drunk
  drive drove driven
  eat ate eaten
  fall fell fallen
  feed fed fed
  feel felt felt
  fight fought fought
  find found found
  flee fled fled
  fly flew flown
  forbid forbade forbidden
  forecast forecast forecast
  foresee foresaw foreseen
  forget forgot forgotten
  forgive forgave forgiven
  freeze froze frozen
  get got got/gotten
  give gave given
  go went gone
  grow grew grown
  hang hung/hanged hung/hanged
  hear heard heard
  hide hid hidden
  hit hit hit
  hold held held
  hurt hurt hurt
  keep kept kept
  know knew known
  lay laid laid
  lead led led
  learn learned/learnt learned/learnt
  leave left left
  lend lent lent
  let let let
  lie lay lain
  lie lied lied
  light lit lit
  lose lost lost
  make made made
  mean meant meant
  meet met met
  mislead misled misled
  mistake mistook mistaken
  outdo outdid outdone
  overcome overcame overcome
  oversee oversaw overseen
  overthrow overthrew overthrown
  pay paid paid
  prove proved proved/proven
  put put put
  quit quit quit
  read read read
  rebuild rebuilt rebuilt
  ride rode ridden
  ring rang rung
  rise rose risen
  run ran run
  say said said
  see saw seen
  seek sought sought
  sell sold sold
  send sent sent
  set set set
  shake shook shaken
  shoot shot shot
  show showed shown/showed
  shrink shrank shrunk
  shut shut shut
  sing sang sung
  sink sank sunk
  sit sat sat
  sleep slept slept
  slide slid slid
  speak spoke spoken
  spend spent spent
  spill spilled/spilt spilled/spilt
  spin spun spun
  split split split
  spread spread spread
  stand stood stood
  steal stole stolen
  stick stuck stuck
  strike struck struck/stricken
  swear swore sworn
  sweep swept swept
  swim swam swum
  swing swung swung
  take took taken
  teach taught taught
  tear tore torn
  tell told told
  think thought thought
  throw threw thrown
  undergo underwent undergone
  understand understood understood
  undertake undertook undertaken
  uphold upheld upheld
  upset upset upset
  wake woke woken
  wear wore worn
  win won won
  wind wound wound
  withdraw withdrew withdrawn
  withhold withheld withheld
  withstand withstood withstood
  write wrote written`;
