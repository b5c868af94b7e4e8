/**
 * English beginnings of lines that are no copy, one a row, by what they make of the line:
 * `footer` names sources, `caption` a picture, `byline` an author, `boilerplate` leads elsewhere unless the line asserts
 * something, `aside` leads elsewhere whatever follows, `whole` is all of its line, `credit` begins a line or a sentence that
 * says who made it, `closing` ends one, `dateline` may stand before a day, `stamp` before a time, and `stampword` beside one.
 * `#` stands for a number.
 */
export const ENGLISH_LINE_LABELS = `
# kind	label
footer	sources:
footer	source:
footer	sources -
footer	source -
footer	with information from
footer	references:
caption	photo:
caption	photos:
caption	image:
caption	image caption
caption	picture:
caption	caption:
caption	pictured:
caption	video:
caption	file photo
caption	photo by
caption	photograph:
caption	illustration:
byline	by
byline	story by
byline	words by
byline	text by
boilerplate	read more
boilerplate	also read
boilerplate	see also
boilerplate	related post
boilerplate	related stories
boilerplate	you may also like
boilerplate	like this story
boilerplate	get the latest
boilerplate	have a tip
boilerplate	subscribe
boilerplate	sign up
boilerplate	follow us
boilerplate	click here
boilerplate	share this
boilerplate	this story will be updated
boilerplate	this is a developing story
boilerplate	our standards:
aside	read also
aside	read also:
aside	read more:
aside	read more |
aside	see also:
aside	more on this story
aside	more on this:
aside	also read:
aside	from:
aside	to:
aside	cc:
aside	sent:
aside	subject:
aside	reply-to:
aside	all rights reserved
aside	©
aside	copyright ©
aside	copyright (c)
aside	copyright #
aside	copyright by
aside	copyright:
aside	image source
aside	skip to content
aside	skip to main content
whole	advertisement
whole	advertisements
whole	related
whole	share
whole	tweet
whole	print
whole	email
whole	menu
whole	home
whole	comments
whole	facebook
whole	twitter
whole	whatsapp
whole	linkedin
whole	copy link
whole	getty images
whole	live
whole	copyright
whole	sponsored
whole	newsletter
whole	related topics
whole	top stories
whole	most read
credit	reporting by
credit	additional reporting
credit	additional reporting by
credit	editing by
credit	writing by
credit	edited by
credit	written by
credit	compiled by
credit	translated by
credit	translation by
credit	reporting and writing by
credit	reporting and editing by
credit	photographs by
credit	photography by
credit	photos by
credit	photo by
credit	photo:
credit	photo/
credit	ap photo
credit	image:
credit	image credit
credit	image source
credit	credit:
credit	graphic:
credit	graphics:
credit	graphics by
credit	graphic by
credit	with reporting by
credit	with contributions from
credit	with files from
credit	with reporting from
credit	contributors:
credit	picture:
credit	picture by
credit	illustration by
credit	video by
credit	getty images/
credit	reuters/
credit	afp/
credit	file photo:
closing	contributed to this report
closing	contributed to this story
closing	contributed reporting
closing	contributed to this article
closing	contributed from
closing	all rights reserved
dateline	date
dateline	date:
dateline	published
dateline	published:
dateline	updated
dateline	updated:
dateline	posted
stamp	published
stamp	published:
stamp	updated
stamp	updated:
stamp	last updated
stamp	last updated:
stamp	last modified
stamp	last modified:
stamp	modified
stamp	posted
stamp	posted:
stamp	first published
stamp	first published:
stamp	date
stamp	date:
stamp	created
stamp	created:
stampword	at
stampword	on
stampword	in
stampword	of
stampword	the
stampword	and
stampword	to
stampword	from
stampword	gmt
stampword	bst
stampword	utc
stampword	cet
stampword	cest
stampword	eet
stampword	eest
stampword	est
stampword	edt
stampword	et
stampword	pst
stampword	pdt
stampword	pt
stampword	cst
stampword	cdt
stampword	ct
stampword	am
stampword	pm
stampword	a
stampword	p
stampword	m
stampword	h
stampword	british
stampword	summer
stampword	winter
stampword	standard
stampword	daylight
stampword	time
stampword	eastern
stampword	central
stampword	pacific
stampword	mountain
stampword	local
stampword	hour
stampword	hours
stampword	minute
stampword	minutes
stampword	min
stampword	mins
stampword	day
stampword	days
stampword	week
stampword	weeks
stampword	ago
stampword	read
stampword	updated
stampword	published
stampword	st
stampword	nd
stampword	rd
stampword	th
stampword	today
stampword	yesterday
`;
