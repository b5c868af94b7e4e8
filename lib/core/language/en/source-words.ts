import { sourceWords } from '../source-words.ts';

/** English nouns that tell what kind of source speaks: one a row. */
const NOUNS = `
president	office
minister	office
premier	office
chancellor	office
leader	office
mayor	office
governor	office
gov	office
senator	office
sen	office
rep	office
representative	office
congressman	office
congresswoman	office
king	office
queen	office
pope	office
secretary	office
spokesman	spokesperson
spokeswoman	spokesperson
spokesperson	spokesperson
director	office
chairman	office
chairwoman	office
chairperson	office
chair	office
chief	office
ambassador	office
commissioner	office
prosecutor	office
judge	office
justice	office
general	office
colonel	office
commander	office
major	office
captain	office
lieutenant	office
sergeant	office
coach	office
manager	office
owner	office
founder	office
co-founder	office
cofounder	office
head	office
lawyer	office
attorney	office
doctor	office
dr	office
professor	office
prof	office
analyst	office
official	office
officer	office
deputy	office
economist	office
candidate	office
editor	office
reporter	office
correspondent	office
author	somebody
teacher	office
farmer	office
engineer	office
scientist	office
researcher	office
sheriff	office
inspector	office
admiral	office
bishop	office
archbishop	office
cardinal	office
rabbi	office
imam	office
pastor	office
rev	office
reverend	office
activist	office
lawmaker	office
legislator	office
councillor	office
councilor	office
councilman	office
councilwoman	office
councilmember	office
alderman	office
envoy	office
negotiator	office
prefect	office
warden	office
archivist	office
librarian	office
harbourmaster	office
strategist	office
pollster	office
organizer	office
organiser	office
specialist	office
counsel	office
advocate	office
ceo	office
cfo	office
coo	office
executive	office
consultant	office
coordinator	office
administrator	office
superintendent	office
principal	office
dean	office
provost	office
fellow	office
member	office
adviser	office
advisor	office
aide	office
assistant	office
historian	office
sociologist	office
psychologist	office
biologist	office
physicist	office
chemist	office
geologist	office
meteorologist	office
epidemiologist	office
ecologist	office
climatologist	office
virologist	office
anthropologist	office
archaeologist	office
nurse	office
physician	office
surgeon	office
pediatrician	office
psychiatrist	office
therapist	office
pharmacist	office
veterinarian	office
student	somebody
senior	somebody
freshman	somebody
sophomore	somebody
curator	office
conductor	office
composer	office
artist	office
actor	office
actress	office
filmmaker	office
photographer	office
writer	office
novelist	office
poet	office
journalist	office
columnist	office
producer	office
architect	office
designer	office
developer	office
planner	office
broker	office
trader	office
investor	office
banker	office
accountant	office
auditor	office
lecturer	office
scholar	office
academic	office
expert	office
trustee	office
treasurer	office
clerk	office
comptroller	office
controller	office
ombudsman	office
ombudswoman	office
solicitor	office
barrister	office
magistrate	office
detective	office
constable	office
firefighter	office
paramedic	office
pilot	office
trucker	office
chef	office
landlord	office
baker	office
fisherman	office
rancher	office
carpenter	office
intern	office
volunteer	somebody
commentator	office
broadcaster	office
presenter	office
moderator	office
supervisor	office
foreman	office
programmer	office
technician	office
mechanic	office
welder	office
operator	office
partner	office
lobbyist	office
campaigner	office
whistleblower	office
vice-president	office
vice-chair	office
vice-chairman	office
undersecretary	office
under-secretary	office
attorney-general	office
chaplain	office
minister-president	office
mp	office
mep	office
msp	office
consul	office
diplomat	office
monitor	office
forecaster	office
hydrologist	office
seismologist	office
spokespeople	voice
spokespersons	voice
spokesmen	voice
spokeswomen	voice
officials	voice
representatives	voice
executives	voice
authorities	voice
leaders	voice
investigators	voice
aides	voice
lawyers	voice
attorneys	voice
employees	voice
they	group
them	group
we	group
voters	group
source	unnamed
sources	unnamed
protesters	group
demonstrators	group
witnesses	group
residents	group
neighbours	group
neighbors	group
parents	group
students	group
teachers	group
workers	group
critics	group
supporters	group
opponents	group
experts	group
analysts	group
observers	group
scientists	group
researchers	group
doctors	group
activists	group
advocates	group
lawmakers	group
speakers	group
people	group
some	group
many	group
others	group
several	group
fans	group
families	group
relatives	group
friends	group
survivors	group
victims	group
tenants	group
landlords	group
farmers	group
users	group
customers	group
players	group
coaches	group
economists	group
historians	group
diplomats	group
insiders	group
republicans	group
democrats	group
man	somebody
woman	somebody
boy	somebody
girl	somebody
person	somebody
witness	somebody
resident	somebody
neighbour	somebody
neighbor	somebody
mother	somebody
father	somebody
brother	somebody
sister	somebody
wife	somebody
husband	somebody
son	somebody
daughter	somebody
survivor	somebody
friend	somebody
relative	somebody
tenant	somebody
driver	somebody
passenger	somebody
protester	somebody
voter	somebody
customer	somebody
user	somebody
local	somebody
villager	somebody
bystander	somebody
shopper	somebody
commuter	somebody
patient	somebody
victim	somebody
classmate	somebody
colleague	somebody
someone	somebody
somebody	somebody
ministry	body
government	body
police	body
army	body
military	body
navy	body
council	body
court	body
company	body
firm	body
agency	body
parliament	body
senate	body
congress	body
party	body
union	body
bank	body
commission	body
committee	body
department	body
office	body
administration	body
embassy	body
presidency	body
university	body
hospital	body
organization	body
organisation	body
association	body
foundation	body
institute	body
center	body
centre	body
group	body
club	body
board	body
service	body
federation	body
watchdog	body
regulator	body
airline	body
network	body
cabinet	body
campaign	body
team	body
coalition	body
alliance	body
society	body
league	body
museum	body
school	body
college	body
district	body
authority	body
fund	body
nonprofit	body
charity	body
church	body
bureau	body
laboratory	body
lab	body
mission	body
prosecution	body
guard	body
corps	body
report	document
study	document
document	document
documents	document
letter	document
memo	document
audit	document
review	document
paper	document
article	document
data	document
figures	document
analysis	document
records	document
transcript	document
research	document
inquiry	document
email	document
e-mail	document
emails	document
notice	document
guide	document
guidelines	document
policy	document
rules	document
website	document
site	document
page	document
survey	poll
statistics	document
census	document
dossier	document
file	document
files	document
contract	document
agreement	document
bill	document
law	document
code	document
book	document
database	document
list	document
waitlist	document
log	document
logs	document
diary	document
note	document
notes	document
invoice	document
invoices	document
certificate	document
schedule	document
budget	document
plan	document
manual	document
minutes	document
presentation	document
slides	document
chart	document
map	document
index	document
estimate	document
estimates	document
statement	statement
readout	statement
release	statement
communique	statement
communiqué	statement
poll	poll
polls	poll
surveys	poll
pollsters	poll
filing	court
filings	court
lawsuit	court
complaint	court
indictment	court
affidavit	court
affidavits	court
warrant	court
ruling	court
verdict	court
judgment	court
petition	court
testimony	court
deposition	court
subpoena	court
motion	court
brief	court
tweet	social_post
tweets	social_post
post	social_post
posts	social_post
newspaper	press_report
daily	press_report
magazine	press_report
tabloid	press_report
outlet	press_report
newswire	press_report
`;

