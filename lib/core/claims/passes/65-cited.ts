import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Doc } from '../doc.ts';
import type { CitedSource } from '../extraction.ts';
import type { LinkWords } from '../grammar/part.ts';
import { resolve } from '../grammar/resolve.ts';
import { anyMark, spanOf, type View, type Words } from '../grammar/view.ts';

/** The outlets that the copy itself credits, each once. `"P, reports Valley Wire"` cites Valley Wire. */
export function cited(doc: Doc): Doc {
  const known = new Set(doc.citedSources.map((source) => keyOf(source.name)));
  const found: CitedSource[] = [];
  for (const { words, proposition } of doc.grounds) {
    for (const link of proposition.chain) {
      const source = outletOf(doc, words, link);
      if (source === null || known.has(keyOf(source.name))) continue;
      known.add(keyOf(source.name));
      found.push(source);
    }
  }
  return { ...doc, citedSources: [...doc.citedSources, ...found] };
}

const keyOf = (name: string) => name.toLowerCase().replace(/^the /, '');

function outletOf(doc: Doc, home: Words, link: LinkWords): CitedSource | null {
  const words = link.words ?? home;
  if (link.source === null || !isOutlet(words, link.source, link)) return null;
  const { person, name } = resolve(words, link.source, {
    register: doc.register,
    mentions: [],
    sentence: 0,
  });
  if (person !== null || name === null) return null;
  const proper = link.source.filter((at) => ((words.classes[at] ?? 0) & BIT.PROPER) !== 0);
  const span = spanOf(words, proper);
  return { name: words.text.slice(span.start, span.end), ...span, via: 'attribution' };
}

const OUTLETS: ReadonlySet<string> = new Set(
  `gazette times post wire news herald press agency journal tribune daily telegraph guardian mail star mirror observer broadcaster
   newspaper tv radio gazeta gazetei ziarul ziarului agenția agenției`.split(/\s+/),
);

/** Named by its kind ("the Valley Gazette"), by a verb of outlets ("reports"), or by a bare name after "according to". */
function isOutlet(words: Words, source: View, link: LinkWords): boolean {
  let names = 0;
  for (const at of source) if (((words.classes[at] ?? 0) & BIT.PROPER) !== 0) names += 1;
  if (names === 0 || anyMark(words, source, MARK.NATION)) return false;
  if (source.some((at) => OUTLETS.has(words.tokens[at]?.lower ?? ''))) return true;
  const bare = names === source.length && names <= 3;
  return bare && (link.verb?.carrier === true || (link.rule === 'attribution.according-to' && names === 1));
}
