import { rowsOf } from './rows.ts';

type Kind =
  | 'footer'
  | 'caption'
  | 'byline'
  | 'boilerplate'
  | 'aside'
  | 'whole'
  | 'credit'
  | 'closing'
  | 'dateline'
  | 'stamp'
  | 'stampword';

/** Lower-case words of lines that are no copy, by what they make of them; the longest first. */
export type Labels = Readonly<Record<Kind, readonly string[]>>;

/** @param spellings all ways in which a label may be written */
export function labelsOf(table: string, spellings: (label: string) => readonly string[] = (label) => [label]): Labels {
  const rows = rowsOf(table);
  const of = (kind: Kind) =>
    rows
      .flatMap(([name, label = '']) => (name === kind ? spellings(label) : []))
      .toSorted((a, b) => b.length - a.length);
  return {
    footer: of('footer'),
    caption: of('caption'),
    byline: of('byline'),
    boilerplate: of('boilerplate'),
    aside: of('aside'),
    whole: of('whole'),
    credit: of('credit'),
    closing: of('closing'),
    dateline: of('dateline'),
    stamp: of('stamp'),
    stampword: of('stampword'),
  };
}
