import type { Attribution, ExtractedClaim } from '#lib/core/claims/extraction.ts';
import { tellsOf } from '#lib/core/sources/anonymous-tells.ts';
import { bodyTerm, isBodyHead } from '#lib/core/sources/body-words.ts';
import { likelyKind } from '#lib/core/sources/likely-kind.ts';
import { nameWords } from '#lib/core/sources/name-words.ts';
import type { CaptureReading } from '#lib/core/sources/read-capture.ts';
import { sentenceAround } from '#lib/core/sources/line-sentences.ts';
import { saidNear } from '#lib/core/sources/said-near.ts';
import { relayOf } from '#lib/core/sources/relay-of.ts';
import { lastPersonIn, speakerOf } from '#lib/core/sources/speaker-phrase.ts';
import type { TextCredit } from '#lib/core/sources/text-credits.ts';
import {
  isBody,
  isCarrier,
  isSameVoice,
  namedVoice,
  registered,
  registeredVoice,
  type RegistrySource,
  type Voice,
} from '#lib/core/sources/voice.ts';
import type { Span } from '#lib/core/text/span.ts';

/** Whom a passage has it from, and through whom; `voice` null where it names nobody but the one who publishes it. */
export type PassageSource = {
  readonly voice: Voice | null;
  readonly span: Span | null;
  /** Those who carry it in between: "the Post reported, citing police" has it from police through the Post. */
  readonly through: readonly Voice[];
  readonly by: 'passage' | 'text' | 'words' | null;
};

export type PassageContext = {
  readonly publisher: Voice;
  /** The registry, and whoever publishes a capture of the story. */
  readonly known: readonly Voice[];
  readonly registry: readonly RegistrySource[];
};

/** The deepest source that a passage names for what it says, else whom its whole text credits. */
export function passageSource(
  reading: CaptureReading,
  quote: Span,
  claimText: string,
  context: PassageContext,
): PassageSource {
  const credit = creditFor(reading, quote, context);
  const through = credit === null ? [] : [credit.voice];
  const said = deeper(saidIn(reading, quote, claimText, context), reading, quote, context);
  if (said !== null && said.voice !== null) return { ...said, through: [...said.through, ...through], by: 'passage' };
  if (said === OWN_SPEECH) return { voice: null, span: null, through, by: null };
  const given = reading.given.find(({ start, end }) => start <= quote.start && quote.end <= end);
  if (given !== undefined && said === null) {
    const voice = documentVoice(given.document, context);
    if (!isSameVoice(voice, context.publisher)) return { voice, span: given.naming, through, by: 'words' };
  }
  if (credit !== null) return { voice: credit.voice, span: credit.span, through: [], by: 'text' };
  return { voice: null, span: null, through: [], by: null };
}

type Said = { readonly voice: Voice | null; readonly span: Span | null; readonly through: readonly Voice[] };
const OWN_SPEECH: Said = { voice: null, span: null, through: [] };

function saidIn(reading: CaptureReading, quote: Span, claimText: string, context: PassageContext): Said | null {
  for (const claim of touchedBy(quote, reading.claims, claimText)) {
    const said = fromChain(claim.attributions, reading, context);
    if (said !== null) return placedRelay(said, reading, quote, context);
  }
  const near = saidNear(reading.text, quote);
  if (near === null) return null;
  const voice = voiceOf(
    { phrase: near.phrase, name: null, anonymous: anonymousIn(near.phrase), at: near.start },
    reading,
    context,
  );
  if (voice === 'publisher') return OWN_SPEECH;
  if (voice === null) return null;
  return placedRelay({ voice, span: { start: near.start, end: near.end }, through: [] }, reading, quote, context);
}

/** The claims of a capture that the quote reaches, the likeliest to be the one that is asked about first. */
function touchedBy(quote: Span, claims: readonly ExtractedClaim[], claimText: string): readonly ExtractedClaim[] {
  const asked = new Set(nameWords(claimText));
  return claims
    .map((claim) => ({
      claim,
      overlap: overlapOf(claim, quote),
      alike: nameWords(claim.text).filter((word) => asked.has(word)).length,
    }))
    .filter(({ overlap }) => overlap > 0)
    .toSorted((a, b) => b.alike - a.alike || b.overlap - a.overlap)
    .map(({ claim }) => claim);
}

