/** English nouns, one a row. The columns are those of `WordTable`. */
export const ENGLISH_NOUNS = `
# noun	other forms	classes	stands for	takes
accusation			speech saying	that
accusations			speech saying
acknowledgement				that
acknowledgment				that
activist			person
actor			role
actress			role
administration			body
admiral			person
admiration			speech
admission				that
adviser	advisers		unnamed:advisers
advisor	advisors		unnamed:advisors
afternoon		noun time
agency			body
agent			role
aide	aides		unnamed:aides
airline			body
alarm			speech feeling
album			role
allegation			speech saying	that
allegations			speech saying
ambassador		noun	person
analysis			document
analyst			person unnamed:analysts
analysts			unnamed:analysts
anger			speech feeling
announcement			message	that +of
answer	answers		speech
anything		noun
apologies			speech feeling offer
apology			speech offer
appeal			speech
appreciation			feeling
approval				+of
april		noun time
archivist			person
argument	arguments		speech saying
army			body
arrival			grants:arrived
article			document
artist			role
assault				+on
assertion				that +of
assertions				that
assessment			speech
association			body
assumption				that
assurance				that
assurances			offer	that
attack			speech
attacks			speech	+on
attorney			person
audit			document
august		noun time
aunt			role
author			person
authorities		noun plural	body
authority			body
autumn		noun time
band			role
bank			body
bed		noun
beginning		noun
belief			speech	that
bet			speech
billionaire			role
biologist			role
bishop			person
blogger			role
board			body
boss			role
boxer			role
boy			person
boyfriend			role
breed		noun
briefing		noun	message
broadcaster			body
brother			person role
building		noun
bureau			body
businessman			role
businesswoman			role
cabinet			body
call			speech	to +for
calls			speech saying	to +for
campaign			body
candidate			person
captain			person
case			speech
ceiling		noun
chair			person
chairman			person
chairwoman			person
champion			role
chancellor			person
channel			body
character			role
charge	charges			that
chemist			role
chief		adj	person
children		noun plural
city			body
claim			speech saying	that +of +about
claims			speech saying	that +about
clothing		noun
club			body
coach			person
collapse			grants:collapsed
colleague			role
colonel			person
comedian			role
commander			person
comment	comments		speech
commission			body
commissioner			person
commitment			speech
committee			body
company			body role
complaint			saying	that
complaints			saying	that +about
concern			speech feeling saying	that +about
concerns			speech feeling saying	that
conclusion				that
condemnation	condemnations			+of
condolences			speech feeling offer
confidence			speech feeling	that +in
congratulations			speech offer
congress			body
congressman			person
congresswoman			person
contempt			speech	+for
contention				that
correspondent			person
council			body
councillor			person
councilor			person
court			body
cousin			role
crews			body
critic			unnamed:critics role
criticism			speech saying	that +of
criticisms			speech saying	+of
critics			unnamed:critics
critique				+of
cyclist			role
daily			body
data		noun	document
daughter			person
day	days	noun time
death	deaths		grants:died
decade	decades	noun time
december		noun time
decision			speech
declaration				that
defeat			grants:was_defeated
defence			speech	+of
defender			role
defense			speech	+of
demand			speech
demands			speech saying
denial	denials			that
denunciation				+of
department			body
departure			grants:departed
deputy		adj	person
description			speech	+of
designer			role
desire			speech	to
desk			body
detective			role
dig			speech
diplomat	diplomats		unnamed:diplomats
director			person
disagreement	disagreements			+with
disappointment			speech feeling
disapproval				+of
disdain			speech
dismay			speech feeling
dismissal				+of
doctor			person unnamed:doctors
doctors			unnamed:doctors
document	documents		document
doubt			speech feeling	that
doubts			speech feeling	that +about
driver			person
eagerness				to
earnings		noun
economist			person
editor			person
embassy			body
embrace				+of
employee	employees		unnamed:employees
endorsement			speech	+of +for
endorsements				+of
engineer			person
enthusiasm			speech	+for
entrepreneur			role
envoy			person
evening		noun time
everything		noun
expert	experts		unnamed:experts
faith			speech
families		noun plural
farmer			person
father			person
fear			speech	that
fears			speech feeling saying	that
february		noun time
federation			body
feed		noun
feeling				that
fiancé			role
fiancée			role
figures			document
filing			document
film			role
filmmaker			role
finding		noun		that
findings				that
firefighter			role
firefighters			body
firm			body
forces		noun plural
forward			role
foundation			body
founder			person role
friday		noun time
friend			role
frustration			speech feeling
fun			speech
funding		noun
gangster			role
general		adj	person
girl			person
girlfriend			role
goalkeeper			role
golfer			role
government		noun	body
governor			person
granddaughter			role
grandfather			role
grandmother			role
grandson			role
gratitude			speech feeling
greetings			offer
group			body
hacker			role
harbourmaster			person
head			person
hearing		noun
hint			speech	that
hints			speech
historian			role
hope			speech feeling	that
hopes			speech	that to
hospital			body
host			role
hostility				+to
hour	hours	noun time
housing		noun
husband			person
idea			saying
imam			person
implication				that
impression			speech
indication	indications		speech
indictment			document
inquiry			document
insider	insiders		unnamed:insiders
insinuation				that
insistence				that
inspector			person
institute			body
intention			speech	to
intentions			speech
interest			speech feeling
interpretation				+of
interview			message
inventor			role
investigator	investigators		unnamed:investigators
it			saying
jab			speech
january		noun time
jockey			role
journalist			role
judge			person
july		noun time
june		noun time
killing			grants:was_killed
killings			grants:were_killed
king		noun	person
lawmaker			person unnamed:lawmakers
lawmakers			unnamed:lawmakers
lawsuit			document
lawyer			person unnamed:lawyers
lawyers			unnamed:lawyers
leader			person
legislator			person
letter			document message
librarian			person
lie	lies		speech
light			speech
loss			grants:was_lost
magazine			body role
man			person
manager			person role
many			unnamed:people
march		noun time
mathematician			role
mayor			person
media		noun
meeting		noun
memo			document
men		noun plural
mention			speech
message			message
midfielder			role
midnight		noun time
military			body
millionaire			role
minister			person
ministry			body
minute	minutes	noun time
mockery			speech	+of
model			role
moment		noun time
monday		noun time
month	months	noun time
morning		noun time
mother			person
movie			role
murder			grants:was_murdered
musician			role
nation			body
navy			body
need		noun
negotiator			person
neighbor			unnamed:neighbors role
neighbors			unnamed:neighbors
neighbour			unnamed:neighbours role
neighbours			unnamed:neighbours
nephew			role
network			body
news		noun
newspaper			body role
newsroom			body
niece			role
night		noun time
noon		noun time
nothing		noun
notion			saying
novel			role
novelist			role
november		noun time
nurse			role
objection			speech	+to
objections			speech saying	+to
observation				that
observer	observers		unnamed:observers
october		noun time
offer				to
office			body
officer			person
official			person unnamed:officials
officials		noun plural	unnamed:officials
operator			body
opinion	opinions		speech
opposition			feeling
optimism			speech feeling
organisation			body
organization			body
others			unnamed:people
outlet			body
outrage			speech feeling
owner			person
palace			body
paper			document
parliament			body
partner			role
party			body
people		noun plural	unnamed:people
person			unnamed:people
philosopher			role
photographer			role
physician			role
physicist			role
pilot			role
pitcher			role
plan	plans		speech
player			role
plea			speech	to
pledge			speech	that to
pledges			speech	that
poet			role
point	points		speech
police		noun plural	body
poll			document
pope			person
port			body
portrayal				+of
position			speech
post			message
praise			speech	+of +for
prayers			offer
prediction	predictions			that
prefect			person
preference			speech	+for
premier			person
presenter			role
presidency			body
president			person
press			message
preview			speech
prince			person
proceedings		noun
producer			role
professor			person role
promise	promises		speech	that to
proposal	proposals		speech saying
prosecutor			person
prosecutors			body
protester	protesters		unnamed:protesters
psychologist			role
pupil			role
quarterback			role
queen			person
question	questions		speech saying
rabbi			person
rapper			role
readiness			feeling
readout			document message
records			document
red		noun
referee			role
reference	references		speech
regret			speech feeling
regrets			speech
regulator			body
rejection				+of
reluctance			speech	to
remark	remarks		speech
remorse			feeling
report			document message saying
reporter			person
reports			saying
representative			person
research			document
researcher			person unnamed:researchers
researchers			unnamed:researchers
reservations			speech feeling
resident			unnamed:residents
residents		noun plural	unnamed:residents
resignation			grants:resigned
resistance				+to
respect			speech
response			speech
revelation				that
review			document
ring		noun
rival			role
rookie			role
ruling		noun	document
rumor	rumors		saying	that
rumour	rumours		saying	that
runner			role
sadness			feeling
satisfaction			feeling
saturday		noun time
scepticism			speech
scientist			person unnamed:scientists
scientists			unnamed:scientists
secretary			person
seed		noun
senate			body
senator			person
sentiment			speech
september		noun time
series			role
service			body
sheriff			person
ship			role
shipping		noun
shock			feeling
shot	shots		speech
sign	signs		speech
singer			role
sister			person role
skepticism			speech
skipper			role
soldier			role
solidarity			feeling
some			unnamed:people
something		noun
son			person
song			role
sorrow			feeling
source	sources		unnamed:sources
speculation			saying	that
speech			message speech
speed		noun
spending		noun
spokesman			person
spokesperson			person
spokeswoman			person
spring		noun time
staff			body
stance			speech
star			role
state			body
statement			document message speech	that
statements			speech	that
stepfather			role
stepmother			role
story			speech
striker			role
string		noun
student			role
study			document
suggestion	suggestions		speech saying	that
summer		noun time
sunday		noun time
support			speech feeling offer
surgeon			role
surroundings		noun
survey			document
survivor	survivors		unnamed:survivors
swimmer			role
swipe			speech
sympathies			offer
sympathy			speech feeling offer
tale			speech
talk			saying
talks		noun
teacher			person
team			body
teenager			role
testimony				that
thanks			speech feeling offer
them			saying
theories			saying
theory			saying	that
thing		noun
this			saying
thoughts				+on
threat	threats		speech saying	to
thursday		noun time
today		noun time
tomorrow		noun time
tonight		noun time
tourist			role
town			body
training		noun
transcript			document
tribute			speech
troops		noun plural
tuesday		noun time
twin			role
uncle			role
understanding			speech
unease			speech
union			body
united		adj noun
university			body
unwillingness				to
veteran			role
view	views		speech
vow	vows			to
warden			person
warning		noun	speech	that +of
warnings			speech saying	that +of +about
watchdog			body
website			body
wedding		noun
wednesday		noun time
week	weeks	noun time
weekend		noun time
wellbeing		noun
whistleblower			role
widow			role
wife			person
willingness			speech feeling
wing		noun
winger			role
winter		noun time
witness	witnesses		unnamed:witnesses
woman			person
women		noun plural
word	words		speech
worries			speech
worry	worries		speech
writer			role
year	years	noun time
yesterday		noun time
youngster			role
`;
