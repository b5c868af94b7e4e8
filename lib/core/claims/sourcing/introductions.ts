import { BIT } from '#lib/core/language/lexicon.ts';
import type { Doc } from '../doc.ts';
import type { Person, Register } from '../grammar/register.ts';
import { wholeView, type Words } from '../grammar/view.ts';
import { personCalled } from '../reference/person-called.ts';
import { fullNamesIn, type FullName } from './full-names.ts';
import { introducedAfter, type Introduced } from './introduced-after.ts';
import { introducedBefore } from './introduced-before.ts';
import { speaksOnIn, type SpeaksOn } from './speaks-on.ts';
import { hasBit, lowerOf, textOf, type Stretch } from './source-phrase.ts';

const NOTHING: Introduced = { title: null, justification: null };

/** What the rest of the story tells of its sources. */
export type Introductions = {
  readonly of: (person: Person) => Introduced;
  /** Whose bare surname it is, with title and reason, where no more is known of the person than that. */
  readonly called: (surname: string) => (Introduced & { readonly fullName: string }) | null;
  readonly speaksOn: SpeaksOn;
};

/** Titles and reasons of everyone whom a text names, from wherever the name stands; read when the first is asked for. */
export function introductionsOf(doc: Doc): Introductions {
  let known: ReadonlyMap<Person, Introduced> | null = null;
  let names: ReadonlyMap<string, FullName> | null = null;
  return {
    called: (surname) => {
      names ??= fullNamesIn(doc.words);
      const found = names.get(surname);
      if (found === undefined) return null;
      return { fullName: textOf(found.words, found.name), ...introducedAt(found.words, found.name) };
    },
    of: (person) => {
      known ??= readAll(doc.words, doc.register);
      return known.get(person) ?? NOTHING;
    },
    speaksOn: speaksOnIn(doc),
  };
}

function readAll(sentences: readonly Words[], register: Register): ReadonlyMap<Person, Introduced> {
  const known = new Map<Person, Introduced>();
  if (register.people.length === 0) return known;
  for (const words of sentences) {
    const view = wholeView(words);
    for (let at = 0; at < words.tokens.length; at += 1) {
      if (!hasBit(words, at, BIT.PROPER)) continue;
      const person = personCalled(words, view, at, register);
      if (person === null) continue;
      const name = nameAround(words, at, person);
      known.set(person, merged(known.get(person) ?? NOTHING, introducedAt(words, name)));
    }
  }
  return known;
}

/** The name that ends with its last word at a place: with the given names before it, and a "Jr." behind. */
function nameAround(words: Words, at: number, person: Person): Stretch {
  const parts = person.full.toLowerCase().split(/[\s.]+/u);
  let from = at;
  while (from > 0 && at - from < 4 && (parts.includes(lowerOf(words, from - 1)) || lowerOf(words, from - 1) === '.'))
    from -= 1;
  while (from < at && lowerOf(words, from) === '.') from += 1;
  const junior = /^(?:jr|sr|ii|iii)$/u.test(lowerOf(words, at + 1));
  return { from, to: junior ? at + 2 : at + 1 };
}

/** Two offices beside one name: the one before it is the title, the one behind it tells why. */
function introducedAt(words: Words, name: Stretch): Introduced {
  const before = introducedBefore(words, name.from);
  const after = introducedAfter(words, name.to);
  const title = before.title ?? after.title ?? before.beside;
  const reason = after.justification ?? (before.title === null ? null : (before.beside ?? after.title));
  return { title, justification: reason };
}

/** The first that the story gives stands, unless a later one also says where the office is held. */
function merged(known: Introduced, found: Introduced): Introduced {
  const better = known.title === null || (found.title !== null && !saysWhere(known.title) && saysWhere(found.title));
  return {
    title: better ? found.title : known.title,
    justification: known.justification ?? found.justification,
  };
}

const saysWhere = (title: string): boolean =>
  /\s(?:of|for|at|with|de|al|ale|din|pentru|la)\s/u.test(title) || /\s\p{Lu}|^\p{Lu}[^\s]*\s.*\p{Ll}$/u.test(title);