function overlapOf({ spans }: ExtractedClaim, quote: Span): number {
  return spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(span.end, quote.end) - Math.max(span.start, quote.start)),
    0,
  );
}

/** "The Post reported, citing police": whom the sentence cites stands behind whoever says it there. */
function deeper(said: Said | null, reading: CaptureReading, quote: Span, context: PassageContext): Said | null {
  const sentence = sentenceAround(reading.text, quote);
  const words = reading.text.slice(sentence.start, sentence.end);
  const match = CITING.exec(words);
  const phrase = match?.[1]?.trim();
  if (match !== null && phrase !== undefined && (/\p{Lu}/u.test(phrase) || anonymousIn(phrase) !== null)) {
    const at = sentence.start + match.index + match[0].indexOf(phrase);
    const voice = voiceOf({ phrase, name: null, anonymous: anonymousIn(phrase), at }, reading, context);
    if (voice !== null && voice !== 'publisher' && !isSameVoice(voice, context.publisher)) {
      const outer = said?.voice ?? null;
      const through = outer === null || isSameVoice(outer, voice) ? [] : [outer];
      return { voice, span: { start: at, end: at + phrase.length }, through: [...(said?.through ?? []), ...through] };
    }
  }
  if (said !== null) return withHeardBy(said, words, context);
  const headed = HEADED.exec(words);
  const head = headed?.[1] === undefined ? null : knownAs(headed[1], context);
  if (headed?.[1] !== undefined && head !== null && !isSameVoice(head, context.publisher)) {
    const at = sentence.start + words.indexOf(headed[1]);
    return { voice: head, span: { start: at, end: at + headed[1].length }, through: [] };
  }
  const staff = STAFF_SAW.exec(words);
  const outlet = staff?.[1] === undefined ? null : knownAs(staff[1], context);
  if (staff?.[1] === undefined || outlet === null || isSameVoice(outlet, context.publisher)) return null;
  const at = sentence.start + staff.index + staff[0].indexOf(staff[1]);
  return { voice: outlet, span: { start: at, end: at + staff[1].length }, through: [] };
}

/** "the mayor told the Calder Sentinel", "in an interview with …": it is had from whoever asked. */
function withHeardBy(said: Said, words: string, context: PassageContext): Said {
  const heard = [...words.matchAll(HEARD_BY)].flatMap((match): readonly Voice[] => {
    const voice = match[1] === undefined ? null : knownAs(match[1], context);
    const isNew =
      voice !== null &&
      isCarrier(voice) &&
      !isSameVoice(voice, context.publisher) &&
      (said.voice === null || !isSameVoice(said.voice, voice));
    return isNew ? [voice] : [];
  });
  return heard.length === 0 ? said : { ...said, through: [...said.through, ...heard] };
}

const HEARD_BY =
  /(?<!\p{L})(?:told|tells|(?:as|quoted by|cited by|carried by|reported by|citat\p{L}* de|preluat\p{L}* de(?: la)?|după cum (?:scrie|relatează))|speaking to|spoke to|interview (?:with|given to|to|by)|statement to|pentru|interviu (?:acordat|pentru|cu))\s+((?:the\s+)?(?:\p{Lu}[\p{L}.-]*|de|of)(?:\s+(?:\p{Lu}[\p{L}.-]*|de|of|pe|and|și)){0,4})/gu;

