import { normaliseName } from '#lib/core/sources/normalise-name.ts';

/** The key under which all names of one source meet: as `normaliseName`, and offices under the name of their seat. */
export function sourceKey(name: string): string {
  const key = normaliseName(name);
  return SEATS.get(key) ?? key;
}

/** Offices that the press calls by a building or a town. Names on the right are keys themselves. */
const SEATS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kremlin: [
      'russian presidency',
      'presidency of russia',
      'presidential administration of russia',
      'kremlinul',
      'kremlin press service',
      'presedintia rusa',
      'presedintia rusiei',
    ],
    'white house': ['us presidency', 'american presidency', 'casa alba'],
    elysee: ['french presidency', 'elysee palace', 'palatul elysee', 'presedintia franceza', 'presedintia frantei'],
    'downing street': ['10 downing street', 'no 10', 'number 10'],
    cotroceni: [
      'romanian presidency',
      'cotroceni palace',
      'palatul cotroceni',
      'administratia prezidentiala',
      'presedintia romaniei',
    ],
    'victoria palace': ['romanian government', 'government of romania', 'palatul victoria', 'guvernul romaniei'],
    pentagon: ['us defense department', 'us department of defense', 'pentagonul'],
    'state department': ['us state department', 'us department of state', 'departamentul de stat'],
  }).flatMap(([seat, names]) => names.map((name) => [name, seat] as const)),
);
