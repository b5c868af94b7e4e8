import { nouns, split, verbs } from './forms.ts';

/** The vocabulary of public life, by what it is about. Each list names what belongs to one thing, whether common or rare. */
const CHANGE = [
  ...verbs(`rise raise increase grow climb soar jump surge spike skyrocket balloon explode boom accelerate swell fall drop decline decrease
    shrink plunge plummet collapse sink dwindle slide slump stagnate stall reduce cut slash lower trim halve double triple quadruple
    expand widen narrow add gain lose create destroy exceed outpace outstrip surpass improve worsen deteriorate erode weaken strengthen recover
    rebound eliminate spread slow`),
  ...nouns(`reduction expansion loss improvement recovery slowdown downturn upturn shortage shortfall backlog trend`),
  ...split(`growth cutting wiped higher lower larger bigger smaller fewer cheaper costlier faster slower worse poorer richer longer shorter older younger
    warmer hotter changed ballooned skyrocketed quadrupled`),
];

const DEEDS = [
  // in office
  ...verbs(`vote veto sign pass enact repeal sponsor cosponsor introduce propose support oppose appoint nominate elect approve reject authorize
    ratify confirm certify grant legislate mandate prohibit outlaw legalize criminalize decriminalize regulate deregulate privatize nationalize
    reform restore abolish establish found implement enforce suspend resign dismiss impeach censure filibuster overturn uphold overrule
    pardon campaign endorse promise pledge inherit inaugurate draft author file lobby gerrymander`),
  // with money
  ...verbs(`fund finance subsidize spend pay borrow owe buy sell purchase allocate donate contribute invest import export ship outsource
    offshore hire fire balance refinance bail license lease acquire manufacture produce build insure`),
  // before the law
  ...verbs(`investigate prosecute indict convict sentence acquit arrest detain imprison deport extradite evict confiscate sue settle testify deny
    admit violate steal smuggle launder bribe embezzle counterfeit forge conceal disclose leak hack spy wiretap fine ban block impose lift order rule
    cancel delay refuse fail stop break shred pollute dump contaminate poison`),
  // in war and peace
  ...verbs(`invade occupy bomb shell attack annex blockade deploy send withdraw arm disarm train supply equip negotiate sanction recognize capture
    release surrender assassinate massacre torture launch test detonate dismantle evacuate rescue vaccinate recruit intervene`),
  ...split('open opened close closed closing backed backs proposal proposals'),
];

const BODIES = [
  ...nouns(`senate senator congress congressman congresswoman house parliament administration government governor president presidency minister ministry
    secretary mayor court nation department agency commission committee subcommittee council state republican democrat party opponent
    company corporation firm bank union army navy military guard general admiral commander judge justice office executive chairman director regulator university
    legislature legislator lawmaker cabinet ambassador embassy diplomat envoy delegation regime dictator candidate nominee campaign coalition
    ally prosecutor sheriff county city district province authority bureau board chancellor premier lobbyist donor contractor foundation
    insurer lender airline shareholder official`),
  ...split(`congressmen congresswomen congressional presidential legislative corporate banking supreme pentagon treasury fbi cia doj epa irs nasa nato un opec imf
    wto fed fda cdc nsa fema iaea eu oecd interpol federal democratic gop white attorney chiefs kremlin vatican european vice ceo ayatollah
    knesset duma politburo junta un’s u.n`),
];

