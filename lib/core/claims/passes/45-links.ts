import type { Doc, Reading } from '../doc.ts';
import type { SaidIn } from '../extraction.ts';
import { attributionOf, whoOf } from '../grammar/attribution-of.ts';
import type { LinkWords } from '../grammar/part.ts';
import { IN_QUOTES, type Words } from '../grammar/view.ts';
import { inFull } from '../links/in-full.ts';
import { linksIn } from '../links/links-in.ts';
import { introductionsOf } from '../sourcing/introductions.ts';
import { quotedOn } from './quoted-on.ts';

/** Everyone who says, thinks or wants something. `“Why?” she asked.` makes no claim, and still says who asked. */
export function links(doc: Doc): Doc {
  const found = doc.words.map((words, at) => linksOf(words, doc.readings[at]));
  const goesOn = quotedOn(doc, found);
  const attributions: SaidIn[] = [];
  const introduced = introductionsOf(doc.words, doc.register);
  for (let at = 0; at < found.length; at += 1) {
    const words = doc.words[at];
    const reading = doc.readings[at];
    const sentence = doc.sentences[at];
    const list = found[at] ?? [];
    if (words === undefined || reading === undefined || sentence === undefined || list.length === 0) continue;
    const around = {
      register: doc.register,
      mentions: reading.mentions,
      sentence: at,
      speaker: reading.speaker,
    };
    list.forEach((link, i) => {
      const more = goesOn(at, i);
      if (link.content.length === 0 && more.length === 0) return;
      const said = attributionOf(words, more.length === 0 ? link : { ...link, more }, {
        who: whoOf(words, link, around),
        introduced,
      });
      const content = inFull(doc.quotations, said.content);
      attributions.push({ ...said, content, sentence: sentence.id, rule: link.rule });
    });
  }
  return { ...doc, attributions };
}

/** Those that the words of the sentence tell, and those that its reading for claims found beside them. */
function linksOf(words: Words, reading: Reading | undefined): readonly LinkWords[] {
  if (reading === undefined || reading.body === null) return [];
  const found = linksIn(words, reading.body);
  for (const { chain } of reading.parts)
    for (const link of chain) if (link.words === undefined && isBeside(words, found, link)) found.push(link);
  return found.length < 2 ? found : found.sort((a, b) => (a.cue[0] ?? 0) - (b.cue[0] ?? 0));
}

/** None of the links has a word of its cue, and it stands in nobody’s quotation. */
const isBeside = (words: Words, found: readonly LinkWords[], link: LinkWords) =>
  link.cue.every((at) => words.quoted[at] !== IN_QUOTES && !found.some((other) => other.cue.includes(at)));
