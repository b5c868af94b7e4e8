import { bodyTerm, isBodyName, isPaperName } from '#lib/core/sources/body-words.ts';
import { nameWords, withoutMarks } from '#lib/core/sources/name-words.ts';

/** Who a phrase says is speaking: its name, the office that speaks ("premier"), and the person whose office it is. */
export type Speaker = { readonly name: string; readonly office: string | null; readonly person: string | null };

/**
 * The one who speaks in a phrase, whatever the phrase dresses it in: "a readout published by the premier’s office on
 * Sunday", "Premier Halvard Stenmark’s spokesman, Karl Ebner" and "the office of the premier" are the premier’s office;
 * "Labour Ministry spokeswoman Lia Gottwald" and "un comunicat al Ministerului Muncii" are the ministry.
 * @param person the person whom the text names with the phrase, in full; null when it names none
 */
export function speakerOf(phrase: string, person: string | null): Speaker {
  const bare = withoutWrapping(lowerPaper(phrase.replace(/\s+/gu, ' ').trim()));
  const body = spokenFor(bare);
  if (body !== null) return bodyOrOffice(withoutWrapping(body));
  const office = officeIn(bare);
  if (office !== null) return office;
  const named = person ?? personIn(bare);
  if (named !== null) return { name: named, office: titleOf(bare, named), person: named };
  return { name: bare, office: roleOf(bare), person: null };
}

/** The office without its body is a body itself; with a person's name it is the person's office. */
function bodyOrOffice(body: string): Speaker {
  const ministry = ministryOf(body);
  if (ministry !== null) return { name: ministry, office: null, person: null };
  const office = officeIn(body);
  if (office !== null) return office;
  const person = personIn(body);
  if (person !== null) return { name: body, office: titleOf(body, person), person };
  return { name: body, office: roleOf(body), person: null };
}

/** "Statement by …" begins a sentence; "Post" and "Bulletin" in a name are papers of another kind and stay. */
function lowerPaper(phrase: string): string {
  return phrase.replace(
    /^(?:Statement|Read-?out|Release|Communiqu[eé]|Announcement|Press (?:release|statement))(?=\s+(?:by|from|of)\s)/u,
    (word) => word.toLowerCase(),
  );
}

const PAPERS =
  '(?:statement|read-?out|release|communiqu[eé]|bulletin|notice|note|letter|e-?mail|post|tweet|message|report|summary|transcript|recap|minute|interview|briefing|conference|announcement|website|web ?site|web page|home ?page|page|site|account|filing|memo|press note|advisory|press kit|newsletter|feed|channel)s?';
