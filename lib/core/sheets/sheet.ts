import type { Channel, SpeakerKind } from '#lib/core/claims/extraction.ts';
import type { Span } from '#lib/core/text/span.ts';

/**
 * What a checker goes through with a pencil: every name with its titles, every figure, date, quotation and source of a text,
 * each with the places where it stands and the claims that use it. What may be one thing written in two ways is one
 * entry with two forms and a flag. Flagged entries come first, then the order of the copy.
 */
export type Sheet = {
  readonly names: readonly SheetName[];
  readonly figures: readonly SheetFigure[];
  readonly dates: readonly SheetDate[];
  readonly quotes: readonly SheetQuote[];
  readonly sources: readonly SheetSource[];
};

export const SHEET_PARTS = ['names', 'figures', 'dates', 'quotes', 'sources'] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

export type SheetEntry = {
  /** Of this sheet only: `n1`, `f1`, `d1`, `q1`, `s1`. */
  readonly id: string;
  readonly forms: readonly SheetForm[];
  /** Ids of the claims that use it, in the order of the copy. */
  readonly claims: readonly string[];
  readonly flags: readonly SheetFlag[];
};

/** One way in which it is written, and where: UTF-16 units into the text, in order. */
export type SheetForm = { readonly text: string; readonly spans: readonly Span[] };

export const NAME_KINDS = ['person', 'body', 'place', 'other'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export type SheetName = SheetEntry & {
  /** The fullest form. */
  readonly name: string;
  readonly kind: NameKind;
  /** "Iranian President", "mayor": what stands beside the name. */
  readonly titles: readonly SheetForm[];
};

export type SheetFigure = Omit<SheetEntry, 'forms'> & {
  readonly forms: readonly (SheetForm & { readonly value: number })[];
  /** "people", "%", "$"; null for a bare number. */
  readonly unit: string | null;
};

export type SheetDate = SheetEntry & {
  /** ISO 8601: a day, month or year, or a week as `2026-03-02/2026-03-08`; null when the text does not settle it. */
  readonly date: string | null;
  /** Some form of it ("on Saturday", "7 March") says the day only together with the dateline. */
  readonly relative: boolean;
};

export type SheetQuote = SheetEntry & {
  /** Who said it, as far as the claims say; null when nobody is named. */
  readonly speaker: string | null;
};

/** Who speaks in the copy, on what standing; its claims are those that it is a source of. */
export type SheetSource = SheetEntry & {
  /** In full, or in the words of the copy where it has no name. */
  readonly name: string;
  /** null where nobody has read it: stored before that was asked, or given by a person. */
  readonly kind: SpeakerKind | null;
  readonly title: string | null;
  /** The words of the copy on why it speaks here. */
  readonly justification: string | null;
  /** Through what it speaks, and in how many claims. */
  readonly channels: readonly { readonly channel: Channel; readonly count: number }[];
};

export const FLAG_KINDS = [
  'spelling', // one name, spelled in two ways
  'title', // one person with two titles
  'shared_name', // a surname alone that two people have
  'figure', // two figures for what may be one thing
  'weekday', // a weekday that the date does not fall on
  'no_such_day', // a date that the calendar does not have
  'quote', // one quotation in two wordings
  'open_quote', // the mark that closes a quotation is missing
  'standing', // a source of whom the copy does not say why it speaks
] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

/** Something to look at, in words; never a finding. */
export type SheetFlag = { readonly kind: FlagKind; readonly words: string };
