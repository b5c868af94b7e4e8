import { BIT, addWord, lexiconOf, type Lexicon, type Word } from '../lexicon.ts';

const words = lexiconOf([
  [
    BIT.DET,
    'un o unui unei unor niște acest această acestei acestui acești aceste acestor acel acea acei acele toți toate tot toată fiecare orice alt altă alți alte mulți multe câțiva câteva niciun nicio',
  ],
  [BIT.SUBJECT, 'eu el ea noi ei ele dânsul dânsa acesta aceasta aceștia acestea acela aceea nimeni cineva toți'],
  [BIT.OBJECT, 'mă te îl îi le ne vă se își îmi îți s- l- n- m- i- le- ne- v- mi- ți- și-'],
  [BIT.POSS, 'meu mea său sa săi sale lui lor nostru noastră noștri noastre'],
  [BIT.AND, 'și iar dar însă sau ori ci'],
  [BIT.SUB, 'deoarece fiindcă pentru întrucât când dacă deși după înainte până unde cum timp vreme'],
  [BIT.REL, 'care ce cine căruia căreia cărora cărui cărei'],
  [BIT.THAT | BIT.REL, 'că'],
  [BIT.TO, 'să'],
  [BIT.MODAL, 'va vor voi vei vom veți ar aș ai am ați poate pot putea trebuie'],
  [BIT.BE, 'este e sunt era erau fu fură'],
  [BIT.BE | BIT.NONFINITE, 'fi fost fiind'],
  [BIT.HAVE, 'a au am ai ați'],
  [BIT.NEG | BIT.ADV, 'nu n-'],
  [
    BIT.PREP,
    'în la pe din de cu pentru după despre prin spre către sub peste între dintre printre fără până asupra contra împotriva potrivit conform lângă întru într- dintr- printr- al ale ai a ca',
  ],
  [
    BIT.ADV,
    'mai și deja încă acum atunci aici acolo doar numai chiar foarte tot astfel totodată totuși însă apoi ulterior recent anterior aproximativ circa abia imediat ieri azi astăzi mâine nu',
  ],
  [
    BIT.NUM,
    'unu doi două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece douăsprezece douăzeci treizeci patruzeci cincizeci sută sute mie mii milion milioane miliard miliarde',
  ],
  [
    BIT.TIME | BIT.NOUN,
    'luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie zi zile săptămână săptămâna lună luna an ani anul ora ore seara dimineața noaptea',
  ],
  [
    BIT.NOUN,
    'stat candidat rezultat contract sat oraș deputat deputați atentat atentatul senat senatul consulat mandat mandatul proiect buget bugetul președinte avocat avocatul prefect acord acordul sfert adevărat privat apărut interes proces succes sens mers',
  ],
]);

/** Present and older past forms of the verbs of reporting and of common news verbs; participles come from their endings. */
const VERBS = `
  spune spun spus | declara declară declarat | afirma afirmă afirmat | susține susțin susținut | anunța anunță anunțat | preciza precizează precizat |
  menționa menționează menționat | sublinia subliniază subliniat | adăuga adaugă adăugat | transmite transmit transmis | relata relatează relatat |
  scrie scriu scris | informa informează informat | nota notează notat | arăta arată arătat | explica explică explicat | avertiza avertizează avertizat |
  acuza acuză acuzat | cere cer cerut | solicita solicită solicitat | mulțumi mulțumește mulțumit | condamna condamnă condamnat | promite promit promis |
  recunoaște recunosc recunoscut | admite admit admis | crede cred crezut | considera consideră considerat | confirma confirmă confirmat |
  comunica comunică comunicat | raporta raportează raportat | dezvălui dezvăluie dezvăluit | asigura asigură asigurat | estima estimează estimat |
  răspunde răspund răspuns | completa completează completat | reaminti reamintește reamintit | aminti amintește amintit | publica publică publicat |
  îndemna îndeamnă îndemnat | respinge resping respins | nega neagă negat | felicita felicită felicitat | exprima exprimă exprimat | oferi oferă oferit |
  descrie descriu descris | regreta regretă regretat | critica critică criticat | saluta salută salutat | cita citează citat | povesti povestește povestit |
  merge merg mers | face fac făcut | lua ia luat | ajunge ajung ajuns | rămâne rămân rămas | crește crește crescut | scădea scade scăzut | începe încep început |
  muri moare murit | ucide ucide ucis | răni rănește rănit | avea are avut | putea poate putut | vrea vrea vrut | primi primește primit | pierde pierde pierdut |
  câștiga câștigă câștigat | deschide deschide deschis | închide închide închis | construi construiește construit | vinde vinde vândut | cumpăra cumpără cumpărat |
  plăti plătește plătit | costa costă costat | continua continuă continuat | urma urmează urmat | veni vine venit | pleca pleacă plecat | produce produce produs |
  decide decide decis | aproba aprobă aprobat | vota votează votat | semna semnează semnat | ataca atacă atacat | lansa lansează lansat | discuta discută discutat`;
for (const entry of VERBS.split('|')) addForms(words, entry.trim().split(/\s+/));

function addForms(into: Map<string, Word>, [lemma = '', present = '', participle = '']: readonly string[]): void {
  addWord(into, present, BIT.THIRD, lemma);
  if (lemma !== present && lemma.endsWith('e')) addWord(into, lemma, BIT.THIRD, lemma);
  addWord(into, lemma, BIT.BASE, lemma);
  addWord(into, participle, BIT.PART, lemma);
}

/** Romanian words: closed classes, the verbs of reporting, and endings for the rest. */
export const romanianLexicon: Lexicon = { words, guess, grammar: 'romanian' };

function guess(lower: string): number {
  if (/(?:[aiuîâ](?:t|tă|te|ți)|[sș]|să|se|și)$/.test(lower) && lower.length > 3) return BIT.PART | BIT.NOUN | BIT.ADJ;
  if (/(?:ează|ește|esc|eau|ază)$/.test(lower)) return BIT.THIRD;
  if (/(?:ând|ind)$/.test(lower)) return BIT.ING;
  if (lower.endsWith('mente') || lower.endsWith('ește')) return BIT.ADV;
  return BIT.NOUN;
}
