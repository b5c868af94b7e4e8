const GOODS = 'rope wire paint timber gravel cement canvas copper brick glass diesel tar sand steel'.split(' ');
const PLACES = 'harbour bridge market school depot quay library station museum garden'.split(' ');

/**
 * Prose of about so many bytes, in which a claim takes up some 350: the longest story that one article may hold in
 * claims is then also one of a megabyte. No two sentences are alike.
 */
export function longStory(bytes: number, name: string): string {
  const paragraphs = [`The ${name} accounts of the Orvale harbour board.`];
  let length = 0;
  for (let n = 1; length < bytes; n += 1) {
    const paragraph = `${bought(n)} ${asked(n)} ${asked(n + 7)}`;
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

const place = (n: number) => `the ${PLACES[n % PLACES.length]}`;

const bought = (n: number) =>
  `In week ${n} the board paid ${n + 1000} euros to a yard behind ${place(n)} for ${goods(n, 6)} of the ordinary kind.`;

/** A question says nothing that could be checked. */
const asked = (n: number) =>
  `Who will look after ${goods(n, 3)} at ${place(n)} once the winter comes to ${place(n + 3)} and ${place(n + 5)}?`;

const goods = (n: number, count: number) =>
  Array.from({ length: count }, (_, at) => GOODS[(n * 5 + at * 3) % GOODS.length]).join(', ');
