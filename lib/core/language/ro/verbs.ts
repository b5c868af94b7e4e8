import { BIT, addWord, type Word } from '../lexicon.ts';

/** `PLURAL` stands with a present form that is no third person singular: "spun", "știu", "demisionez". */

/** Adds the third persons, plurals, participles, gerunds and past forms of the Romanian verbs below to the lexicon. */
export function addVerbs(words: Map<string, Word>): void {
  for (const verb of split(A)) addRegular(words, verb, [`${verb.slice(0, -1)}ă`]);
  for (const verb of split(EAZA)) addRegular(words, verb, [eaza(verb)]);
  for (const verb of split(ESTE)) addFourth(words, verb, [`${verb.slice(0, -1)}ește`, `${verb.slice(0, -1)}esc`]);
  for (const line of IRREGULAR.trim().split('\n')) addIrregular(words, line.trim().split(/\s+/));
}

const split = (list: string) => list.trim().split(/\s+/);

/** "preciza" to "precizează", "sublinia" to "subliniază". */
const eaza = (verb: string) => (verb.endsWith('ia') ? `${verb.slice(0, -1)}ază` : `${verb.slice(0, -1)}ează`);

const add = (words: Map<string, Word>, forms: readonly string[], bits: number, lemma: string) => {
  for (const form of forms) if (form !== '' && form !== '-') addWord(words, form, bits, lemma);
};

/** Verbs in -a: "declara, declară, declarat, declarând, declarau". */
function addRegular(words: Map<string, Word>, verb: string, present: readonly string[]): void {
  const stem = verb.slice(0, -1);
  add(words, [verb], BIT.BASE, verb);
  add(words, [...present, `${stem}ăm`], BIT.THIRD, verb);
  if (present[0]?.endsWith('ează') || present[0]?.endsWith('iază'))
    add(words, [`${stem}ez`], BIT.THIRD | BIT.PLURAL, verb);
  addParticiple(words, verb, `${stem}at`);
  add(words, [stem.endsWith('i') ? `${stem}ind` : `${stem}ând`], BIT.ING, verb);
  add(words, [`${stem}au`, `${stem}ase`, `${stem}aseră`], BIT.PAST, verb);
}

/** Verbs in -i: "primi, primește, primit, primind, primea". */
function addFourth(words: Map<string, Word>, verb: string, present: readonly string[]): void {
  const stem = verb.slice(0, -1);
  add(words, [verb], BIT.BASE, verb);
  const [singular = '', plural = ''] = present;
  add(words, [singular, `${stem}im`], BIT.THIRD, verb);
  add(words, [plural], BIT.THIRD | BIT.PLURAL, verb);
  addParticiple(words, verb, `${stem}it`);
  add(words, [`${stem}ind`], BIT.ING, verb);
  add(words, [`${stem}ea`, `${stem}eau`, `${stem}ise`, `${stem}iseră`], BIT.PAST, verb);
}

/** lemma, third singular, third plural, participle, gerund, then older past forms. */
function addIrregular(words: Map<string, Word>, forms: readonly string[]): void {
  const [lemma = '', singular = '', plural = '', participle = '', gerund = '', ...past] = forms;
  add(words, [lemma], BIT.BASE, lemma);
  add(words, [firstPlural(lemma)], BIT.THIRD | BIT.PLURAL, lemma);
  add(words, [singular], BIT.THIRD, lemma);
  if (plural !== singular) add(words, [plural], BIT.THIRD | BIT.PLURAL, lemma);
  addParticiple(words, lemma, participle);
  add(words, [gerund], BIT.ING, lemma);
  add(words, past, BIT.PAST, lemma);
}

/** "spunem", "vedem", "oferim", "așteptăm". */
const firstPlural = (lemma: string) =>
  lemma.endsWith('ea')
    ? `${lemma.slice(0, -2)}em`
    : lemma.endsWith('e')
      ? `${lemma}m`
      : lemma.endsWith('a')
        ? `${lemma.slice(0, -1)}ăm`
        : lemma.endsWith('i')
          ? `${lemma}m`
          : '';

/** "acuzat, acuzată, acuzați, acuzate"; "spus, spusă, spuși, spuse"; "mort, moartă" is an adjective of its own. */
function addParticiple(words: Map<string, Word>, lemma: string, participle: string): void {
  if (participle === '' || participle === '-') return;
  const plural = participle.endsWith('t') ? `${participle.slice(0, -1)}ți` : `${participle.slice(0, -1)}și`;
  add(words, [participle, `${participle}ă`, plural, `${participle}e`], BIT.PART, lemma);
}

