import { sourceWords } from '../source-words.ts';

/** Romanian nouns that tell what kind of source speaks: one a row. */
const NOUNS = `
ministru	office
ministrului	office
ministrul	office
premier	office
premierul	office
premierului	office
cancelar	office
cancelarul	office
cancelarului	office
lider	office
liderul	office
liderului	office
primar	office
primarul	office
primarului	office
viceprimar	office
viceprimarul	office
viceprimarului	office
guvernator	office
guvernatorul	office
guvernatorului	office
senator	office
senatorul	office
senatorului	office
director	office
directorul	office
directorului	office
ambasador	office
ambasadorul	office
ambasadorului	office
procuror	office
procurorul	office
procurorului	office
judecător	office
judecătorul	office
judecătorului	office
general	office
generalul	office
generalului	office
avocat	office
avocatul	office
avocatului	office
profesor	office
profesorul	office
profesorului	office
analist	office
analistul	office
analistului	office
deputat	office
deputatul	office
deputatului	office
prefect	office
prefectul	office
prefectului	office
subprefect	office
subprefectul	office
subprefectului	office
secretar	office
secretarul	office
secretarului	office
medic	office
medicul	office
medicului	office
inginer	office
inginerul	office
inginerului	office
comisar	office
comisarul	office
comisarului	office
inspector	office
inspectorul	office
inspectorului	office
antrenor	office
antrenorul	office
antrenorului	office
europarlamentar	office
europarlamentarul	office
europarlamentarului	office
sociolog	office
sociologul	office
sociologului	office
politolog	office
politologul	office
politologului	office
istoric	office
istoricul	office
istoricului	office
economist	office
economistul	office
economistului	office
purtător	spokesperson
purtătorul	spokesperson
purtătorului	spokesperson
președinte	office
președintele	office
președintelui	office
vicepreședinte	office
vicepreședintele	office
vicepreședintelui	office
rector	office
rectorul	office
rectorului	office
prorector	office
prorectorul	office
prorectorului	office
decan	office
decanul	office
decanului	office
manager	office
managerul	office
managerului	office
patron	office
patronul	office
patronului	office
administrator	office
administratorul	office
administratorului	office
polițist	office
polițistul	office
polițistului	office
jurnalist	office
jurnalistul	office
jurnalistului	office
reporter	office
reporterul	office
reporterului	office
consilier	office
consilierul	office
consilierului	office
chestor	office
chestorul	office
chestorului	office
colonel	office
colonelul	office
colonelului	office
maior	office
maiorul	office
maiorului	office
căpitan	office
căpitanul	office
căpitanului	office
comandant	office
comandantul	office
comandantului	office
arbitru	office
arbitrului	office
arbitrul	office
actor	office
actorul	office
actorului	office
regizor	office
regizorul	office
regizorului	office
scriitor	office
scriitorul	office
scriitorului	office
cercetător	office
cercetătorul	office
cercetătorului	office
pompier	office
pompierul	office
pompierului	office
ofițer	office
ofițerul	office
ofițerului	office
preot	office
preotul	office
preotului	office
patriarh	office
patriarhul	office
patriarhului	office
episcop	office
episcopul	office
episcopului	office
sindicalist	office
sindicalistul	office
sindicalistului	office
activist	office
activistul	office
activistului	office
candidat	office
candidatul	office
candidatului	office
parlamentar	office
parlamentarul	office
parlamentarului	office
prim-ministru	office
prim-ministrului	office
prim-ministrul	office
vicepremier	office
vicepremierul	office
vicepremierului	office
expert	office
expertul	office
expertului	office
specialist	office
specialistul	office
specialistului	office
coordonator	office
coordonatorul	office
coordonatorului	office
fondator	office
fondatorul	office
fondatorului	office
cofondator	office
cofondatorul	office
cofondatorului	office
asistent	office
asistentul	office
asistentului	office
psiholog	office
psihologul	office
psihologului	office
biolog	office
biologul	office
biologului	office
meteorolog	office
meteorologul	office
meteorologului	office
geolog	office
geologul	office
geologului	office
chirurg	office
chirurgul	office
chirurgului	office
farmacist	office
farmacistul	office
farmacistului	office
arhitect	office
arhitectul	office
arhitectului	office
antreprenor	office
antreprenorul	office
antreprenorului	office
consultant	office
consultantul	office
consultantului	office
notar	office
notarul	office
notarului	office
executor	office
executorul	office
executorului	office
arheolog	office
arheologul	office
arheologului	office
muzeograf	office
muzeograful	office
muzeografului	office
curator	office
curatorul	office
curatorului	office
redactor	office
redactorul	office
redactorului	office
editor	office
editorul	office
editorului	office
corespondent	office
corespondentul	office
corespondentului	office
lector	office
lectorul	office
lectorului	office
conferențiar	office
conferențiarul	office
conferențiarului	office
academician	office
academicianul	office
academicianului	office
diplomat	office
diplomatul	office
diplomatului	office
consul	office
consulul	office
consulului	office
trezorier	office
trezorierul	office
trezorierului	office
membru	office
membrului	office
membrul	office
șef	office
șeful	office
șefului	office
președinta	office
președintei	office
rege	office
regele	office
regina	office
papa	office
primărița	office
directoarea	office
directoare	office
ministra	office
purtătoarea	spokesperson
purtătoare	spokesperson
profesoara	office
avocata	office
judecătoarea	office
procuroarea	office
deputata	office
senatoarea	office
doctorul	office
doctorița	office
dr	office
șefa	office
șefei	office
antrenoarea	office
secretara	office
inspectoarea	office
cercetătoarea	office
fostul	office
fosta	office
fondatoarea	office
coordonatoarea	office
asistenta	office
experta	office
specialista	office
membra	office
reprezentantul	office
reprezentanta	office
reprezentant	office
comisarul-șef	office
oficiali	voice
oficialii	voice
oficialilor	voice
reprezentanți	voice
reprezentanții	voice
reprezentanților	voice
autoritățile	voice
autorităților	voice
autorități	voice
anchetatorii	voice
anchetatorilor	voice
procurorii	voice
procurorilor	voice
polițiștii	voice
polițiștilor	voice
pompierii	voice
pompierilor	voice
jandarmii	voice
jandarmilor	voice
avocații	voice
avocaților	voice
angajații	voice
ei	group
ele	group
noi	group
martori	group
sursă	unnamed
sursa	unnamed
sursei	unnamed
surse	unnamed
sursele	unnamed
surselor	unnamed
martorii	group
martorilor	group
localnici	group
localnicii	group
localnicilor	group
vecini	group
vecinii	group
vecinilor	group
experți	group
experții	group
experților	group
specialiști	group
specialiștii	group
specialiștilor	group
analiști	group
analiștii	group
medicii	group
medicilor	group
profesorii	group
profesorilor	group
elevii	group
studenții	group
părinții	group
părinților	group
oamenii	group
oamenilor	group
alegătorii	group
alegătorilor	group
protestatarii	group
protestatarilor	group
criticii	group
criticilor	group
susținătorii	group
unii	group
mulți	group
alții	group
câțiva	group
rudele	group
apropiații	group
apropiați	group
sătenii	group
locuitorii	group
muncitorii	group
fermierii	group
parlamentarii	group
deputații	group
senatorii	group
diplomați	group
diplomații	group
omul	somebody
bărbatul	somebody
bărbat	somebody
femeia	somebody
femeie	somebody
tânărul	somebody
tânăra	somebody
băiatul	somebody
fata	somebody
mama	somebody
tatăl	somebody
fratele	somebody
sora	somebody
soția	somebody
soțul	somebody
fiul	somebody
fiica	somebody
martorul	somebody
martor	somebody
martora	somebody
vecinul	somebody
vecina	somebody
localnicul	somebody
șoferul	somebody
pasagerul	somebody
cineva	somebody
victima	somebody
prietenul	somebody
prietena	somebody
colegul	somebody
colega	somebody
ministerul	body
ministerului	body
guvernul	body
guvernului	body
poliția	body
poliției	body
armata	body
armatei	body
instanța	body
instanței	body
curtea	body
curții	body
compania	body
companiei	body
agenția	body
agenției	body
parlamentul	body
parlamentului	body
senatul	body
senatului	body
partidul	body
partidului	body
banca	body
băncii	body
comisia	body
comisiei	body
primăria	body
primăriei	body
prefectura	body
prefecturii	body
consiliul	body
consiliului	body
ambasada	body
ambasadei	body
administrația	body
administrației	body
spitalul	body
spitalului	body
universitatea	body
universității	body
parchetul	body
parchetului	body
institutul	body
institutului	body
societatea	body
societății	body
jandarmeria	body
jandarmeriei	body
inspectoratul	body
inspectoratului	body
direcția	body
direcției	body
asociația	body
asociației	body
federația	body
federației	body
sindicatul	body
sindicatului	body
sindicatele	body
clubul	body
clubului	body
firma	body
firmei	body
uniunea	body
uniunii	body
camera	body
camerei	body
tribunalul	body
tribunalului	body
judecătoria	body
judecătoriei	body
serviciul	body
serviciului	body
garda	body
gărzii	body
oficiul	body
oficiului	body
fundația	body
fundației	body
organizația	body
organizației	body
coaliția	body
coaliției	body
alianța	body
alianței	body
operatorul	body
operatorului	body
departamentul	body
departamentului	body
autoritatea	body
autorității	body
casa	body
regia	body
uzina	body
fabrica	body
raportul	document
raport	document
raportului	document
studiul	document
studiu	document
studiului	document
documentul	document
document	document
documente	document
documentele	document
documentului	document
scrisoarea	document
scrisoare	document
scrisorii	document
datele	document
date	document
datelor	document
ancheta	document
analiza	document
analizei	document
cercetarea	document
cercetării	document
statistica	document
statisticile	document
bilanțul	document
auditul	document
cifrele	document
e-mailul	document
articolul	document
articolului	document
legea	document
legii	document
ordonanța	document
ordonanței	document
proiectul	document
proiectului	document
hotărârea	document
hotărârii	document
regulamentul	document
regulamentului	document
contractul	document
contractului	document
protocolul	document
protocolului	document
site-ul	document
site-ului	document
registrul	document
nota	document
notei	document
stenograma	document
minuta	document
informațiile	document
comunicatul	statement
comunicat	statement
comunicatului	statement
comunicatele	statement
declarația	statement
declarației	statement
anunțul	statement
anunțului	statement
informarea	statement
informării	statement
precizările	statement
sondajul	poll
sondaj	poll
sondajului	poll
sondaje	poll
sondajele	poll
barometrul	poll
barometrului	poll
rechizitoriul	court
rechizitoriu	court
rechizitoriului	court
plângerea	court
plângerii	court
sentința	court
sentinței	court
motivarea	court
motivării	court
decizia	court
deciziei	court
mandatul	court
mandatului	court
referatul	court
referatului	court
postarea	social_post
postare	social_post
postării	social_post
mesajul	social_post
mesajului	social_post
tweetul	social_post
ziarul	press_report
ziarului	press_report
cotidianul	press_report
cotidianului	press_report
revista	press_report
revistei	press_report
postul	press_report
televiziunea	press_report
televiziunii	press_report
publicația	press_report
publicației	press_report
presa	press_report
presei	press_report
portalul	press_report
`;

