const PLACES = [
  'the port',
  'the northern quay',
  'the market hall',
  'the old bridge',
  'the tram depot',
  'the flood wall',
];
const PEOPLE = ['Ana Pop', 'Ian Pell', 'Mirela Stan', 'Tomas Vrana', 'Irina Dobre'];
const ACTS = ['closed', 'inspected', 'repaired', 'opened', 'measured', 'paid for'];

/** Prose of so many sentences, no two alike, each with something to check; eight to a paragraph. */
export function longStory(sentences: number, opening = 'The long report on the harbour of Orvale.'): string {
  const paragraphs = [opening];
  for (let first = 0; first < sentences; first += 8)
    paragraphs.push(
      Array.from({ length: Math.min(8, sentences - first) }, (_, index) => sentence(first + index)).join(' '),
    );
  return paragraphs.join('\n\n');
}

function sentence(n: number): string {
  const [place, person, act] = [PLACES, PEOPLE, ACTS].map((list) => list[n % list.length]);
  return n % 3 === 0
    ? `${person} said that ${n + 2} workers ${act} ${place} on day ${n} of the works.`
    : `The council ${act} ${place} for ${n + 100} euros in week ${n % 50}.`;
}
