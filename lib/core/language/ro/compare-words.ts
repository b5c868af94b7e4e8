import type { CompareWords } from '../compare-words.ts';
import { measuresOf } from '../measures.ts';
import { phrasesOf, tagged } from '../phrases.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));
const each = <Value>(words: string, value: Value): readonly (readonly [string, Value])[] =>
  list(words).map((word) => [word, value] as const);

export const romanianCompareWords: CompareWords = {
  boundsBefore: [
    ...tagged('min' as const, 'cel puțin | nu mai puțin de | minimum | minim | măcar | un minimum de'),
    ...tagged(
      'max' as const,
      'cel mult | până la | nu mai mult de | maximum | maxim | un maximum de | cât mult | nu mai mulți de | nu mai multe de',
    ),
    ...tagged('over' as const, 'mai mult de | mai mulți de | mai multe de | peste | în jur de peste | depășind'),
    ...tagged('under' as const, 'mai puțin de | mai puțini de | mai puține de | sub'),
    ...tagged(
      'about' as const,
      'circa | aproximativ | cam | vreo | în jur de | în jurul a | cca | aprox | undeva la | estimativ | ~ | o estimare de',
    ),
    ...tagged('nearly' as const, 'aproape | aproape de | puțin sub'),
  ],
  boundsAfter: [
    ...tagged('min' as const, 'sau mai mult | sau mai mulți | sau mai multe | cel puțin | și peste'),
    ...tagged('max' as const, 'sau mai puțin | cel mult | sau mai puțini'),
    ...tagged('about' as const, 'aproximativ | și ceva'),
  ],
  measures: measuresOf({
    length: [
      [1000, 'km kilometru kilometri kilometrul'],
      [1609.34, 'milă mile'],
      [1, 'm metru metri'],
      [0.01, 'cm centimetru centimetri'],
      [0.001, 'mm milimetru milimetri'],
    ],
    area: [
      [10_000, 'hectar hectare ha'],
      [1, 'mp'],
    ],
    volume: [[0.001, 'litru litri']],
    mass: [
      [1, 'kg kilogram kilograme kil kile'],
      [0.001, 'gram grame'],
      [1000, 'tonă tone'],
    ],
    time: [
      [1 / 3600, 'secundă secunde'],
      [1 / 60, 'minut minute'],
      [1, 'oră ore'],
      [24, 'zi zile'],
      [168, 'săptămână săptămâni'],
      [730.5, 'lună luni'],
      [8766, 'an ani'],
      [87_660, 'deceniu decenii'],
      [876_600, 'secol secole'],
    ],
    speed: [[1, 'km/h']],
    power: [
      [1000, 'mw megawați megawatt'],
      [1, 'kw kilowați'],
    ],
    heat: [[1, 'grad grade °c °f °']],
  }),
  currencies: new Map([
    ...each('$ dolar dolari usd', 'USD'),
    ...each('€ euro eur', 'EUR'),
    ...each('£ liră lire gbp', 'GBP'),
    ...each('leu lei ron', 'RON'),
    ...each('franc franci chf', 'CHF'),
    ...each('rublă ruble', 'RUB'),
    ...each('forint forinți', 'HUF'),
    ...each('zlot zloți', 'PLN'),
    ...each('coroană coroane', 'crown'),
    ...each('ban bani', 'cent'),
  ]),
  percent: tagged('percent' as const, '% | la sută | procente | procent | %-'),
  points: tagged('points' as const, 'puncte procentuale | punct procentual | pp | puncte'),
  ordinals: new Map([
    ...list(
      'primul doilea treilea patrulea cincilea șaselea șaptelea optulea nouălea zecelea unsprezecelea doisprezecelea',
    ).map((word, at) => [word, at + 1] as const),
    ...list('prima doua treia patra cincea șasea șaptea opta noua zecea unsprezecea douăsprezecea').map(
      (word, at) => [word, at + 1] as const,
    ),
  ]),
  shares: [
    ...tagged(50, 'jumătate | o jumătate'),
    ...tagged(100 / 3, 'o treime'),
    ...tagged(200 / 3, 'două treimi'),
    ...tagged(25, 'un sfert'),
    ...tagged(75, 'trei sferturi'),
    ...tagged(20, 'o cincime'),
    ...tagged(10, 'o zecime'),
  ],
  times: new Map([
    ...each('dublat dublată dublate dublați dublează dublu dublă dublare dublarea', 2),
    ...each('triplat triplată triplate triplați triplează triplu triplă triplare triplarea', 3),
    ...each('cvadruplat', 4),
    ...each('înjumătățit înjumătățită înjumătățește', 0.5),
  ]),
  vague: new Map([
    ['zeci', [20, 400]],
    ['sute', [150, 3000]],
    ['mii', [1500, 300_000]],
    ['milioane', [1.5e6, 9e8]],
    ['miliarde', [1.5e9, 9e11]],
  ]),
  between: set('la - – și'),
  rangeOpeners: set('între de'),
  roles: [...tagged('to' as const, 'la'), ...tagged('by' as const, 'cu'), ...tagged('from' as const, 'de la')],
  people: set(
    `om oameni oamenii persoană persoane persoanele bărbat bărbați femeie femei muncitor muncitori angajat angajați salariat salariați membru membri
    civil civili soldat soldați militar militari pasager pasageri victimă victime locuitor locuitori protestatar protestatari manifestant
    manifestanți participant participanți copil copii elev elevi student studenți miner mineri migrant migranți refugiat refugiați cetățean
    cetățeni suspect suspecți pacient pacienți turist turiști scafandru scafandri pompier pompieri polițist polițiști`,
  ),
  negators: set('nu n- nu- nici niciodată fără'),
  negatingVerbs: set('refuza nega eșua dezminți'),
  denying: set(
    `nega neagă negat negând dezminți dezminte dezmint dezmințit infirma infirmă infirmat contesta contestă contestat respinge resping
    respins`,
  ),
  saying: set(
    `spune spună spus confirma confirmă confirme confirmat declara declară declare declarat afirma afirmă afirme afirmat susține susțină
    susținut anunța anunță anunțe anunțat recunoaște recunoască recunoscut admite admită admis precizat preciza precizeze`,
  ),
  saidOpeners: set('că dacă cărora'),
  questions: set('cum când unde cine ce'),
  losing: set('pierde lipsi rata pierdut'),
  truths: set(
    'adevărat corect real cazul dovadă dovezi dovada indiciu indicii legătură efect impact diferență asociere corelație găsi constata confirma arăta reuși reușit izbuti izbutit',
  ),
  noNegation: phrasesOf(
    'nu doar | nu numai | nu mai puțin | nu mai mult | fără îndoială | nici mai mult | nu mai târziu | nu mai mulți | nu mai multe | nu în ultimul',
  ),
  hedges: [
    ...tagged(1 as const, 'va | vor | voi | vom | urmează să | o să | a promis că | promite că | a fost de acord să'),
    ...tagged(
      3 as const,
      `ar | s-ar | aș | am putea | poate | pot | putea | posibil | probabil | eventual | aparent | presupus | presupusă | presupuși | presupuse | presupusul | presupusa | suspectat |
      chipurile | pasămite | ar putea | intenționează să | plănuiește să | vrea să | vor să | speră să | se așteaptă | se pare | se presupune | s-ar părea | așa-zisul |
      ia în calcul | ia în considerare | acuzat că | acuzat de | este gata să | e gata să | speră că | se speră | suspectează că | bănuiesc că | riscă să | bănuit | bănuită | neconfirmat | pare că | pare să | par să | își propune să`,
    ),
  ],
  opposites: [
    ['aproba/adopta', 'respinge/respins/refuza'],
    ['accepta', 'respinge/respins/refuza'],
    ['condamna/vinovat', 'achita/nevinovat'],
    ['rănit', 'ucis'],
    ['elibera', 'aresta/încarcera'],
    ['începe/început/debuta', 'încheia/sfârși/înceta'],
    ['angaja/numi', 'concedia/demite/revoca'],
    ['relua/continua', 'suspenda/opri/întrerupe'],
    ['acorda', 'retrage/retras'],
    ['menține/menținut', 'anula/anulat'],
    ['intra', 'ieși'],
    ['crește/urca/mări/majora/spori', 'scădea/coborî/reduce/micșora/diminua'],
    ['deschide/redeschide/deschis/redeschis', 'închide/închis'],
    ['sigur', 'nesigur/periculos'],
    ['legal', 'ilegal'],
    ['viu', 'mort'],
    ['supraviețui/supraviețuit', 'muri/murit/deceda'],
    ['reuși', 'eșua'],
    ['confirma', 'infirma/nega/dezminți'],
    ['permite/autoriza', 'interzice'],
    ['susține/sprijini', 'opune'],
    ['potabilă', 'nepotabilă'],
    ['adevărat', 'fals/neadevărat'],
    ['îmbunătăți', 'înrăutăți'],
    ['mare', 'mic'],
    ['majoritate', 'minoritate'],
    ['umple', 'goli'],
    ['prelungi/prelungit', 'scurta/scurtat'],
  ],
  dealings: [
    ['cumpăra', 'vinde'],
    ['câștiga/învinge', 'pierde/pierdut'],
  ],
  trades: [['export/exporturile/exporturi/exporta', 'import/importurile/importuri/importa']],
  quantifiers: {
    whole: set('toți toate toată fiecare ambii ambele întreg întreaga întregul'),
    part: set('unii unele câțiva câteva majoritatea jumătate parte puțini puține mulți multe'),
    between: set('din dintre cele cei cel cea de acești aceste'),
    only: set('doar numai'),
    and: set('și sau ,'),
  },
  superlatives: {
    ending: '',
    not: new Set(),
    others: new Set(),
    openers: phrasesOf('cel mai | cea mai | cei mai | cele mai'),
  },
  among: tagged('among' as const, 'unul dintre | una dintre | unul din | una din | printre'),
  sequence: [set('înainte'), set('după')],
  mutual: {
    verbs: set('intaln casator divort confrunt lupt juc alatur'),
    links: set('cu și sau alături'),
  },
  sides: [[set('pentru'), set('împotriva contra')]],
  turning: { any: ['ne'], quality: ['in', 'im', 'i'] },
  alike: [
    'închide închis închisă închidere închiderea închiși',
    'muri murit moarte mort morți moartea ucis uciși ucise ucide deces decedat decedați omorât pierdut',
    'rănit răniți rănită răni rănire',
    'cumpăra cumpărat cumpere achiziționat achiziție achiziționa',
    'vinde vândut vândută vânzare vânzarea',
    'începe început începerea demarat demara lansat',
    'încheia încheiat terminat final',
    'atac atacat ataca atacul ofensivă bombardat',
    'casă case locuință locuințe clădire clădiri',
    'crește crescut creștere creșterea majorat majorare mărit urcat',
    'scădea scăzut scădere scăderea redus reducere diminuat micșorat scade',
    'angaja angajat angajare recrutat',
    'aresta arestat arestați reținut reținuți reținere',
    'demisiona demisionat demisie demisia',
    'anula anulat anulare',
    'marș mărșăluit protestat protest manifestație manifestat mers',
    'sigur siguranță',
    'acord înțelegere pact tratat',
    'mașină mașini autoturism autoturisme autovehicul vehicul autoturismul',
    'navă nave vapor vas ambarcațiune',
    'explozie explodat exploda deflagrație',
    'distruge distrus distruse distrusă demolat',
    'fura furat furt',
    'copil copii minori',
    'angajat salariat muncitor muncitori angajați salariați',
    'lege legea ordonanță act',
    'elev elevi',
    'avion aeronavă',
    'drum drumul șosea stradă',
    'fabrică fabrica uzină uzina',
    'firmă compania companie societate firma',
    'cost costat costul preț prețul valoare costa',
    'desființa desființat eliminat',
    'potabilă băută băut bea',
    'prăbuși prăbușit prăbușire căzut surpat',
    'construi construit construcție ridicat',
    'ajutor sprijin ajutat',
    'stinge stins stingere lichidat',
    'incendiu foc incendiul focul',
    'demite demis concediat concediere concedia concedieze concediază concediați concediată',
    'vizită vizitat vizita',
    'pleca plecat plecare',
    'ajunge ajuns sosit sosire',
    'semna semnat semnare parafat',
    'aproba aprobat aprobare adoptat votat adoptare',
    'preot părinte',
    'medic doctor medici',
    'bani fonduri sumă',
    'spital clinică',
    'școală școli',
    'oraș localitate comună',
    'pod podul viaduct pasaj pasajul',
    'impozit taxă taxa',
    'lucrări lucrare șantier',
  ],
  acts: phrasesOf(`scuze scuza scuză scuzat scuzați iertare ierta iertați regretă regret rău |
    mulțumi mulțumit mulțumesc mulțumește mulțumim mulțumiri recunoscător recunoștință recunoscători mulțumind mulțumire |
    cere cerut cer solicita solicitat solicită îndemnat îndemn apel chemat trebuie insistat reclamat pretins cerem ceru îndeamnă cerând |
    condamna condamnat condamnă condamn denunțat critica criticat dezaproba inacceptabil blama |
    promite promis promit promisiune angaja angajat angajament garanta garantat garantez va vor voi |
    acuza acuzat acuză acuz învinuit reproșat acuzație vina |
    nega negat neagă respins infirmat dezminți dezmințit contesta contestat nu fals |
    felicita felicitat felicit felicită felicitări laudă lăudat aplauda |
    susține susținut sprijini sprijin sprijinit solidaritate |
    opune opus împotriva respinge respins |
    saluta salutat salută salut bun venit |
    amenința amenințat avertizat avertiza |
    transmis transmite condoleanțe compasiune adresat exprimat oferit |
    propune propus propun propunere recomandat recomanda |
    refuza refuzat refuză refuz nu |
    exprima exprimat îngrijorare îngrijorat îngrijorată speranța sper încredere`),
  empty: set(
    `declara spune afirma anunța transmite arăta preciza adăuga potrivit conform zi an ani lună oră timp avea fi face fost mai foarte prim primul
    luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie iunie iulie august septembrie octombrie noiembrie
    decembrie săptămână număr total comunicat purtător sută mii milioane miliarde doi două trei unu una`,
  ),
  dayPhrases: [
    ...tagged(0, 'în această dimineață | azi dimineață | astăzi dimineață | diseară | în această seară'),
    ...tagged(-1, 'aseară | ieri seară | ieri dimineață'),
    ...tagged(-2, 'alaltăieri | acum două zile | în urmă cu două zile'),
    ...tagged(-3, 'acum trei zile | în urmă cu trei zile'),
    ...tagged(2, 'poimâine'),
  ],
  clauseWords: set('dar însă deși iar deoarece întrucât fiindcă'),
  backReferences: set(
    'el ea ei ele lui lor său sa săi sale acesta aceasta acesteia acestuia aceștia acestea acela aceea acolo ambii ambele asta',
  ),
};
