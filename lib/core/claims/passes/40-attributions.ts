import type { Doc, Reading } from '../doc.ts';
import { whoOf } from '../grammar/attribution-of.ts';
import { attribute, bodyOf, type Body } from '../grammar/attribute.ts';
import { groupsOf, mainGroup } from '../grammar/groups.ts';
import type { LinkWords, Part } from '../grammar/part.ts';
import type { Person } from '../grammar/register.ts';
import { resolve, type Resolved } from '../grammar/resolve.ts';
import { frontOf } from '../grammar/subject.ts';
import { wholeView, type Words } from '../grammar/view.ts';
import { toldIn } from '../told/told-in.ts';
import { sentenceKinds } from './sentence-kinds.ts';
import { NO_ASSERTION, silenceOf } from './silence.ts';

/** Takes off who says it, and leaves what was said. `"X said P."` gives P under the chain X. */
export function attributions(doc: Doc): Doc {
  const kinds = sentenceKinds(doc);
  let topics: readonly Person[] = [];
  let speaker: Resolved | null = null;
  const readings = doc.words.map((words, at): Reading => {
    const silence = silenceOf(kinds[at] ?? 'paragraph', words);
    const body = silence === null || silence === NO_ASSERTION ? sentenceBody(words) : null;
    const told = body === null ? [] : toldIn(words, body);
    const parts = silence === null ? partsOf(words, body).map((part) => inExtent(part, told)) : [];
    const reading = { parts, told: besideChains(told, parts), topics, body, speaker };
    const heard = heardIn(doc, words, reading);
    const person = heard.person ?? subjectOf(doc, words, reading);
    if (person !== null && person !== topics[0])
      topics = [person, ...topics.filter((one) => one !== person)].slice(0, REMEMBERED);
    speaker = heard.speaker ?? (person === null ? speaker : known(person));
    return reading;
  });
  return { ...doc, readings };
}

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
          return extent === undefined || (extent.source === null) !== (link.source === null)
            ? link
            : { ...link, extent };
        }),
      };

const besideChains = (told: readonly LinkWords[], parts: readonly Part[]): readonly LinkWords[] =>
  told.filter((one) => !parts.some(({ chain }) => chain.some((link) => sharesCue(one, link))));

const sharesCue = (one: LinkWords, other: LinkWords) => one.cue.some((at) => other.cue.includes(at));

/** How many people are kept in mind for a pronoun. */
const REMEMBERED = 4;

const known = (person: Person): Resolved => ({ person, name: person.name, anonymous: null, indirect: true });

type Heard = { readonly person: Person | null; readonly speaker: Resolved | null };

const NOBODY: Heard = { person: null, speaker: null };

/** The innermost speaker of the sentence, named or not, and the innermost whom the text knows as a person. */
function heardIn(doc: Doc, words: Words, { parts, topics, speaker: before }: Reading): Heard {
  if (parts.every(({ chain }) => chain.length === 0)) return NOBODY;
  const around = { register: doc.register, topics, speaker: before };
  let speaker: Resolved | null = null;
  for (const { chain } of parts) {
    for (let at = chain.length - 1; at >= 0; at -= 1) {
      const link = chain[at];
      const who = link === undefined ? null : whoOf(words, link, around);
      if (who === null) continue;
      if (speaker === null && (who.name !== null || who.anonymous !== null)) speaker = who;
      if (who.person !== null) return { person: who.person, speaker };
    }
  }
  return { person: null, speaker };
}

/** Whom a sentence leaves in mind in which nobody speaks: its subject. */
function subjectOf(doc: Doc, words: Words, { parts, topics, speaker }: Reading): Person | null {
  const part = parts[0];
  if (part === undefined || part.whole === true) return null;
  const main = mainGroup(part.groups ?? groupsOf(words, part.view));
  if (main === undefined) return null;
  const { subject } = frontOf(words, part.view, main);
  return resolve(words, part.view.slice(subject.from, subject.to), { register: doc.register, topics, speaker }).person;
}
