import { bodyTerm, isBodyHead, isBodyName, isPaperName, isPaperWord } from '#lib/core/sources/body-words.ts';
import { nameWords } from '#lib/core/sources/name-words.ts';
import type { CaptureReading } from '#lib/core/sources/read-capture.ts';
import { withoutTitles } from '#lib/core/sources/speaker-phrase.ts';

/** The full name of the person whom the engine or the phrase names. */
export function personNamed(name: string | null, phrase: string, { people }: CaptureReading): string | null {
  const bare = name ?? phrase;
  const found = people.find(({ full, last, name: called }) => full === bare || called === bare || last === bare);
  return found === undefined || isPaperName(nameWords(found.full))
    ? null
    : found.full.replace(LEADING, '') === found.full
      ? found.full
      : null;
}

/** Words that begin a sentence with a capital before a name and are no part of it. */
const LEADING =
  /^(?:Citing|Quoting|Citând|According|Potrivit|Conform|But|And|Meanwhile|Yesterday|Earlier|Later|Both|Also|When|As|While|After|Before|Since|Then|Now)\s/u;

/** "Vulturii" after "A.S. Vulturii", "Orlex" after "Orlex Foods": a short name is the long one that the text gave before it. */
export function settled(name: string, at: number, { text, people }: CaptureReading): string {
  const bare = name.replace(/^(?:the|The)\s+/u, '');
  const [word = '', ...more] = nameWords(bare);
  if (more.length === 0 && isBodyHead(bodyTerm(word)) && bare !== name.toUpperCase())
    return fullBody(bodyTerm(word), text.slice(0, at)) ?? firmOf(bodyTerm(word), text.slice(0, at), people) ?? name;
  if (!/^\p{Lu}[\p{L}\p{N}’'-]+$/u.test(bare)) return name;
  const form = new RegExp(
    `(?<![\\p{L}])(?:(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,3}${bare}|${bare}(?:\\s+\\p{Lu}[\\p{L}’'-]+){1,3})(?![\\p{L}])`,
    'u',
  );
  // "the Chronicle" is the paper that the text names in full anywhere
  const long = isPaperWord(word) ? paperIn(form, text) : form.exec(text.slice(0, at))?.[0];
  return long === undefined || /^(?:The|In|On|At|By|But|And|A|An|După|În|La|Pe)\s/u.test(long) ? name : long;
}

const paperIn = (form: RegExp, text: string): string | undefined =>
  form.exec(text)?.[0].replace(/^(?:The|In|On|At|By|But|And)\s/u, '');

/** "Calvert Rail ordered 22 trains, the company said": the firm whose name the sentence, or one shortly before it, begins with. */
function firmOf(head: string, before: string, people: CaptureReading['people']): string | null {
  if (!FIRMS.has(head)) return null;
  const near = before.slice(-NEAR_FIRM);
  const runs = [...near.matchAll(FIRM_RUN)].map((match) => match[1] ?? '');
  return (
    runs.findLast(
      (run) => withoutTitles(run) === run && !people.some(({ full, roles }) => full === run && roles.length > 0),
    ) ?? null
  );
}

/** How far "the company" reaches back, in UTF-16 units. */
const NEAR_FIRM = 300;
const FIRM_RUN =
  /(?<=^|[.!?]["”]?\s|\n)(?:The\s+)?((?:\p{Lu}[\p{L}&’'-]*)(?:\s+(?:\p{Lu}[\p{L}&’'-]*|&)){1,3})(?=\s\p{Ll}|[,’'])/gu;

/** What a firm is called that the text has named already. */
const FIRMS: ReadonlySet<string> = new Set([
  'company',
  'firm',
  'group',
  'corporation',
  'club',
  'airline',
  'operator',
  'charity',
]);

/** The last body that a text names in full: whom "it" stands for where nobody has spoken yet. */
export function lastBodyIn(text: string): string | null {
  return bodyRuns(text).findLast((run) => isBodyName(nameWords(run))) ?? null;
}

/** "the ministry", "ministerul": the last body of this kind that the text names in full before it. */
function fullBody(head: string, before: string): string | null {
  return (
    bodyRuns(before).findLast(
      (run) => nameWords(run).length > 1 && nameWords(run).some((word) => bodyTerm(word) === head),
    ) ?? null
  );
}

const bodyRuns = (text: string): readonly string[] =>
  [...text.matchAll(BODY_RUN)].map(([run]) => run.replace(/^(?:The|In|At|On|By|But|And|La|În|De)\s+/u, ''));

const BODY_RUN = /\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|for|the|and|de|al|a|ale|pentru|și)\s+){0,2}\p{Lu}[\p{L}’'-]+)+/gu;

/** "the Umbrian Marine Office (UMO)" is called UMO too, and the other way about. */
export function shortsOf(name: string, { text }: CaptureReading): readonly string[] {
  const at = text.indexOf(name.replace(/^the\s+/iu, ''));
  if (at < 0) return [];
  const short = /^\s*\(\s*(\p{Lu}[\p{Lu}.]{1,9})\s*\)/u.exec(text.slice(at + name.replace(/^the\s+/iu, '').length));
  if (short?.[1] !== undefined) return [short[1]];
  if (!/^(?:the\s+)?\p{Lu}[\p{Lu}.]{1,9}$/u.test(name)) return [];
  const long = new RegExp(
    `((?:\\p{Lu}[\\p{L}’'-]+\\s+(?:of\\s+|for\\s+|the\\s+|and\\s+|de\\s+|pentru\\s+|și\\s+){0,2}){1,6})\\(\\s*${name.replace(/^the\s+/iu, '').replace(/[.]/gu, '\\.')}\\s*\\)`,
    'u',
  ).exec(text);
  return long?.[1] === undefined ? [] : [long[1].trim()];
}

/** "Ministerului Sănătății" as it is called when it stands alone. */
export function nominative(name: string, { language }: CaptureReading): string {
  // no other language that we read has this ending, and a line or two may be too short to tell theirs
  const plain = name.replace(/^(\p{L}{3,})ului(?=\s|$)/u, '$1ul');
  if (language !== 'ro') return plain;
  return plain
    .replace(/^(\p{L}{3,})iei(?=\s|$)/u, '$1ia')
    .replace(/^(Curț)ii(?=\s|$)/u, 'Curtea')
    .replace(/^(\p{Lu}\p{L}{3,})ei(?=\s|$)/u, '$1a');
}

/** "the Umbrian Water Office (UWO)" */
export function withoutLetters(phrase: string): readonly [string, readonly string[]] {
  const match = /^(.*?\p{L})\s*\(\s*(\p{Lu}[\p{Lu}.]{1,9})\s*\)/u.exec(phrase);
  return match?.[1] === undefined || match[2] === undefined ? [phrase, []] : [match[1], [match[2]]];
}

/** Where the text says whose spokesperson somebody is, before the name or behind it. */
export function describedIn(text: string, person: string): string | null {
  const last = person.split(/\s+/u).at(-1) ?? person;
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    const behind =
      /^,\s+((?:[^,.;:!?\n]{0,60}?)(?:spokes\p{L}+|press (?:officer|secretary)|purtăto\p{L}+ de cuvânt)[^,.;:!?\n]{0,80})/u.exec(
        text.slice(at + last.length, at + last.length + 160),
      );
    if (behind?.[1] !== undefined) return `${person}, ${behind[1]}`;
    const before =
      /(?:^|[.;:!?\n,“”"„]\s*|\s(?:that|but|and|while|că|dar|iar)\s)([^.;:!?\n“”"„]{0,90}(?:spokes\p{L}+|press (?:officer|secretary)|purtăto\p{L}+ de cuvânt)[^.;:!?\n“”"„]{0,60}?,?\s+)$/iu.exec(
        text.slice(
          Math.max(0, at - 160),
          text.lastIndexOf(person, at) >= 0 && text.lastIndexOf(person, at) + person.length >= at
            ? text.lastIndexOf(person, at)
            : at,
        ),
      );
    if (before?.[1] !== undefined) return `${before[1].trim()} ${person}`;
  }
  return null;
}
