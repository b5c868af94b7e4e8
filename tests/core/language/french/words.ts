/** French verbs, one a row. The columns are those of `VerbTable`; the forms are third singular, participle. */
export const FRENCH_VERBS = `
# verb	forms	to say it is	takes	known for
affirmer	affirme affirmé	say	that
annoncer	annonce annoncé	say noun	that
dire	dit dit	say clause-only	that	hidden
fermer	ferme fermé
remercier	remercie remercié	act	noun
rouvrir	rouvre rouvert
`;

/** French nouns, one a row. The columns are those of `WordTable`. */
export const FRENCH_NOUNS = `
# noun	other forms	classes	stands for
maire	maires	noun	person
ministre	ministres	noun	person
plongeur	plongeurs	noun
pont	ponts	noun
préfet	préfets	noun	person
`;

export const FRENCH_SMALL_WORDS = `
# word	classes
a	have
au	prep
de	prep
du	prep
en	prep
est	be
et	and
il	subject
elle	subject
la	det
le	det
les	det
ont	have
que	that rel
sera	modal
un	det
une	det
`;