const PAPER_OF = new RegExp(
  `^(?:(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]his|[Tt]hat|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir)\\s+)?(?:[\\p{L}-]+\\s+){0,4}?${PAPERS}\\b(?:\\s+[^,]{0,60}?)??\\s+(?:by|from|of|at|with)\\s+(?=\\S)`,
  'u',
);
/** "a summary of the call released by …": whoever put it out, not what it is of. */
const PUT_OUT =
  /^(?:(?:[Aa]n?|[Tt]he|[Oo]ne)\s+)?(?:[\p{L}’'-]+\s+){1,9}?(?:released|issued|published|provided|circulated|distributed|posted|put out|put up|sent out|signed|drawn up)\s+by\s+(?=\S)/u;
const STORY_IN =
  /^(?:[Aa]n?\s+|[Tt]he\s+)?(?:[\p{L}-]+\s+){0,2}?(?:report|article|story|piece|column|dispatch|investigation)s?\s+(?:in|on|by|from|of)\s+(?=(?:the\s+)?\p{Lu})/u;
const STORY_OF =
  /^(?:[Aa]n?\s+|[Tt]he\s+)?((?:\p{Lu}[\p{L}-]*\s+)*\p{Lu}[\p{L}-]*)\s+(?:news\s+)?(?:report|dispatch|story|article|account|copy)$/u;
const STORY_RO =
  /^(?:o|un|unei|unui)\s+(?:știr\p{L}+|relatăr\p{L}+|depeș\p{L}+|material\p{L}*|articol\p{L}*|corespondenț\p{L}+)\s+(?:(?:al|ale|a|de la|din|publicat\p{L}*\s+(?:de|în|pe))\s+)?(?=\p{Lu})/u;
/** "a notice on the Northern Rail website" */
const PAPER_ON =
  /^(?:[Aa]n?\s+|[Tt]he\s+)?(?:\p{Ll}+\s+){0,2}?(?:notice|statement|post|message|announcement|note|page|update|entry)\s+(?:(?:posted|published)\s+)?on\s+(?=(?:the\s+)?(?!Facebook|Twitter|X\b|Instagram|TikTok|Telegram|YouTube|LinkedIn)\p{Lu}.*\s(?:website|web ?site)$)/u;
const PAPER_OWNED = new RegExp(`^(.+?)(?:['’]s|s['’])\\s+(?:[\\p{L}-]+\\s+){0,4}?${PAPERS}\\b.*$`, 'u');
const PAPER_NAMED = new RegExp(
  `^(?:[Aa]n?\\s+|[Tt]he\\s+)?(.*?\\p{L})\\s+(?:press\\s+|news\\s+|official\\s+)?(?:statement|read-?out|release|communiqu[eé]|bulletin|announcement|website|web ?site)$`,
  'u',
);
/** "a Northern Rail notice": whose it is stands before it with capitals. */
const PAPER_BESIDE =
  /^(?:[Aa]n?\s+|[Tt]he\s+)?(?:\p{Ll}+\s+){0,2}?((?:\p{Lu}[\p{L}&.’'-]*\s+)*\p{Lu}[\p{L}&.’'-]*)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}?(?:notice|advisory|memo|filing|circular|newsletter|tweet|letter|e-?mail|document)s?$/u;
/** "a Northern Rail notice seen by Echo": who was shown it did not put it out. */
const SEEN_BY =
  /^((?:[Aa]n?\s+|[Tt]he\s+)?(?:\p{Ll}+\s+){0,2}?\p{Lu}.*?)\s+(?:(?:seen|obtained|viewed|reviewed|consulted)\s+by|shared\s+with|(?:sent|leaked|passed|given|provided|emailed)\s+to)\s+\S.*$/u;
const SEEN_BY_RO =
  /^(.*?\s\p{Lu}.*?)\s+(?:consultat|văzut|obținut|trimis|remis|transmis)(?:ă|e|i)?\s+(?:de|către|la)\s+\S.*$/u;
const PAPER_RO =
  /^(?:(?:un|unui|o|unei|într-un|printr-un|dintr-un)\s+)?(?:comunicat\p{L}*|declarați\p{L}*|mesaj\p{L}*|postar\p{L}*|informar\p{L}*|not[aă]\p{L}*|anunț\p{L}*|raport\p{L}*|site-?\p{L}*|pagin\p{L}*|scriso\p{L}*|buletin\p{L}*|dat(?:e|ele)\p{L}*|informați\p{L}*)(?!\p{L})(?:\s+de presă)?(?:\s+(?:oficial|\p{L}+(?:at|ată|ate|ați|is|isă|ise|it|ită|ite|us|usă|use)))?(?:\s+(?:redacției|presei|publicului))?(?:\s+(?:vineri|sâmbătă|duminică|luni|marți|miercuri|joi|azi|ieri))?\s+(?:al|ale|a|ai|de la|din partea|de către|de)\s+(?!presă)(?=\S)/iu;
const WHEN =
  /,?\s+(?:(?:late|early)\s+)?(?:on|in|at|since)\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d|noon|midnight).*$|\s+(?:yesterday|today|earlier|tonight|this (?:week|morning|evening)|last (?:week|night)|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|azi|ieri)$/iu;

/** "released late on Monday by …": the day stands before whoever put it out. */
const DAY_BEFORE_BY =
  /,?\s+(?:(?:late|early)\s+)?on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?(?=\s+(?:by|from)\s)/u;

/** What is said by a paper is said by whoever put it out. */
function withoutWrapping(phrase: string): string {
  const when = shownTo(phrase.replace(DAY_BEFORE_BY, '').replace(WHEN, ''));
  const unwrapped = when
    .replace(STORY_OF, '$1')
    .replace(STORY_RO, '')
    .replace(STORY_IN, '')
    .replace(PUT_OUT, '')
    .replace(PAPER_ON, '')
    .replace(PAPER_OF, '')
    .replace(PAPER_RO, '');
  if (unwrapped !== when && unwrapped !== '') return withoutWrapping(unwrapped);
  const owner = PAPER_OWNED.exec(when)?.[1] ?? PAPER_NAMED.exec(when)?.[1] ?? PAPER_BESIDE.exec(when)?.[1];
  return owner === undefined || /^(?:the|a|an|its|his|her|their|our)$/iu.test(owner) ? when : owner;
}

/** Only where it is told otherwise whose paper it is. */
function shownTo(phrase: string): string {
  const paper = SEEN_BY.exec(phrase)?.[1] ?? SEEN_BY_RO.exec(phrase)?.[1];
  const isOwned =
    paper !== undefined &&
    (PAPER_OWNED.test(paper) ||
      PAPER_BESIDE.test(paper) ||
      STORY_OF.test(paper) ||
      (PAPER_NAMED.test(paper) && /\s\p{Lu}/u.test(paper)) ||
      (PAPER_RO.test(paper) && /\p{Lu}/u.test(paper.replace(PAPER_RO, ''))));
  return isOwned ? paper : phrase;
}

const SPOKES =
  '(?:spokes(?:man|woman|person|people|persons|men|women)|press (?:officer|secretary|office|service|department|team|attach[eé])|media office(?:r)?|communications (?:director|chief|office|officer)|(?:head|chief|director) of (?:communications?|press|media|public relations)|(?:press|media) (?:chief|aide)|representatives?)';
const FOR_BODY = new RegExp(
  `\\b${SPOKES}(?:,?\\s+\\p{Lu}[\\p{L}.'’-]+(?:\\s+\\p{Lu}[\\p{L}.'’-]+){0,3},?)?\\s+(?:for|of|at|from|with)\\s+(.+)$`,
  'u',
);
const OF_OWNER = new RegExp(`^(.+?)(?:['’]s|(?<=s)['’])\\s+(?:[\\p{Ll}-]+\\s+){0,2}${SPOKES}\\b`, 'u');
const BESIDE = new RegExp(`^(?:[Aa]n?\\s+|[Tt]he\\s+)?(.+?)\\s+(?:chief\\s+|deputy\\s+)?${SPOKES}\\b`, 'u');
const BESIDE_COMMA = new RegExp(`^[^,]+,\\s+(?:an?\\s+|the\\s+)?(.+?)(?:['’]s)?\\s+${SPOKES}\\b`, 'u');
const FOR_BODY_RO =
  /(?:purtăto\p{L}+\s+de\s+cuvânt|reprezentan\p{L}+|(?:director|șef|consilier)\p{L}*\s+(?:de|pe)\s+(?:comunicare|presă|imagine)|(?:birou|serviciu|departament|compartiment|centru|direcți)\p{L}*\s+de\s+(?:presă|comunicare|relații publice|informare)(?:\s+și\s+\p{Ll}+(?:\s+\p{Ll}+)?)?)(?:\s+\p{Lu}[\p{L}.-]+(?:\s+\p{Lu}[\p{L}.-]+){0,3})?\s+(?:al|a|ale|ai|din|din cadrul|de la|pentru)\s+(.+)$/iu;
const BESIDE_RO =
  /(?:purtăto\p{L}+\s+de\s+cuvânt|reprezentan\p{L}+|birou\p{L}*\s+de\s+presă|serviciu\p{L}*\s+de\s+presă)\s+(.+)$/iu;

/** The body that the phrase's spokesperson speaks for; null when nobody speaks for a body in it. */
function spokenFor(phrase: string): string | null {
  const owner =
    FOR_BODY.exec(phrase)?.[1] ??
    FOR_BODY_RO.exec(phrase)?.[1] ??
    OF_OWNER.exec(phrase)?.[1] ??
    BESIDE_RO.exec(phrase)?.[1] ??
    BESIDE_COMMA.exec(phrase)?.[1] ??
    BESIDE.exec(phrase)?.[1];
  if (owner === undefined) return null;
  const body = clippedOf(owner.replace(/^(?:the|a|an)\s+(?:chief|deputy|senior|official)\s+/iu, 'the '));
  return body === '' || NO_BODY.test(body) ? null : body;
}

/** "a government spokesman" speaks for the government; "a senior spokesman" for nobody whom we know. */
const NO_BODY = /^(?:the|a|an|its|his|her|their|another|one|senior|official|chief|deputy|unnamed|cei|lui)$/iu;

/** Up to the comma behind which the spokesperson's own name stands. */
function clippedOf(body: string): string {
  return (body.split(/,\s/u)[0] ?? body).trim();
}

const ROLES: Readonly<Record<string, string>> = {
  premier: 'premier',
  'prime minister': 'premier',
  premierul: 'premier',
  premierului: 'premier',
  'prim ministrul': 'premier',
  'prim ministrului': 'premier',
  president: 'president',
  presidency: 'president',
  presedintele: 'president',
  presedintelui: 'president',
  presedintia: 'president',
  presedintiei: 'president',
  'administratia prezidentiala': 'president',
  'administratiei prezidentiale': 'president',
  mayor: 'mayor',
  mayoress: 'mayor',
  primarul: 'mayor',
  primarului: 'mayor',
  primarita: 'mayor',
  edilul: 'mayor',
  edilului: 'mayor',
  'seful statului': 'president',
  'seful guvernului': 'premier',
  governor: 'governor',
  guvernatorul: 'governor',
  chancellor: 'chancellor',
  chancellery: 'chancellor',
  cancelarul: 'chancellor',
  cancelaria: 'chancellor',
  cancelariei: 'chancellor',
  king: 'king',
  regele: 'king',
  queen: 'queen',
  prefect: 'prefect',
  prefectul: 'prefect',
  prefectului: 'prefect',
  prosecutor: 'prosecutor',
  procurorul: 'prosecutor',
  ombudsman: 'ombudsman',
  'attorney general': 'attorney general',
  'district attorney': 'district attorney',
};

const OFFICE_OF =
  /^(?:the\s+)?(?:(?:press|private)\s+)?(?:office|cabinet|chancellery)\s+of\s+(.+)$|^(?:biroul|cabinetul|cancelaria|administrația)\s+(.+)$/iu;
const OFFICE_OWNED =
  /^(.+?)(?:['’]s|(?<=s)['’])\s+(?:own\s+|press\s+|private\s+)?(?:office|cabinet|chancellery|team|press service)$/iu;

/** "the premier’s office", "the office of Premier Halvard Stenmark", "the presidency". */
function officeIn(phrase: string): Speaker | null {
  const holder = OFFICE_OF.exec(phrase);
  const owner = OFFICE_OWNED.exec(phrase)?.[1] ?? holder?.[1] ?? holder?.[2];
  if (owner === undefined) return null;
  const ministry = ministryOf(owner);
  if (ministry !== null) return { name: ministry, office: null, person: null };
  const person = personIn(owner);
  const office = roleOf(owner);
  if (office === null && person === null) return null;
  return { name: phrase, office, person };
}

const MINISTER =
  /^(?:the\s+|its\s+|their\s+)?(?:(?:[\p{L}-]+\s+){0,2}?)((?:\p{Lu}|\p{Ll})[\p{L}-]*)\s+minister(?:\s+\p{Lu}.*)?$/iu;
const MINISTER_OF = /^(?:the\s+)?minister\s+(?:of|for)\s+(?:the\s+)?([\p{L}-]+)(?:,?\s.*)?$/iu;
const MINISTER_RO = /^ministr\p{L}+\s+(?:de\s+)?(\p{Lu}[\p{L}-]*)(?:,?\s.*)?$/u;

/** Whose minister has an office or a spokesperson speaks through them: "Labour Minister Karel Dost’s office" is the ministry. */
function ministryOf(holder: string): string | null {
  const portfolio = MINISTER_OF.exec(holder)?.[1] ?? MINISTER.exec(holder)?.[1];
  if (portfolio !== undefined) return NO_PORTFOLIO.test(portfolio) ? null : `${portfolio} Ministry`;
  const romanian = MINISTER_RO.exec(holder)?.[1];
  return romanian !== undefined && bodyTerm(withoutMarks(romanian)) !== withoutMarks(romanian)
    ? `Ministerul ${romanian}`
    : null;
}

const NO_PORTFOLIO =
  /^(?:prime|first|deputy|cabinet|government|former|chief|junior|state|senior|the|a|\p{L}+(?:an|ese|ish))$/iu;

/** The office that a phrase without a name stands for: "the mayor", "the Iranian president"; null for any other. */
function roleOf(phrase: string): string | null {
  const words = withoutMarks(phrase).match(/[\p{L}\p{N}]+/gu) ?? [];
  const two = words.slice(0, 8).map((word, at) => ROLES[`${word} ${words[at + 1] ?? ''}`]);
  const role =
    two.find((found) => found !== undefined) ?? words.map((word) => ROLES[word]).find((found) => found !== undefined);
  return role ?? null;
}

/** "Mayor Edda Quist" holds the office of mayor. */
function titleOf(phrase: string, person: string): string | null {
  const at = phrase.indexOf(person);
  return roleOf(at < 0 ? phrase : `${phrase.slice(0, at)} ${phrase.slice(at + person.length)}`);
}

const NAME_RUN =
  /(?<!\p{L})(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{M}'’-]*|(?:de|van|von|der|al|bin|ibn|da|di|el|la|du|ten|ter))(?:[ \u00a0]+(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{M}'’-]*\.?|de|van|von|der|al|bin|ibn|da|di|el|la|du|ten|ter))*/gu;