/** Romanian phrases that tell through what somebody spoke, and whose name is withheld. */
const PHRASES = `
plănuiește	mind
plănuiau	mind
plănuia	mind
planificat	mind
spera	mind
sperau	mind
credea	mind
credeau	mind
voia	mind
voiau	mind
vrea	mind
vor	mind
dorea	mind
doreau	mind
intenționa	mind
intenționau	mind
intenționează	mind
decis	mind
hotărât	mind
citând	cites
sub protecția anonimatului	withheld
sub rezerva anonimatului	withheld
sub condiția anonimatului	withheld
a dorit să rămână anonim	withheld
au dorit să rămână anonime	withheld
au dorit să rămână anonimi	withheld
a cerut să nu fie numit	withheld
a cerut să nu i se publice numele	withheld
apropiate de	withheld
apropiate anchetei	withheld
apropiați de	withheld
din anchetă	withheld
familiarizate cu	withheld
din interiorul	withheld
care au dorit	withheld
pe surse	withheld
familiarizați cu	withheld
la curent cu	withheld
într-un comunicat	statement
într-un comunicat de presă	statement
printr-un comunicat	statement
prin comunicat	statement
comunicatul de presă	statement
comunicat de presă	statement
comunicat	statement
comunicatul	statement
comunicatului	statement
într-o declarație de presă	statement
biroul de presă	statement
biroului de presă	statement
în instanță	court
în fața instanței	court
în fața judecătorilor	court
rechizitoriu	court
rechizitoriul	court
rechizitoriului	court
în plângere	court
la proces	court
la audieri	court
dosarul	court
sondaj	poll
sondajul	poll
sondajului	poll
sondaje	poll
barometrul	poll
barometrului	poll
pe facebook	social_post
pe twitter	social_post
pe instagram	social_post
pe tiktok	social_post
pe telegram	social_post
pe rețelele sociale	social_post
pe rețelele de socializare	social_post
pe x ,	social_post
într-o postare	social_post
postarea	social_post
pe pagina sa	social_post
pe contul său	social_post
pe contul ei	social_post
pe youtube	social_post
pe linkedin	social_post
citat de	press_report
citată de	press_report
citați de	press_report
citate de	press_report
preluat de	press_report
preluată de	press_report
relatează	press_report
titrează	press_report
potrivit presei	press_report
presa locală	press_report
presa internațională	press_report
într-o scrisoare	document
în scrisoare	document
într-un raport	document
în raport	document
în document	document
într-un document	document
pe site-ul	document
într-un e-mail	document
într-un studiu	document
într-o scrisoare deschisă	document
a refuzat să comenteze	declined
au refuzat să comenteze	declined
nu a dorit să comenteze	declined
nu au dorit să comenteze	declined
nu a vrut să comenteze	declined
nu au vrut să comenteze	declined
nu a răspuns	declined
nu au răspuns	declined
nu a putut fi contactat	declined
nu a putut fi contactată	declined
nu au putut fi contactați	declined
nu a oferit un punct de vedere	declined
nu au oferit un punct de vedere	declined
nu a comentat	declined
nu au comentat	declined
a declinat	declined
a refuzat să facă declarații	declined
au refuzat să facă declarații	declined
nu a dorit să facă declarații	declined
nu a făcut declarații	declined
văzut de	document
văzută de	document
văzute de	document
consultat de	document
consultată de	document
consultate de	document
obținut de	document
obținută de	document
obținute de	document
a constatat reporterul	observation
au constatat reporterii	observation
la fața locului	observation
`;

export const romanianSources = sourceWords(NOUNS, PHRASES);
