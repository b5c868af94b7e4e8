/** Romanian verbs, one a row. The columns are those of `VerbTable`; the forms those of `verb-forms.ts`. */
export const ROMANIAN_VERBS = `
# verb	forms	to say it is	takes	known for
abandona	-ează
abate	abate abat abătut abătând
abține	abține abțin abținut abținând
accentua	-ează
accepta	acceptă acceptă acceptat acceptând			by-people
accidenta	accidentează accidentează accidentat accidentând
achita	achită achită achitat achitând			done-to-people
achiziționa	-ează
acoperi	acoperă acoperă acoperit acoperind
acorda	-ă
activa	-ează
acționa	-ează
acumula	-ă
acuza	acuză acuză acuzat acuzând acuzau	act position		hidden pair done-to-people
adăposti	adăpostește adăpostesc adăpostit adăpostind
adăuga	adaugă adaugă adăugat adăugând adăugau	say
adânci	-ește
adera	-ă
administra	-ează
admira	-ă
admite	admite admit admis admițând admitea admiteau	factive
adopta	-ă
adormi	adoarme adorm adormit adormind adormea			by-people
aduce	aduce aduc adus aducând aducea aduceau
aduna	-ă
afecta	-ează			of-things
afirma	-ă	say
afișa	afișează afișează afișat afișând
afla	află află aflat aflând aflau			impersonal by-people
agita	agită agită agitat agitând
ajunge	ajunge ajung ajuns ajungând ajungea ajungeau ajunsese			happens
ajuta	-ă
alege	alege aleg ales alegând alegea alegeau			done-to-people
alerga	aleargă aleargă alergat alergând alergau			by-people
alerta	alertează alertează alertat alertând
aloca	alocă alocă alocat alocând alocau
amâna	amână amână amânat amânând amânau
ameliora	-ează
amenda	-ează			done-to-people
amenința	-ează	act position		done-to-people
aminti	-ește	say noun
amplasa	amplasează amplasează amplasat amplasând
analiza	-ează
ancheta	-ează			done-to-people
anexa	-ează
angaja	-ează
anticipa	-ă	think
anula	-ă
anunța	anunță anunță anunțat anunțând anunțau	say noun		impersonal
aparține	aparține aparțin aparținut aparținând aparținea aparțineau
apărea	apare apar apărut apărând apărea apăreau apăruse			happens
apăra	apără apără apărat apărând apărau
apăsa	apasă apasă apăsat apăsând
aplica	-ă
aprecia	-ează	think
aprinde	aprinde aprind aprins aprinzând
aproba	aprobă aprobă aprobat aprobând
apropia	apropie apropie apropiat apropiind
arăta	arată arată arătat arătând arătau	say
arde	arde ard ars arzând ardea ardeau
aresta	-ă			done-to-people
argumenta	-ează	say
arunca	-ă
asculta	ascultă ascultă ascultat ascultând
ascunde	ascunde ascund ascuns ascunzând ascundea ascundeau
asfalta	asfaltează asfaltează asfaltat asfaltând
asigura	-ă	say
asista	asistă asistă asistat asistând
aspira	-ă
asuma	asumă asumă asumat asumând
așeza	așază așază așezat așezând
aștepta	așteaptă așteaptă așteptat așteptând așteptau			by-people
ataca	-ă
atârna	atârnă atârnă atârnat atârnând
ateriza	aterizează aterizează aterizat aterizând
atesta	atestă atestă atestat atestând
atinge	atinge ating atins atingând atingea
atrage	atrage atrag atras atrăgând atrăgea atrăgeau	say needs:atenția
atribui	atribuie atribuie atribuit atribuind
audia	-ează			done-to-people
autoriza	-ează
avansa	-ează
avea	are au avut având avea aveau avusese
avertiza	-ează	say
aviza	-ează
bate	bate bat bătut bătând bătea băteau			done-to-people
băga	bagă bagă băgat băgând
bănui	-ește	think		hidden
bea	bea beau băut bând bea beau			by-people
beneficia	-ează
bloca	-ează
califica	califică califică calificat calificând
candida	-ează			by-people
captura	capturează capturează capturat capturând
caracteriza	-ează	label +drept +ca
cauza	cauzează cauzează cauzat cauzând			of-things
cădea	cade cad căzut căzând cădea cădeau căzuse			happens
călca	calcă calcă călcat călcând
căuta	caută caută căutat căutând căutau
cânta	-ă
câștiga	câștigă câștigă câștigat câștigând câștigau
cerceta	-ă			done-to-people
cere	cere cer cerut cerând cerea cereau ceruse	act position
certifica	-ă
cheltui	-ește
chema	cheamă cheamă chemat chemând chemau			done-to-people
chestiona	chestionează chestionează chestionat chestionând
ciocni	ciocnește ciocnesc ciocnit ciocnind
circula	circulă circulă circulat circulând circula circulau			happens
cita	-ează
citi	-ește
clarifica	-ă	say noun
clasa	clasează clasează clasat clasând
clădi	-ește
coborî	coboară coboară coborât coborând cobora coborau
colabora	-ează			by-people
colecta	-ează
comanda	-ă
combate	combate combat combătut combătând
comenta	-ează	say
comite	comite comit comis comițând comitea
compara	-ă
completa	-ează	say
complica	-ă
compune	compune compun compus compunând
comunica	-ă	say
concedia	concediază concediază concediat concediind			done-to-people
concentra	-ează
concesiona	-ează
conchide	conchide conchid conchis conchizând	say
conclude	conclude conclud conclus
concluziona	-ează	say
condamna	-ă	act unless:închisoare/ani/detenție/definitiv/amendă/despăgubiri/executare position		done-to-people
condiționa	-ează
conduce	conduce conduc condus conducând conducea conduceau
conecta	-ează
conferi	conferă conferă conferit conferind
confirma	-ă	say noun
confisca	confiscă confiscă confiscat confiscând
confrunta	confruntă confruntă confruntat confruntând
conserva	conservă conservă conservat conservând
considera	-ă	think		hidden
consimți	consimte consimt consimțit consimțind
consista	consistă consistă consistat consistând
consolida	-ează
conspira	-ă
consta	constă constau constat constând
constata	none	say
constitui	constituie constituie constituit constituind constituia
construi	-ește
consulta	-ă
consuma	consumă consumă consumat consumând consumau
contacta	-ează			done-to-people
conta	contează contează contat contând			of-things
contesta	-ă	act position		by-people
continua	continuă continuă continuat continuând continuau			happens
contracta	-ează
contrazice	contrazice contrazic contrazis contrazicând
contribui	contribuie contribuie contribuit contribuind
conține	conține conțin conținut conținând conținea conțineau			of-things
conveni	convine convin convenit convenind
convoca	convoacă convoacă convocat convocând			done-to-people
corija	-ează
costa	-ă			happens of-things
crea	-ează
crede	crede cred crezut crezând credea credeau	think		hidden impersonal by-people
crește	crește cresc crescut crescând creștea creșteau crescuse			happens
critica	-ă	act position
culege	culege culeg cules culegând
cumpăra	cumpără cumpără cumpărat cumpărând
cunoaște	cunoaște cunosc cunoscut cunoscând cunoștea cunoșteau			by-people
cuprinde	cuprinde cuprind cuprins cuprinzând cuprindea			of-things
da	dă dau dat dând dădea dădeau dăduse	say needs:asigurări
dărâma	dărâmă dărâmă dărâmat dărâmând
debarca	debarcă debarcă debarcat debarcând
debloca	-ează
decădea	decade decad decăzut decăzând
decide	decide decid decis decizând decidea decideau decisese			by-people
declanșa	-ă
declara	-ă	say
decola	decolează decolează decolat decolând
decreta	-ează
deduce	deduce deduc dedus deducând
defini	-ește
delimita	-ează
demisiona	-ează			complete by-people
demite	demite demit demis demițând			done-to-people
demonstra	-ează
denunța	denunță denunță denunțat denunțând	act position
depăși	-ește
depinde	depinde depind depins depinzând depindea depindeau
deplasa	-ează
deprecia	depreciază depreciază depreciat depreciind
depune	depune depun depus depunând depunea depuneau
deraia	-ează
deschide	deschide deschid deschis deschizând deschidea deschideau
descoperi	descoperă descoperă descoperit descoperind
descrie	descrie descriu descris descriind descria descriau	label +drept +ca
descuraja	-ează
desemna	-ă
desface	desface desfac desfăcut desfăcând
desfășura	desfășoară desfășoară desfășurat desfășurând
detalia	-ează	say noun
detecta	-ează
deteriora	-ează
determina	-ă
deține	deține dețin deținut deținând deținea dețineau
devaloriza	devalorizează devalorizează devalorizat devalorizând
deveni	devine devin devenit devenind devenea deveneau devenise			happens
deversa	deversează deversează deversat deversând
dezactiva	-ează
dezbate	dezbate dezbat dezbătut dezbătând dezbătea dezbăteau
dezminți	dezminte dezmint dezmințit dezmințind dezmințea	act position
dezvălui	dezvăluie dezvăluie dezvăluit dezvăluind dezvăluia	factive
dezvolta	dezvoltă dezvoltă dezvoltat dezvoltând
diagnostica	diagnostichează diagnostichează diagnosticat diagnosticând
diferi	diferă diferă diferit diferind
digitaliza	digitalizează digitalizează digitalizat digitalizând
diminua	-ează
dirija	-ează
discuta	-ă			by-people
dispărea	dispare dispar dispărut dispărând dispărea dispăreau dispăruse			happens
dispune	dispune dispun dispus dispunând dispunea dispuneau
disputa	-ă
distra	-ează
distribui	distribuie distribuie distribuit distribuind
distruge	distruge distrug distrus distrugând distrugea
dobândi	-ește
domina	-ă
dori	-ește			by-people
dormi	doarme dorm dormit dormind dormea dormeau			by-people
dubla	dublează dublează dublat dublând
duce	duce duc dus ducând ducea duceau			done-to-people
dura	-ează			happens of-things
durea	doare dor durut durând
echipa	-ează
efectua	-ă
egala	egalează egalează egalat egalând
elabora	-ează
elibera	-ă			done-to-people
elimina	-ă
emite	emite emit emis emițând emitea
escalada	escaladează escaladează escaladat escaladând
escorta	-ează
estima	-ă, -ează	say		hidden
eșua	-ează
evacua	evacuează evacuează evacuat evacuând
evada	evadează evadează evadat evadând
evalua	-ează
evidenția	-ează	say noun
evita	evită evită evitat evitând
evoca	evocă evocă evocat evocând
examina	-ă
exclama	exclamă exclamă exclamat exclamând	say
exclude	exclude exclud exclus excluzând
executa	-ă
exista	există există existat existând exista existau			happens of-things
expira	-ă
explica	-ă	say noun
exploda	explodează explodează explodat explodând
explora	-ează
exporta	exportă exportă exportat exportând
exprima	-ă	act may:regretul/condoleanțe/condoleanțele/sprijinul/susținerea/îngrijorarea/solidaritatea/speranța/încrederea/dezacordul position
expune	expune expun expus expunând
externa	externează externează externat externând
extinde	extinde extind extins extinzând extindea
extrăda	-ează
face	face fac făcut făcând făcea făceau făcuse
facilita	-ează
felicita	none	act
fierbe	fierbe fierb fiert fierbând
filtra	-ează
finaliza	-ează
finanța	-ează
fixa	-ează
fluctua	fluctuează fluctuează fluctuat fluctuând
folosi	-ește
forma	-ează
frânge	frânge frâng frânt frângând
fugi	fuge fug fugit fugind fugea fugeau			by-people
funcționa	-ează
fura	fură fură furat furând furau
găsi	-ește
găzdui	găzduiește găzduiesc găzduit găzduind
generaliza	-ează
ghici	-ește
grăbi	-ește
greși	-ește			by-people
hotărî	hotărăște hotărăsc hotărât hotărând hotăra hotărau			by-people
hrăni	-ește
identifica	-ă
ieftini	-ește
ierta	iartă iartă iertat iertând
ieși	iese ies ieșit ieșind ieșea ieșeau ieșise			happens by-people
ilustra	-ează
imita	imită imită imitat imitând
implementa	implementează implementează implementat implementând
implica	-ă
importa	importă importă importat importând
impune	impune impun impus impunând impunea impuneau
inaugura	inaugurează inaugurează inaugurat inaugurând
include	include includ inclus incluzând includea includeau			of-things
indica	-ă
influența	-ează
informa	-ează	say carrier		pair done-to-people
iniția	-ează
injecta	-ează
inova	-ează
insista	insistă insistă insistat insistând insistau	say		by-people
inspecta	inspectează inspectează inspectat inspectând
inspira	-ă
intenta	-ează
intenționa	-ează			by-people
interna	internează internează internat internând			done-to-people
interoga	-ează			done-to-people
interpreta	-ează
interveni	intervine intervin intervenit intervenind intervenea			happens by-people
interzice	interzice interzic interzis interzicând interzicea
intra	intră intră intrat intrând intrau			happens of-things
introduce	introduce introduc introdus introducând
inunda	inundă inundă inundat inundând
invalida	-ează
investiga	-ă
invita	invită invită invitat invitând			done-to-people
invoca	-ă	say noun
iscăli	-ește
iubi	-ește
izbucni	-ește			happens
izola	izolează izolează izolat izolând
îmbogăți	-ește
îmbunătăți	-ește
împărți	împarte împart împărțit împărțind
împiedica	împiedică împiedică împiedicat împiedicând
împinge	împinge împing împins împingând
împotrivi	-ește
împrumuta	împrumută împrumută împrumutat împrumutând
împușca	împușcă împușcă împușcat împușcând			done-to-people
înainta	înaintează înaintează înaintat înaintând
înăspri	-ește
încadra	-ează
încasa	-ează
încălca	încalcă încalcă încălcat încălcând încălcau
încăpea	încape încap încăput încăpând
începe	începe încep început începând începea începeau începuse			happens of-things
încerca	încearcă încearcă încercat încercând încercau			by-people
înceta	încetează încetează încetat încetând
încetini	-ește
închide	închide închid închis închizând închidea închideau
înconjura	înconjoară înconjoară înconjurat înconjurând
încuraja	-ează
îndemna	îndeamnă îndeamnă îndemnat îndemnând	act position
îndeplini	-ește
îndura	îndură îndură îndurat îndurând
înființa	înființează înființează înființat înființând
înfrunta	înfruntă înfruntă înfruntat înfruntând
îngheța	îngheață îngheață înghețat înghețând
înjumătăți	înjumătățește înjumătățesc înjumătățit înjumătățind
înjunghia	înjunghie înjunghie înjunghiat înjunghiind			done-to-people
înlătura	înlătură înlătură înlăturat înlăturând
înlocui	-ește
înmulți	-ește
înrăutăți	-ește
înregistra	-ează
înscena	înscenează înscenează înscenat înscenând
înscrie	înscrie înscriu înscris înscriind
însemna	înseamnă înseamnă însemnat însemnând însemna			of-things
însuma	însumează însumează însumat însumând
însuși	-ește
întâlni	-ește
întâmpla	întâmplă întâmplă întâmplat întâmplând			of-things
întârzia	întârzie întârzie întârziat întârziind
întinde	întinde întind întins întinzând
întoarce	întoarce întorc întors întorcând întorcea întorceau
întreba	întreabă întreabă întrebat întrebând întrebau	act	quote tail wh	done-to-people
întrece	întrece întrec întrecut întrecând
întreprinde	întreprinde întreprind întreprins întreprinzând
întreține	întreține întrețin întreținut întreținând
înțelege	înțelege înțeleg înțeles înțelegând înțelegea înțelegeau			by-people
învăța	învață învață învățat învățând
învinge	învinge înving învins învingând
jefui	jefuiește jefuiesc jefuit jefuind
juca	joacă joacă jucat jucând jucau			by-people
judeca	-ă			done-to-people
justifica	-ă
lansa	-ează
lăsa	lasă lasă lăsat lăsând lăsau
lăuda	-ă	act position
lega	leagă leagă legat legând
legitima	legitimează legitimează legitimat legitimând
lichida	-ează
licita	-ează
limita	-ează
lipsi	-ește			happens
locui	-ește			by-people
lovi	-ește			done-to-people
lua	ia iau luat luând lua luau luase
lucra	-ează			by-people
lupta	-ă
majora	-ează
manifesta	-ă
manipula	-ează
marca	marchează marchează marcat marcând
mări	-ește
mărturisi	-ește	say
măsura	măsoară măsoară măsurat măsurând
mânca	mănâncă mănâncă mâncat mâncând mâncau			by-people
menține	menține mențin menținut menținând menținea mențineau
menționa	-ează	say noun
merge	merge merg mers mergând mergea mergeau			by-people
merita	merită merită meritat meritând
minți	minte mint mințit mințind mințea			by-people
mișca	mișcă mișcă mișcat mișcând
mobiliza	mobilizează mobilizează mobilizat mobilizând
moderniza	modernizează modernizează modernizat modernizând
modifica	-ă
monitoriza	-ează
motiva	-ează
mulțumi	-ește	act
munci	-ește			by-people
muri	moare mor murit murind murea mureau murise			complete happens
muta	mută mută mutat mutând
naște	naște nasc născut născând
naufragia	naufragiază naufragiază naufragiat naufragiind
nega	neagă neagă negat negând negau	act position
negocia	-ează			by-people
ninge	ninge ning nins ningând			of-things
nota	-ează	say carrier
notifica	-ă
nuanța	-ează	say
număra	numără numără numărat numărând
numi	numește numesc numit numind numea			done-to-people
obliga	-ă			done-to-people
observa	observă observă observat observând	say
obține	obține obțin obținut obținând obținea obțineau
ocupa	-ă
oferi	oferă oferă oferit oferind oferea ofereau	act needs:condoleanțe/felicitări/scuze/mulțumiri
omite	omite omit omis omițând
omorî	omoară omoară omorât omorând
opera	operează operează operat operând			done-to-people
opina	-ează	say
opri	-ește
opune	opune opun opus opunând opunea opuneau
organiza	-ează
oscila	oscilează oscilează oscilat oscilând
otrăvi	-ește
paraliza	-ează
parca	-ează
participa	-ă			happens by-people
părăsi	-ește
părea	pare par părut părând părea păreau			impersonal of-things
păstra	-ă
pătrunde	pătrunde pătrund pătruns pătrunzând
păzi	-ește
pedepsi	-ește
penaliza	-ează
pensiona	-ează
percheziționa	-ează
permite	permite permit permis permițând permitea permiteau
perpetua	-ează
persista	persistă persistă persistat persistând
petrece	petrece petrec petrecut petrecând petrecea petreceau
pierde	pierde pierd pierdut pierzând pierdea pierdeau pierduse
pieri	piere pier pierit pierind			happens
plafona	plafonează plafonează plafonat plafonând
plasa	-ează
plăcea	place plac plăcut plăcând plăcea plăceau
plăti	-ește
plânge	plânge plâng plâns plângând plângea			by-people
pleca	pleacă pleacă plecat plecând plecau			by-people
polua	poluează poluează poluat poluând
porni	-ește
posta	postează postează postat postând	say
poticni	-ește
povesti	-ește	say
poziționa	-ează
prăbuși	-ește
preciza	-ează	say
preconiza	-ează	think
pregăti	-ește
preleva	prelevează prelevează prelevat prelevând
prepara	-ă
prescrie	prescrie prescriu prescris prescriind
presupune	presupune presupun presupus presupunând	think		hidden impersonal
pretinde	pretinde pretind pretins pretinzând pretindea pretindeau	say
prevedea	prevede prevăd prevăzut prevăzând prevedea prevedeau
preveni	previne previn prevenit prevenind
prezenta	prezintă prezintă prezentat prezentând prezentau
prezice	prezice prezic prezis prezicând
prezuma	-ă
pricepe	pricepe pricep priceput pricepând
primi	-ește
prinde	prinde prind prins prinzând prindea prindeau
privatiza	-ează
produce	produce produc produs producând producea produceau			of-things
profita	profită profită profitat profitând
prognoza	-ează	think
proiecta	-ează
promite	promite promit promis promițând promitea promiteau promisese	act position		by-people
promova	-ează
pronunța	pronunță pronunță pronunțat pronunțând
propune	propune propun propus propunând propunea propuneau	act position
proteja	protejează protejează protejat protejând
protesta	-ă			by-people
proveni	provine provin provenit provenind provenea proveneau
provoca	-ă			of-things
publica	-ă	say carrier
puncta	-ează	say
pune	pune pun pus punând punea puneau pusese
purta	poartă poartă purtat purtând purtau
putea	poate pot putut putând putea puteau putuse			of-things
rade	rade rad ras răzând
rambursa	rambursează rambursează rambursat rambursând
raporta	-ă	say
ratifica	-ă
rămâne	rămâne rămân rămas rămânând rămânea rămâneau rămăsese			happens of-things
răni	rănește rănesc rănit rănind rănea			done-to-people
răspândi	-ește
răsplăti	-ește
răspunde	răspunde răspund răspuns răspunzând răspundea răspundeau	say
răsturna	răstoarnă răstoarnă răsturnat răsturnând
rătăci	rătăcește rătăcesc rătăcit rătăcind
râde	râde râd râs râzând			by-people
reabilita	-ează
reacționa	reacționează reacționează reacționat reacționând			by-people
reafirma	-ează	say noun
realiza	-ează
reaminti	-ește	say noun
reapărea	reapare reapar reapărut reapărând
recalcula	-ează
reclama	none	say
recomanda	-ă	act position
reconstrui	-ește
recrea	-ează
recunoaște	recunoaște recunosc recunoscut recunoscând recunoștea recunoșteau recunoscuse	factive
redacta	-ează
reduce	reduce reduc redus reducând reducea
referi	referă referă referit referind referea
reforma	-ează
refuza	refuză refuză refuzat refuzând refuzau	act +să position		by-people
regreta	-ă	factive		by-people
reitera	-ează	say noun
relata	-ează	say carrier		hidden
relaxa	-ează
remarca	remarcă remarcă remarcat remarcând
remite	remite remit remis remițând
renegocia	-ează
renova	-ează
renunța	renunță renunță renunțat renunțând			by-people
reorganiza	-ează
repara	-ă
repeta	repetă repetă repetat repetând
replica	-ă	say
reporta	-ează
reprezenta	reprezintă reprezintă reprezentat reprezentând reprezentau
reproșa	-ează	act position
respecta	-ă
respinge	respinge resping respins respingând respingea respingeau	act position
respira	-ă
restitui	restituie restituie restituit restituind
retrage	retrage retrag retras retrăgând retrăgea
reține	reține rețin reținut reținând reținea rețineau			done-to-people
reuși	-ește			by-people
reveni	revine revin revenit revenind revenea reveneau revenise			happens by-people
revoca	-ă			done-to-people
rezerva	rezervă rezervă rezervat rezervând
rezista	rezistă rezistă rezistat rezistând
rezolva	rezolvă rezolvă rezolvat rezolvând
rezulta	-ă			of-things
rezuma	rezumă rezumă rezumat rezumând	say
ridica	-ă
riposta	ripostează ripostează ripostat ripostând	say
risca	riscă riscă riscat riscând riscau
risipi	-ește
ruga	roagă roagă rugat rugând
rula	rulează rulează rulat rulând rula rulau
rupe	rupe rup rupt rupând
sabota	-ează
saluta	-ă	act position
salva	-ează
sancționa	-ează			done-to-people
sărbători	-ește
sări	sare sar sărit sărind sărea
scădea	scade scad scăzut scăzând scădea scădeau scăzuse			happens
scăpa	scapă scapă scăpat scăpând scăpau
schimba	-ă
schița	schițează schițează schițat schițând
scoate	scoate scot scos scoțând scotea scoteau
scrie	scrie scriu scris scriind scria scriau scrisese	say carrier
scufunda	scufundă scufundă scufundat scufundând
scumpi	-ește
selecta	-ează
semăna	seamănă seamănă semănat semănând
semna	semnează semnează semnat semnând semnau			by-people
semnala	-ează	say noun
separa	-ă
sesiza	-ează	say
sfătui	-ește
simți	simte simt simțit simțind simțea simțeau
simula	-ă
situa	-ează
socoti	socotește socotesc socotit socotind
solda	soldează soldează soldat soldând
solicita	solicită solicită solicitat solicitând solicitau	act position
soluționa	-ează
sonda	sondează sondează sondat sondând
sosi	-ește			happens by-people
spera	-ă	think		by-people
spitaliza	spitalizează spitalizează spitalizat spitalizând
spori	-ește
sprijini	-ește
spune	spune spun spus spunând spunea spuneau spusese spuse	say		hidden impersonal
sta	stă stau stat stând stătea stăteau
stabili	-ește
stagna	stagnează stagnează stagnat stagnând
staționa	-ează
stinge	stinge sting stins stingând
stipula	-ează
străbate	străbate străbat străbătut străbătând
strânge	strânge strâng strâns strângând
striga	strigă strigă strigat strigând strigau	say
sublinia	subliniază subliniază subliniat subliniind subliniau	say noun
subvenționa	subvenționează subvenționează subvenționat subvenționând
suferi	suferă suferă suferit suferind suferea sufereau			by-people
sugera	sugerează sugerează sugerat sugerând sugerau	say
supăra	supără supără supărat supărând
suporta	suportă suportă suportat suportând
suprima	-ă
supune	supune supun supus supunând
surprinde	surprinde surprind surprins surprinzând
suspecta	-ă			hidden done-to-people
suspenda	suspendă suspendă suspendat suspendând			done-to-people
susține	susține susțin susținut susținând susținea susțineau susținuse	say
șantaja	-ează			done-to-people
șoca	-ează
șopti	șoptește șoptesc șoptit șoptind	say
șterge	șterge șterg șters ștergând
ști	știe știu știut știind știa știau știuse			impersonal by-people
tampona	tamponează tamponează tamponat tamponând
taxa	-ează
tăcea	tace tac tăcut tăcând tăcea
termina	-ă
tinde	tinde tind tins tinzând
tipări	-ește
totaliza	totalizează totalizează totalizat totalizând
traduce	traduce traduc tradus traducând
trage	trage trag tras trăgând trăgea trăgeau
transfera	transferă transferă transferat transferând
transforma	-ează
transmite	transmite transmit transmis transmițând transmitea transmiteau	act needs:condoleanțe/felicitări/scuze/mulțumiri, say
transporta	transportă transportă transportat transportând
trata	tratează tratează tratat tratând
trăi	-ește
trânti	trântește trântesc trântit trântind
trebui	trebuie trebuie trebuit trebuind trebuia			of-things
trece	trece trec trecut trecând trecea treceau trecuse
trimite	trimite trimit trimis trimițând trimitea trimiteau trimisese
tripla	triplează triplează triplat triplând
turna	toarnă toarnă turnat turnând
ține	ține țin ținut ținând ținea țineau ținuse
țipa	țipă țipă țipat țipând țipau	say
ucide	ucide ucid ucis ucigând ucidea ucideau ucisese			done-to-people
uita	-ă
umple	umple umplu umplut umplând
urca	urcă urcă urcat urcând urcau
urî	urăște urăsc urât urând
urma	-ează			happens of-things
urmări	-ește
utiliza	-ează
vaccina	vaccinează vaccinează vaccinat vaccinând
valida	-ează
vâna	vânează vânează vânat vânând
vedea	vede văd văzut văzând vedea vedeau văzuse			by-people
veni	vine vin venit venind venea veneau venise			happens by-people
verifica	-ă
vinde	vinde vând vândut vânzând vindea vindeau
vindeca	vindecă vindecă vindecat vindecând
viola	violează violează violat violând
viza	-ează
vizita	-ează
vorbi	-ește			impersonal by-people
vota	-ează			by-people
vrea	vrea vor vrut vrând voia voiau			by-people
zăcea	zace zac zăcut zăcând zăcea
zbura	zboară zboară zburat zburând zburau
zgudui	-ește
zice	zice zic zis zicând zicea ziceau zise	say		impersonal
zvoni	-ește			impersonal
agresa	none			done-to-people
auzi	none			by-people
constrânge	none			done-to-people
coopera	none			by-people
călători	none			by-people
escroca	none			done-to-people
forța	none			done-to-people
insulta	none			done-to-people
jigni	none			done-to-people
ploua	none			of-things
reieși	none			of-things
răpi	none			done-to-people
înșela	none			done-to-people
`;
