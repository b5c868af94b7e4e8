/**
 * An invented story of `sentences` sentences, about 24 words each, most of which become one claim; every fourth names who
 * says it, every fifth has figures. The same number always gives the same text.
 */
export function inventedStory(sentences: number): string {
  const lines = Array.from({ length: sentences }, (_, n) => sentence(n));
  const paragraphs = Array.from({ length: Math.ceil(lines.length / SENTENCES_A_PARAGRAPH) }, (_, at) =>
    lines.slice(at * SENTENCES_A_PARAGRAPH, (at + 1) * SENTENCES_A_PARAGRAPH).join(' '),
  );
  return `The harbour of Orvale in figures\n\n${paragraphs.join('\n\n')}\n`;
}

const SENTENCES_A_PARAGRAPH = 3;

function sentence(n: number): string {
  const of = (words: readonly string[], step: number): string =>
    words[(n * step + Math.floor(n / 7)) % words.length] ?? '';
  const who = `${of(FIRST, 3)} ${of(LAST, 5)}`;
  const place = of(PLACES, 7);
  const thing = of(THINGS, 11);
  const number = 1_000 + ((n * 7_919) % 90_000);
  switch (n % 5) {
    case 0:
      return `${who}, who runs the ${thing} in ${place}, said that ${number} people used it last year and that the council would pay for its repair before the winter.`;
    case 1:
      return `The council of ${place} bought the ${thing} for ${number} crowns after the fire of ${1980 + (n % 40)} and gave it to the workers of the harbour in the spring of that year.`;
    case 2:
      return `According to the ${of(OFFICES, 3)} of ${place}, the ${thing} carried ${number} tonnes of grain through the northern canal during the first nine months of the year.`;
    case 3:
      return `“We closed the ${thing} because nobody repaired it for ${2 + (n % 30)} years, and no one in ${place} was told about it,” ${who} told the Orvale Post.`;
    default:
      return `The ${thing} stands beside the old market of ${place}, opens at six in the morning and closes when the last ferry leaves the western quay at night.`;
  }
}

const FIRST = ['Ana', 'Edda', 'Miro', 'Ilse', 'Tomas', 'Vera', 'Pavel', 'Nora', 'Radu', 'Lena', 'Oskar'];
const LAST = [
  'Brandt',
  'Ionescu',
  'Kovac',
  'Lindqvist',
  'Marek',
  'Novak',
  'Petrescu',
  'Quist',
  'Rossi',
  'Stan',
  'Toma',
  'Ursu',
  'Vance',
];
const PLACES = [
  'Orvale',
  'Brenna',
  'Calder',
  'Dorn',
  'Esker',
  'Falmouth',
  'Garda',
  'Hollin',
  'Isca',
  'Jarrow',
  'Kestrel',
  'Lorne',
  'Malden',
];
const THINGS = [
  'ferry',
  'grain store',
  'railway bridge',
  'flood wall',
  'fish market',
  'lighthouse',
  'power station',
  'school',
  'hospital',
  'dry dock',
  'water tower',
];
const OFFICES = [
  'harbour office',
  'statistics office',
  'court',
  'chamber of commerce',
  'fire brigade',
  'customs house',
  'port authority',
];
