import type { Language } from '#lib/core/language/language.ts';
import { alikeWords } from './alike.ts';
import { sameLetters } from './forms.ts';
import { keyOf, soundOf } from './name-keys.ts';
import type { NameGroup } from './name-groups.ts';
import type { SheetFlag, SheetForm } from './sheet.ts';
import { differ, officeOf } from './titles.ts';

type About = {
  readonly text: string;
  readonly language: Language;
  readonly forms: readonly SheetForm[];
  readonly titles: readonly SheetForm[];
};

/** What a checker is asked about a name. */
export function nameFlags({ shared }: NameGroup, { text, language, forms, titles }: About): readonly SheetFlag[] {
  return [...spellings(forms, language), ...twoTitles(titles, language), ...sharedName(shared, text, forms)];
}

function spellings(forms: readonly SheetForm[], { code }: Language): readonly SheetFlag[] {
  const words = new Map<string, Written>();
  for (const form of forms)
    for (const word of form.text.split(/[\s]+/)) count(words, keyOf(word, code), word, form.spans.length);
  const alike = alikeWords(words.keys());
  const flags: SheetFlag[] = [];
  const told = new Set<string>();
  for (const [key, others] of alike) {
    const spelled = [key, ...others].filter((one) => !told.has(one)).flatMap((one) => words.get(one) ?? []);
    for (const one of [key, ...others]) told.add(one);
    if (spelled.length > 1) flags.push(flag(spelled));
  }
  return flags.length > 0 ? flags : wholeForms(forms);
}

type Written = { readonly text: string; readonly times: number };

function count(words: Map<string, Written>, key: string, word: string, times: number): void {
  const known = words.get(key);
  words.set(key, { text: known?.text ?? word, times: (known?.times ?? 0) + times });
}

/** “HotNews” and “Hot News”, “MacDonald” and “Macdonald”: the same letters, written otherwise. */
function wholeForms(forms: readonly SheetForm[]): readonly SheetFlag[] {
  const bySound = Map.groupBy(
    forms.filter(({ text }) => text !== text.toUpperCase()),
    ({ text }) => soundOf(text.toLowerCase().replace(/[\s-]/g, '')),
  );
  return [...bySound.values()].flatMap((same) => {
    const distinct = same.map(({ text, spans }) => ({ text: sameLetters(text), times: spans.length }));
    return distinct.length > 1 ? [flag(distinct)] : [];
  });
}

const flag = (spelled: readonly Written[]): SheetFlag => ({
  kind: 'spelling',
  words: `Spelled in ${spelled.length === 2 ? 'two' : String(spelled.length)} ways: ${spelled
    .map(({ text, times }) => `“${text}” (${String(times)})`)
    .join(', ')}.`,
});

/** So many titles of one person are set side by side. */
const MOST = 12;

function twoTitles(titles: readonly SheetForm[], language: Language): readonly SheetFlag[] {
  const offices = titles.slice(0, MOST).map(({ text }) => ({ text, office: officeOf(text, language) }));
  for (const [i, one] of offices.entries()) {
    const other = offices.slice(i + 1).find((two) => differ(one.office, two.office));
    if (other !== undefined) return [{ kind: 'title', words: `Two titles: “${one.text}” and “${other.text}”.` }];
  }
  return [];
}

function sharedName(shared: readonly NameGroup[], text: string, forms: readonly SheetForm[]): readonly SheetFlag[] {
  if (shared.length < 2) return [];
  const names = shared.map(({ items }) => text.slice(items[0]?.start, items[0]?.end));
  return [{ kind: 'shared_name', words: `“${forms[0]?.text ?? ''}” alone may be ${names.join(' or ')}.` }];
}
