import type { Span } from '#lib/core/text/span.ts';
import type { CitedSource } from '../extraction.ts';

/** The names after "Sources:", separated by commas, semicolons, slashes or "and". */
export function footerSources(text: string, block: Span): CitedSource[] {
  const line = text.slice(block.start, block.end);
  const from = /[:–-]\s*/.exec(line);
  if (from === null) return [];
  const offset = from.index + from[0].length;
  const cited: CitedSource[] = [];
  for (const match of line.slice(offset).matchAll(/[^,;/|\n]+/g)) {
    for (const piece of pieces(match[0])) {
      const start = block.start + offset + match.index + piece.start;
      cited.push({ name: piece.name, start, end: start + piece.name.length, via: 'footer' });
    }
  }
  return cited;
}

function pieces(list: string): { readonly name: string; readonly start: number }[] {
  const found: { name: string; start: number }[] = [];
  let at = 0;
  for (const part of list.split(/(\s(?:and|și|&)\s)/)) {
    const name = part.trim().replace(/[.)\s]+$/, '');
    if (name !== '' && !name.includes(':') && !/^(?:and|și|&)$/.test(name))
      found.push({ name, start: at + part.indexOf(name) });
    at += part.length;
  }
  return found;
}

/** The agencies of a dateline: "Reuters/Agerpres" are two. */
export function agencies({ name, start }: Span & { readonly name: string }): CitedSource[] {
  return [...name.matchAll(/[^/]+/g)].flatMap((match): CitedSource[] => {
    const one = match[0].trim();
    const from = start + match.index + match[0].indexOf(one);
    return one === '' ? [] : [{ name: one, start: from, end: from + one.length, via: 'attribution' }];
  });
}

/** A source that the copy names in several places is cited once, where it is named first in the list. */
export function eachOnce(sources: readonly CitedSource[]): CitedSource[] {
  const seen = new Set<string>();
  return sources.filter(({ name }) => {
    const key = name.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}

/** The hosts of the addresses that the copy links to, each once. */
export function linkedSources(text: string): CitedSource[] {
  const cited: CitedSource[] = [];
  const seen = new Set<string>();
  for (const match of text.matchAll(/https?:\/\/(?:www\.)?([a-z0-9][a-z0-9.-]{0,200}\.[a-z]{2,24})/gi)) {
    const name = (match[1] ?? '').toLowerCase();
    if (name === '' || seen.has(name)) continue;
    seen.add(name);
    const start = match.index + match[0].length - name.length;
    cited.push({ name, start, end: start + name.length, via: 'link' });
  }
  return cited;
}