/** English phrases that tell through what somebody spoke, and whose name is withheld. */
const PHRASES = `
plan	mind
plans	mind
planned	mind
planning	mind
thought	mind
hoped	mind
wanted	mind
want	mind
wants	mind
intended	mind
intends	mind
decided	mind
feared	mind
expected	mind
see	mind
sees	mind
saw	mind
seen	mind
realized	mind
realised	mind
worried	mind
worry	mind
worries	mind
noticed	mind
notice	mind
wish	mind
wishes	mind
wished	mind
disagreed	mind
citing	cites
quoting	cites
not to be named	withheld
not to be identified	withheld
not be named	withheld
not be identified	withheld
declined to be named	withheld
declined to be identified	withheld
on condition of anonymity	withheld
on the condition of anonymity	withheld
condition of anonymity	withheld
spoke anonymously	withheld
speaking anonymously	withheld
requested anonymity	withheld
requesting anonymity	withheld
asked for anonymity	withheld
granted anonymity	withheld
familiar with	withheld
briefed on	withheld
with knowledge of	withheld
with direct knowledge	withheld
direct knowledge of	withheld
close to the	withheld
involved in	withheld
not authorized to	withheld
not authorised to	withheld
unauthorized to speak	withheld
privy to	withheld
who have seen	withheld
who were on	withheld
who was on	withheld
who attended	withheld
in a statement	statement
in a written statement	statement
in the statement	statement
in an emailed statement	statement
in a joint statement	statement
statement	statement
press release	statement
news release	statement
readout	statement
press office	statement
court filing	court
court filings	court
court documents	court
court document	court
court records	court
in court	court
told the court	court
told jurors	court
told the jury	court
testified	court
testifying	court
under oath	court
lawsuit	court
indictment	court
affidavit	court
complaint filed	court
arraignment	court
poll	poll
polls	poll
surveyed	poll
pollster	poll
pollsters	poll
tweeted	social_post
tweet	social_post
tweets	social_post
on twitter	social_post
on facebook	social_post
on instagram	social_post
on telegram	social_post
on tiktok	social_post
on linkedin	social_post
on youtube	social_post
on truth social	social_post
truth social	social_post
on social media	social_post
posted on x	social_post
in a post	social_post
in a facebook post	social_post
social media post	social_post
wrote on x	social_post
on x ,	social_post
on bluesky	social_post
on threads	social_post
was reported by	press_report
first reported by	press_report
reported earlier by	press_report
reported by	press_report
as reported by	press_report
told the newspaper	press_report
in a letter	document
in the letter	document
in an email	document
in the email	document
in a memo	document
in the memo	document
in a report	document
in the report	document
in a study	document
in the study	document
on its website	document
on his website	document
on her website	document
on their website	document
in a paper	document
in a document	document
in documents	document
in an open letter	document
in a note	document
in a notice	document
in the document	document
declined to comment	declined
declined comment	declined
declined to say	declined
declined to answer	declined
declined an interview	declined
refused to comment	declined
refused to answer	declined
did not respond	declined
did not immediately respond	declined
didn’t respond	declined
didn't respond	declined
did not return	declined
did not immediately return	declined
didn’t return	declined
didn't return	declined
could not be reached	declined
couldn’t be reached	declined
couldn't be reached	declined
could not immediately be reached	declined
did not reply	declined
did not answer	declined
not available for comment	declined
unavailable for comment	declined
had no comment	declined
has not commented	declined
have not commented	declined
has not responded	declined
have not responded	declined
did not comment	declined
seen by	document
viewed by	document
reviewed by	document
obtained by	document
observed by	observation
a reporter saw	observation
reporters saw	observation
reporters watched	observation
reporter watched	observation
reporter observed	observation
our reporter	observation
our reporters	observation
`;

export const englishSources = sourceWords(NOUNS, PHRASES);
