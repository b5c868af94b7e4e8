import type { Stakes } from '../stakes.ts';
import { publicLife } from './public-life.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ONES = 'one two three four five six seven eight nine'.split(' ');

export const englishStakes: Stakes = {
  ...publicLife,
  units:
    set(`% $ £ € percent pct per percentage percentages cent cents dollar dollars euro euros pound pounds ruble rubles yuan yen peso pesos
    ton tons tonnes kilos kilograms gallons miles kilometres kilometers acres hectares barrels bushels megawatts megatons degrees feet inches
    majority average median points fold`),
  masses:
    set(`${TENS.join(' ')} ${TENS.flatMap((ten) => ONES.map((one) => `${ten}-${one}`)).join(' ')} dozen dozens hundred hundreds
    thousand thousands million millions billion billions trillion trillions half thirds one-third two-thirds one-half one-quarter
    three-quarters three-fourths one-fourth one-fifth twice`),
  ways: set('up down over under less more'),
  times:
    set(`since ago last past previous previously prior recent recently earlier already during history historically formerly former
    now currently nowadays still until throughout ever`),
  than: set('than compared versus'),
  findings:
    set(`according report reports reported study studies survey poll polls figures statistics data evidence records economists experts census
    researchers audit auditors investigation inquiry found findings estimate estimates estimated transcript documents document documented memo memorandum
    testimony newspaper newspapers journal article headline tape tapes rating rank ranks ranked ranking number-one scientists score`),
  says: set(`said says told called calls wrote claimed claims promised announced argued accused suggested admitted denied stated declared wants
    wanted proposes proposed opposes opposed favors favored supports supported believes refuses refused voted plans planned intends
    agreed agrees disagreed threatened criticized praised blamed blames insists insisted thinks thought`),
  been: set("was were had did wasn’t weren’t hadn’t didn’t wasn't weren't hadn't didn't"),
  wishes:
    set(`want hope wish let let’s let's need needs try intend propose gonna ought should must commit pledge promise willing
    determined`),
  feelings:
    set(`glad proud sorry happy love loved grateful thankful appreciate appreciates respect admire pleased honored honor delighted
    excited afraid worried sad angry feel feels enjoy dream dreams pray bless god heart`),
  rhetoric:
    set(`freedom liberty strength strong opportunity opportunities values faith future destiny greatness leadership judgment fairness fair
    important importance difficult tough challenge challenges absolutely clear clearly idea ideas issue issues fight stand principle principles
    responsibility vision courage character moral truth great greatest wonderful kind kinds sort difference different problem problems thing
    things way ways chance life lives`),
  views: set('think believe guess suppose opinion judgment view views thought'),
  judged:
    set(`good bad right wrong better best worst fair unfair proper improper appropriate inappropriate excellent outstanding responsible
    irresponsible reckless mistake mistakes mistaken failure disaster disasters disastrous tragedy tragic unfortunate unfortunately fortunately shame
    shameful disgrace disgraceful wonderful terrible horrible awful magnificent beautiful smart stupid foolish wise unwise naive sensible decent
    nice fine ridiculous outrageous sad tremendous incredible amazing fantastic proud brilliant weak honest dishonest mean-spirited compassionate
    insulting offensive silly absurd troubling interesting simple hard easy impossible necessary`),
  asks: set('how why what'),
  amounts: set('many several numerous countless scores plenty majority'),
  undone: set(
    "never hasn’t haven’t hadn’t didn’t wasn’t weren’t hasn't haven't hadn't didn't wasn't weren't failed refused neglected",
  ),
  vague: set(
    'people folks everybody everyone somebody someone anybody anyone nobody something anything everything nothing',
  ),
  courtesies:
    set(`thank thanks welcome evening hello hi goodbye bye please applause laughter crosstalk inaudible question questions answer
    answers ask asked minute minutes debate moderator audience ladies gentlemen folks sir ok okay yeah yes gentleman rebuttal topic segment`),
  first: set('i me my myself mine'),
  second: set('you your yours yourself'),
  third: set('he she they him them his her'),
  that: set('it that this these those'),
  ours: set('we us our ours'),
  pledges: set("will shall ’ll going gonna won’t won't"),
  places: set('in at near from across around outside inside'),
  unreal: set(`if would could might unless whether should can will shall may won’t won't can’t can't cannot couldn’t
    couldn't wouldn’t wouldn't shouldn’t shouldn't going gonna ’ll ’d`),
};
