/**
 * Romanian beginnings of lines that are no copy, one a row, by what they make of the line:
 * `footer` names sources, `caption` a picture, `byline` an author, `boilerplate` leads elsewhere unless the line asserts
 * something, `aside` leads elsewhere whatever follows, `whole` is all of its line, `credit` begins a line or a sentence that
 * says who made it, `closing` ends one, `dateline` may stand before a day, `stamp` before a time, and `stampword` beside one.
 * `#` stands for a number.
 */
export const ROMANIAN_LINE_LABELS = `
# kind	label
footer	surse:
footer	sursa:
footer	sursă:
footer	sursă text:
footer	cu informații de la
footer	cu informații din
footer	surse -
footer	sursa -
footer	sursa –
footer	preluare:
caption	foto:
caption	foto -
caption	sursa foto:
caption	sursă foto:
caption	surse foto:
caption	credit foto
caption	fotografie:
caption	imagine:
caption	imagine cu caracter ilustrativ
caption	video:
caption	captură video
byline	de
byline	autor:
byline	autor
byline	text:
byline	redactor:
byline	articol de
boilerplate	citește mai mult
boilerplate	citește mai multe
boilerplate	mai multe detalii
boilerplate	vezi aici
boilerplate	articole similare
boilerplate	te-ar putea interesa
boilerplate	abonează-te
boilerplate	urmărește-ne
boilerplate	urmărește știrile
boilerplate	urmăriți-ne
boilerplate	distribuie
boilerplate	publicitate
boilerplate	advertorial
boilerplate	știre în curs de actualizare
aside	citește și
aside	citiți și
aside	citește și:
aside	citiți și:
aside	vezi și
aside	vezi și:
aside	vezi și |
aside	citește și |
aside	citește mai mult:
aside	pe aceeași temă
aside	pe aceeași temă:
aside	pe același subiect
aside	de la:
aside	către:
aside	subiect:
aside	trimis:
aside	toate drepturile rezervate
aside	©
aside	agerpres/(
aside	copyright ©
aside	copyright #
aside	copyright:
aside	sari la conținut
whole	publicitate
whole	reclamă
whole	distribuie
whole	trimite
whole	tipărește
whole	comentarii
whole	facebook
whole	twitter
whole	whatsapp
whole	meniu
whole	acasă
whole	live
whole	abonare
whole	cele mai citite
whole	ultimele știri
whole	copiază linkul
credit	redactor:
credit	editor:
credit	redactare:
credit	editare:
credit	traducere:
credit	traducerea:
credit	traducere de
credit	autor:
credit	foto:
credit	foto/
credit	foto -
credit	credit foto
credit	credite foto
credit	fotografii:
credit	fotografii de
credit	fotoreporter:
credit	sursa foto:
credit	sursă foto:
credit	sursa video:
credit	a consemnat
credit	material realizat de
credit	documentare:
credit	corespondență de la
credit	video:
credit	captură video
credit	imagine:
credit	grafic:
credit	grafice:
credit	grafică:
credit	infografic:
credit	infografică:
closing	a contribuit la acest material
closing	au contribuit la acest material
closing	a contribuit la acest articol
closing	toate drepturile rezervate
dateline	data
dateline	data:
dateline	publicat
dateline	publicat:
dateline	publicat la
dateline	actualizat
dateline	actualizat:
dateline	publicată:
stamp	publicat
stamp	publicat:
stamp	publicată
stamp	publicată:
stamp	publicat la
stamp	publicat în
stamp	publicat pe
stamp	actualizat
stamp	actualizat:
stamp	actualizat la
stamp	actualizată
stamp	ultima actualizare
stamp	ultima actualizare:
stamp	modificat
stamp	modificat:
stamp	data
stamp	data:
stamp	postat
stamp	postat:
stamp	data publicării:
stampword	la
stampword	pe
stampword	în
stampword	din
stampword	de
stampword	ora
stampword	orele
stampword	și
stampword	acum
stampword	azi
stampword	astăzi
stampword	ieri
stampword	oră
stampword	ore
stampword	minut
stampword	minute
stampword	min
stampword	zi
stampword	zile
stampword	citire
stampword	citit
stampword	timp
stampword	eet
stampword	eest
stampword	gmt
stampword	actualizat
stampword	publicat
stampword	h
`;
