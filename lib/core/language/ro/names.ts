import type { NameForms } from '../language.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Given names in -a that men bear, and those of women that end otherwise. */
const MEN = set(
  'mircea horia mihnea luca toma sava mihaia andrea dima zaharia ilia nikita oprea pavla costea noa juda',
);
const WOMEN = set(
  'carmen beatrice alice irene liliane nicole brigitte anne lili geta lucreția ingrid astrid esther ruth mary jennifer karin',
);
const EITHER = set('gabi vali adi sandu dani toni robin kim sasha alex');

/** In Romanian a given name in -a is a woman's, with few exceptions; foreign names in -a are as well. */
export const romanianNames: NameForms = {
  genderOf: (given) => {
    const first = given.split('-')[0] ?? given;
    if (MEN.has(first)) return 'he';
    if (WOMEN.has(first)) return 'she';
    if (EITHER.has(first)) return null;
    if (first.endsWith('a')) return 'she';
    return /[^aeiouăâî]$|u$/.test(first) ? 'he' : null;
  },
  isOffice: (word) => word.length > 5 && /(?:[^i]ul|oarea|ista|tra)$/.test(word),
  kinds:
    set(`comuna comunei satul satului orașul orașului municipiul municipiului județul județului râul râului strada străzii cartierul localitatea localității
    lacul muntele școala școlii liceul liceului hotelul barajul portul cupa trofeul festivalul parcul podul gara aeroportul stadionul mina fabrica fabricii uzina
    restaurantul magazinul cotidianul portalul site-ul postul echipa formația trupa biserica mănăstirea insula zona regiunea provincia statul`),
  isOwner: (name) => /(?:iei|[^e]ei|ii|ului|ilor|elor)$/.test(name),
};
