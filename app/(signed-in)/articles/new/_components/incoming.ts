import type { CopyLink } from '#lib/core/copy/cited-links.ts';
import { composeCopy, leftOutOf, type LeftOut } from '#lib/core/copy/compose-copy.ts';
import type { MarkedCopy } from '#lib/core/copy/left-out.ts';

/** A page or a paste that came into the field: all of it, and what a person put back of what was left out. */
export type Incoming = {
  readonly copy: MarkedCopy;
  /** The headline that stands above it; empty where it has none. */
  readonly title: string;
  readonly leftOut: readonly LeftOut[];
  readonly back: ReadonlySet<number>;
};

export const incomingOf = (copy: MarkedCopy, title = ''): Incoming => ({
  copy,
  title,
  leftOut: leftOutOf(copy),
  back: new Set(),
});

/** As it stands in the field, unless somebody edited it. */
export function textOf({ copy, title, back }: Incoming): string {
  const { text } = composeCopy(copy, back);
  return title === '' || text === title || text.startsWith(`${title}\n`) ? text : `${title}\n\n${text}`;
}

export function linksOf({ copy, back }: Incoming): readonly CopyLink[] {
  const { text, links } = composeCopy(copy, back);
  return links.map(({ start, end, address }) => ({ words: text.slice(start, end).trim().slice(0, 300), address }));
}

/** With one piece put back, or taken out again. */
export function toggled(incoming: Incoming, number: number): Incoming {
  const back = new Set(incoming.back);
  if (!back.delete(number)) back.add(number);
  return { ...incoming, back };
}
