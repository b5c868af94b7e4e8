import { shortlyNamed, tellsOf } from '#lib/core/sources/anonymous-tells.ts';
import { nameWords, undeclined } from '#lib/core/sources/name-words.ts';
import { sentenceAround } from '#lib/core/sources/line-sentences.ts';
import type { CaptureReading } from '#lib/core/sources/read-capture.ts';
import {
  describedIn,
  lastBodyIn,
  nominative,
  personNamed,
  settled,
  shortsOf,
  withoutLetters,
} from '#lib/core/sources/settled-names.ts';
import type { Person } from '#lib/core/claims/grammar/register.ts';
import { issuerBeside } from '#lib/core/sources/issuer-beside.ts';
import { firstPersonIn, lastPersonIn, speakerOf, withoutDescription } from '#lib/core/sources/speaker-phrase.ts';
import { registered } from '#lib/core/sources/registered.ts';
import { isSameVoice, namedVoice, registeredVoice, type RegistrySource, type Voice } from '#lib/core/sources/voice.ts';

/** Against whom the names of a passage are held. */
export type PassageContext = {
  readonly publisher: Voice;
  /** The registry, and whoever publishes a capture of the story. */
  readonly known: readonly Voice[];
  readonly registry: readonly RegistrySource[];
};

type Mention = {
  readonly phrase: string;
  readonly name: string | null;
  readonly anonymous: string | null;
  readonly at: number;
};

/** The voice that a phrase of a capture stands for; `publisher` for "I", "we", "our reporter". */
export function voiceOf(
  mention: Mention,
  reading: CaptureReading,
  context: PassageContext,
): Voice | 'publisher' | null {
  const { phrase, name, anonymous, at } = withoutAs(mention);
  const issuer = issuerBeside(phrase, at, reading.text);
  if (issuer !== null) return voiceOf({ phrase: issuer, name: null, anonymous: null, at }, reading, context);
  if (FIRST_PERSON.test(phrase) || OUR_STAFF.test(phrase)) return 'publisher';
  const staff = STAFF_OF.exec(phrase);
  if (staff !== null) {
    const outlet = knownAs(staff[1] ?? staff[2] ?? '', context);
    if (outlet !== null) return isSameVoice(outlet, context.publisher) ? 'publisher' : outlet;
  }
  if ((PRONOUN.test(phrase) && name === null) || NAMED_BEFORE.test(phrase))
    return earlier(phrase, at, reading, context);
  if (THEIR_OFFICE.test(phrase)) {
    const holder = holderOfOffice(phrase, at, reading, context);
    if (holder !== null) return holder;
  }
  const [bare, short] = withoutLetters(goesOn(phrase, at, reading.text).replace(CITED_FIRST, ''));
  const person = personNamed(name, bare, reading);
  const alone = speakerOf(bare, person);
  const described =
    alone.person === null || alone.name !== alone.person ? null : describedIn(reading.text, alone.person);
  const speaker = described === null ? alone : speakerOf(described, alone.person);
  if (anonymous !== null && speaker.person === null && speaker.name === phrase.trim())
    return anonymousVoice(anonymous, phrase);
  if (speaker.person === null && isUnnamed(speaker.name) && speaker.office === null)
    return anonymousVoice(anonymous ?? 'sources', phrase);
  const shown = settled(
    speaker.person === speaker.name ? speaker.name : nominative(speaker.name, reading),
    at,
    reading,
  );
  const known = knownAs(speaker.person ?? shown, context) ?? knownAs(shown, context);
  if (known !== null) return { ...known, office: known.office ?? (speaker.person === null ? null : speaker.office) };
  return {
    ...namedVoice(withoutArticle(shown)),
    names: [...new Set([shown, ...short, ...shortsOf(shown, reading)])],
    office: speaker.office,
    person: speaker.person,
  };
}