const A = `
  lăuda replica prezuma declara afirma explica comunica publica confirma raporta asigura critica saluta regreta invoca provoca
  revoca indica aplica implica ridica complica justifica identifica verifica notifica modifica ratifica clarifica certifica arunca
  ataca aresta adopta respecta lupta consulta rezulta ajuta uita separa repara compara prepara declanșa ocupa participa anticipa
  schimba adera considera elibera suspecta contesta protesta manifesta cânta cerceta costa elimina termina examina domina determina
  obliga investiga păstra spera judeca aduna anula acumula simula condamna desemna acorda executa discuta disputa exprima estima
  suprima comanda recomanda admira expira respira inspira aspira conspira efectua`;

const EAZA = `
  reafirma reitera detalia concluziona nuanța puncta argumenta opina caracteriza reproșa preciza menționa nota informa relata
  avertiza estima completa cita comenta semnala lansa vota organiza realiza analiza utiliza autoriza finaliza penaliza sesiza
  monitoriza privatiza majora diminua aviza viza vizita forma transforma reforma urma lucra dura parca fixa taxa relaxa anexa afecta
  proiecta injecta colecta detecta finanța avansa amenința influența ameliora explora deteriora elabora colabora ancheta audia plasa
  deplasa încasa abandona acționa funcționa sancționa staționa condiționa concesiona demisiona pensiona intenționa poziționa selecta
  conecta promova inova renova salva activa dezactiva motiva candida valida invalida lichida consolida amenda bloca debloca șoca
  eșua licita facilita limita delimita reabilita redacta contracta reporta negocia renegocia aprecia beneficia iniția evidenția
  recalcula stipula manipula preconiza prognoza decreta interpreta crea recrea încadra înregistra administra demonstra ilustra
  filtra concentra echipa escorta distra deraia intenta dirija corija angaja încuraja descuraja șantaja sabota percheziționa
  interoga extrăda paraliza generaliza reorganiza soluționa achiziționa evalua accentua situa perpetua`;

const ESTE = `
  zvoni vorbi mărturisi bănui primi plăti folosi construi reconstrui citi opri locui înlocui dori iubi stabili pregăti lovi găsi
  greși reuși mulțumi povesti reaminti aminti porni izbucni depăși sfătui prăbuși grăbi munci trăi păzi răspândi urmări defini
  întâlni lipsi sosi mări scumpi ieftini hrăni îmbunătăți pedepsi părăsi răsplăti risipi sărbători spori sprijini tipări zgudui
  otrăvi îndeplini îmbogăți împotrivi ghici dobândi cheltui clădi poticni iscăli însuși înmulți încetini înăspri adânci înrăutăți`;

