import type { Doc, Reading } from '../doc.ts';
import { whoOf } from '../grammar/attribution-of.ts';
import { attribute, bodyOf, type Body } from '../grammar/attribute.ts';
import type { LinkWords, Part } from '../grammar/part.ts';
import type { Person } from '../grammar/register.ts';
import type { Around, Resolved } from '../grammar/resolve.ts';
import { wholeView, type View, type Words } from '../grammar/view.ts';
import type { Mention } from '../reference/mention.ts';
import { mentionsIn } from '../reference/mentions.ts';
import { toldIn } from '../told/told-in.ts';
import { sentenceKinds } from './sentence-kinds.ts';
import { NO_ASSERTION, silenceOf } from './silence.ts';

/** Takes off who says it, and leaves what was said. `"X said P."` gives P under the chain X. */
export function attributions(doc: Doc): Doc {
  const kinds = sentenceKinds(doc);
  let recent: readonly Mention[] = [];
  let speaker: Resolved | null = null;
  const readings = doc.words.map((words, at): Reading => {
    const silence = silenceOf(kinds[at] ?? 'paragraph', words);
    const body = silence === null || silence === NO_ASSERTION ? sentenceBody(words) : null;
    const told = body === null ? [] : toldIn(words, body);
    const parts = silence === null ? partsOf(words, body).map((part) => inExtent(part, told)) : [];
    const before = recent.filter(({ sentence }) => sentence >= at - REMEMBERED).slice(-CROWD);
    const own = body === null ? NONE : mentionsIn({ words, body, parts, at, register: doc.register, before });
    const mentions = own.length === 0 ? before : [...before, ...own];
    const around = { register: doc.register, mentions, sentence: at, speaker };
    const whose = { parts: parts.map((part) => ({ ...part, chain: settled(words, part.chain, around) })) };
    const reading = { ...whose, told: settled(words, besideChains(told, parts), around), mentions, body, speaker };
    const subject = own.find(({ slot, person }) => slot === 'subject' && person !== null)?.person ?? null;
    speaker = heardIn(reading) ?? (subject === null ? speaker : known(subject));
    recent = mentions;
    return reading;
  });
  return { ...doc, readings };
}

const NONE: readonly Mention[] = [];

/** How many sentences back somebody is kept in mind. */
const REMEMBERED = 2;
/** So many of them at most: more than two sentences of copy ever name. */
const CROWD = 60;

/** Each link with whom its source stands for. */
const settled = (words: Words, links: readonly LinkWords[], around: Around): readonly LinkWords[] =>
  links.length === 0 ? links : links.map((link) => ({ ...link, who: whoOf(words, link, around) }));

/** In words. Longer than any sentence of copy: such a stretch is one claim as it stands, which also keeps the work linear. */
const LONGEST = 300;

const sentenceBody = (words: Words): Body | null =>
  words.tokens.length > LONGEST ? null : bodyOf(words, wholeView(words));

function partsOf(words: Words, body: Body | null): readonly Part[] {
  if (body !== null) return attribute(words, body);
  const view = wholeView(words);
  return [{ chain: [], view, keepsVerb: false, presupposed: false, whole: true, rules: ['sentence.too-long'] }];
}

/** Each link of the chain with the extents that its cue has: "[Ana Pop, the mayor,] said [that P]". */
const inExtent = (part: Part, told: readonly LinkWords[]): Part =>
  part.chain.length === 0 || told.length === 0
    ? part
    : {
        ...part,
        chain: part.chain.map((link) => {
          const extent = told.find((one) => sharesCue(one, link));
          return extent === undefined || !isSameSource(extent.source, link.source) ? link : { ...link, extent };
        }),
      };

const isSameSource = (one: View | null, other: View | null) =>
  one === null || other === null ? one === other : one.some((at) => other.includes(at));

const besideChains = (told: readonly LinkWords[], parts: readonly Part[]): readonly LinkWords[] =>
  told.filter((one) => !parts.some(({ chain }) => chain.some((link) => sharesCue(one, link))));

const sharesCue = (one: LinkWords, other: LinkWords) => one.cue.some((at) => other.cue.includes(at));

const known = (person: Person): Resolved => ({ person, name: person.name, anonymous: null, indirect: true });

/** The innermost speaker of the sentence, named or not. */
function heardIn({ parts }: Reading): Resolved | null {
  for (const { chain } of parts)
    for (const { who } of chain.toReversed())
      if (who !== undefined && who !== null && (who.name !== null || who.anonymous !== null)) return who;
  return null;
}