/** "as the Borun Post has reported" */
function withoutAs(mention: Mention): Mention {
  const [as = ''] = /^as\s+(?=(?:the\s+)?\p{Lu})/u.exec(mention.phrase) ?? [];
  if (as === '') return mention;
  const name = mention.name === mention.phrase ? mention.phrase.slice(as.length) : mention.name;
  return { ...mention, phrase: mention.phrase.slice(as.length), name, at: mention.at + as.length };
}

const THEIR_OFFICE =
  /^(?:his|her)\s+(?:press )?(?:office|spokes\p{L}+|team)\b|^(?:biroul|cabinetul|purtăto\p{L}+ de cuvânt|serviciul de presă)(?:\s+al)?\s+(?:său|lui|ei)$/iu;

/** "The mayor spoke by phone with the governor, his office said": the subject of the sentence, where the text does not tell against it. */
function holderOfOffice(phrase: string, at: number, reading: CaptureReading, context: PassageContext): Voice | null {
  const gender = /^her|\sei$/iu.test(phrase) ? 'she' : 'he';
  const sentence = sentenceAround(reading.text, { start: at, end: at + phrase.length });
  const subject = firstPersonIn(reading.text.slice(sentence.start, at));
  const known = reading.people.find(({ full }) => full === subject);
  const isOther = known !== undefined && known.gender !== null && known.gender !== gender;
  if (subject !== null && !isOther) return namedPersonVoice(subject, known?.roles[0]?.office ?? '', context);
  return earlier(gender, at, reading, context);
}

/**
 * "according to a summary of the call" goes on "released by the chancellor’s office", "unui anunț publicat" on "pe
 * site-ul Primăriei Lunca", and "Biroul" on "de presă al Guvernului".
 */
function goesOn(phrase: string, at: number, text: string): string {
  if (!text.startsWith(phrase, at)) return phrase;
  const rest = text.slice(at + phrase.length);
  const press = PRESS_OFFICE_RO.test(phrase) ? OF_THE_PRESS.exec(rest) : null;
  if (press !== null) return `${phrase}${press[0]}`;
  return PUT_OUT_BY.exec(rest)?.[1] ?? PUT_OUT_ON.exec(rest)?.[1] ?? PUT_OUT_ON_RO.exec(text.slice(at))?.[1] ?? phrase;
}

