import { sentenceAround } from '#lib/core/sources/line-sentences.ts';
import type { CaptureReading } from '#lib/core/sources/read-capture.ts';
import { settled } from '#lib/core/sources/settled-names.ts';
import { anonymousIn, knownAs, voiceOf, type PassageContext } from '#lib/core/sources/voice-of-phrase.ts';
import { isCarrier, isSameVoice, type Voice } from '#lib/core/sources/voice.ts';
import type { Span } from '#lib/core/text/span.ts';

/** Who says it in a passage; `voice` null where that is the one who publishes it. */
export type Said = { readonly voice: Voice | null; readonly span: Span | null; readonly through: readonly Voice[] };
/** "The Post reported, citing police": whom the sentence cites stands behind whoever says it there. */
export function deeperSource(
  said: Said | null,
  reading: CaptureReading,
  quote: Span,
  context: PassageContext,
): Said | null {
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
  for (const form of STAFF_SAW) {
    const staff = form.exec(words);
    const outlet = staff?.[1] === undefined ? null : outletNamed(staff[1].trim(), reading, context);
    if (staff?.[1] === undefined || outlet === null || isSameVoice(outlet, context.publisher)) continue;
    const at = sentence.start + staff.index + staff[0].indexOf(staff[1]);
    return { voice: outlet, span: { start: at, end: at + staff[1].trim().length }, through: [] };
  }
  return null;
}

/** "an Echo reporter" is of the paper that the text names in full. */
const outletNamed = (name: string, reading: CaptureReading, context: PassageContext): Voice | null =>
  knownAs(name, context) ?? knownAs(settled(name, reading.text.length, reading), context);

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
/** "Meridian: works in Arden closed" */
const HEADED = /^\s*(\p{Lu}[^:.!?,\n]{1,50}):\s/u;
/** "a Meridian photographer saw", "a reporter for the Post saw", "a constatat un reporter Carpatia" */
const STAFF_SAW: readonly RegExp[] = [
  /(?<!\p{L})(?:an?|un|o|the)\s+((?:\p{Lu}[\p{L}-]*\s+){1,3})(?:reporter|photographer|correspondent|journalist|cameraman|team|crew)s?\s+(?:saw|watched|filmed|counted|witnessed|heard|found|there)/u,
  /(?<!\p{L})(?:reporter|photographer|correspondent|journalist|cameraman|team|crew)s?\s+(?:for|of|from|with|at)\s+(?:the\s+)?((?:\p{Lu}[\p{L}-]*\s+){1,4})(?:who\s+)?(?:saw|watched|filmed|counted|witnessed|heard|found)/u,
  /(?<!\p{L})(?:văzut|constatat|numărat|filmat|fotografiat|observat|măsurat)\s+(?:(?:un|o|doi|trei)\s+)?(?:foto)?(?:reporter|fotograf|corespondent|jurnalist|redactor)\p{L}*\s+(?:(?:al|a|ai|ale|de la|pentru)\s+)?((?:\p{Lu}[\p{L}-]*(?:\s+(?:de\s+)?|(?=[.,;]|$))){1,4})/u,
  /(?<!\p{L})(?:foto)?(?:reporter|fotograf|corespondent|jurnalist|redactor)\p{L}*\s+(?:(?:al|a|ai|ale|de la|pentru)\s+)?((?:\p{Lu}[\p{L}-]*\s+(?:de\s+)?){1,4})a(?:u)?\s+(?:văzut|constatat|numărat|filmat|fotografiat|observat|măsurat)/u,
];
