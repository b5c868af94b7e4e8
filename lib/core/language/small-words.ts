import { rowsOf, wordsIn } from './rows.ts';

/**
 * Frequent words of languages, by which a text is told to be in one of them: English and Romanian, which have rules of their
 * own, then others only to tell them apart. A word of several languages counts for each; one that English has and Romanian
 * has not counts for English alone.
 */
const FREQUENT_WORDS = `
# language	words
en	the of and to in that is was for on with he she it as at by from said has have had be are were this not they his her after who which a an i you we my your our their its them us him me what when where how why there here these those been being do does did will would can could should if than then because so or but all no up out about into over more most just only also very some any other every against before between during since until while under through again never now get got going know think want say says saying year years people million percent one two three four first last new don didn doesn isn wasn aren weren hasn haven won police officials mayor minister president government court city told told killed died dead killing man woman men children day week month monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december another many much such both each few own same too off down still even back well way made make take took see may might must shall across along around near next per via despite although though however whether without within among according wrote died resigned closed arrested accused
ro	și de la în a cu că pe din care nu se pentru o un au fost este mai prin după al ale ai sunt unei unor potrivit cel cea cei cele s-a și-a într-un într-o in si dupa pana fara catre insa lui va vor fi ani unui privind conform intr-o intr-un iar către ca să sa am ai are avea avut aveau era erau sau dar însă ce cine cum când unde cât câte câți toate toți tot aceasta acest această aceste acești acesta lor ei ele el ea lei luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie septembrie octombrie noiembrie decembrie ministrul președintele premierul primarul guvernul poliția anul oameni persoane spus declarat anunțat murit trei patru cinci mii milioane fără până sub peste între doar numai foarte astfel dacă deși pentru-că mă îi îl i-a l-a le-a ne-a m-a n-a nu-i v-a dintre despre față împotriva asupra acum atunci astăzi ieri
fr	le la les l d et est dans une des pas qui sur un de du que qu à a au aux en il elle ils elles on nous vous ce cette ces cet se s n ne par pour plus avec été être sont était ont avait son sa ses leur leurs mais ou où donc selon après avant sans sous contre entre depuis deux trois ans lundi mardi mercredi jeudi vendredi samedi dimanche indiqué dit fait comme aussi même très tout tous y j c m si lui
de	der die das und ist nicht mit ein eine einen einem einer eines von zu den dem des im am auf für sich sie er es wir ihr auch als wie aus bei nach vor über unter zwischen wurde wurden werden wird sind war waren hat haben hatte hatten kann können soll sollen muss sei seien dass daß wenn aber oder noch nur schon mehr zum zur durch gegen ohne um bis seit zwei drei jahre jahren sagte teilte montag dienstag mittwoch donnerstag freitag samstag sonntag
es	el los las del y que en un una por con para más de la a se no es al lo su sus como o fue han ha había son está están este esta estos estas pero sin sobre entre hasta desde cuando donde quien también muy ya ser ante tras contra según dijo años dos tres lunes martes miércoles jueves viernes sábado domingo personas muertos si nos le les
it	il lo gli che per è di della del dei delle degli dello nel nella nei alla al alle ai da dal dalla dalle un una uno con non si sono ha hanno era stato stata stati state più come anche ma o se su sul sulla questo questa questi queste suo sua loro ed e a la le i in dopo prima contro tra fra due tre anni lunedì martedì mercoledì giovedì venerdì sabato domenica detto dell nell all sull persone
pt	o os as um uma de do da dos das no na nos nas em e que não com por para mais foi ao aos à pelo pela se seu sua seus suas ele ela eles elas é são está estão tem têm como mas ou sobre entre até desde quando também já ser há após contra segundo disse anos dois três segunda terça quarta quinta sexta sábado domingo pessoas isso este esta esse essa a
ca	el els la les un una uns unes de del dels i que en per amb no és són ha han va van més com però o al als seu seva aquest aquesta segons dos tres anys ser sobre entre fins també
nl	het een van niet de dat en zijn wordt werd werden voor met naar bij ook maar aan uit door nog wel als ze hij haar hun deze dit die te om tot heeft hebben kan kunnen zou zal moet geen meer dan toen twee drie jaar volgens tegen onder tussen er zich
hu	a az és hogy nem is egy meg csak volt van már ez azt el de mint még kell lesz után szerint két három év évben pedig vagy ki sem lehet volna azonban ezt arról amely akik mert illetve majd között mondta közölte hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap
pl	i w na z do nie się jest to że o jak ale po od za przez dla przy oraz ten ta tego tym są był była było były może tylko już także został została zostali przed między roku lat dwa trzy osób poinformował powiedział który która które których ze we
cs	a v na se že je to s z do i o k ve po jako od za pro při podle který která které jsou byl byla bylo byli není jsem také ale by být ze let roku dva tři uvedl řekl jeho jejich až než
hr	i u na je se da za su od s o iz po koji koja koje bio bila bilo nije kao što ili ali će bi prema nakon godine dana dva tri rekao kazao između samo sve ga ih
sv	och att det är som en på för av med den till inte har de ett om han hon var vi från men så kan efter eller vid när också nu under mot mellan sade enligt två tre år blev ska skulle
da	og at det er som en på for af med den til ikke har de et om han hun var fra men så kan efter eller ved når også nu under mod mellem sagde ifølge to tre år blev skal ville jeg der
fi	ja on ei se että oli hän mutta kun niin myös ovat joka sen kuin tai jo vain mukaan jälkeen vuonna kaksi kolme sanoi poliisi kertoo
tr	ve bir bu da de için ile olarak olan çok daha sonra kadar gibi ne ama en var yok değil ancak göre dedi iki üç yıl etti oldu olduğu ise
sq	dhe në e të për me nga një është u që ka janë nuk si më por do se pas ishte dy tre
`;

/** The bits of a word that of the first two languages only the first has. */
const ENGLISH_ALONE = 1;

/** By word in small letters the languages that have it, as bits of their places in `LANGUAGES_TOLD`. */
export const LANGUAGES_TOLD: readonly string[] = rowsOf(FREQUENT_WORDS).map(([language = '']) => language);

export const LANGUAGES_OF_WORD: ReadonlyMap<string, number> = languagesOfWord();

function languagesOfWord(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  rowsOf(FREQUENT_WORDS).forEach(([, list], place) => {
    for (const word of wordsIn(list)) {
      const known = words.get(word) ?? 0;
      if (place < 2 || known !== ENGLISH_ALONE) words.set(word, known | (1 << place));
    }
  });
  return words;
}
