import type { Doc, Reading } from '../doc.ts';
import { whoOf } from '../grammar/attribution-of.ts';
import { attribute, bodyOf, type Body } from '../grammar/attribute.ts';
import type { Part } from '../grammar/part.ts';
import type { Person } from '../grammar/register.ts';
import type { Around, Resolved } from '../grammar/resolve.ts';
import { wholeView, type Words } from '../grammar/view.ts';
import type { Mention } from '../reference/mention.ts';
import { mentionsIn } from '../reference/mentions.ts';
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
    const parts = silence === null ? partsOf(words, body) : [];
    const before = recent.filter(({ sentence }) => sentence >= at - REMEMBERED).slice(-CROWD);
    const own = body === null ? NONE : mentionsIn({ words, body, parts, at, register: doc.register, before });
    const mentions = own.length === 0 ? before : [...before, ...own];
    const around = { register: doc.register, mentions, sentence: at, speaker };
    const reading = { parts: parts.map((part) => settled(words, part, around)), mentions, body, speaker };
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
const settled = (words: Words, part: Part, around: Around): Part =>
  part.chain.length === 0
    ? part
    : { ...part, chain: part.chain.map((link) => ({ ...link, who: whoOf(words, link, around) })) };

/** In words. Longer than any sentence of copy: such a stretch is one claim as it stands, which also keeps the work linear. */
const LONGEST = 300;

const sentenceBody = (words: Words): Body | null =>
  words.tokens.length > LONGEST ? null : bodyOf(words, wholeView(words));

function partsOf(words: Words, body: Body | null): readonly Part[] {
  if (body !== null) return attribute(words, body);
  const view = wholeView(words);
  return [{ chain: [], view, keepsVerb: false, presupposed: false, whole: true, rules: ['sentence.too-long'] }];
}

const known = (person: Person): Resolved => ({ person, name: person.name, anonymous: null, indirect: true });

/** The innermost speaker of the sentence, named or not. */
function heardIn({ parts }: Reading): Resolved | null {
  for (const { chain } of parts)
    for (const { who } of chain.toReversed())
      if (who !== undefined && who !== null && (who.name !== null || who.anonymous !== null)) return who;
  return null;
}