const MATTERS = [
  // money and work
  ...nouns(`tax taxpayer levy deficit debt budget subsidy deduction exemption loophole voucher rebate surplus revenue profit expenditure
    job worker employee employer wage salary paycheck income earner pension layoff workforce price cost premium rate loan mortgage foreclosure bankruptcy
    bailout stock bond market investment investor currency credit tariff quota export import business industry manufacturer factory plant mill mine
    consumer economy recession depression millionaire billionaire product competitor incentive payment farm farmer crop contract patent`),
  ...split(`taxed taxing taxation fiscal spending employment unemployment unemployed labor inflation inflationary economic bankrupt poverty poor
    wealthy wealthiest wealth middle-class interest trade manufacturing production productivity capital money financial industrial consumption demand
    goods copyright agriculture agricultural wheat corn grain stimulus stimulate shutdown retirement retirees competition gdp gnp procurement payroll`),
  // health, home and school
  ...nouns(`hospital doctor nurse patient disease drug vaccine epidemic pandemic virus infection overdose abortion treatment school teacher student pupil
    college classroom home shelter child minority`),
  ...split(`health healthcare medical medicine medicare medicaid insurance insured uninsured prescription cancer diabetes obesity asthma malaria polio
    aids hiv ebola mortality infant heroin cocaine marijuana opioids tobacco addiction contraception social security benefits welfare housing homeless
    rent hunger hungry food stamps childcare seniors elderly disability tuition education literacy discrimination segregation racism civil population`),
  // crime and law
  ...nouns(`crime murder homicide robbery burglary theft assault rape kidnapping shooting gang cartel prison jail inmate felony felon gun rifle firearm
    bill law regulation amendment act constitution resolution policy program lawsuit verdict ruling injunction appeal indictment subpoena
    warrant scandal ballot voter election primary contribution treaty pact accord agreement`),
  ...split(`violence violent criminal criminals parole probation sentences police trafficking enforcement legislation constitutional impeachment perjury turnout
    proposal property`),
  // borders, war and peace
  ...nouns(`border fence immigrant migrant refugee visa war soldier marine veteran troop missile weapon bomb warhead submarine tank jet drone helicopter rocket
    reactor terrorist rebel insurgent militia hostage prisoner spy sanction embargo invasion occupation attack base negotiation communist
    ceasefire civilian casualty`),
  ...split(`immigration illegal illegals amnesty asylum citizenship deportation wartime combat battlefield nuclear atomic chemical arms armed aircraft defense
    conventional disarmament proliferation terrorism terror isis al-qaeda qaeda taliban hezbollah hamas communism genocide torture intelligence espionage
    classified aid relief deal deals assistance cyber email emails server`),
  // energy, environment, infrastructure
  ...nouns(`pipeline emission polluter pesticide forest hurricane flood drought earthquake wildfire storm road bridge highway railroad airport port canal dam
    car automobile satellite`),
  ...split(`oil gas gasoline energy coal solar wind ethanol electricity drilling fracking carbon climate warming pollution mercury asbestos ozone waste toxic
    environment environmental conservation resources infrastructure steel auto supply equipment`),
];

const COUNTRIES = split(`
  afghanistan afghan afghans albania albanian algeria angola arab arabs argentina armenia australia australian austria azerbaijan bahrain bangladesh belarus
  belgium belgian bolivia bosnia bosnian botswana brazil brazilian britain british bulgaria burma cambodia cameroon canada canadian canadians chile
  chilean china chinese colombia colombian congo croatia croatian cuba cuban cubans cyprus czech czechoslovakia denmark danish ecuador egypt egyptian
  egyptians england english eritrea estonia ethiopia ethiopian finland finnish france french georgia german germans germany ghana greece greek guatemala guinea haiti
  haitian haitians honduras hungary hungarian iceland india indian indonesia iran iranian iranians iraq iraqi iraqis ireland irish israel israeli israelis
  italy italian jamaica japan japanese jordan jordanian kazakhstan kenya korea korean koreans kosovo kurds kurdish kuwait kuwaiti laos latvia lebanon lebanese
  liberia libya libyan lithuania malaysia mali mauritania mexico mexican mexicans moldova mongolia morocco mozambique myanmar namibia nepal netherlands
  dutch nicaragua nicaraguan niger nigeria nigerian norway norwegian oman pakistan pakistani palestine palestinian palestinians panama paraguay peru philippines
  filipino poland polish poles portugal portuguese qatar romania romanian russia russian russians rwanda salvador saudi saudis senegal serbia serbian
  serbs sierra singapore slovakia slovenia somalia somali soviet soviets spain spanish sudan sudanese sweden swedish switzerland swiss syria syrian syrians
  taiwan taiwanese tanzania thailand thai tibet tunisia turkey turkish turks uganda ukraine ukrainian ukrainians uruguay ussr uzbekistan venezuela venezuelan
  vietnam vietnamese yemen yugoslavia zambia zimbabwe africa african asia asian europe balkans baltics caribbean arabia arabian persian
  moscow beijing pyongyang tehran baghdad kabul havana brussels london paris berlin tokyo hanoi saigon jerusalem damascus cairo kiev kyiv belgrade
  crimea gaza hong kong`);

export const publicLife = {
  change: new Set(CHANGE),
  deeds: new Set(DEEDS),
  bodies: new Set(BODIES),
  matters: new Set(MATTERS),
  countries: new Set(COUNTRIES),
};
