import { BIT } from '#lib/core/language/lexicon.ts';
import type { Reading } from '../doc.ts';
import type { Body } from '../grammar/attribute.ts';
import { isSomebody, namedBefore } from '../grammar/colon-cue.ts';
import { cueOf } from '../grammar/cue-of.ts';
import type { Group } from '../grammar/group.ts';
import { mainGroup } from '../grammar/groups.ts';
import { mainSpeaker } from '../grammar/main-speaker.ts';
import type { LinkWords } from '../grammar/part.ts';
import { frontOf } from '../grammar/subject.ts';
import { has, IN_QUOTES, lowerAt, type Range, type View, type Words } from '../grammar/view.ts';
import type { RuleId } from '../rules.ts';
import { signatureOf } from './signature.ts';
import { isWhollyQuoted, type Speaker } from './story.ts';

/** Who speaks in a sentence, and how it says so; null where nobody does. */
export function speakerOf(words: Words, { parts, body }: Reading): Speaker | null {
  const ahead = body === null ? null : aheadOf(words, body, parts.find(({ chain }) => chain.length > 0)?.chain[0]);
  if (ahead !== null) return ahead;
  const signature = signatureOf(words);
  if (signature !== null) return { how: 'signing', link: signature, ...(parts.length < 2 ? { alone: true } : {}) };
  let telling: Speaker | null = null;
  for (const { chain } of parts) {
    const link = chain[0];
    if (link === undefined || link.source === null || link.cue.some((at) => words.quoted[at] === IN_QUOTES)) continue;
    if (link.rule === 'attribution.colon' && !link.content.some((at) => words.quoted[at] === IN_QUOTES))
      return { how: 'turn', link };
    if (link.content.some((at) => words.quoted[at] === IN_QUOTES)) return { how: 'quoting', link };
    if (chain.length === 1 && TELLING.has(link.rule) && link.verb?.carrier !== true)
      telling ??= { how: 'telling', link };
  }
  return telling;
}

/** The rules by which somebody has said something in words of the copy. */
const TELLING: ReadonlySet<RuleId> = new Set<RuleId>([
  'attribution.clause',
  'attribution.tail',
  'attribution.tail-inverted',
  'attribution.verb-first',
]);

/** "She said:", "The mayor was firm:", "Lena Holt, mayor of Orvale:": what follows is hers. */
function aheadOf(words: Words, body: Body, own: LinkWords | undefined): Speaker | null {
  const last = words.tokens.length - 1;
  if (words.tokens[last]?.lower !== ':' || words.quoted[last] !== 0 || isWhollyQuoted(words)) return null;
  const { view, groups } = body;
  const main = mainGroup(groups);
  if (main === undefined) return phraseOf(words, body) ?? nameOf(words, body);
  const spoken = main.passive ? null : saying(words, body, main);
  if (spoken?.alone === true && own?.rule !== 'attribution.noun-phrase') return spoken;
  if (own !== undefined && own.source !== null && !own.act) return { how: 'announcing', link: { ...own, content: [] } };
  if (spoken !== null || main.passive) return spoken;
  const { subject } = frontOf(words, view, main);
  if (subject.to <= subject.from || !canSpeak(words, view, subject)) return null;
  const cue = view.slice(main.from, main.head + 1);
  return { how: 'naming', link: linkOf(view.slice(subject.from, subject.to), cue) };
}

/** A name, a pronoun for somebody, an office or a body. */
function canSpeak(words: Words, view: View, { from, to }: Range): boolean {
  if (isSomebody(words, view, from, to)) return true;
  for (let at = from; at < to; at += 1) if (has(words, view, at, BIT.PROPER)) return true;
  return to - from === 1 && has(words, view, from, BIT.SUBJECT) && lowerAt(words, view, from) !== 'it';
}

function saying(words: Words, { view, groups }: Body, main: Group): Speaker | null {
  const spoken = words.language.speechVerbs.has(lowerAt(words, view, main.head));
  const cue = cueOf(words, view, main) ?? (spoken ? SAID(view, main) : null);
  if (cue === null || !(spoken || cue.verb.kind === 'say' || cue.verb.kind === 'think')) return null;
  const { subject, lead } = frontOf(words, view, main);
  const speaker = mainSpeaker(words, view, { main, cue, subject, lead });
  if (speaker === null) return null;
  const alone = !groups.some((group) => group.finite && group.from > main.from);
  return { how: 'announcing', link: { ...linkOf(speaker.source, cue.view), ...speaker }, ...(alone ? { alone } : {}) };
}

const SAID = (view: View, { from, head }: Group) => ({
  verb: { kind: 'say' } as const,
  view: view.slice(from, head + 1),
  to: head + 1,
});

/** "According to the ministry:", "Potrivit ministerului:". */
function phraseOf(words: Words, { view }: Body): Speaker | null {
  for (const phrase of words.language.cues.prepositions) {
    if (!phrase.every((word, at) => lowerAt(words, view, at) === word)) continue;
    const source = view.slice(phrase.length);
    if (source.length === 0) return null;
    return { how: 'announcing', link: linkOf(source, view.slice(0, phrase.length)), alone: true };
  }
  return null;
}

/** Nothing but a name, with an office or not, stands before the colon. */
function nameOf(words: Words, { view }: Body): Speaker | null {
  const colon = words.tokens.length - 1;
  const name = namedBefore(words, view, view.length, 'a quotation');
  return name === null ? null : { how: 'naming', link: linkOf(name, [colon]), alone: true };
}

const linkOf = (source: LinkWords['source'], cue: LinkWords['cue']): LinkWords => ({
  source,
  cue,
  content: [],
  act: false,
  rule: 'attribution.lead-in',
  verb: { kind: 'say' },
});
