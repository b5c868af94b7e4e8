import type { Stakes } from '../stakes.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ONES = 'one two three four five six seven eight nine'.split(' ');

export const englishStakes: Stakes = {
  units:
    set(`% $ £ € percent pct per percentage percentages cent cents dollar dollars euro euros pound pounds ruble rubles yuan yen peso pesos
    ton tons tonnes kilos kilograms gallons miles kilometres kilometers acres hectares barrels bushels megawatts megatons degrees feet inches
    majority average median points fold`),
  masses:
    set(`${TENS.join(' ')} ${TENS.flatMap((ten) => ONES.map((one) => `${ten}-${one}`)).join(' ')} dozen dozens hundred hundreds
    thousand thousands million millions billion billions trillion trillions half thirds one-third two-thirds one-half one-quarter
    three-quarters three-fourths one-fourth one-fifth twice`),
  change:
    set(`rise rises rose risen rising raise raises raised raising increase increases increased increasing grow grows grew grown growing
    growth climb climbs climbed climbing soar soars soared soaring jump jumps jumped surge surges surged spike spiked skyrocketed balloon ballooned
    explode exploded boom boomed accelerate accelerated fall falls fell fallen falling drop drops dropped dropping decline declines declined
    declining decrease decreases decreased decreasing shrink shrinks shrank shrunk shrinking plunge plunged plummet plummeted collapse collapsed
    sank sunk dwindled slide slid slipped slowed slump slumped stagnant stagnated stalled reduce reduces reduced reducing reduction reductions cut
    cuts cutting slash slashed lower lowered lowering double doubled doubling triple tripled tripling quadrupled halve halved expand expanded
    expanding expansion add adds added adding gain gains gained gaining lose loses lost losing loss losses create creates created creating exceed
    exceeds exceeded improve improved improving improvement worsen worsened worse deteriorated eroded weakened strengthened recover recovered
    recovery rebound eliminated eliminate wiped higher larger bigger fewer smaller cheaper faster slower changed spread spreading warmer`),
  ways: set('up down over under less more'),
  times:
    set(`since ago last past previous previously prior recent recently earlier already during history historically formerly former
    now currently nowadays still until throughout ever`),
  than: set('than compared versus'),
  deeds:
    set(`vote votes voted voting veto vetoed vetoes sign signed signs pass passed passes enact enacted repeal repealed sponsor sponsored
    cosponsored introduce introduced propose proposed proposes proposal proposals support supported supports supporting oppose opposed opposes opposing
    appoint appointed nominate nominated elect elected approve approved reject rejected authorize authorized fund funded funding funds spend spends
    spent pay pays paid paying allocate allocated ban banned bans order ordered orders launch launched close closed closing open opened build built
    hire hired hiring fire fired negotiate negotiated negotiating ratify ratified withdraw withdrew withdrawn invade invaded send sent sending deploy
    deployed balance balanced inherited promised pledged refused admitted denied testified released pardoned prosecuted endorsed backed campaigned
    borrowed borrowing owed owes sold sells sell bought buy buys buying imported exported shipped shipping outsourced outsourcing deported failed blocked
    stopped lifted imposed suspended resigned dismissed investigated sued settled established founded abolished restored reformed regulated deregulated
    overturned upheld ruled confirmed certified granted drafted authored filed filibustered enforced violated broke cancelled canceled delayed
    bailed subsidized financed donated contributed lobbied armed trained supplied equipped occupied bombed bombing captured arrested sanctioned
    recognized armed tested manufactured produced produces produce producing recruited hacked leaked stealing counterfeiting smuggled laundered`),
  bodies:
    set(`senate senator senators congress congressman congresswoman congressmen congressional house parliament administration administrations
    government governments governor governors president presidents presidential presidency minister ministers ministry secretary mayor mayors court
    courts supreme pentagon treasury fbi cia doj epa irs nasa nato un opec imf wto nations department agency agencies commission committee
    subcommittee council federal state states republicans democrats republican democratic democrat gop party opponent company companies corporation
    corporations corporate bank banks banking union unions army navy military guard attorney general judge judges office executive chairman regulator
    regulators university white legislature legislative legislators lawmakers cabinet ambassador ambassadors embassy regime dictator
    dictators candidate candidates nominee campaign campaigns coalition allies vice prosecutor prosecutors county city cities chiefs kremlin european
    lobbyists donors contractors foundation`),
  matters:
    set(`tax taxes taxed taxing taxation taxpayer taxpayers deficit deficits debt debts budget budgets fiscal spending expenditure expenditures
    job jobs employment unemployment unemployed employees employers employer workers labor wage wages salary salaries paycheck paychecks income incomes
    earners inflation economy economies economic recession depression bankruptcy bankruptcies bankrupt bailout bailouts poverty poor wealthy wealthiest
    millionaires billionaires welfare medicare medicaid insurance insured uninsured pension pensions security benefits subsidies deductions deduction
    loophole loopholes loan loans mortgage mortgages foreclosure foreclosures prices price cost costs premiums rate rates interest trade exports export
    imports import tariff tariffs surplus surpluses revenue revenues profit profits business businesses industry industries manufacturing manufacturers
    factory factories plant plants production productivity stock stocks market markets investment investments investors currency credit credits
    capital housing homes homeless rent health healthcare hospital hospitals prescription patients doctors nurses disease diseases cancer diabetes
    aids hiv obesity mortality infant vaccine vaccines drug drugs heroin cocaine marijuana opioids tobacco abortion abortions school schools teachers
    students tuition college colleges education crime crimes murder murders homicides robbery rape violence violent prison prisons jail sentences felony
    felons parole gun guns firearms assault police border borders fence immigrants immigrant immigration illegal illegals amnesty visas refugees asylum
    citizenship gangs cartels trafficking war wars wartime troops soldiers marines veterans combat battlefield casualties missile missiles nuclear weapon
    weapons bomb bombs warheads submarines aircraft drones jets chemical arms treaty treaties pact sanctions embargo invasion occupation
    terrorist terrorists terrorism terror isis al-qaeda qaeda taliban hezbollah hamas attack attacks militia militias rebels insurgents genocide
    hostages hostage prisoners torture intelligence spies espionage classified email emails server cyber aid relief oil gas gasoline energy coal solar
    wind ethanol emissions carbon climate warming pollution polluters ozone waste toxic environment environmental drilling pipeline reactor reactors
    farm farms farmers agriculture agricultural crops wheat corn food hunger hungry hurricane flood floods drought bill bills law laws
    legislation amendment act constitution constitutional resolution agreement agreements accord program programs policy policies
    regulation regulations subpoena indictment impeachment election elections ballots voter voters turnout primaries contributions population
    gdp gnp ceasefire civilians patents copyright infrastructure roads bridges highways railroads airports steel auto automobile cars contracts
    procurement shutdown minorities discrimination segregation racism child childcare money medical
    civil defense sector crisis enforcement seniors elderly retirees retirement incentives incentive payments payment stimulus stimulate communist
    communists communism atomic disarmament proliferation negotiations conventional convention grain canal stamps industrial financial resources
    conservation competition competitors competitive inflationary criminal criminals disability middle-class property products product equipment
    wealth medicine treatment treatments assistance ownership consumers consumer consumption demand supply goods exporter investigators`),
  countries:
    set(`afghanistan afghan albania algeria angola arab arabs argentina armenia australia austria azerbaijan bangladesh belarus belgium berlin
    bolivia bosnia brazil britain british bulgaria burma cambodia cameroon canada canadian chile china chinese colombia congo crimea croatia cuba
    cuban cubans cyprus czechoslovakia denmark egypt egyptian england eritrea estonia ethiopia europe finland france french georgia germany german
    germans ghana greece guatemala guinea haiti honduras hungary iceland india indian indonesia iran iranian iranians iraq iraqi iraqis ireland israel
    israeli israelis italy japan japanese jordan kazakhstan kenya korea korean koreans kosovo kuwait laos latvia lebanon liberia libya libyan
    lithuania malaysia mali mexico mexican mexicans moldova mongolia morocco moscow mosul myanmar nepal netherlands nicaragua nigeria norway pakistan
    pakistani palestine palestinian palestinians panama paraguay peru philippines poland polish portugal qatar quemoy matsu romania romanian russia russian
    russians rwanda salvador saudi saudis senegal serbia serbian singapore slovakia slovenia somalia soviet soviets spain sudan sweden switzerland
    syria syrian syrians taiwan tanzania thailand tibet tunisia turkey turkish uganda ukraine ukrainian uruguay ussr venezuela vietnam vietnamese
    yemen yugoslavia zimbabwe africa african asia asian beijing pyongyang tehran baghdad havana brussels baltics balkans`),
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
  places: set('in at near from across around outside inside'),
  unreal: set(`if would could might unless whether should can will shall may won’t won't can’t can't cannot couldn’t
    couldn't wouldn’t wouldn't shouldn’t shouldn't going gonna ’ll ’d`),
};
