import type { Stakes } from '../stakes.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ONES = 'one two three four five six seven eight nine'.split(' ');

export const englishStakes: Stakes = {
  units:
    set(`${TENS.join(' ')} ${TENS.flatMap((ten) => ONES.map((one) => `${ten}-${one}`)).join(' ')} % $ £ € percent pct per percentage cent cents dollar dollars euro euros pound pounds dozen dozens hundred hundreds
    thousand thousands million millions billion billions trillion trillions ton tons tonnes kilos miles kilometres acres hectares barrels
    half thirds one-third two-thirds one-half one-quarter three-quarters three-fourths one-fourth one-fifth majority twice average`),
  change:
    set(`rise rises rose risen rising raise raises raised raising increase increases increased increasing grow grows grew grown growing
    growth climb climbs climbed climbing soar soared soaring jump jumped surge surged fall falls fell fallen falling drop drops dropped dropping
    decline declines declined declining decrease decreased decreasing shrink shrank shrunk plunge plunged plummeted reduce reduces reduced
    reducing reduction reductions cut cuts cutting slash slashed lower lowered lowering double doubled doubling triple tripled tripling
    quadrupled halve halved expand expanded expanding expansion add adds added adding gain gained gains lose loses lost losing loss losses
    create created creating exceed exceeds exceeded improve improved improving worsened higher larger bigger fewer smaller cheaper faster slower`),
  ways: set('up down over under less more'),
  times: set(`since ago last past previous previously recent recently earlier already during history formerly former`),
  than: set('than compared versus'),
  deeds:
    set(`vote votes voted voting veto vetoed vetoes sign signed signs pass passed passes enact enacted repeal repealed sponsor sponsored
    cosponsored introduce introduced propose proposed proposes support supported supports oppose opposed opposes appoint appointed nominate
    nominated elect elected approve approved reject rejected authorize authorized fund funded funds spend spends spent pay paid pays
    allocate allocated ban banned bans order ordered orders launch launched close closed open opened build built hire hired fire fired
    negotiate negotiated ratify ratified withdraw withdrew invade invaded send sent deploy deployed balance balanced inherited promised pledged
    refused admitted denied testified released pardoned prosecuted endorsed backed campaigned borrowed owed owes sold sells bought imported
    exported shipped outsourced deported failed blocked stopped lifted imposed suspended resigned dismissed investigated sued settled`),
  bodies:
    set(`senate senator senators congress congressman congresswoman congressional house parliament administration government governments
    governor governors president presidents presidency minister ministers ministry secretary mayor mayors court courts supreme pentagon
    treasury fbi cia nato nations department agency agencies commission committee council federal state states republicans democrats republican
    democratic democrat party opponent company companies corporation corporations bank banks union unions army military attorney
    general judge judges office executive chairman regulator regulators university`),
  matters:
    set(`tax taxes taxed taxpayer taxpayers deficit deficits debt debts budget budgets fiscal spending expenditure expenditures job jobs
    employment unemployment unemployed employees workers labor wage wages salary salaries income incomes inflation economy economic recession
    depression poverty poor wealthy wealthiest welfare medicare medicaid insurance insured uninsured pension pensions security benefits
    subsidies deductions loans mortgage mortgages foreclosure prices price cost costs premiums rate rates interest trade exports imports
    tariff tariffs surplus revenue revenues profits business businesses industry industries manufacturing factories plants production housing
    homes health hospital hospitals prescription drug drugs heroin opioids abortion abortions school schools teachers students tuition college crime
    crimes murder murders homicides violence prison prisons gun guns police border borders immigrants immigration illegal visas refugees
    war wars troops soldiers marines missile missiles nuclear weapons arms treaty treaties sanctions terrorist terrorists terrorism isis attack
    attacks aid relief oil gas energy coal solar emissions climate pollution environment environmental bill bills law laws legislation
    amendment act resolution deal agreement agreements program programs policy regulations election elections ballots turnout population gdp
    ceasefire hostages civilians casualties`),
  findings:
    set(`according report reports study studies survey poll polls figures statistics data evidence records economists experts census
    researchers audit auditors investigation inquiry found findings estimate estimates estimated transcript`),
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
  courtesies:
    set(`thank thanks welcome evening hello hi goodbye bye please applause laughter crosstalk inaudible question questions answer
    answers ask asked minute minutes debate moderator audience ladies gentlemen folks sir ok okay yeah yes gentleman rebuttal topic segment`),
  first: set('i me my myself mine'),
  second: set('you your yours yourself'),
  third: set('he she they him them his her their'),
  places: set('in at near from across around outside inside'),
  unreal: set(`if would could might unless whether should can will shall may won’t won't going gonna ’ll ’d`),
};
