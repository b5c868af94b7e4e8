/**
 * What people take for a passphrase because they know it by heart: proverbs, rhymes, verses, titles, sayings, and the
 * examples in articles about passwords. Without marks; case, spaces and punctuation do not count.
 */
export const EASY_PHRASES: readonly string[] = [...english(), ...romanian()];

function english(): readonly string[] {
  return `the quick brown fox|the quick brown fox jumps over the lazy dog|the quick brown fox jumps|jumps over the lazy dog
lorem ipsum|lorem ipsum dolor sit amet|correct horse battery staple|battery horse staple correct|to be or not to be
to be or not to be that is the question|that is the question|mary had a little lamb|twinkle twinkle little star
humpty dumpty sat on a wall|baa baa black sheep|row row row your boat|jack and jill went up the hill|ring a ring o roses
london bridge is falling down|happy birthday to you|merry christmas|happy new year|we wish you a merry christmas
jingle bells jingle all the way|let it be|let it snow|all you need is love|i will always love you|we are the champions
we will rock you|another brick in the wall|stairway to heaven|hotel california|yellow submarine|bohemian rhapsody
here comes the sun|imagine all the people|born to be wild|dont worry be happy|hakuna matata|let it go
may the force be with you|i am your father|luke i am your father|a long time ago in a galaxy far far away
live long and prosper|to infinity and beyond|winter is coming|valar morghulis|you know nothing jon snow
one ring to rule them all|you shall not pass|the lord of the rings|harry potter|game of thrones|star wars|star trek
open sesame|abracadabra|once upon a time|the end|happily ever after|hello world|hello darkness my old friend
i love you|i love you so much|love you forever|i hate you|i hate passwords|i forgot my password|this is my password
my password|my secret password|this is a password|enter your password|let me in|let me in please|trust no one
no news is good news|breaking news|extra extra read all about it|all the news thats fit to print|stop the presses
democracy dies in darkness|the pen is mightier than the sword|freedom of the press|knowledge is power|time is money
god save the queen|god save the king|god bless america|in god we trust|our father who art in heaven|the lord is my shepherd
jesus loves me|i have a dream|yes we can|make america great again|we the people|four score and seven years ago
an apple a day keeps the doctor away|early bird catches the worm|the early bird|practice makes perfect|carpe diem
rome was not built in a day|all that glitters is not gold|better late than never|actions speak louder than words
when in rome|a piece of cake|raining cats and dogs|it was the best of times|call me ishmael|it was a dark and stormy night
i think therefore i am|cogito ergo sum|keep calm and carry on|just do it|think different|what a wonderful world
roses are red violets are blue|roses are red|one two three four five|one two three four|one two buckle my shoe|abc easy as 123
change me|change me now|please change me|temporary password|default password|good morning|good night|thank you very much`.split(
    /[|\n]/,
  );
}

function romanian(): readonly string[] {
  return `ana are mere|ana are mere si pere|ana are mere multe|la multi ani|la multi ani cu sanatate|multi ani traiasca|craciun fericit
sarbatori fericite|un an nou fericit|paste fericit|hristos a inviat|adevarat a inviat|unu doi trei|unu doi trei patru
unu doi trei patru cinci|un doi trei|desteapta te romane|desteapta te romane din somnul cel de moarte|trei culori
trei culori cunosc pe lume|hora unirii|hai sa dam mana cu mana|traiasca romania|romania mare|te iubesc|te iubesc mult
te iubesc mama|te iubesc iubito|te iubesc din tot sufletul|mama mea|mama si tata|mama te iubesc|iubirea mea|viata mea|viata e frumoasa
familia mea|fetita mea|baiatul meu|copiii mei|inima mea|dragostea mea|dragostea din tei|casa mea|pisica mea|cainele meu
parola mea|parola mea secreta|parola noua|parola secreta|parola mea noua|asta e parola mea|aceasta este parola mea|nu stiu parola
am uitat parola|schimba parola|nu am parola|parola de la redactie|parola calculator|parola de acces|parola mea este
tatal nostru|tatal nostru care esti in ceruri|doamne ajuta|doamne miluieste|doamne fereste|dumnezeu e cu noi|doamne da mi noroc
inger ingerasul meu|catelus cu parul cret|catelus cu parul cret fura rata din cotet|melc melc codobelc|melc melc codobelc scoate coarne bouresti
podul de piatra|podul de piatra s a daramat|vine vine primavara|o frunza doua frunze|ninge ninge|zurgalai zurgalai|o ce veste minunata
mos craciun|mos craciun cu plete dalbe|sorcova vesela|plugusorul|domn domn sa naltam|bate toaca|alba ca zapada|capra cu trei iezi
capra vecinului|sa moara capra vecinului|harap alb|punguta cu doi bani|ursul pacalit de vulpe|fata babei si fata mosneagului
a fost odata|a fost odata ca niciodata|a fost odata ca in povesti|si au trait fericiti|somnoroase pasarele|pe langa plopii fara sot
luceafarul|mai am un singur dor|ce te legeni codrule|pe un picior de plai|pe un picior de plai pe o gura de rai|miorita|lacul codrilor albastru
ce e val ca valul trece|fiind baiet paduri cutreieram|somnul ratiunii naste monstri|buna dimineata|buna ziua|buna seara|noapte buna
ce mai faci|bine ai venit|bun venit|multumesc frumos|cu drag|hai romania|hai steaua|forta steaua|steaua bucuresti|dinamo bucuresti
cine se scoala de dimineata departe ajunge|cine sapa groapa altuia|ai carte ai parte|apa trece pietrele raman|graba strica treaba
nu lasa pe maine|omul sfinteste locul|buturuga mica|buturuga mica rastoarna carul mare|ulciorul nu merge de multe ori la apa
vorba lunga saracia omului|capul plecat sabia nu l taie|calul de dar nu se cauta la dinti|prietenul la nevoie se cunoaste|banii n aduc fericirea
dai un ban dar face|dupa ploaie rasare soare|dupa fapta si rasplata|haz de necaz|la pomul laudat|nu da vrabia din mana|ochii care nu se vad se uita
presa libera|libertatea presei|stirile zilei|stirea zilei|stiri de ultima ora|ultima ora|verificarea surselor|soarele si luna|sus in deal|macar atat`.split(
    /[|\n]/,
  );
}
