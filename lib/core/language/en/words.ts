import { BIT, lexiconOf, type Lexicon } from '../lexicon.ts';
import { addVerbs } from './verbs.ts';

const words = lexiconOf([
  [
    BIT.DET,
    'the a an this these those every each either neither some any no another such all both half several many few most more much what whatever which enough',
  ],
  [BIT.SUBJECT, 'i he she we they it you who everyone everybody someone somebody anyone nobody one there'],
  [BIT.OBJECT, 'me him us them it you himself herself itself themselves ourselves whom'],
  [BIT.POSS, 'my your his her its our their whose'],
  [BIT.DET | BIT.SUBJECT, 'this that these those'],
  [BIT.AND, 'and or but nor yet'],
  [
    BIT.SUB,
    'because although though while whereas when whenever if unless until till since before after as whether so lest where wherever how why',
  ],
  [BIT.REL, 'who whom whose which where what'],
  [BIT.THAT | BIT.REL, 'that'],
  [
    BIT.MODAL,
    "will would shall should can could may might must ought cannot won’t wouldn’t can’t couldn’t shouldn’t mustn’t won't wouldn't can't couldn't shouldn't",
  ],
  [BIT.BE, "is are was were am isn’t aren’t wasn’t weren’t isn't aren't wasn't weren't he's she's it's"],
  [BIT.BE | BIT.NONFINITE, 'be been being'],
  [BIT.HAVE, "has have had hasn’t haven’t hadn’t hasn't haven't hadn't"],
  [BIT.HAVE | BIT.NONFINITE, 'having'],
  [BIT.BE, '’re ’m'],
  [BIT.HAVE, '’ve'],
  [BIT.MODAL, '’ll ’d'],
  [BIT.DO, "do does did don’t doesn’t didn’t don't doesn't didn't"],
  [BIT.NEG | BIT.ADV, 'not never n’t'],
  [BIT.TO | BIT.PREP, 'to'],
  [
    BIT.PREP,
    'of in on at by for with from into onto over under about against between among amongst through during without within along across behind beyond near off up down out around above below toward towards upon amid amidst despite per via like unlike except including concerning regarding following pending versus alongside inside outside throughout aboard beside besides underneath minus plus than until till since before after as',
  ],
  [
    BIT.ADV,
    'also still now then here there already just even only too very again soon later earlier ago once twice yet ever often sometimes always rather quite almost nearly about instead however meanwhile moreover furthermore therefore thus hence otherwise nevertheless nonetheless indeed perhaps maybe abroad ahead away back forward forwards together apart alone overnight far further well long repeatedly first',
  ],
  [
    BIT.NUM,
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions',
  ],
  [
    BIT.TIME | BIT.NOUN,
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night day days week weeks month months year years hour hours minute minutes decade decades weekend midnight noon january february march april june july august september october november december spring summer autumn winter moment',
  ],
  [BIT.NOUN | BIT.PLURAL, 'people men women children police officials troops forces authorities residents families'],
  [
    BIT.NOUN,
    'government media data united talks news thing nothing something everything anything speed need red bed seed feed breed hundred ambassador king building meeting morning evening funding ceiling wedding spring string ring wing thing being housing shipping training spending hearing ruling warning briefing beginning finding wellbeing clothing earnings proceedings surroundings',
  ],
  [
    BIT.ADJ,
    'new old former last next first second third other own same good bad big small large great high low long short early late major minor key main top senior military political economic international national federal local public private foreign domestic regional formal immediate neighboring neighbouring following supreme deputy prime chief general human several many few sacred wicked naked limited united hundred indeed outstanding leading ongoing upcoming existing remaining missing standing right left open close free clear such due likely unlikely able available current recent previous',
  ],
]);
addVerbs(words);

/** English words: closed classes in full, some seven hundred verbs with their forms, and endings for the rest. */
export const englishLexicon: Lexicon = { words, guess, grammar: 'english' };

const NOT_ADVERBS = new Set(
  'family supply reply ally assembly july italy monopoly bully belly jelly butterfly anomaly homily elderly daily weekly monthly early friendly deadly only likely unlikely costly rally tally'.split(
    ' ',
  ),
);

function guess(lower: string): number {
  if (lower.length > 4) {
    if (lower.endsWith('ly') && !NOT_ADVERBS.has(lower)) return BIT.ADV;
    if (lower.endsWith('ing')) return BIT.ING | BIT.NOUN;
    if (lower.endsWith('ed') && !lower.endsWith('eed')) return BIT.PAST | BIT.PART | BIT.ADJ;
  }
  return lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us') ? BIT.NOUN | BIT.PLURAL : BIT.NOUN;
}
