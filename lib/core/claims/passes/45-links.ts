import type { Doc, Reading } from '../doc.ts';
import type { SaidIn } from '../extraction.ts';
import { attributionOf, whoOf } from '../grammar/attribution-of.ts';
import type { LinkWords } from '../grammar/part.ts';
import { IN_QUOTES, type Words } from '../grammar/view.ts';
import { inFull } from '../links/in-full.ts';
import { linksIn } from '../links/links-in.ts';
import { quotedOn } from './quoted-on.ts';

/** Everyone who says, thinks or wants something. `“Why?” she asked.` makes no claim, and still says who asked. */
export function links(doc: Doc): Doc {
  const found = doc.words.map((words, at) => linksOf(words, doc.readings[at]));
  const goesOn = quotedOn(doc, found);
  const attributions = found.flatMap((list, at): SaidIn[] => {
    const words = doc.words[at];
    const reading = doc.readings[at];
    const sentence = doc.sentences[at];
    if (words === undefined || reading === undefined || sentence === undefined) return [];
    const around = { register: doc.register, topics: reading.topics, speaker: reading.speaker };
    return list.flatMap((link, i): SaidIn[] => {
      const more = goesOn(at, i);
      if (link.content.length === 0 && more.length === 0) return [];
      const said = attributionOf(words, { ...link, more }, whoOf(words, link, around));
      return [{ ...said, content: inFull(doc.quotations, said.content), sentence: sentence.id, rule: link.rule }];
    });
  });
  return { ...doc, attributions };
}

/** Those that the words of the sentence tell, and those that its reading for claims found beside them. */
function linksOf(words: Words, reading: Reading | undefined): readonly LinkWords[] {
  if (reading === undefined || reading.body === null) return [];
  const found = linksIn(words, reading.body);
  const cues = new Set(found.flatMap((link) => link.cue));
  for (const link of chainLinks(reading)) {
    if (link.words !== undefined || link.cue.some((at) => cues.has(at) || words.quoted[at] === IN_QUOTES)) continue;
    found.push(link);
    for (const at of link.cue) cues.add(at);
  }
  return found.sort((a, b) => (a.cue[0] ?? 0) - (b.cue[0] ?? 0));
}

const chainLinks = ({ parts }: Reading) => parts.flatMap((part) => part.chain);
