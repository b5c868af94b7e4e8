/** English words of the closed classes, adverbs and numerals, one a row, each with its classes by their names in `BIT`. */
export const ENGLISH_SMALL_WORDS = `
# word	classes
’d	modal
’ll	modal
’m	be
’re	be
’ve	have
a	det
aboard	prep
about	prep adv
above	prep
abroad	adv
across	prep
after	prep sub
again	adv
against	prep
ago	adv
ahead	adv
all	det
almost	adv
alone	adv
along	prep
alongside	prep
already	adv
also	adv
although	sub
always	adv
am	be
amid	prep
amidst	prep
among	prep
amongst	prep
an	det
and	and
another	det
any	det
anyone	subject
apart	adv
are	be
aren't	be
aren’t	be
around	prep
as	prep sub
at	prep
away	adv
back	adv
be	be nonfinite
because	sub
been	be nonfinite
before	prep sub
behind	prep
being	be noun nonfinite
below	prep
beside	prep
besides	prep
between	prep
beyond	prep
billion	num
billions	num
both	det
but	and
by	prep
can	modal
can't	modal
can’t	modal
cannot	modal
concerning	prep
could	modal
couldn't	modal
couldn’t	modal
despite	prep
did	do
didn't	do
didn’t	do
do	do
does	do
doesn't	do
doesn’t	do
don't	do
don’t	do
down	prep
dozen	num
dozens	num
during	prep
each	det
earlier	adv
eight	num
eighteen	num
eighty	num
either	det
eleven	num
enough	det
even	adv
ever	adv
every	det
everybody	subject
everyone	subject
except	prep
far	adv
few	det adj
fifteen	num
fifty	num
first	adv adj
five	num
following	prep adj
for	prep
forty	num
forward	adv
forwards	adv
four	num
fourteen	num
from	prep
further	adv
furthermore	adv
had	have
hadn't	have
hadn’t	have
half	det
has	have
hasn't	have
hasn’t	have
have	have
haven't	have
haven’t	have
having	have nonfinite
he	subject
he's	be
hence	adv
her	poss
here	adv
herself	object
him	object
himself	object
his	poss
how	sub
however	adv
hundred	num adj noun
hundreds	num
i	subject
if	sub
in	prep
including	prep
indeed	adv adj
inside	prep
instead	adv
into	prep
is	be
isn't	be
isn’t	be
it	subject object
it's	be
its	poss
itself	object
just	adv
later	adv
lest	sub
like	prep
long	adv adj
many	det adj
may	modal
maybe	adv
me	object
meanwhile	adv
might	modal
million	num
millions	num
minus	prep
more	det
moreover	adv
most	det
much	det
must	modal
mustn’t	modal
my	poss
n’t	neg adv
near	prep
nearly	adv
neither	det
never	neg adv
nevertheless	adv
nine	num
nineteen	num
ninety	num
no	det
nobody	subject
nonetheless	adv
nor	and
not	neg adv
now	adv
of	prep
off	prep
often	adv
on	prep
once	adv
one	subject num
only	adv
onto	prep
or	and
otherwise	adv
ought	modal
our	poss
ourselves	object
out	prep
outside	prep
over	prep
overnight	adv
pending	prep
per	prep
perhaps	adv
plus	prep
quite	adv
rather	adv
regarding	prep
repeatedly	adv
seven	num
seventeen	num
seventy	num
several	det adj
shall	modal
she	subject
she's	be
should	modal
shouldn't	modal
shouldn’t	modal
since	prep sub
six	num
sixteen	num
sixty	num
so	sub
some	det
somebody	subject
someone	subject
sometimes	adv
soon	adv
still	adv
such	det adj
ten	num
than	prep
that	det subject rel that
the	det
their	poss
them	object
themselves	object
then	adv
there	subject adv
therefore	adv
these	det subject
they	subject
thirteen	num
thirty	num
this	det subject
those	det subject
though	sub
thousand	num
thousands	num
three	num
through	prep
throughout	prep
thus	adv
till	prep sub
to	prep to
together	adv
too	adv
toward	prep
towards	prep
trillion	num
twelve	num
twenty	num
twice	adv
two	num
under	prep
underneath	prep
unless	sub
unlike	prep
until	prep sub
up	prep
upon	prep
us	object
versus	prep
very	adv
via	prep
was	be
wasn't	be
wasn’t	be
we	subject
well	adv
were	be
weren't	be
weren’t	be
what	det rel
whatever	det
when	sub
whenever	sub
where	sub rel
whereas	sub
wherever	sub
whether	sub
which	det rel
while	sub
who	subject rel
whom	object rel
whose	poss rel
why	sub
will	modal
with	prep
within	prep
without	prep
won't	modal
won’t	modal
would	modal
wouldn't	modal
wouldn’t	modal
yet	and adv
you	subject object
your	poss
`;