const PRESS_OFFICE_RO = /^(?:biroul|serviciul|departamentul|compartimentul|centrul|direcția)$/iu;
const OF_THE_PRESS =
  /^\s+de\s+(?:presă|comunicare|relații publice|informare)(?:\s+și\s+\p{Ll}+(?:\s+\p{Ll}+)?)?\s+(?:al|a|ai|ale|din|din cadrul|de la)\s+\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:de|din|al|a|și|pentru)\s+){0,2}\p{Lu}[\p{L}.’'-]*)*/u;
/** The page that a paper stands on is its issuer’s, unless everybody writes there. */
const PUT_OUT_ON =
  /^\s+(?:that (?:was|were) |which (?:was|were) )?(?:published|posted|put up|carried)\s+(?:on|to)\s+(?:the\s+)?(?!Facebook|Twitter|X\b|Instagram|TikTok|Telegram|YouTube|LinkedIn)(\p{Lu}[\p{L}.-]*(?:\s+(?:(?:of|for|the|and)\s+){0,2}\p{Lu}[\p{L}.-]*)*)(?:['’]s?)?\s+(?:official\s+|own\s+|Facebook\s+)?(?:website|web ?site|site|web page|page|account|channel|feed)(?!\p{L})/u;
const PUT_OUT_ON_RO =
  /^(?:un|unui|o|unei)\s+(?:anunț|comunicat|postar|postări|informar|informări|mesaj|not[aăe]|buletin|declarați|înștiințar|înștiințări)\p{L}*(?:\s+de presă)?(?:\s+\p{L}+(?:at|ată|ate|is|isă|us|usă))?(?:\s+(?:luni|marți|miercuri|joi|vineri|sâmbătă|duminică|azi|ieri),?)?\s+(?:de\s+)?(?:pe|în)\s+(?:site-ul|website-ul|pagina|contul|portalul)(?:\s+(?:oficial|oficială|web|de (?:internet|Facebook|socializare)))*\s+(?:al\s+|a\s+|lui\s+)?(?!Facebook|Twitter|X\b|Instagram|TikTok|Telegram|YouTube|LinkedIn)(\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:de|din|al|a|și|pentru)\s+){0,2}\p{Lu}[\p{L}.’'-]*)*)/u;

const PUT_OUT_BY =
  /^\s+(?:that (?:was|were) |which (?:was|were) )?(?:released|issued|published|provided|circulated|distributed|posted|put out|publicat\p{L}*|emis\p{L}*|difuzat\p{L}*|remis\p{L}*|dat\p{L}* publicității)(?: (?:late |early )?on \p{Lu}\p{L}+)?\s+(?:by|de(?: către)?)\s+([^,.;:!?()“”„«»"\n]{2,80})/u;

/** "Citing Meridian, the radio said": the radio says it. */
const CITED_FIRST = /^(?:citing|quoting|citând)\s[^,]{2,80},\s*(?=\S)/iu;
/** "the Cedar Post" is shown as its own head has it; "the premier’s office" keeps the article. */
const withoutArticle = (name: string): string => name.replace(/^[Tt]he\s+(?=\p{Lu})/u, '');

export const anonymousVoice = (kind: string, phrase: string): Voice => ({
  ...namedVoice(shortlyNamed(phrase)),
  anonymous: kind,
  tells: tellsOf(phrase),
});

const FIRST_PERSON = /^(?:i|we|me|us|eu|noi|myself|it and i)$|^(?:i|we|eu|noi)\s/iu;
const OUR_STAFF =
  /^(?:our|my|ours)\b(?!\s+sources?)|^(?:reporter|trimis|corespondent|fotograf|redac|echip|colabor|jurnalist)\p{L}*\s+(?:\p{L}+\s+)?(?:nostru|noastră|noștri|noastre|ziarului nostru)$|\b(?:of|for|from|with) (?:this|our) (?:news)?(?:paper|station|site|magazine|agency|outlet|channel|reporter)$|^this (?:news)?(?:paper|station|reporter|correspondent|site|magazine)$/iu;
const STAFF_OF =
  /^(?:an?|the|un|o)?\s*(.+?)(?:['’]s)?\s+(?:reporter|photographer|correspondent|journalist|witness|staff|team|crew|news team|cameraman)s?(?:\s.*)?$|^(?:un|o|unui|unei)?\s*(?:reporter|fotograf|corespondent|jurnalist)\p{L}*\s+(?:al\s+|de la\s+|a\s+)?(.+)$/iu;
const PRONOUN = /^(?:he|she|they|it|el|ea|ei|ele|acesta|aceasta|dânsul|dânsa)$/iu;
/** "sursa citată", "the same source": whoever was credited before it. */
const NAMED_BEFORE =
  /^(?:sursa|sursei|agenția|agenției|publicația|publicației|instituția|instituției|ziarul|ziarului|oficialul|oficialului)\s+(?:citat|menționat|invocat|amintit)\p{L}*$|^aceea?(?:ș|s)i(?:e|ei|ași)?\s+(?:surs|publicați|instituți|agenți)\p{L}+$|^(?:the\s+)?(?:same|cited|quoted)\s+(?:source|agency|newspaper|paper|outlet|institution|official)$/iu;
/** Not a name and not an office: "a nurse", "officials", "un martor". */
const isUnnamed = (phrase: string): boolean =>
  !/\p{Lu}/u.test(phrase.replace(/^\p{Lu}/u, (first) => first.toLowerCase())) &&
  /^(?:an?|one|two|three|several|some|many|another|un|o|unui|unei|unor|unii|unele|doi|două|trei|mai mulți|surse|oficiali|officials|sources|witnesses|martori|residents|locuitori|people|neighbou?rs|vecini)\b/iu.test(
    phrase,
  );

export function anonymousIn(phrase: string): string | null {
  return (
    /^(?:(?:\p{L}+\s+){0,3}?)(officials?|sources?|insiders?|people familiar.*|surse|oficiali|persoane)\b/iu
      .exec(phrase)?.[1]
      ?.toLowerCase() ?? null
  );
}

/** Nobody is named, and the one who writes does not vouch for it. */
export const HEARSAY =
  /reportedly|allegedly|purportedly|(?:is|are|was|were) (?:said|reported|understood|believed|rumou?red)|rumou?r|se spune|se zice|s-ar fi|ar fi|chipurile|pe surse/iu;

/** Whoever "she" or "it" is: the last person, or the last who spoke, before it. */
function earlier(phrase: string, at: number, reading: CaptureReading, context: PassageContext): Voice | null {
  const gender = /^(?:she|ea|aceasta|dânsa)$/iu.test(phrase) ? 'she' : 'he';
  const isPerson = /^(?:he|she|el|ea|acesta|aceasta|dânsul|dânsa)$/iu.test(phrase);
  const person = isPerson
    ? reading.people.filter(({ since, gender: known }) => since < at && (known === null || known === gender)).at(-1)
    : undefined;
  if (person !== undefined) return namedPersonVoice(person.full, person.roles[0]?.office ?? '', context);
  const named = isPerson ? lastPersonIn(reading.text.slice(0, at)) : null;
  if (named !== null) return namedPersonVoice(named, '', context);
  const surname = isPerson ? reading.people.find((one) => isCalledBefore(one, gender, at, reading.text)) : undefined;
  if (surname !== undefined) return namedPersonVoice(surname.full, surname.roles[0]?.office ?? '', context);
  const spoke = reading.attributions
    .filter(({ source }) => source !== null && source.end <= at && !PRONOUN.test(source.text))
    .at(-1)?.source;
  if (!spoke) {
    const body = isPerson ? null : lastBodyIn(reading.text.slice(0, at));
    return body === null ? null : (knownAs(body, context) ?? namedVoice(body));
  }
  const voice = voiceOf(
    { phrase: spoke.text, name: spoke.name, anonymous: spoke.anonymous, at: spoke.start },
    reading,
    context,
  );
  return voice === 'publisher' ? null : voice;
}

/** "Ecoului Văii", "Ecoul Văii" */
const plainName = (name: string): string => nameWords(name).map(undeclined).join(' ');

/** "Malm left over pay, she said. Greta Malm had led the opera": the surname stands before, the full name behind. */
function isCalledBefore({ last, gender: known }: Person, gender: 'she' | 'he', at: number, text: string): boolean {
  if (last === null || last === '' || (known !== null && known !== gender)) return false;
  return new RegExp(`(?<!\\p{L})${last}(?!\\p{L})`, 'u').test(text.slice(Math.max(0, at - NEAR_BEFORE), at));
}

/** As far as "she" reaches back for a surname; in UTF-16 units. */
const NEAR_BEFORE = 300;

function namedPersonVoice(full: string, role: string, context: PassageContext): Voice {
  const { person, name, office } = speakerOf(`${role} ${full}`.trim(), full);
  return knownAs(person ?? name, context) ?? { ...namedVoice(full, null), person: full, office };
}

export function knownAs(name: string, { registry, known }: PassageContext): Voice | null {
  const source = registered(name, registry);
  if (source !== null) return registeredVoice(source);
  const asked = [plainName(name), plainName(withoutDescription(name))];
  return known.find((voice) => voice.names.some((other) => asked.includes(plainName(other)))) ?? null;
}

export function documentVoice(document: string, context: PassageContext): Voice {
  const { name, office, person } = speakerOf(document, null);
  const known = knownAs(name, context);
  if (known !== null) return known;
  const law = /(?:\b(?:of|in)\s+the\s+|\bdin\s+|\ba\s+)(\p{Lu}.+)$/u.exec(name)?.[1] ?? name;
  return { ...namedVoice(law, name === document ? 'document' : null), office, person };
}
