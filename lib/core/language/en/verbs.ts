/** English verbs, one a row. The columns are those of `VerbTable`; the forms those of `verb-forms.ts`. */
export const ENGLISH_VERBS = `
# verb	forms	to say it is	takes	known for
abandon
abhor	none		noun be-by
abolish
absorb
accelerate
accept		say needs:said
access	noun
accompany
accrue
accuse		act position	noun as be-by be+of	pair
achieve
acknowledge		factive	quote that clause wh noun be-by tail
acquiesce			+to
acquire
act	noun
adapt
add		say	quote that clause tail	pair
address	noun		wh
adjudge
adjust
admire
admit	doubled	factive	quote that clause ing tail +to
admonish			noun be-by
adopt
adore
advance	noun
advise		say	quote that clause noun-to hearer tail +against
advocate			ing +for
affect
affirm		say noun	quote that clause tail
agree		say	quote that clause to tail +on +with
aid	noun
aim	noun		to
air	noun
alarm	noun
alert	noun
alienate
align
allege		say	quote that clause be-to tail	hidden
allocate
allow				pair
allude			+to
alter
amend
amount	noun
anger	noun
annex
announce		say noun	quote that clause wh noun be-that be-by be tail
answer		say	noun be-by
anticipate			that
apologise		act	+for
apologize		act	+for
appeal		act +for +to position
appear			seem
applaud			noun be-by
apply
appoint
appreciate
approach	noun
approve			+of
argue		say clause-only	quote that clause noun be-that tail +for +against
arise	arose arisen
arrange
arrest	noun
arrive
ascertain
ask		act	quote wh noun noun-to be-to be-by tail +for +about be+about
aspire
assail			noun be-by
assassinate
assemble
assert		say	quote that clause tail
assess
assign
assist
assume			quote that clause tail
assure		say hearer	quote that clause hearer tail be+of
attach
attack	noun		noun as be-by
attain
attempt	noun
attend
attest			that
attribute	none			pair
authorise
authorize
aver
avoid
avow
await
awake	awoke awoken
award	noun
back	none		noun be-by
balance	noun
balk	noun		+at
ban	doubled noun			pair
bank	noun
bar	doubled
bark	noun		quote that clause tail +at
base	noun
bash	noun		noun be-by
battle	noun
bear	bore borne/born noun
beat	beat beaten
become	became become
beg	doubled		noun-to
begin	began begun		quote tail
behave
believe		think	quote that clause be-to be-that tail +in	hidden
belittle
belong
bemoan			noun be-by
bend	bent bent
benefit	noun
berate			noun be-by
beseech	none		noun-to
bet	bet bet noun
bid	bid bid noun
bill	noun
bind	bound bound
bite	bit bitten
blame		act position	noun be-by be+for
blast	noun	act position	noun as be-by
block
blog	noun		quote that clause tail
blow	blew blown
boast		say	quote that clause tail +of +about
bomb
boo	noun
book	noun
boom	none		quote tail
boost	noun
border
bother
boycott
brag	doubled		quote that clause tail +of +about
brand		label needs:quote	as
break	broke broken
breed	bred bred
bridge	noun
brief	noun
bring	brought brought
bristle			+at
broadcast	broadcast/broadcasted broadcast/broadcasted
brush	none		noun be-by +off
budget	noun
build	built built
burn	burned/burnt burned/burnt			complete
burst	burst burst
bury
buy	bought bought
calculate			that
call	noun	label needs:quote, act +for +on +upon position	quote noun noun-to be +for +on +out
campaign	noun		+against
cancel	doubled
caption	noun
capture	noun
care	noun		+about
carp
carry
cast	cast cast noun		as be-as speech-noun
castigate			noun be-by
catch	caught caught
cause	noun
caution		say	quote that clause tail +against
celebrate
centre	noun
certify			that
challenge	noun		that noun-to
champion
change	noun
chant	noun		quote that clause tail
characterise		label +as	as
characterize		label +as	as be-as
charge	noun		quote that clause tail be+with
chase
chastise			noun be-by
chat	doubled
check	noun
cheer	noun		quote tail
cherish
chide			noun be-by
chime			quote tail
choose	chose chosen
christen
chronicle	none		noun
circulate
cite		act position	that noun as be-as be-by
claim	noun	say noun	quote that clause to noun be-by tail	hidden
clarify		say noun	quote that clause tail
clash
clear
climb
cling	clung clung
close	noun			complete
coin	noun
coincide
collapse				complete
collect
come	came come
comfort
command	none		noun-to
commend			noun be-by
comment	noun	say	quote that clause tail +on
commit	doubled
compare				pair
compensate
compete
compile
complain		say	quote that clause tail +of +about
complete
complicate
comply
comprise
compromise	noun
conceal
concede		factive	quote that clause noun be-by tail
conceive	none		+of
concern	noun		be-that be+about
conclude		say	quote that clause tail
concur	none		that
condemn		act position	noun as be-by be+for
conduct
confer	doubled
confess		factive	quote that clause tail +to
confide
confirm		say noun	quote that clause noun be-by tail
confiscate
conflate
conflict	noun
confront
congratulate		act	noun be-by
conjecture	none		quote that clause tail
connect
consider			wh be-to be	pair
consist
constitute
construct
consult
consume
contact
contain
contemplate			noun ing be-by
contend		say clause-only	quote that clause tail clause-only
continue			quote that clause tail
contract	noun
contradict			noun be-by
contrast	noun
contribute
control	doubled noun
convene
convert				pair
convey	none	act needs:<offer>
convict
convince			that be-that be+of	pair
cooperate
cope
correct
cost	cost cost noun
count	noun
counter	noun		quote that clause tail
cover	noun
crash	noun			complete
crave
create
credit	noun		noun be-by be+with	pair
criticise		act position	noun be-by
criticize		act position	wh noun as be-by be+for
critique
croon	none		quote tail
cross
crow	none		quote tail
crowd	noun
cry	none		quote tail
curb
cut	cut cut noun
damage	noun
dance	noun
date	noun
deadpan	none		quote tail
deal	dealt dealt noun
debate	noun		wh
debut
decide			that to
declare		say noun	quote that clause noun be-by be tail
decline		act +to position	to
decry			noun be-by
dedicate
deduce
deduct
deem			that noun be-by be
defeat
defend		act position	noun as be-by
define			wh
deflect
delay	noun
delete
deliver			speech-noun
demand	noun	act position	quote that to noun be-by tail
demolish
demonize
demonstrate			that
denounce		act position	noun as be-by
deny		act position	that noun ing be-by
depart
depend
depict			as be-as
deplore			noun be-by
deploy
deport
depose
deprive				pair
deride			noun as be-by
derive
describe		label +as	wh noun as be-as be-by
deserve
design
desire	noun
despise			noun be-by
destroy
detail	noun		wh noun be-by
detain
deteriorate
determine			that
detest			noun be-by
develop
devise
devote
die				complete
differ
dig	dug dug
diminish
direct	noun		noun-to
disagree			+on +with
disappear				complete
disappoint
disapprove	none		+of
disavow
disclose		factive	that
discover
discredit
discuss			wh noun be-by
dislike			noun be-by
dismantle
dismay
dismiss		act needs:<saying> position	that noun as be-as be-by
disparage			noun be-by
dispatch
displace
display
dispute	noun	act position	that noun be-by
disregard
dissolve
distance
distribute
distrust			noun be-by
diverge
divide
divulge
document	noun		noun
dominate
donate
double			+down
doubt	noun	think	that wh noun be-by
downplay			noun be-by
draft
draw	drew drawn
drink	drank drunk
drive	drove driven noun
drop	doubled noun
drown
dub	doubled	label needs:quote	quote be
dwell
earn
ease
eat	ate eaten
echo	noun		quote noun be-by tail
edit
effect	noun
effort	noun
elaborate			+on
elect
eliminate
email	noun		quote that clause noun tail
embolden
embrace
emerge
emphasise		say noun	quote that clause noun be-by tail
emphasize		say noun	quote that clause noun be-by tail
employ
empower
enable
enact
encourage			noun-to
end	noun
endorse		act position	noun ing be-by
enforce
engage
enhance
enjoy
ensure
entail
enter
enthuse
entitle
envision			noun be-by
equip	none			pair
erupt				complete
escalate
escape				complete
escort
espouse	none		noun be-by
establish
estimate	noun	say	quote that clause noun be-to be-by tail	hidden
evacuate
evade
evaluate
eviscerate
evolve
exaggerate
examine
exceed
exchange	noun
excite
exclaim			quote that clause tail
exclude
excoriate			noun be-by
execute
exemplify
exempt
exercise
exhort			noun-to
exist
exit	noun
expand			+on
expect		think	that to noun be-to be-that	hidden
expel	doubled
experience	noun
experiment	noun
expire
explain		say noun	quote that clause wh noun tail +to
explode			quote tail	complete
explore
export	noun
expose
expound
express		act may:<feeling> position	noun be-by speech-noun
extend		act needs:<offer>
extol	doubled		noun be-by
extradite
face	noun
fade
fail				complete
fall	fell fallen noun
favor	noun		noun ing be-by
favour	noun		noun ing be-by
fear	noun	think	quote that clause noun be-by tail
feature
feed	fed fed noun
feel	felt felt		quote that clause tail +about
field	noun
fight	fought fought noun
figure	noun		quote that clause tail
file
finance
find	found found noun	say	that
finish			quote tail
fire
flee	fled fled
flood
fly	flew flown
focus	noun
follow
forbid	forbade forbidden
force	noun
forecast	forecast/forecasted forecast/forecasted	think	quote that clause tail
foresee	foresaw foreseen		that noun be-by
foreshadow
forget	forgot forgotten
forgive	forgave forgiven
form	noun
foster
frame	noun		as
freeze	froze frozen
fret	none		+about
fuel
fulfil
fulfill
fulminate			+against
fume			quote tail
function	noun
fund
gain
gather
gauge	noun
generate
get	got got/gotten
gift	noun
give	gave given		speech-noun
gloat
go	went gone		quote
govern
grab	doubled
grade	noun
graduate
grant
grapple
greet
gripe	noun		quote that clause tail +about
groan	noun
group	noun
grouse
grow	grew grown
growl	none		quote tail
grumble			quote that clause tail +about
guarantee
guard	noun
guess	none		quote that clause tail
guide	noun
gush			quote tail +about
hail		act position	noun as be-as be-by
halt	noun
halve
hammer	noun
hamper
hand	noun
handle
hang	hung/hanged hung/hanged
happen
harangue	noun
harbour
harm
harvest	noun
have	none		speech-noun
head	noun
headline	noun		quote
hear	heard heard	say needs:said by:court/inquiry/jury/tribunal/hearing/panel/inquest/committee/commission
help	noun			pair
herald	noun		noun be-by
hesitate
hide	hid hidden
highlight		say noun	quote that clause noun as be-by tail
hint		say	quote that clause tail +at
hire
hit	hit hit noun
hold	held held noun
hope	noun	think	quote that clause to noun tail +for
host
house	noun
hurt	hurt hurt
hype	noun
hypothesize
identify			as be-as
ignite
ignore
illustrate			wh noun
imagine			that noun be-by
impact	noun
impassion
implement
implore			noun-to
imply			quote that clause tail
import	noun
impose
impress
imprison
improve
impugn
inaugurate
incline			be-to
include
incorporate
increase	noun
indicate		say noun	quote that clause noun tail
indict
infect
infer	doubled		that
inflict
influence	noun
inform		say hearer	quote that clause hearer be-that tail be+of	pair
infuriate
inherit
initiate
injure
inquire	none		quote tail
insert
insist		say	quote that clause noun tail +on
inspect
inspire
install
instruct			noun-to
insult
intend			be-to
intensify
intercept
interest	noun
interject			quote that clause tail
interpret			be-as
intervene
interview
intimate			quote that clause tail
intrigue
introduce
invade
inveigh	none		+against
invent
invest
investigate
invite			noun-to be-to
invoice	noun
invoke			noun as be-by
involve
irritate
issue	noun
jab	doubled noun
jail
jeer
join
joke		say	quote that clause tail +about
judge	noun
jump	noun
justify			noun be-by
keep	kept kept noun
kidnap
kill
knock
know	knew known		that clause wh be-to be-that be-as +of be+for	hidden
label	doubled noun	label needs:quote	as
lack
lambast			noun be-as be-by
lambaste			noun be-by
lament		factive	quote that clause noun be-by tail
land	noun
lash	noun		+out
last
laud			noun be-by
laugh	noun		quote tail +at
launch			speech-noun
lay	laid laid		+out +off
lead	led led noun
leak	noun
learn	learned/learnt learned/learnt		that wh
leave	left left noun
lecture
lend	lent lent
let	let let noun
level	noun
liberate
lie	lay lain, lied lied
lift
light	lit lit noun
like
liken			+to
limit	noun
line	noun
linger
link	noun
list	noun		noun as be-as
listen
live
loan	noun
loathe			noun be-by
lobby	noun		noun-to
locate
lodge
look	noun
loom
lose	lost lost			complete
loss	noun
love	noun
lower
maintain		say	quote that clause tail
make	made made		speech-noun	pair
malign			noun be-by
manage
mandate	noun
manufacture
map	doubled noun
march	noun
mark
market	noun
marry
marvel			quote that clause tail +at
master	noun
match	noun
matter	noun
mean	meant meant noun		be-to
measure	noun
mediate	noun
meet	met met
mention		say noun	that noun as be-by
merge
migrate
mind	noun
mine	noun
mislead	misled misled
misstate
mistake	mistook mistaken
mistrust			noun be-by
moan	noun
mobilise
mobilize
mock	noun	act position	wh noun as be-by
model	doubled noun
monitor
mourn
move	noun
mull			noun ing be-by
mumble			quote tail
murder
murmur	noun		quote tail
muse			quote that clause tail +about
mutter			quote tail
mystify
name	noun		noun as be
narrow
need	noun
negotiate
nickname
nominate			be-by
note		say noun	quote that clause noun tail
notice			that
notify				pair
nullify
number	noun
obey
object			+to
oblige
observe		say	quote that clause tail
obtain
occupy
occur	doubled
offend
offer	noun	act needs:<offer>	noun be-by speech-noun
omit	doubled
open				complete
operate
opine			quote that clause tail
oppose		act position	noun noun-to ing be-by
opt			to
orchestrate
order	noun		noun-to
organise
organize
oust
outdo	outdid outdone
outlaw
outline		say needs:said	wh noun be-by
outrage
overcome	overcame overcome
overhaul
oversee	oversaw overseen
overthrow	overthrew overthrown
overturn
owe
own
paint	noun		as
pan	doubled noun		noun be-by
paraphrase
pardon
park	noun
parrot	noun
parry
part	noun
participate
pass
patrol	noun
pause
pay	paid paid noun
peak	noun
peddle
peg	doubled noun
perceive
perform
permit	doubled noun
persist
persuade			noun-to
philosophize
phone	noun
pick	noun
picture	noun
pillory
pitch	noun
pivot	noun
place	noun
plan	doubled noun	act +to position
plant	noun
play	noun		+down
plead			quote tail +for
pledge		act position	quote that clause to tail
plot	doubled noun
plug	doubled noun
plummet
plunge
pocket	noun
point		say +out noun	quote that clause tail +to +out
poise
poll	noun
ponder			wh noun be-by
pontificate
populate
portray		label +as	as be-as
pose
posit			quote that clause tail
position	noun
possess
post	noun	say needs:said	
postpone
postulate
power	noun
practice	noun
praise		act	noun as be-as be-by +for be+for
preach			noun be-by
precede
predict		think	quote that clause wh noun be-by tail
prefer	doubled		to noun be-by
prepare
prescribe
present	noun		as
preserve
press	noun	act +for position	noun-to +for
pressure	noun		noun-to
presume
presuppose
prevail
prevent				pair
price	noun
probe
proceed
process	noun
proclaim		say noun	quote that clause noun be-by tail
procure
produce
profess
profile	noun
profit	noun
program	noun
progress	noun
prohibit
project	noun
prolong
promise	noun	act position	quote that clause to noun be-by tail
promote
prompt
pronounce
propose		act position	that to noun ing be-by
prosecute
protect
protest	noun		quote that clause noun be-by tail +against
prove	proved proved/proven
provide				pair
provoke
publicise
publicize
publish
pull
punish
purchase	noun
pursue
push		act +for position	+for
put	put put noun		quote
qualify
quarrel	noun
quell
query
question	noun	act position	quote that wh noun be-by tail
quip	doubled	say	quote that clause tail
quit	quit quit
quote			quote that clause noun as be-by tail
race	noun
raid	noun
rail			+against
rain	noun
raise			speech-noun
rally
range	noun
rank
rant	noun		+about
ratchet	noun
rate	noun
ratify
rattle			+off
rave	noun		+about
raze
reach	noun
react
read	read read noun		quote tail
reaffirm		say noun	quote that clause noun be-by tail
realise			that clause
realize			that clause
reassure		say hearer	quote that clause hearer tail
rebel	doubled
rebuff			noun be-by
rebuild	rebuilt rebuilt
rebuke		act position	noun be-by
recall		say noun	quote that clause wh noun tail
recant
recap	noun
receive
recite			noun be-by
reckon		think	quote that clause tail
recognise		factive	that noun be-by
recognize		factive	that noun be-by
recommend		act position	that noun ing be-by
reconsider
record	noun
recount		say noun	quote that clause tail
recover
recruit
redirect
reduce				pair
reel
refer	doubled		+to
reflect
reform	noun
refuge	noun
refuse		act +to position	to
regain
regard	noun		as be-as	pair
register
regret	doubled	factive	noun be-by
regulate
reinforce
reiterate		say noun	quote that clause noun be-by tail speech-noun
reject		act position	that noun as be-by
rejoin			quote that clause tail
relate		say noun
release	noun
relish			noun be-by
relocate
rely
remain
remark	noun	say	quote that clause tail
remember			that wh noun
remind		say hearer	quote that clause hearer tail	pair
reminisce
remove
rename
renege
renew
renounce			noun be-by
rent	noun
reopen
repair	noun
repay
repeal
repeat		say noun	quote that clause noun be-by tail speech-noun
replace				pair
reply		say	quote that clause tail +to
report	noun	say carrier	quote that clause be-to be-that be-by tail +on	hidden
represent
reprimand			noun be-by
reproach
repudiate	none		noun be-by
request	noun	act position	that noun noun-to be-by
require			that
rescue	noun
research	noun
resemble
resent			noun be-by
reserve
resettle
reside
resign				complete
resist
resolve			to
resort	none		+to
respect
respond		say	quote that clause tail +to +with
rest	noun
restart
restate
restore
restrict
result	noun
resume
retain
retaliate
retire				complete
retort			quote that clause tail
retrieve
return	noun
retweet			noun
reveal		factive	quote that clause wh noun be-by tail
revere
reverse
review	noun
revile
revise
revive
revoke
reward	noun
rhapsodize
ride	rode ridden noun
ridicule	none	act position	noun as be-by
ring	rang rung noun
rip	doubled noun		noun be-by
riposte
rise	rose risen noun
risk	noun
rival
roar	none		quote tail
rob	none			pair
root	noun
rue	none		noun be-by
rule	noun		that +out
rumor	none		be-to be-that	hidden
rumour	none			hidden
run	ran run noun		quote
rush	noun
sack
sale	noun
sample	noun
sanction
satisfy
savage			noun as be-by
save
say	said said	say clause-only	quote that clause wh be-to be-that tail clause-only +for +of +about	hidden
scale	noun
scare	noun
schedule	noun
scoff			+at
scold			noun be-by
score	noun
scorn	none		noun be-by
scrap	doubled
scream	noun		quote that clause tail
scrutinise
search	noun
seat	noun
section	noun
see	saw seen		that as be-as be-by
seek	sought sought		to
seem			seem
seize
select
sell	sold sold
send	sent sent	act needs:<offer>	speech-noun +out
sentence	noun
sequence	noun
serve
set	set set noun
settle
shake	shook shaken
share	noun		be-by speech-noun
shelter	noun
shelve
shift	noun
shock	noun
shoot	shot shot noun
shop	doubled noun
shout			quote that clause tail
show	showed shown/showed noun	say	that wh noun speech-noun
shrink	shrank shrunk
shrug	doubled		+off
shut	shut shut noun
shutter
side	none		+with
sigh	noun		quote tail
sign	noun
signal	doubled		that noun be-by speech-noun
sing	sang sung
single	none		+out
sink	sank sunk			complete
sit	sat sat
skewer			noun be-by
slam	doubled	act position unless:into/on/onto/down/shut	noun as be-by
slander	noun
slash
sleep	slept slept noun
slide	slid slid
slump
smear	noun
smile	noun		quote tail
smoke	noun
snap	doubled noun		quote tail
sneer	noun		quote tail +at
snipe
snow	noun
soar
solve
sound	noun
source	noun
spar	doubled		+over
spark
speak	spoke spoken		+of +about +out +against
spearhead
specify		say noun	that
speculate			quote that clause tail +about
spend	spent spent
spill	spilled/spilt spilled/spilt
spin	spun spun
split	split split noun
sponsor
spot	noun
spread	spread spread noun
spurn
stabilise
staff	noun
stage	noun
stake	noun
stand	stood stood noun		+by
star	doubled noun
start			quote tail
startle
state	noun	say	quote that clause tail
stay
steal	stole stolen
stem
step	doubled noun
stick	stuck stuck
stipulate			that
stock	noun
stoke
stop	doubled noun
strengthen
stress		say noun	quote that clause noun be-by tail
strike	struck struck/stricken noun
stroke	noun
struggle
study	noun
stumble
subject	noun
submit	doubled
subscribe	none		+to
subside
succeed
sue
suffer
suggest		say noun	quote that clause noun ing be-by tail
suit	noun
summarise
summarize
summon
supervise
supply	noun			pair
support	noun		ing
suppose
suppress
surge	noun
surmise			quote that clause tail
surpass
surrender
surround
survey	noun
survive				complete
suspect		think	quote that clause tail be+of	hidden pair
suspend
sustain
swap
swear	swore sworn		quote that clause to tail
sweep	swept swept
swim	swam swum
swing	swung swung noun
switch	noun
tackle
take	took taken		speech-noun
talk	noun		+of +about +up
tally	noun
target	noun
task	noun
taunt	noun
tax	noun
teach	taught taught
tear	tore torn
tease
tell	told told	say hearer	quote that clause wh to noun-to hearer be-that tail speech-noun
tend
term	none	label needs:quote
terminate
test	noun
testify		say	quote that clause tail
thank		act	noun be-by
theorise
theorize
think	thought thought	think	quote that clause be-to be-that tail	hidden
threaten		act position	to
thrill
throw	threw thrown		speech-noun
thunder	none		quote tail
tick	none		+off
tighten
time	noun
tire
title	noun		quote
top
topple
touch	noun
tour	noun
tout		act position	noun as be-by
trace
track	noun
trade	noun
train	noun
transcribe
transfer	doubled
transform				pair
translate
transmit
transport
trash			noun be-by
travel	doubled noun
treat				pair
tremble
trend	noun
trial	noun
trick	noun
trigger
trip	doubled noun
triple
trouble	noun
trumpet			noun be-by
trust	noun
try
tumble
turn	noun			pair
tweet		say	quote that clause noun tail +about
undergo	underwent undergone
underline		say noun	quote that clause noun be-by tail
undermine
underscore		say noun	quote that clause noun be-by tail
understand	understood understood		wh	hidden
undertake	undertook undertaken
unify
unite
unleash
unsettle
unveil			noun be-by
upbraid			noun be-by
update	noun
upgrade	noun
uphold	upheld upheld
upset	upset upset
urge		act position	quote noun noun-to be-by tail
use	noun			pair
utilise
vacate
value	noun
vanish				complete
vary
vent	noun
verify
veto
vie
view	noun		as be-as
vilify			noun be-by
violate
visit	noun
voice	noun	act may:<feeling> position	noun be-by speech-noun
volunteer	noun		quote that clause to tail
vote	noun		+against
vouch			+for
vow		act position	quote that clause to noun be-by tail
wage	noun
wait	noun
waive
wake	woke woken
walk	noun
want		act +to position
warn		say hearer	quote that clause hearer tail +of +about +against be+of
warrant
watch
wave	noun
waver
weaken
wear	wore worn
weather	noun
weigh
welcome		act position	noun be-by
whine	noun
whip	doubled noun
whisper	noun		quote that clause tail
widen
win	won won			complete
wind	wound wound
wink
wish	noun		to +for
withdraw	withdrew withdrawn
withhold	withheld withheld
withstand	withstood withstood
witness
wonder	noun		quote that clause wh tail +about
work	noun
worry	noun		quote that clause noun be-that tail +about be+about
wound	noun
write	wrote written	say carrier	quote that clause noun be-by tail speech-noun +of +about
yearn
yell	noun		quote that clause tail
yield
zoom
`;
