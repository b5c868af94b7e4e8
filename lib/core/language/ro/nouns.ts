/** Romanian nouns, one a row; of two that copy without marks spells alike the first counts. The columns are those of `WordTable`. */
export const ROMANIAN_NOUNS = `
# noun	other forms	classes	stands for	takes
acord	acordul	noun
activist	-ul		person
activitate		noun
actor	-ul		person
actorul			role
actrița			role
adevărat		noun
adevărată		adj noun
administrator	-ul		person
administrația	administrației		body
agenți		noun
agenția	agenției		body
agenții		noun
alianța	alianței		body
ambasada	ambasadei		body
ambasador	-ul		person
an		noun time
analist	-ul		person
analiști	analiștii analiștilor		unnamed:analiști
analiza			document
ancheta			document
anchetator	anchetatori anchetatorii anchetatorilor anchetatorul		unnamed:anchetatori
ani		noun time
antrenoarea			person
antrenor	-ul		person
antrenorul			role
anul	anului	noun time
anunț	anunțul anunțului		message
apărut		noun
aport		noun
aprilie		noun time
apropiați	apropiații		unnamed:apropiați
arbitru	-ul		person
armata			body
armată		noun
armatei			body
arme		noun
artă		noun
asociația	asociației		body
atacant	-ul		person
atentat	atentatul	noun
auditul			document
august		noun time
autoritate		noun
autoritățile	autorităților		body
avocat	-ul	noun	person
avocata			person
avocatul		noun	role
avocați	avocații	noun
banca			body
băncii			body
bărbatul			person
bilanțul			document
buget	bugetul	noun
calitate		noun
camera	camerei		body
cancelar	-ul		person
candidat	-ul	noun	person
cantitate		noun
capacitate		noun
carte		noun
casă		noun
case		noun
căpitan	-ul		person
cântăreața			role
cântărețul			role
cercetarea			document
cercetătoarea			person
cercetător	-ul		person
certificat	certificatul	noun
cetate		noun
chestor	-ul		person
cifrele			document
clar		adj noun
clasă		noun
clienți	clienții	noun
clubul	clubului		body
coaliția			body
colonel	-ul		person
comandant	-ul		person
comisar	-ul		person
comisia	comisiei		body
compania	companiei		body
comunicat		noun	message
comunicatul		noun	document message
comunicatului			document message
comunitate		noun
conferință			message
consilier	-ul		person
consiliul	consiliului		body
consulat		noun
contract		noun
curtea			body
curții			body
data		noun
dată		noun
date		noun	message
datele		noun	document message
datelor			document
decan	-ul		person
decembrie		noun time
decesul			grants:a_decedat
decizia	decizie		message
declarația	declarație declarației		message
demisia			grants:a_demisionat
departamentul	departamentului		body
deputat	-ul	noun	person
deputata			person
deputați		noun
dimineață	dimineața	noun time
dinți		noun
diplomat		noun	unnamed:diplomați
diplomatul			unnamed:diplomați
diplomați		noun	unnamed:diplomați
diplomații	diplomaților		unnamed:diplomați
directoare	directoarea directoarei		person
director	-ul		person
direcția	direcției		body
doctorița	doctorul		person
document			message
documentele			document
documentul	documentului		document message
duminică		noun time
economist	-ul		person
economistul-șef			person
episcop	-ul		person
europarlamentar	-ul		person
executivul	executivului		body
expert	expertul experți experții		unnamed:experți
experților			unnamed:experți
false		adj noun
fapt	faptă faptul	noun
februarie		noun time
federația	federației		body
femeia			person
fermier	-ul		person
fețe		noun
fiica			person
firma	firmei		body
fiul			person
fonduri		noun
fotbalistul			role
fratele			person
fundaș	-ul		person
fundația	fundației		body
garda			body
gata		adj noun
gărzii			body
general	-ul		person
goală		adj noun
gol		adj noun
grav	gravă grave gravi	adj noun
guvernator	-ul		person
guvernul	guvernului		body
hartă		noun
ianuarie		noun time
important	importantă importante	adj noun
imposibil		adj noun
inginer	-ul		person
inspectoarea			person
inspector	-ul		person
inspectoratul	inspectoratului		body
instanța	instanței		body
institutul	institutului		body
interes		noun
internațional	internațională	adj noun
interviu	interviul		message
istoric	-ul		person
iulie		noun time
iunie		noun time
împărat		noun
înalta			body
jandarmeria	jandarmeriei		body
joi		noun time
jucător	-ul		person
judecată		noun
judecătoarea			person
judecător	-ul		person
judecătoria			body
jurnalist	-ul		person
jurnalistul			role
kremlinul	kremlinului		body
libertate		noun
lider	-ul		person
localnic	localnici localnicii localnicilor localnicul		unnamed:localnici
lume	lumea	noun
luna		noun time
lună		noun time
luni		noun time
magistrat	magistrați	noun
maior	-ul		person
mama			person
manager	-ul		person
mandat	mandatul	noun
mari		adj noun
martie		noun time
martor	martori martorii martorilor martorul		unnamed:martori
marți		noun time
masă		noun
medic	-ul		person
medicii			body unnamed:medici
medicilor			unnamed:medici
medicul			role
mers		noun
mesaj	mesajul mesajului		message
mese		noun
mică		adj noun
mici		adj noun
miercuri		noun time
mijlocaș	-ul		person
ministerul	ministerului		body
ministra	ministrei		person
ministru	-ul		person
minți		noun
minuta	minută		message
minute	minutul	noun
moartea			grants:a_murit
munți		noun
naționala		adj noun
necesar		adj noun
noapte	noaptea	noun time
noiembrie		noun time
nota		noun
notă		noun
oamenii			person
oase		noun
octombrie		noun time
oficial	oficiali oficialii oficialilor oficialul		unnamed:oficiali
oficiul	oficiului		body
ofițer	-ul		person
omul			person
operatorul			body
opoziția			body
ora		noun time
oraș		noun
ordonanța			document
ore		noun time
orele		noun time
organizația	organizației		body
pacienți	pacienții	noun
papa			person
papei			person
parchetul	parchetului		body
parlamentar	-ul		person
parlamentul	parlamentului		body
parte		noun
partidul	partidului		body
patriarh	-ul		person
patron	-ul		person
părinte	părinți părinții	noun
piața	piață	noun
plasă		noun
plata	plată	noun
poartă		noun
politolog	-ul		person
poliția	poliției polițiștii		body
polițist	-ul		person
pompier	-ul		person
pompierii			body
port		noun
portar	-ul		person
posibil		adj noun
posibilitate		noun
postare	postarea		message
postul			body
prefect	-ul	noun	person
prefectura	prefecturii		body
premier	-ul		person
preot	-ul		person
presă	presei	noun
president			person
președinta			person
președinte		noun	person
președintei	președintele președintelui		person
prim-ministru	-ul		person
primar	-ul		person
primăria	primăriei		body
primărița	primăriței		person
privat		noun
proces		noun
procuroarea			person
procuror	-ul		person
procurorii	procurorilor		body
profesoara			person
profesor	-ul		person
profesorul			role
proiect		noun
proiectul			document
punct	puncte	noun
purtătoare	purtătoarea purtătoarei		person
purtător	-ul		person
raport		noun	message
raportul	raportului		document message
rasă		noun
rată		noun
ratei		noun
realitate		noun
rechizitoriu			message
rechizitoriul			document message
rechizitoriului			document
rector	-ul		person
rege	regele regelui		person
regina	reginei		person
regizor	-ul		person
regizorul			role
reporter	-ul		person
reprezentanți	reprezentanții reprezentanților		unnamed:reprezentanți
rezultat	rezultate	noun
sat		noun
sănătate		noun
săptămână	săptămâna săptămâni	noun time
sâmbătă		noun time
scriitor	-ul		person
scriitorul			role
scrisoare			message
scrisoarea			document message
scrisorii			document
seara	seară	noun time
secretar	-ul		person
secretara			person
securitate		noun
senat		noun
senatoarea			person
senator	-ul		person
senatul		noun	body
senatului			body
sens		noun
sentința	sentință		message
septembrie		noun time
serviciul	serviciului		body
sete		noun
sfert		noun
sigur		adj noun
sindicalist	-ul		person
sindicat	sindicate	noun
sindicatele	sindicatul	noun	body
sindicatului			body
soartă		noun
societate		noun
societatea			body
societății			body
sociolog	-ul		person
soldat	soldatul soldați	noun
sondaj			message
sondajul			document message
sondajului			document
sora			person
soția			person
soție	soții	noun
soțul			person
specialist	specialistul specialiști specialiștii		unnamed:experți
specialiștilor			unnamed:experți
spitalul	spitalului		body
sport		noun
stare	starea	noun
stat		noun
statistica	statisticile		document
studenți	studenții	noun
studiu			message
studiul			document message
studiului			document
subprefect	-ul		person
succes		noun
suport		noun
sursa	sursă surse sursei sursele surselor		unnamed:surse
șefa			person
șefei			person
șeful	șefului		person
șofer	-ul		person
tatăl			person
tați		noun
tânăra	tânărul		person
tehnician	-ul		person
timp		noun
transport		noun
tribunalul	tribunalului		body
uniunea	uniunii		body
universitate		noun
universitatea			body
universității			body
vase		noun
vecin	vecini vecinii vecinilor vecinul		unnamed:localnici
viață		noun
vicepremier	-ul		person
vicepreședinte	-ul		person
vicepreședintele	vicepreședintelui		person
viceprimar	-ul		person
vineri		noun time
vreme		noun
zi		noun time
ziarul	ziarului		body
zile	zilele	noun time
ziua		noun time
`;