const CITING =
  /(?<!\p{L})(?:[Cc]iting|[Qq]uoting|which cites?|which cited|who cited|which quoted|[Cc]itând|care citează|care a citat|cu trimitere la)\s+([^,.;:!?“”„"()\n]{2,80})/u;
/** "Citing Meridian, the radio said": the radio says it. */
const CITED_FIRST = /^(?:citing|quoting|citând)\s[^,]{2,80},\s*(?=\S)/iu;
/** "Meridian: works in Arden closed" */
const HEADED = /^\s*(\p{Lu}[^:.!?,\n]{1,50}):\s/u;
const STAFF_SAW =
  /(?<!\p{L})(?:an?|un|o|the)\s+((?:\p{Lu}[\p{L}-]*\s+){1,3})(?:reporter|photographer|correspondent|journalist|cameraman|team|crew)s?\s+(?:saw|watched|filmed|counted|witnessed|heard|found|there)/u;

type Found = { readonly voice: Voice; readonly span: Span };

/** Of a chain, outermost first: past those who carry it, a body gives the account of its own people, else the last named. */
function fromChain(links: readonly Attribution[], reading: CaptureReading, context: PassageContext): Said | null {
  const found: Found[] = [];
  for (const [index, { source, act, cue }] of links.entries()) {
    if (source === null && HEARSAY.test(cue.text))
      found.push({ voice: anonymousVoice('sources', cue.text), span: { start: cue.start, end: cue.end } });
    if (source === null || (act && !isSpeechAct(cue.text))) continue;
    const voice = voiceOf(
      { phrase: source.text, name: source.name, anonymous: source.anonymous, at: source.start },
      reading,
      context,
    );
    if (voice === 'publisher') {
      if (index === 0) return OWN_SPEECH;
      continue;
    }
    if (voice !== null && !isSameVoice(voice, context.publisher))
      found.push({ voice, span: { start: source.start, end: source.end } });
  }
  const carriers = found.filter(({ voice }) => isCarrier(voice));
  const others = found.filter(({ voice }) => !isCarrier(voice));
  const deepest = deepestOf(others) ?? carriers.at(-1);
  if (deepest === undefined) return null;
  return {
    voice: deepest.voice,
    span: deepest.span,
    through: carriers.filter((one) => one !== deepest).map(({ voice }) => voice),
  };
}

function deepestOf(others: readonly Found[]): Found | undefined {
  const [outer] = others;
  if (outer === undefined) return undefined;
  const named = others.slice(1).filter(({ voice }) => voice.anonymous === null);
  if (outer.voice.anonymous === null && isBody(outer.voice)) return named.find(({ voice }) => isBody(voice)) ?? outer;
  return named.at(-1) ?? outer;
}

/** A text that has a person's words from a body elsewhere has them from it here. */
function placedRelay(said: Said, reading: CaptureReading, quote: Span, context: PassageContext): Said {
  const { voice } = said;
  if (voice === null || voice.anonymous !== null || voice.person === null) return said;
  if (context.publisher.kind === 'institution') return OWN_SPEECH;
  const relay = relayOf(voice.person, quote, reading.claims);
  if (relay === null) return said;
  const found = voiceOf({ phrase: relay.text, name: relay.name, anonymous: null, at: relay.start }, reading, context);
  if (found === null || found === 'publisher' || !isBody(found)) return said;
  return { ...said, voice: found, span: { start: relay.start, end: relay.end } };
}

type Mention = {
  readonly phrase: string;
  readonly name: string | null;
  readonly anonymous: string | null;
  readonly at: number;
};

/** The voice that a phrase of a capture stands for; `publisher` for "I", "we", "our reporter". */
function voiceOf(
  { phrase, name, anonymous, at }: Mention,
  reading: CaptureReading,
  context: PassageContext,
): Voice | 'publisher' | null {
  if (FIRST_PERSON.test(phrase) || OUR_STAFF.test(phrase)) return 'publisher';
  const staff = STAFF_OF.exec(phrase);
  if (staff !== null) {
    const outlet = knownAs(staff[1] ?? staff[2] ?? '', context);
    if (outlet !== null) return isSameVoice(outlet, context.publisher) ? 'publisher' : outlet;
  }
  if (PRONOUN.test(phrase) && name === null) return earlier(phrase, at, reading, context);
  const office = /^(?:his|her)\s+(?:press )?(?:office|spokes\p{L}+|team)\b/iu.exec(phrase);
  if (office !== null) {
    const holder = earlier(/^her/iu.test(phrase) ? 'she' : 'he', at, reading, context);
    if (holder !== null) return holder;
  }
  const [bare, short] = withoutLetters(phrase.replace(CITED_FIRST, ''));
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

/** "the Umbrian Water Office (UWO)" */
function withoutLetters(phrase: string): readonly [string, readonly string[]] {
  const match = /^(.*?\p{L})\s*\(\s*(\p{Lu}[\p{Lu}.]{1,9})\s*\)/u.exec(phrase);
  return match?.[1] === undefined || match[2] === undefined ? [phrase, []] : [match[1], [match[2]]];
}

/** Where the text says whose spokesperson somebody is, before the name or behind it. */
function describedIn(text: string, person: string): string | null {
  const last = person.split(/\s+/u).at(-1) ?? person;
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    const behind =
      /^,\s+((?:[^,.;:!?\n]{0,60}?)(?:spokes\p{L}+|press (?:officer|secretary)|purtăto\p{L}+ de cuvânt)[^,.;:!?\n]{0,80})/u.exec(
        text.slice(at + last.length, at + last.length + 160),
      );
    if (behind?.[1] !== undefined) return `${person}, ${behind[1]}`;
    const before =
      /(?:^|[.;:!?\n,“”"„]\s*|\s(?:that|but|and|while|că|dar|iar)\s)([^.;:!?\n“”"„]{0,90}(?:spokes\p{L}+|press (?:officer|secretary)|purtăto\p{L}+ de cuvânt)[^.;:!?\n“”"„]{0,60}?,?\s+)$/iu.exec(
        text.slice(
          Math.max(0, at - 160),
          text.lastIndexOf(person, at) >= 0 && text.lastIndexOf(person, at) + person.length >= at
            ? text.lastIndexOf(person, at)
            : at,
        ),
      );
    if (before?.[1] !== undefined) return `${before[1].trim()} ${person}`;
  }
  return null;
}

/** "the Cedar Post" is shown as its own head has it; "the premier’s office" keeps the article. */
const withoutArticle = (name: string): string => name.replace(/^[Tt]he\s+(?=\p{Lu})/u, '');

const anonymousVoice = (kind: string, phrase: string): Voice => ({
  ...namedVoice(phrase.trim()),
  anonymous: kind,
  tells: tellsOf(phrase),
});

const FIRST_PERSON = /^(?:i|we|me|us|eu|noi|myself|it and i)$|^(?:i|we|eu|noi)\s/iu;
const OUR_STAFF =
  /^(?:our|my|ours)\b(?!\s+sources?)|^(?:reporter|trimis|corespondent|fotograf|redac|echip|colabor|jurnalist)\p{L}*\s+(?:\p{L}+\s+)?(?:nostru|noastră|noștri|noastre|ziarului nostru)$|\b(?:of|for|from|with) (?:this|our) (?:news)?(?:paper|station|site|magazine|agency|outlet|channel|reporter)$|^this (?:news)?(?:paper|station|reporter|correspondent|site|magazine)$/iu;
const STAFF_OF =
  /^(?:an?|the|un|o)?\s*(.+?)(?:['’]s)?\s+(?:reporter|photographer|correspondent|journalist|witness|staff|team|crew|news team|cameraman)s?(?:\s.*)?$|^(?:un|o|unui|unei)?\s*(?:reporter|fotograf|corespondent|jurnalist)\p{L}*\s+(?:al\s+|de la\s+|a\s+)?(.+)$/iu;
const PRONOUN = /^(?:he|she|they|it|el|ea|ei|ele|acesta|aceasta|dânsul|dânsa)$/iu;
/** Not a name and not an office: "a nurse", "officials", "un martor". */
const isUnnamed = (phrase: string): boolean =>
  !/\p{Lu}/u.test(phrase.replace(/^\p{Lu}/u, (first) => first.toLowerCase())) &&
  /^(?:an?|one|two|three|several|some|many|another|un|o|unui|unei|unor|unii|unele|doi|două|trei|mai mulți|surse|oficiali|officials|sources|witnesses|martori|residents|locuitori|people|neighbou?rs|vecini)\b/iu.test(
    phrase,
  );

function anonymousIn(phrase: string): string | null {
  return (
    /^(?:(?:\p{L}+\s+){0,3}?)(officials?|sources?|insiders?|people familiar.*|surse|oficiali|persoane)\b/iu
      .exec(phrase)?.[1]
      ?.toLowerCase() ?? null
  );
}

/** Nobody is named, and the one who writes does not vouch for it. */
const HEARSAY =
  /reportedly|allegedly|purportedly|(?:is|are|was|were) (?:said|reported|understood|believed|rumou?red)|rumou?r|se spune|se zice|s-ar fi|ar fi|chipurile|pe surse/iu;

const SPEECH_ACTS =
  /thank|apolog|express|offer|condemn|congratulat|call(?:s|ed|ing)? (?:for|on)|urge|invit|demand|accus|promis|warn|mulțum|cer(?:e|ut)|scuz|felicit|condamn|invit|avertiz|acuz|promi|exprim|transmi|îndemn|salut|regret|welcom|praise|den(?:y|ied|ies)|reject|vow|pledg|resign|demision/iu;
const isSpeechAct = (cue: string): boolean => SPEECH_ACTS.test(cue);

/** The full name of the person whom the engine or the phrase names. */
function personNamed(name: string | null, phrase: string, { people }: CaptureReading): string | null {
  const bare = name ?? phrase;
  const found = people.find(({ full, last, name: called }) => full === bare || called === bare || last === bare);
  return found === undefined ? null : found.full.replace(LEADING, '') === found.full ? found.full : null;
}

/** Words that begin a sentence with a capital before a name and are no part of it. */
const LEADING =
  /^(?:Citing|Quoting|Citând|According|Potrivit|Conform|But|And|Meanwhile|Yesterday|Earlier|Later|Both|Also|When|As|While|After|Before|Since|Then|Now)\s/u;

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
  const spoke = reading.attributions
    .filter(({ source }) => source !== null && source.end <= at && !PRONOUN.test(source.text))
    .at(-1)?.source;
  if (!spoke) return null;
  const voice = voiceOf(
    { phrase: spoke.text, name: spoke.name, anonymous: spoke.anonymous, at: spoke.start },
    reading,
    context,
  );
  return voice === 'publisher' ? null : voice;
}

function namedPersonVoice(full: string, role: string, context: PassageContext): Voice {
  const { person, name, office } = speakerOf(`${role} ${full}`.trim(), full);
  return knownAs(person ?? name, context) ?? { ...namedVoice(full, null), person: full, office };
}

function knownAs(name: string, { registry, known }: PassageContext): Voice | null {
  const source = registered(name, registry);
  if (source !== null) return registeredVoice(source);
  const words = nameWords(name).join(' ');
  return known.find((voice) => voice.names.some((other) => nameWords(other).join(' ') === words)) ?? null;
}

/** "Vulturii" after "A.S. Vulturii", "Orlex" after "Orlex Foods": a short name is the long one that the text gave before it. */
function settled(name: string, at: number, { text }: CaptureReading): string {
  const bare = name.replace(/^(?:the|The)\s+/u, '');
  const [word = '', ...more] = nameWords(bare);
  if (more.length === 0 && isBodyHead(bodyTerm(word)) && bare !== name.toUpperCase())
    return fullBody(bodyTerm(word), text.slice(0, at)) ?? name;
  if (!/^\p{Lu}[\p{L}\p{N}’'-]+$/u.test(bare)) return name;
  const before = text.slice(0, at);
  const long = new RegExp(
    `(?<![\\p{L}])(?:(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,3}${bare}|${bare}(?:\\s+\\p{Lu}[\\p{L}’'-]+){1,3})(?![\\p{L}])`,
    'u',
  ).exec(before)?.[0];
  return long === undefined || /^(?:The|In|On|At|By|But|And|A|An|După|În|La|Pe)\s/u.test(long) ? name : long;
}

/** "the ministry", "ministerul": the last body of this kind that the text names in full before it. */
function fullBody(head: string, before: string): string | null {
  const runs = [...before.matchAll(BODY_RUN)].map(([run]) =>
    run.replace(/^(?:The|In|At|On|By|But|And|La|În|De)\s+/u, ''),
  );
  return (
    runs.findLast((run) => nameWords(run).length > 1 && nameWords(run).some((word) => bodyTerm(word) === head)) ?? null
  );
}

const BODY_RUN = /\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|for|the|and|de|al|a|ale|pentru|și)\s+){0,2}\p{Lu}[\p{L}’'-]+)+/gu;

/** "the Umbrian Marine Office (UMO)" is called UMO too, and the other way about. */
function shortsOf(name: string, { text }: CaptureReading): readonly string[] {
  const at = text.indexOf(name.replace(/^the\s+/iu, ''));
  if (at < 0) return [];
  const short = /^\s*\(\s*(\p{Lu}[\p{Lu}.]{1,9})\s*\)/u.exec(text.slice(at + name.replace(/^the\s+/iu, '').length));
  if (short?.[1] !== undefined) return [short[1]];
  if (!/^(?:the\s+)?\p{Lu}[\p{Lu}.]{1,9}$/u.test(name)) return [];
  const long = new RegExp(
    `((?:\\p{Lu}[\\p{L}’'-]+\\s+(?:of\\s+|for\\s+|the\\s+|and\\s+|de\\s+|pentru\\s+|și\\s+){0,2}){1,6})\\(\\s*${name.replace(/^the\s+/iu, '').replace(/[.]/gu, '\\.')}\\s*\\)`,
    'u',
  ).exec(text);
  return long?.[1] === undefined ? [] : [long[1].trim()];
}

/** "Ministerului Sănătății" as it is called when it stands alone. */
function nominative(name: string, { language }: CaptureReading): string {
  if (language !== 'ro') return name;
  return name
    .replace(/^(\p{L}{3,})ului(?=\s|$)/u, '$1ul')
    .replace(/^(\p{L}{3,})iei(?=\s|$)/u, '$1ia')
    .replace(/^(Curț)ii(?=\s|$)/u, 'Curtea')
    .replace(/^(\p{Lu}\p{L}{3,})ei(?=\s|$)/u, '$1a');
}

function documentVoice(document: string, context: PassageContext): Voice {
  const { name, office, person } = speakerOf(document, null);
  const known = knownAs(name, context);
  if (known !== null) return known;
  const law = /(?:\b(?:of|in)\s+the\s+|\bdin\s+|\ba\s+)(\p{Lu}.+)$/u.exec(name)?.[1] ?? name;
  return { ...namedVoice(law, name === document ? 'document' : null), office, person };
}

/** A bracket behind another paragraph is not for one in which the paper says that it was there itself. */
function isOwnReport(text: string, quote: Span, credit: number): boolean {
  const end = text.indexOf('\n', quote.end);
  const paragraph = text.slice(text.lastIndexOf('\n', quote.start - 1) + 1, end === -1 ? text.length : end);
  return end !== -1 && end < credit && OWN_REPORT.test(paragraph);
}

const OWN_REPORT =
  /(?<!\p{L})(?:our (?:own )?(?:reporter|photographer|correspondent|staff|team)|(?:reporter|correspondent|photographer)s? (?:of|for|from) this|this (?:news)?paper|we (?:saw|counted|watched|filmed|found|heard|measured|visited|walked|stood)|reporter\p{L}* nostru|trimis\p{L}* nostru|corespondent\p{L}* nostru|fotograf\p{L}* nostru|am (?:văzut|numărat|filmat|constatat|găsit|mers|fost))(?!\p{L})/iu;

type CreditFound = { readonly voice: Voice; readonly span: Span };

/** The agency or outlet that the passage's paragraph or its whole text is credited to. */
function creditFor(reading: CaptureReading, quote: Span, context: PassageContext): CreditFound | null {
  const covering = reading.credits.filter(
    ({ covers, start, isBracket }) =>
      covers.start <= quote.start && quote.end <= covers.end && !(isBracket && isOwnReport(reading.text, quote, start)),
  );
  const found = covering.flatMap((credit) => {
    const voice = creditedVoice(credit, context);
    return voice === null || isSameVoice(voice, context.publisher)
      ? []
      : [{ voice, span: { start: credit.start, end: credit.end } }];
  });
  return found.find(({ voice }) => voice.kind === 'agency') ?? found[0] ?? null;
}

function creditedVoice({ name, open }: TextCredit, context: PassageContext): Voice | null {
  const known = knownAs(name, context);
  if (known !== null) return known.kind === 'person' ? null : known;
  if (likelyKind(name, 'attribution') === 'agency') return namedVoice(name, 'agency');
  if (!open || /[,;/]|\d/u.test(name)) return null;
  const { name: body, office, person } = speakerOf(name, null);
  return { ...namedVoice(body), office, person };
}
