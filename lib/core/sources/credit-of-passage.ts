import { likelyKind } from '#lib/core/sources/likely-kind.ts';
import type { CaptureReading } from '#lib/core/sources/read-capture.ts';
import { speakerOf } from '#lib/core/sources/speaker-phrase.ts';
import type { TextCredit } from '#lib/core/sources/text-credits.ts';
import { knownAs, type PassageContext } from '#lib/core/sources/voice-of-phrase.ts';
import { isCarrier, isSameVoice, namedVoice, type Voice } from '#lib/core/sources/voice.ts';
import type { Span } from '#lib/core/text/span.ts';

type CreditFound = { readonly voice: Voice; readonly span: Span };

/** The agency or outlet that the passage's paragraph or its whole text is credited to. */
export function creditOfPassage(reading: CaptureReading, quote: Span, context: PassageContext): CreditFound | null {
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

function creditedVoice({ name, open, isHead }: TextCredit, context: PassageContext): Voice | null {
  const known = knownAs(name, context);
  if (known !== null) return known.kind === 'person' || (isHead && !isCarrier(known)) ? null : known;
  if (likelyKind(name, 'attribution') === 'agency') return namedVoice(name, 'agency');
  if (!open || /[,;/]|\d/u.test(name)) return null;
  const { name: body, office, person } = speakerOf(name, null);
  return { ...namedVoice(body), office, person };
}
/** A bracket behind another paragraph is not for one in which the paper says that it was there itself. */
function isOwnReport(text: string, quote: Span, credit: number): boolean {
  const end = text.indexOf('\n', quote.end);
  const paragraph = text.slice(text.lastIndexOf('\n', quote.start - 1) + 1, end === -1 ? text.length : end);
  return end !== -1 && end < credit && OWN_REPORT.test(paragraph);
}

const OWN_REPORT =
  /(?<!\p{L})(?:our (?:own )?(?:reporter|photographer|correspondent|staff|team)|(?:reporter|correspondent|photographer)s? (?:of|for|from) this|this (?:news)?paper|we (?:saw|counted|watched|filmed|found|heard|measured|visited|walked|stood)|reporter\p{L}* nostru|trimis\p{L}* nostru|corespondent\p{L}* nostru|fotograf\p{L}* nostru|am (?:văzut|numărat|filmat|constatat|găsit|mers|fost))(?!\p{L})/iu;
