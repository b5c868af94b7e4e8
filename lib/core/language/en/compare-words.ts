import type { CompareWords } from '../compare-words.ts';
import { measuresOf } from '../measures.ts';
import { phrasesOf, tagged } from '../phrases.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));
const each = <Value>(words: string, value: Value): readonly (readonly [string, Value])[] =>
  list(words).map((word) => [word, value] as const);

export const englishCompareWords: CompareWords = {
  boundsBefore: [
    ...tagged(
      'min' as const,
      'at least | no fewer than | no less than | not less than | not fewer than | a minimum of | minimum | a minimum | minimum of',
    ),
    ...tagged(
      'max' as const,
      'up to | as many as | as much as | no more than | not more than | at most | a maximum of | maximum | maximum of | at the most',
    ),
    ...tagged(
      'over' as const,
      'more than | over | above | upwards of | in excess of | exceeding | exceeded | well over',
    ),
    ...tagged('under' as const, 'less than | fewer than | under | below'),
    ...tagged(
      'about' as const,
      'about | around | some | roughly | approximately | circa | approx | an estimated | estimated | in the region of | in the order of | or so | close to | more or less | ~',
    ),
    ...tagged('nearly' as const, 'nearly | almost | just under | just short of | not quite | just below'),
  ],
  boundsAfter: [
    ...tagged('min' as const, 'or more | at least | and more | at minimum | and above | and over'),
    ...tagged('max' as const, 'or less | or fewer | at most | at the most | or under'),
    ...tagged('about' as const, 'or so | or thereabouts | approximately | give or take'),
  ],
  measures: measuresOf({
    length: [
      [1000, 'km kilometre kilometres kilometer kilometers'],
      [1609.34, 'mile miles mi'],
      [1, 'm metre metres meter meters'],
      [0.3048, 'foot feet ft'],
      [0.0254, 'inch inches'],
      [0.9144, 'yard yards'],
      [0.01, 'cm centimetre centimetres centimeter centimeters'],
      [0.001, 'mm millimetre millimetres millimeter millimeters'],
    ],
    area: [
      [10_000, 'hectare hectares ha'],
      [4046.86, 'acre acres'],
    ],
    volume: [
      [0.001, 'litre litres liter liters l'],
      [0.003785, 'gallon gallons'],
      [0.159, 'barrel barrels'],
    ],
    mass: [
      [1, 'kg kilo kilos kilogram kilograms kilogramme kilogrammes'],
      [0.001, 'g gram grams gramme grammes'],
      [0.000_001, 'mg milligram milligrams'],
      [1000, 'ton tons tonne tonnes'],
      [0.4536, 'lb lbs'],
      [0.028_35, 'ounce ounces oz'],
    ],
    time: [
      [1 / 3600, 'second seconds'],
      [1 / 60, 'minute minutes min'],
      [1, 'hour hours hrs'],
      [24, 'day days'],
      [168, 'week weeks'],
      [336, 'fortnight'],
      [730.5, 'month months'],
      [8766, 'year years'],
      [87_660, 'decade decades'],
      [876_600, 'century centuries'],
    ],
    speed: [
      [1.609_34, 'mph'],
      [1, 'kph kmh km/h'],
      [1.852, 'knots'],
    ],
    power: [
      [1, 'kw kilowatt kilowatts'],
      [1000, 'mw megawatt megawatts'],
      [1_000_000, 'gw gigawatt gigawatts'],
    ],
    heat: [[1, 'degree degrees °c °f °']],
  }),
  currencies: new Map([
    ...each('$ dollar dollars usd us$ buck bucks', 'USD'),
    ...each('€ euro euros eur', 'EUR'),
    ...each('£ pound pounds gbp sterling quid', 'GBP'),
    ...each('¥ yen jpy', 'JPY'),
    ...each('yuan renminbi rmb cny', 'CNY'),
    ...each('leu lei ron', 'RON'),
    ...each('franc francs chf', 'CHF'),
    ...each('rouble roubles ruble rubles rub', 'RUB'),
    ...each('rupee rupees inr', 'INR'),
    ...each('zloty zlotys pln', 'PLN'),
    ...each('forint forints huf', 'HUF'),
    ...each('lira liras', 'TRY'),
    ...each('peso pesos', 'peso'),
    ...each('crown crowns krone kroner krona kronor koruna', 'crown'),
    ...each('cent cents pence penny', 'cent'),
  ]),
  percent: tagged('percent' as const, '% | percent | per cent | pct | pc'),
  points: tagged(
    'points' as const,
    'percentage points | percentage point | % points | percent points | per cent points | percentage-points | pp | points',
  ),
  ordinals: new Map(
    list(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    ).map((word, at) => [word, at + 1] as const),
  ),
  shares: [
    ...tagged(50, 'half | one half | a half'),
    ...tagged(100 / 3, 'a third | one third | one-third'),
    ...tagged(200 / 3, 'two thirds | two-thirds'),
    ...tagged(25, 'a quarter | one quarter | one-quarter | a fourth'),
    ...tagged(75, 'three quarters | three-quarters | three fourths'),
    ...tagged(20, 'a fifth | one fifth | one-fifth'),
    ...tagged(40, 'two fifths | two-fifths'),
    ...tagged(60, 'three fifths | three-fifths'),
    ...tagged(80, 'four fifths | four-fifths'),
    ...tagged(10, 'a tenth | one tenth | one-tenth'),
  ],
  times: new Map([
    ...each('double doubled doubles doubling twofold', 2),
    ...each('triple tripled triples tripling treble trebled threefold', 3),
    ...each('quadruple quadrupled quadruples quadrupling fourfold', 4),
    ...each('quintupled fivefold', 5),
    ...each('tenfold', 10),
    ...each('twice', 2),
    ...each('halve halved halves halving', 0.5),
  ]),
  vague: new Map([
    ['tens', [20, 400]],
    ['dozens', [20, 400]],
    ['scores', [30, 400]],
    ['hundreds', [150, 3000]],
    ['thousands', [1500, 300_000]],
    ['millions', [1.5e6, 9e8]],
    ['billions', [1.5e9, 9e11]],
  ]),
  between: set('to - – and'),
  rangeOpeners: set('between from'),
  roles: [...tagged('to' as const, 'to'), ...tagged('by' as const, 'by'), ...tagged('from' as const, 'from')],
  people: set(
    `people person persons man men woman women worker workers employee employees staff member members civilian civilians soldier soldiers
    passenger passengers victim victims resident residents protester protesters demonstrator demonstrators marcher marchers participant
    participants child children pupil pupils student students miner miners migrant migrants refugee refugees citizen citizens suspect
    suspects patient patients individual individuals human humans adult adults spectator spectators visitor visitors tourist tourists
    diver divers fisherman fishermen sailor sailors firefighter firefighters officer officers troops`,
  ),
  negators: set(
    "not never no nobody none nothing neither nor cannot hardly n’t n't without isn't aren't wasn't weren't won't don't doesn't didn't hasn't haven't hadn't can't couldn't wouldn't shouldn't isn’t aren’t wasn’t weren’t won’t don’t doesn’t didn’t hasn’t haven’t hadn’t can’t couldn’t wouldn’t shouldn’t",
  ),
  negatingVerbs: set('fail refuse decline deny refute unable'),
  denying: set('deny refute dispute reject dismiss contradict'),
  saying: set('say confirm claim state announce acknowledge admit affirm assert tell'),
  saidOpeners: set('that whether if'),
  questions: set('how why when where who what'),
  losing: set('lose lack miss need'),
  truths: set(
    'true correct case long longer evidence proof sign indication association link effect impact difference relation relationship correlation improvement benefit detect observe find show confirm significant result reason plan manage able succeed',
  ),
  noNegation: phrasesOf(
    'not only | not just | not merely | not least | no doubt | no fewer | no less | no more than | no later | not more | not less | not fewer | whether or not | or not | no longer than | no matter | no one else | not to mention | not quite | not until | no sooner | not surprisingly',
  ),
  hedges: [
    ...tagged(
      1 as const,
      "will | shall | ’ll | going to | set to | due to be | due to take | due to start | due to begin | due to open | due to close | due to meet | is to | are to | promised to | pledged to | vowed to | agreed to | promises to | pledges to | vows to | about to | won't",
    ),
    ...tagged(2 as const, 'would | ’d'),
    ...tagged(
      3 as const,
      `could | may | might | can potentially | possibly | perhaps | maybe | probably | likely | unlikely | potentially | presumably | supposedly |
      reportedly | allegedly | purportedly | apparently | seemingly | alleged | suspected | rumoured | rumored | unconfirmed | presumed | plans to | plan to |
      planned to | planning to | expected to | expects to | expect to | hopes to | hope to | hoping to | intends to | intend to | aims to | aim to | considering |
      wants to | want to | seeks to | proposes to | proposed to | said to | believed to | thought to | feared | appears to | appear to | appeared to | seems to | seem to |
      seemed to | supposed to | it appears | it seems | rumoured to | rumored to | risks | threatens to | threatened to | accused of | ready to | willing to | prepared to | hope | hopes | expect | expects | predict | predicts | suspect that | suspects that | suspected that | is considering | was considering | are considering`,
    ),
  ],
  opposites: [
    ['approve/back/endorse/pass/adopt/ratify', 'reject/refuse/veto/block/defeat'],
    ['accept', 'reject/refuse/decline/spurn'],
    ['convict/guilty', 'acquit/clear/innocent/exonerate'],
    ['injure', 'kill'],
    ['release/bail', 'detain/arrest/jail/imprison'],
    ['begin', 'end'],
    ['hire/appoint', 'fire/dismiss/sack'],
    ['grant', 'deny/refuse/withhold/revoke'],
    ['keep/retain', 'scrap/abolish/drop'],
    ['resume/continue', 'halt/suspend/stop'],
    ['uphold', 'overturn/quash'],
    ['enter', 'leave/exit'],
    ['build', 'demolish'],
    ['sign', 'veto'],
    [
      'rise/raise/increase/grow/climb/gain/soar/surge/jump/lift/hike/up',
      'fall/decrease/decline/drop/shrink/plunge/slump/lower/cut/slash/down',
    ],
    ['open/reopen', 'close/shut'],
    ['safe/secure', 'unsafe/dangerous'],
    ['legal/lawful', 'illegal/unlawful'],
    ['alive', 'dead'],
    ['survive', 'die/perish'],
    ['succeed', 'fail'],
    ['confirm', 'deny'],
    ['allow/permit/legalise', 'ban/forbid/prohibit/outlaw'],
    ['higher/more/larger/greater', 'lower/less/fewer/smaller'],
    ['support/favour/favor', 'oppose'],
    ['arrive', 'leave/depart'],
    ['join', 'leave/quit'],
    ['strengthen', 'weaken'],
    ['activate', 'inhibit/suppress'],
    ['increase/enhance/promote', 'decrease/reduce/inhibit/impair'],
    ['true', 'false/untrue'],
    ['present', 'absent'],
    ['include', 'exclude'],
    ['improve', 'worsen/deteriorate'],
    ['majority', 'minority'],
    ['extend', 'shorten'],
    ['unanimously', 'narrowly'],
    ['best', 'worst'],
    ['highest', 'lowest'],
    ['largest/biggest', 'smallest'],
  ],
  dealings: [
    ['buy', 'sell'],
    ['win', 'lose'],
    ['lend', 'borrow'],
  ],
  trades: [['export', 'import']],
  quantifiers: {
    whole: set('all every each both entire whole'),
    part: set('some most half part few many'),
    between: set('of the a these those its their his her our'),
    only: set('only just alone solely'),
    and: set('and or ,'),
  },
  superlatives: {
    ending: 'est',
    not: set(
      `est forest protest interest request harvest contest arrest west guest quest chest nest test rest honest modest conquest invest suggest
      digest tempest pest vest manifest midwest northwest southwest behest inquest unrest disinterest latest earnest dishonest crest zest jest
      attest detest infest ingest reinvest rainforest priest breast beast feast least retest`,
    ),
    others: set('worst'),
    openers: phrasesOf('most'),
  },
  among: tagged('among' as const, 'one of the | one of its | one of | among the'),
  sequence: [set('before'), set('after')],
  mutual: {
    verbs: set('talk meet marri divorc face draw join fight battl clash play tie merg wed embrac agre'),
    links: set('with and or alongside versus'),
  },
  sides: [[set('for'), set('against')]],
  turning: { any: ['un', 'non'], quality: ['in', 'im', 'il', 'ir', 'dis'] },
  alike: [
    'close shut shutter',
    'die dead death deaths kill killing fatal fatality fatalities toll perish decease deceased',
    'injure wound hurt injury injuries wounded',
    'buy purchase acquire acquisition',
    'sell sale sold',
    'begin start launch commence',
    'end finish conclude',
    'attack assault strike raid bombard offensive',
    'house home building dwelling homes houses',
    'rise increase grow climb growth surge soar jump higher',
    'fall decrease decline drop shrink plunge reduction reduce lower',
    'hire recruit employ appoint',
    'arrest detain custody',
    'release free freed liberate',
    'resign quit',
    'cancel scrap axe',
    'march demonstrate protest rally demonstration',
    'safe secure safely',
    'deal agreement accord pact treaty',
    'car vehicle automobile',
    'ship boat vessel',
    'explode explosion blast',
    'destroy demolish wreck ruin raze flatten destruction',
    'steal theft rob robbery stolen',
    'child kid children kids',
    'worker employee staff labourer',
    'doctor physician medic',
    'court tribunal judge',
    'law legislation act bill statute',
    'pupil student',
    'plane aircraft jet airplane',
    'road street highway',
    'mill plant factory works',
    'shop store',
    'company firm business',
    'unemployment jobless joblessness',
    'job post jobs posts position',
    'pay wage salary pay',
    'cost price worth expense',
    'doubl twice',
    'evacuate evacuation',
    'sink sank sunk founder',
    'collapse collapsed crumble',
    'build construct erect construction',
    'money fund funding cash',
    'help aid assistance assist',
    'talk talks negotiation negotiations meet meeting',
    'elect choose vote',
    'illness disease sickness',
    'drug medicine medication',
    'dismiss sack fire layoff',
    'visit tour trip',
    'fire blaze',
    'flood flooding deluge',
    'storm hurricane',
    'delay postpone',
    'bribe bribery kickback',
    'leave depart departure',
    'arrive arrival',
    'use usage utilise utilize',
    'make produce production manufacture',
    'film movie',
    'big large huge',
    'birth born bear',
    'found establish create',
    'author write writer',
    'locate situate lie',
    'country nation state',
    'city town',
    'war conflict',
    'win victory',
    'lose defeat loss',
    'approve approval pass back endorse',
    'empty vacant',
    'cut reduce slash',
    'school classroom',
    'tax levy duty',
    'harbour harbor port',
  ],
  acts: phrasesOf(`apologise apologize apology apologies sorry regret regrets regretted forgiveness pardon |
    thank thanks thanked thankful grateful gratitude appreciation appreciate appreciates |
    call urge demand appeal ask request insist plea press push must should need needs want wants let require implore beg |
    condemn denounce criticise criticize condemnation blast slam deplore rebuke decry outrage abhor unacceptable attack attacked censure |
    promise pledge vow commit guarantee commitment swear undertake will |
    accuse blame accusation accused accuses allegation fault responsible allege claim charge charged |
    deny reject refute dispute denial rebut disclaim repudiate dismiss untrue false not no never |
    congratulate congratulations congratulated praise hail commend applaud salute |
    support back endorse favour favor approve solidarity stand |
    oppose against reject object opposition resist |
    welcome hail greet applaud |
    threaten threat warn warning |
    offer extend express convey send condolences sympathy sympathies condolence mourn |
    propose suggest recommend proposal recommendation proposed |
    refuse decline reject will not never no won't |
    doubt doubts doubted query questioned question |
    express voice concern concerned concerns worry hope confidence alarm shock`),
  empty: set(
    `say tell add state claim report announce note accord according mr mrs ms percent per cent year day time one two also new
    make do get go come take give put other such many much more most several be have thing way part lot today yesterday tomorrow morning evening
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
    week month hour about around some first second last next number total statement spokesman spokeswoman spokesperson who which`,
  ),
  dayPhrases: [
    ...tagged(0, 'this morning | this afternoon | this evening | earlier today'),
    ...tagged(-1, 'last night | yesterday evening | yesterday morning'),
    ...tagged(-2, 'the day before yesterday | two days ago'),
    ...tagged(-3, 'three days ago'),
    ...tagged(2, 'the day after tomorrow'),
  ],
  clauseWords: set('but while whereas although though because'),
  backReferences: set('it its he him his she her hers they them their theirs this that these those there both such'),
};
