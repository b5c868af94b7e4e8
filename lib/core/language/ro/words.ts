import { BIT, lexiconOf, type Lexicon } from '../lexicon.ts';
import { addVerbs } from './verbs.ts';

const words = lexiconOf([
  [
    BIT.DET,
    'un o unui unei unor niște acest această acestei acestui acești aceste acestor acel acea acei acele acelui acelei acelor toți toate tot toată tuturor fiecare fiecărui fiecărei orice alt altă alți alte altor mulți multe multor câțiva câteva niciun nicio ambii ambele numeroși numeroase cel cea cei cele celui celei celor',
  ],
  [
    BIT.SUBJECT,
    'eu tu noi voi el ea ei ele dânsul dânsa dumnealui dumneaei acesta aceasta aceștia acestea acestuia acesteia acestora acela aceea aceia nimeni cineva toți unul una unii unele',
  ],
  [BIT.OBJECT, 'mă te îl îi le ne vă se își îmi îți s- l- n- m- i- le- ne- v- mi- ți- și- te- ni- vi- li-'],
  [BIT.POSS, 'meu mea mei mele tău ta său sa săi sale lui lor nostru noastră noștri noastre vostru voastră'],
  [BIT.AND, 'și iar dar însă sau ori ci'],
  [BIT.SUB, 'deoarece fiindcă întrucât când dacă deși încât unde cum'],
  [BIT.PREP | BIT.SUB, 'după pentru înainte până'],
  [BIT.REL, 'care ce ce- cine căruia căreia cărora cărui cărei'],
  [BIT.THAT | BIT.REL, 'că că- c-'],
  [BIT.TO, 'să să-'],
  [BIT.MODAL, 'va vor voi vei vom veți ar aș ai am ați poate pot putea trebuie trebuia'],
  [BIT.BE, 'este e sunt era erau eram suntem sunteți fu fură fusese fuseseră fie'],
  [BIT.BE | BIT.NONFINITE, 'fi fost fiind'],
  [BIT.HAVE, 'a au am ai ați'],
  [BIT.NEG | BIT.ADV, 'nu n- nu- nici'],
  [
    BIT.PREP,
    'în la pe din de de- d- cu despre prin spre către sub peste între dintre printre fără asupra contra împotriva potrivit conform lângă întru într- dintr- printr- al ale ai a ca privind vizavi deasupra înaintea datorită drept dinspre față precum',
  ],
  [
    BIT.ADV,
    'mai deja încă acum atunci aici acolo doar numai chiar foarte tot astfel totodată totuși apoi ulterior recent anterior aproximativ circa abia imediat ieri azi astăzi mâine alaltăieri inclusiv practic probabil niciodată mereu adesea uneori prea cam așa cumva acasă împreună separat public oficial categoric ferm definitiv aproape',
  ],
  [
    BIT.NUM,
    'unu doi două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece douăsprezece treisprezece paisprezece cincisprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci sută sute mie mii milion milioane miliard miliarde',
  ],
  [
    BIT.TIME | BIT.NOUN,
    'luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie zi ziua zile zilele săptămână săptămâna săptămâni lună luna an ani anul anului ora ore orele seară seara dimineață dimineața noapte noaptea',
  ],
  [
    BIT.NOUN,
    'stat candidat rezultat contract sat oraș deputat deputați atentat atentatul senat senatul consulat mandat mandatul proiect buget bugetul președinte avocat avocatul avocați avocații prefect acord acordul sfert adevărat privat apărut interes proces succes sens mers magistrat magistrați împărat soldat soldați soldatul diplomat diplomați sindicat sindicate sindicatele sindicatul rezultate certificat certificatul comunicat comunicatul stare starea oase case mese casă masă clasă plasă presă presei rasă vase faptul fapt faptă față fețe viață rată ratei piață piața sete lumea lume vreme timp posibilitate securitate sănătate societate autoritate capacitate calitate universitate comunitate realitate activitate libertate parte cetate judecată arme armată plată plata artă cantitate dată data date datele soție soții părinți părinții părinte tați studenți studenții clienți clienții pacienți pacienții agenți agenții minute minutul punct puncte sport port transport raport suport aport fonduri minți dinți munți carte hartă poartă soartă seară notă nota',
  ],
  [
    BIT.ADJ | BIT.NOUN,
    'important importantă importante internațional internațională naționala necesar posibil imposibil clar grav gravă gravi grave nou nouă noi bun bună vechi mare mari mic mică mici sigur gata gol goală fals false adevărată',
  ],
]);
addVerbs(words);

/** Romanian words: closed classes, some five hundred verbs with their forms, and endings for the rest. */
export const romanianLexicon: Lexicon = { words, guess, grammar: 'romanian' };

function guess(lower: string): number {
  if (lower.length > 3 && PARTICIPLE.test(lower)) return BIT.PART | BIT.NOUN | BIT.ADJ;
  if (/(?:ează|iază|ește|ăște|esc|ăsc|[^aeiou]ăm)$/.test(lower)) return BIT.THIRD;
  if (/(?:[aâî]se|eau|seră)$/.test(lower)) return BIT.PAST;
  if (/(?:ând|ind)$/.test(lower)) return BIT.ING;
  if (lower.endsWith('mente')) return BIT.ADV;
  return BIT.NOUN;
}

/** "arestat", "rănită", "căzuți", "ales"; without their marks as well. */
const PARTICIPLE = /(?:[aiuîâ]t(?:ă|a|e|i)?|[aiuîâ]ți|[sș]|să|se|și)$/;