/** The last person whom a text names in full; for "she" where nothing else tells who that is. */
export function lastPersonIn(text: string): string | null {
  const runs = [...text.matchAll(NAME_RUN)].map(([run]) => withoutTitles(run.replace(/['’]s?$/u, '')));
  return runs.findLast(isPersonRun) ?? null;
}

/** The first person whom a text names in full: of a sentence, mostly its subject. */
export function firstPersonIn(text: string): string | null {
  const runs = [...text.matchAll(NAME_RUN)].map(([run]) => withoutTitles(run.replace(/['’]s?$/u, '')));
  return runs.find(isPersonRun) ?? null;
}

/** The last run of capitals that is a person's name: two words at least, none of them a body's. */
function personIn(phrase: string): string | null {
  for (const part of phrase.split(/,\s*/u)) {
    const runs = [...part.matchAll(NAME_RUN)].map(([run]) => withoutTitles(run.replace(/['’]s?$/u, '')));
    for (const run of runs.toReversed()) {
      if (isPersonRun(run) && (isTitled(part, run) || part.trim() === run)) return run;
    }
  }
  return null;
}

function isPersonRun(run: string): boolean {
  const size = run.split(/\s+/u).length;
  return (
    size >= 2 &&
    size <= 5 &&
    !isBodyName(nameWords(run)) &&
    !isPaperName(nameWords(run)) &&
    !/^(?:\p{Lu}\.){2,}/u.test(run) &&
    !NO_PERSON.test(run)
  );
}

/** "The Slate [bridge]", "On Monday": capitals of a sentence, of a place or of the calendar. */
const NO_PERSON =
  /^(?:the|an?|on|in|at|by|for|from|after|before|but|and|it|this|that|un|o|în|la|de|pe|după|dar|iar|acest|această)\s|(?:^|\s)(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/iu;

/** A word before the name that says what the person is: "Mayor", "rescue leader", "chimista". */
function isTitled(part: string, run: string): boolean {
  const before = part.slice(0, part.indexOf(run)).trim();
  return before !== '' && !/\b(?:of|for|from|in|at|by|the|din|de|la|pentru)$/iu.test(before);
}

const TITLE_WORDS: ReadonlySet<string> = new Set(
  `president prime minister premier chancellor king queen prince princess mayor governor senator secretary deputy general colonel major captain
  lieutenant sergeant admiral commander inspector judge justice attorney prosecutor ambassador commissioner director chairman chairwoman chair speaker
  leader professor prof doctor dr mr mrs ms miss sir lady lord dame former acting councillor coach father sister bishop vice chief owner chef
  presedintele premierul ministrul primarul domnul doamna dl dna generalul procurorul directorul profesorul doctorul`.split(
    /\s+/,
  ),
);

/** "the club FC Orbe", "publicația Albul": the small word says what it is, the capitals are its name. */
export function withoutDescription(name: string): string {
  return name.replace(DESCRIBED, '');
}

const DESCRIBED =
  /^(?:the\s+|an?\s+)?(?:\p{Ll}[\p{Ll}-]*\s+){0,2}?(?:newspaper|daily|weekly|magazine|broadcaster|station|website|site|portal|agency|club|charity|firm|company|group|union|airline|operator|maker|retailer|publicați(?:a|ei)|ziarul(?:ui)?|cotidianul(?:ui)?|săptămânalul(?:ui)?|revist(?:a|ei)|portalul(?:ui)?|site-ul(?:ui)?|postul(?:ui)?(?:\s+de\s+\p{Ll}+)?|televiziun(?:ea|ii)|agenți(?:a|ei)(?:\s+de\s+\p{Ll}+)?|compani(?:a|ei)|firm(?:a|ei)|clubul(?:ui)?|fundați(?:a|ei)|operatorul(?:ui)?)\s+(?=\p{Lu})/u;

/** "Mayor Edda Quist" is Edda Quist. */
export function withoutTitles(name: string): string {
  const words = name.trim().split(/\s+/u);
  let from = 0;
  while (from < words.length - 1 && TITLE_WORDS.has(withoutMarks(words[from] ?? '').replace(/\.$/, ''))) from += 1;
  return words.slice(from).join(' ');
}