const IRREGULAR = `
  spune spune spun spus spunând spunea spuneau spusese spuse
  zice zice zic zis zicând zicea ziceau zise
  susține susține susțin susținut susținând susținea susțineau susținuse
  transmite transmite transmit transmis transmițând transmitea transmiteau
  scrie scrie scriu scris scriind scria scriau scrisese
  cere cere cer cerut cerând cerea cereau ceruse
  promite promite promit promis promițând promitea promiteau promisese
  recunoaște recunoaște recunosc recunoscut recunoscând recunoștea recunoșteau recunoscuse
  cunoaște cunoaște cunosc cunoscut cunoscând cunoștea cunoșteau
  admite admite admit admis admițând admitea admiteau
  crede crede cred crezut crezând credea credeau
  răspunde răspunde răspund răspuns răspunzând răspundea răspundeau
  respinge respinge resping respins respingând respingea respingeau
  descrie descrie descriu descris descriind descria descriau
  oferi oferă oferă oferit oferind oferea ofereau
  solicita solicită solicită solicitat solicitând solicitau
  dezminți dezminte dezmint dezmințit dezmințind dezmințea
  minți minte mint mințit mințind mințea
  simți simte simt simțit simțind simțea simțeau
  atrage atrage atrag atras atrăgând atrăgea atrăgeau
  trage trage trag tras trăgând trăgea trăgeau
  retrage retrage retrag retras retrăgând retrăgea
  conchide conchide conchid conchis conchizând
  deduce deduce deduc dedus deducând
  conduce conduce conduc condus conducând conducea conduceau
  produce produce produc produs producând producea produceau
  reduce reduce reduc redus reducând reducea
  introduce introduce introduc introdus introducând
  aduce aduce aduc adus aducând aducea aduceau
  duce duce duc dus ducând ducea duceau
  merge merge merg mers mergând mergea mergeau
  face face fac făcut făcând făcea făceau făcuse
  lua ia iau luat luând lua luau luase
  da dă dau dat dând dădea dădeau dăduse
  sta stă stau stat stând stătea stăteau
  ajunge ajunge ajung ajuns ajungând ajungea ajungeau ajunsese
  rămâne rămâne rămân rămas rămânând rămânea rămâneau rămăsese
  crește crește cresc crescut crescând creștea creșteau crescuse
  scădea scade scad scăzut scăzând scădea scădeau scăzuse
  cădea cade cad căzut căzând cădea cădeau căzuse
  decădea decade decad decăzut decăzând
  începe începe încep început începând începea începeau începuse
  pricepe pricepe pricep priceput pricepând
  muri moare mor murit murind murea mureau murise
  ucide ucide ucid ucis ucigând ucidea ucideau ucisese
  avea are au avut având avea aveau avusese
  putea poate pot putut putând putea puteau putuse
  vrea vrea vor vrut vrând voia voiau
  pierde pierde pierd pierdut pierzând pierdea pierdeau pierduse
  câștiga câștigă câștigă câștigat câștigând câștigau
  deschide deschide deschid deschis deschizând deschidea deschideau
  închide închide închid închis închizând închidea închideau
  include include includ inclus incluzând includea includeau
  exclude exclude exclud exclus excluzând
  conclude conclude conclud conclus
  vinde vinde vând vândut vânzând vindea vindeau
  veni vine vin venit venind venea veneau venise
  deveni devine devin devenit devenind devenea deveneau devenise
  reveni revine revin revenit revenind revenea reveneau revenise
  interveni intervine intervin intervenit intervenind intervenea
  proveni provine provin provenit provenind provenea proveneau
  preveni previne previn prevenit prevenind
  conveni convine convin convenit convenind
  decide decide decid decis decizând decidea decideau decisese
  pune pune pun pus punând punea puneau pusese
  propune propune propun propus propunând propunea propuneau
  impune impune impun impus impunând impunea impuneau
  dispune dispune dispun dispus dispunând dispunea dispuneau
  expune expune expun expus expunând
  depune depune depun depus depunând depunea depuneau
  compune compune compun compus compunând
  opune opune opun opus opunând opunea opuneau
  supune supune supun supus supunând
  presupune presupune presupun presupus presupunând
  ține ține țin ținut ținând ținea țineau ținuse
  obține obține obțin obținut obținând obținea obțineau
  menține menține mențin menținut menținând menținea mențineau
  deține deține dețin deținut deținând deținea dețineau
  reține reține rețin reținut reținând reținea rețineau
  conține conține conțin conținut conținând conținea conțineau
  întreține întreține întrețin întreținut întreținând
  aparține aparține aparțin aparținut aparținând aparținea aparțineau
  abține abține abțin abținut abținând
  vedea vede văd văzut văzând vedea vedeau văzuse
  prevedea prevede prevăd prevăzut prevăzând prevedea prevedeau
  ști știe știu știut știind știa știau știuse
  trece trece trec trecut trecând trecea treceau trecuse
  petrece petrece petrec petrecut petrecând petrecea petreceau
  întrece întrece întrec întrecut întrecând
  plăcea place plac plăcut plăcând plăcea plăceau
  zăcea zace zac zăcut zăcând zăcea
  tăcea tace tac tăcut tăcând tăcea
  trimite trimite trimit trimis trimițând trimitea trimiteau trimisese
  permite permite permit permis permițând permitea permiteau
  comite comite comit comis comițând comitea
  emite emite emit emis emițând emitea
  scoate scoate scot scos scoțând scotea scoteau
  bate bate bat bătut bătând bătea băteau
  combate combate combat combătut combătând
  dezbate dezbate dezbat dezbătut dezbătând dezbătea dezbăteau
  abate abate abat abătut abătând
  aprinde aprinde aprind aprins aprinzând
  prinde prinde prind prins prinzând prindea prindeau
  surprinde surprinde surprind surprins surprinzând
  cuprinde cuprinde cuprind cuprins cuprinzând cuprindea
  întreprinde întreprinde întreprind întreprins întreprinzând
  extinde extinde extind extins extinzând extindea
  întinde întinde întind întins întinzând
  pretinde pretinde pretind pretins pretinzând pretindea pretindeau
  tinde tinde tind tins tinzând
  depinde depinde depind depins depinzând depindea depindeau
  ascunde ascunde ascund ascuns ascunzând ascundea ascundeau
  pătrunde pătrunde pătrund pătruns pătrunzând
  naște naște nasc născut născând
  învinge învinge înving învins învingând
  distruge distruge distrug distrus distrugând distrugea
  alege alege aleg ales alegând alegea alegeau
  înțelege înțelege înțeleg înțeles înțelegând înțelegea înțelegeau
  strânge strânge strâng strâns strângând
  împinge împinge împing împins împingând
  atinge atinge ating atins atingând atingea
  stinge stinge sting stins stingând
  plânge plânge plâng plâns plângând plângea
  frânge frânge frâng frânt frângând
  rupe rupe rup rupt rupând
  rezolva rezolvă rezolvă rezolvat rezolvând
  coborî coboară coboară coborât coborând cobora coborau
  hotărî hotărăște hotărăsc hotărât hotărând hotăra hotărau
  urî urăște urăsc urât urând
  omorî omoară omoară omorât omorând
  ieși iese ies ieșit ieșind ieșea ieșeau ieșise
  fugi fuge fug fugit fugind fugea fugeau
  sări sare sar sărit sărind sărea
  pieri piere pier pierit pierind
  dispărea dispare dispar dispărut dispărând dispărea dispăreau dispăruse
  apărea apare apar apărut apărând apărea apăreau apăruse
  părea pare par părut părând părea păreau
  reapărea reapare reapar reapărut reapărând
  suferi suferă suferă suferit suferind suferea sufereau
  sugera sugerează sugerează sugerat sugerând sugerau
  referi referă referă referit referind referea
  conferi conferă conferă conferit conferind
  acoperi acoperă acoperă acoperit acoperind
  descoperi descoperă descoperă descoperit descoperind
  adormi adoarme adorm adormit adormind adormea
  dormi doarme dorm dormit dormind dormea dormeau
  împiedica împiedică împiedică împiedicat împiedicând
  interzice interzice interzic interzis interzicând interzicea
  prezice prezice prezic prezis prezicând
  contrazice contrazice contrazic contrazis contrazicând
  bea bea beau băut bând bea beau
  umple umple umplu umplut umplând
  rade rade rad ras răzând
  râde râde râd râs râzând
  arde arde ard ars arzând ardea ardeau
  ierta iartă iartă iertat iertând
  purta poartă poartă purtat purtând purtau
  muta mută mută mutat mutând
  juca joacă joacă jucat jucând jucau
  ruga roagă roagă rugat rugând
  înceta încetează încetează încetat încetând
  învăța învață învață învățat învățând
  aștepta așteaptă așteaptă așteptat așteptând așteptau
  accepta acceptă acceptă acceptat acceptând
  încerca încearcă încearcă încercat încercând încercau
  pleca pleacă pleacă plecat plecând plecau
  întreba întreabă întreabă întrebat întrebând întrebau
  chema cheamă cheamă chemat chemând chemau
  lăsa lasă lasă lăsat lăsând lăsau
  apăra apără apără apărat apărând apărau
  cumpăra cumpără cumpără cumpărat cumpărând
  îndemna îndeamnă îndeamnă îndemnat îndemnând
  întâmpla întâmplă întâmplă întâmplat întâmplând
  însemna înseamnă înseamnă însemnat însemnând însemna
  căuta caută caută căutat căutând căutau
  arăta arată arată arătat arătând arătau
  afla află află aflat aflând aflau
  conta contează contează contat contând
  intra intră intră intrat intrând intrau
  înființa înființează înființează înființat înființând
  semna semnează semnează semnat semnând semnau
  circula circulă circulă circulat circulând circula circulau
  rula rulează rulează rulat rulând rula rulau
  afișa afișează afișează afișat afișând
  posta postează postează postat postând
  cauza cauzează cauzează cauzat cauzând
  insista insistă insistă insistat insistând insistau
  consta constă constau constat constând
  exista există există existat existând exista existau
  trebui trebuie trebuie trebuit trebuind trebuia
  continua continuă continuă continuat continuând continuau
  nega neagă neagă negat negând negau
  lega leagă leagă legat legând
  ninge ninge ning nins ningând
  concedia concediază concediază concediat concediind
  sublinia subliniază subliniază subliniat subliniind subliniau
  întârzia întârzie întârzie întârziat întârziind
  apropia apropie apropie apropiat apropiind
  aproba aprobă aprobă aprobat aprobând
  urca urcă urcă urcat urcând urcau
  înscrie înscrie înscriu înscris înscriind
  ciocni ciocnește ciocnesc ciocnit ciocnind
  evada evadează evadează evadat evadând
  înjunghia înjunghie înjunghie înjunghiat înjunghiind
  împușca împușcă împușcă împușcat împușcând
  viola violează violează violat violând
  răni rănește rănesc rănit rănind rănea
  adăuga adaugă adaugă adăugat adăugând adăugau
  încălca încalcă încalcă încălcat încălcând încălcau
  risca riscă riscă riscat riscând riscau
  mișca mișcă mișcă mișcat mișcând
  scăpa scapă scapă scăpat scăpând scăpau
  mânca mănâncă mănâncă mâncat mâncând mâncau
  alerga aleargă aleargă alergat alergând alergau
  zbura zboară zboară zburat zburând zburau
  țipa țipă țipă țipat țipând țipau
  exclama exclamă exclamă exclamat exclamând
  striga strigă strigă strigat strigând strigau
  șopti șoptește șoptesc șoptit șoptind
  călca calcă calcă călcat călcând
  apăsa apasă apasă apăsat apăsând
  băga bagă bagă băgat băgând
  turna toarnă toarnă turnat turnând
  diferi diferă diferă diferit diferind
  consuma consumă consumă consumat consumând consumau
  asuma asumă asumă asumat asumând
  rezuma rezumă rezumă rezumat rezumând
  semăna seamănă seamănă semănat semănând
  fura fură fură furat furând furau
  atârna atârnă atârnă atârnat atârnând
  întoarce întoarce întorc întors întorcând întorcea întorceau
  omite omite omit omis omițând
  socoti socotește socotesc socotit socotind
  străbate străbate străbat străbătut străbătând
  durea doare dor durut durând
  traduce traduce traduc tradus traducând
  desface desface desfac desfăcut desfăcând
  șterge șterge șterg șters ștergând
  culege culege culeg cules culegând
  prescrie prescrie prescriu prescris prescriind
  fierbe fierbe fierb fiert fierbând
  încăpea încape încap încăput încăpând
  împărți împarte împart împărțit împărțind
  constitui constituie constituie constituit constituind constituia
  contribui contribuie contribuie contribuit contribuind
  distribui distribuie distribuie distribuit distribuind
  atribui atribuie atribuie atribuit atribuind
  restitui restituie restituie restituit restituind
  dezvălui dezvăluie dezvăluie dezvăluit dezvăluind dezvăluia
  renunța renunță renunță renunțat renunțând
  denunța denunță denunță denunțat denunțând
  pronunța pronunță pronunță pronunțat pronunțând
  anunța anunță anunță anunțat anunțând anunțau
  așeza așază așază așezat așezând
  repeta repetă repetă repetat repetând
  refuza refuză refuză refuzat refuzând refuzau
  evita evită evită evitat evitând
  invita invită invită invitat invitând
  imita imită imită imitat imitând
  confrunta confruntă confruntă confruntat confruntând
  înfrunta înfruntă înfruntă înfruntat înfruntând
  suspenda suspendă suspendă suspendat suspendând
  inunda inundă inundă inundat inundând
  atesta atestă atestă atestat atestând
  asista asistă asistă asistat asistând
  rezista rezistă rezistă rezistat rezistând
  persista persistă persistă persistat persistând
  consista consistă consistă consistat consistând
  asculta ascultă ascultă ascultat ascultând
  dezvolta dezvoltă dezvoltă dezvoltat dezvoltând
  exporta exportă exportă exportat exportând
  importa importă importă importat importând
  transporta transportă transportă transportat transportând
  suporta suportă suportă suportat suportând
  merita merită merită meritat meritând
  agita agită agită agitat agitând
  profita profită profită profitat profitând
  reprezenta reprezintă reprezintă reprezentat reprezentând reprezentau
  prezenta prezintă prezintă prezentat prezentând prezentau
  consimți consimte consimt consimțit consimțind
  numi numește numesc numit numind numea
  număra numără numără numărat numărând
  supăra supără supără supărat supărând
  măsura măsoară măsoară măsurat măsurând
  rezerva rezervă rezervă rezervat rezervând
  observa observă observă observat observând
  conserva conservă conservă conservat conservând
  răsturna răstoarnă răstoarnă răsturnat răsturnând
  confisca confiscă confiscă confiscat confiscând
  achita achită achită achitat achitând
  împrumuta împrumută împrumută împrumutat împrumutând
  transfera transferă transferă transferat transferând
  riposta ripostează ripostează ripostat ripostând
  deprecia depreciază depreciază depreciat depreciind
  exploda explodează explodează explodat explodând
  jefui jefuiește jefuiesc jefuit jefuind
  tampona tamponează tamponează tamponat tamponând
  devaloriza devalorizează devalorizează devalorizat devalorizând
  înscena înscenează înscenează înscenat înscenând
  amplasa amplasează amplasează amplasat amplasând
  preleva prelevează prelevează prelevat prelevând
  schița schițează schițează schițat schițând
  plafona plafonează plafonează plafonat plafonând
  îngheța îngheață îngheață înghețat înghețând
  demite demite demit demis demițând
  amâna amână amână amânat amânând amânau
  aloca alocă alocă alocat alocând alocau
  convoca convoacă convoacă convocat convocând
  evoca evocă evocă evocat evocând
  găzdui găzduiește găzduiesc găzduit găzduind
  adăposti adăpostește adăpostesc adăpostit adăpostind
  acuza acuză acuză acuzat acuzând acuzau
  dărâma dărâmă dărâmă dărâmat dărâmând
  înlătura înlătură înlătură înlăturat înlăturând
  desfășura desfășoară desfășoară desfășurat desfășurând
  înconjura înconjoară înconjoară înconjurat înconjurând
  îndura îndură îndură îndurat îndurând
  captura capturează capturează capturat capturând
  înainta înaintează înaintează înaintat înaintând
  escalada escaladează escaladează escaladat escaladând
  evacua evacuează evacuează evacuat evacuând
  solda soldează soldează soldat soldând
  chestiona chestionează chestionează chestionat chestionând
  sonda sondează sondează sondat sondând
  dubla dublează dublează dublat dublând
  tripla triplează triplează triplat triplând
  înjumătăți înjumătățește înjumătățesc înjumătățit înjumătățind
  diagnostica diagnostichează diagnostichează diagnosticat diagnosticând
  vaccina vaccinează vaccinează vaccinat vaccinând
  spitaliza spitalizează spitalizează spitalizat spitalizând
  interna internează internează internat internând
  externa externează externează externat externând
  trata tratează tratează tratat tratând
  vindeca vindecă vindecă vindecat vindecând
  opera operează operează operat operând
  remite remite remit remis remițând
  remarca remarcă remarcă remarcat remarcând
  marca marchează marchează marcat marcând
  debarca debarcă debarcă debarcat debarcând
  scufunda scufundă scufundă scufundat scufundând
  naufragia naufragiază naufragiază naufragiat naufragiind
  ateriza aterizează aterizează aterizat aterizând
  decola decolează decolează decolat decolând
  clasa clasează clasează clasat clasând
  califica califică califică calificat calificând
  accidenta accidentează accidentează accidentat accidentând
  egala egalează egalează egalat egalând
  legitima legitimează legitimează legitimat legitimând
  trânti trântește trântesc trântit trântind
  izola izolează izolează izolat izolând
  rătăci rătăcește rătăcesc rătăcit rătăcind
  oscila oscilează oscilează oscilat oscilând
  fluctua fluctuează fluctuează fluctuat fluctuând
  stagna stagnează stagnează stagnat stagnând
  totaliza totalizează totalizează totalizat totalizând
  însuma însumează însumează însumat însumând
  subvenționa subvenționează subvenționează subvenționat subvenționând
  rambursa rambursează rambursează rambursat rambursând
  implementa implementează implementează implementat implementând
  digitaliza digitalizează digitalizează digitalizat digitalizând
  moderniza modernizează modernizează modernizat modernizând
  inaugura inaugurează inaugurează inaugurat inaugurând
  asfalta asfaltează asfaltează asfaltat asfaltând
  inspecta inspectează inspectează inspectat inspectând
  alerta alertează alertează alertat alertând
  mobiliza mobilizează mobilizează mobilizat mobilizând
  reacționa reacționează reacționează reacționat reacționând
  polua poluează poluează poluat poluând
  deversa deversează deversează deversat deversând
  vâna vânează vânează vânat vânând
  proteja protejează protejează protejat protejând`;
