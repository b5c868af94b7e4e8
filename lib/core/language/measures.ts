/** What can be measured in one unit and told in another. */
export type Dimension = 'length' | 'area' | 'volume' | 'mass' | 'time' | 'speed' | 'power' | 'heat';

/** `factor`: how many of the SI unit of its dimension it is; of time hours, of speed kilometres an hour, of power kilowatts. */
export type Measure = { readonly dimension: Dimension; readonly factor: number };

type Table = Readonly<Partial<Record<Dimension, readonly (readonly [factor: number, words: string])[]>>>;

/** `{ length: [[1000, 'km kilometre kilometres']] }` by word. */
export function measuresOf(table: Table): ReadonlyMap<string, Measure> {
  const measures = new Map<string, Measure>();
  for (const dimension of DIMENSIONS)
    for (const [factor, words] of table[dimension] ?? [])
      for (const word of words.split(' ')) measures.set(word, { dimension, factor });
  return measures;
}

const DIMENSIONS: readonly Dimension[] = ['length', 'area', 'volume', 'mass', 'time', 'speed', 'power', 'heat'];
