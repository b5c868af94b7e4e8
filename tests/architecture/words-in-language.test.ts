import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Where rules about the words of a text stand, each with its places that still hold words themselves. These numbers may only fall. */
const STILL: Readonly<Record<string, number>> = {
  'lib/core/claims': 150,
  'lib/core/sheets': 14,
  'lib/core/evidence/compare': 71,
  'lib/core/sources': 142,
};

/** Asks which language it is instead of what the language answers. */
const LANGUAGE_TESTS = [
  /\b(?:code|language|lang)\)? ?[!=]== '(?:en|ro)'/g,
  /\bcues\.verbFirst\b/g,
  /\blanguage\.names [!=]== undefined/g,
  /\.get\('(?:en|ro)'\)/g,
];

/** `new Set('in at near'.split(' '))`, `new Set(['the', 'this'])`; not `new Set<BlockKind>(['title'])`, which are no words of a text. */
const WORD_SETS = /(?:ReadonlySet<string> = |\.\.\.)?new Set\(\s*(?:\[\s*)?[`'"][^)]*?\p{Ll}{2}[^)]*\)/gu;
const TYPED_SET = /ReadonlySet<(?!string)[^>]*> = $/;

/** A regular expression between slashes. */
const PATTERNS = /(?<![\p{L}\p{N})\]/*<'"`.:])\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/[a-z]*/gu;

const sourcesIn = (folder: string): readonly { readonly name: string; readonly text: string }[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({
      name: join(folder, name),
      text: withoutComments(readFileSync(join(root, folder, name), 'utf8')),
    }));

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|[\s;,{(])\/\/ .*$/gm, '');

function languageTests(text: string): readonly string[] {
  return LANGUAGE_TESTS.flatMap((pattern) => text.match(pattern) ?? []);
}

function wordSets(text: string): readonly string[] {
  return [...text.matchAll(WORD_SETS)]
    .filter(({ index }) => !TYPED_SET.test(text.slice(Math.max(0, index - 60), index)))
    .map(([set]) => set);
}

/** Two letters in a row outside of escapes and classes are of a word, or of its ending. */
const wordPatterns = (text: string): readonly string[] =>
  [...text.matchAll(PATTERNS)]
    .map(([, pattern = '']) => pattern)
    .filter((pattern) =>
      /\p{Ll}{2}/u.test(
        pattern
          .replace(/\\[pP]\{[^}]*\}|\\u\{?[\da-fA-F]+\}?|\\./g, ' ')
          .replace(/\[[^\]]*\]/g, ' ')
          .replace(/\(\?<[a-z]\w*>/g, '('),
      ),
    );

/** `lowerAt(words, view, at) === 'what'` */
const COMPARED = /\blower(?:At|Of)?\([^()]*(?:\([^()]*\))?[^()]*\) [!=]== '[^']*\p{Ll}{2}[^']*'/gu;
const comparedWords = (text: string): readonly string[] => text.match(COMPARED) ?? [];

const FOLDERS = Object.keys(STILL);

describe('outside of lib/core/language', () => {
  const sources = FOLDERS.map((folder) => ({ folder, files: sourcesIn(folder) }));

  it.each(['lib/core/claims', 'lib/core/sheets'])('no rule asks which language a text is in: %s', (folder) => {
    const found = sourcesIn(folder).flatMap(({ name, text }) => languageTests(text).map((test) => `${name}: ${test}`));
    expect(found, 'give lib/core/language/grammar.ts a property for it').toEqual([]);
  });

  it.each(sources)('fewer and fewer places hold words of a language: $folder', ({ folder, files }) => {
    const found = files.flatMap(({ name, text }) =>
      [...languageTests(text), ...wordSets(text), ...wordPatterns(text), ...comparedWords(text)].map(
        (place) => `${name}: ${place.replace(/\s+/g, ' ').slice(0, 100)}`,
      ),
    );
    const most = STILL[folder] ?? 0;
    expect(found.length, `move words to lib/core/language:\n${found.join('\n')}`).toBeLessThanOrEqual(most);
  });
});
