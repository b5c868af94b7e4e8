import type { CopyBlock, LeftOutReason, MarkedCopy } from './left-out.ts';
import { isOffer } from './offers.ts';

type Line = {
  readonly text: string;
  /** Of it, what links to elsewhere. */
  readonly linked: string;
  readonly block: CopyBlock;
};

/** Lines that stand in copy and are none, told from their words alone; each a whole block. */
const RULES: readonly { readonly reason: LeftOutReason; readonly match: (line: Line) => boolean }[] = [
  { reason: 'related', match: ({ text, linked }) => isOffer(text, linked) },
  {
    reason: 'related',
    match: ({ text, linked, block }) =>
      block.kind !== 'caption' && block.kind !== 'item' && isAllOf(linked, text) && !/[.!?…:]["”’»)\]]*$/u.test(text),
  },
  { reason: 'advertisement', match: ({ text }) => AD_LABEL.test(text) },
  { reason: 'byline', match: ({ text }) => text.length < 120 && isDateLine(text) },
  { reason: 'footer', match: ({ text }) => text.length < 160 && COPYRIGHT.test(text) },
  { reason: 'form', match: ({ text, block }) => block.kind === 'paragraph' && CONTROL.test(text) },
];

const AD_LABEL =
  /^[\s–—-]*(?:advertisement|advertising|advert|publicitate|advertorial|article continues below(?: (?:this )?ad(?:vertisement)?)?|sponsored(?: content)?|story continues below(?: (?:this )?ad(?:vertisement)?)?|continue reading below|continuă după publicitate)[\s:–—-]*$/iu;

/** "Posted: Fri 6:45 PM, Feb 16, 2018", "Publicat: 9 martie 2026, 14:30"; but "Updated on 5 May 12 people died" tells. */
const isDateLine = (text: string): boolean => {
  const label = DATE_LABEL.exec(text)?.[0];
  const rest = label === undefined ? '' : text.slice(label.length);
  return /\d/u.test(rest) && (rest.match(/\p{L}+(?:\.\p{L}+)*/gu) ?? []).every((word) => DATE_WORD.test(word));
};

const DATE_LABEL =
  /^(?:(?:first |originally )?(?:published|posted|updated|last updated|last modified)|publicată?|actualizată?|ultima actualizare|data publicării)(?=[\s:])/iu;

/** Months, days, hours, zones, and what stands between them. */
const DATE_WORD =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|(?:jan|febr)uary|march|april|june|july|august|(?:septem|octo|novem|decem)ber|ian|mai|iun|iul|noi|(?:ian|febr)uarie|martie|aprilie|iunie|iulie|(?:septem|octom|noiem|decem)brie|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|today|yesterday|azi|astăzi|ieri|[ap]\.?m|on|at|by|the|of|and|la|în|pe|de|din|și|ago|acum|st|nd|rd|th|t|z|hours?|hrs?|h|min|mins|minutes?|days?|weeks?|ora|orele|ore|minute|zile|gmt|utc|bst|[ceatmp][sd]?t|[cew]es?t|eest|m[sd]t|aest|ist|jst|time|british|eastern|central|pacific|mountain|atlantic|summer|standard|daylight|local|et|pt|published|posted|updated|publicat|actualizat)$/iu;

const COPYRIGHT =
  /^(?:©|\(c\)\s|copyright\s+(?:©|\(c\)|\d{4}))|\b(?:all rights reserved|toate drepturile rezervate)\.?$/iu;

/** Words of buttons, where they stand alone. */
const CONTROL =
  /^(?:close|caption|image|photo gallery|slideshow|photos|share|print|save|copy link|show more|load more|loading(?:…|\.\.\.)?|back to top|expand|collapse|next|previous|închide|distribuie|salvează|tipărește|înapoi|următorul)$/iu;

/** How long a caption must be, in letters, before showing it twice is a habit of galleries and not of the copy. */
const REPEATED = 40;

/** Leaves out lines that are no copy by their words, and captions that repeat an earlier one, as those of galleries do. */
export function withoutLines({ blocks, leftOut }: MarkedCopy): MarkedCopy {
  const reasons = [...leftOut];
  const captions = new Set<string>();
  let open: number | null = null;
  const kept = blocks.map((block) => {
    const copy = block.runs.filter(({ out }) => out === null);
    const text = lineOf(copy.map((run) => run.text));
    if (text === '') return block;
    const linked = lineOf(copy.filter(({ link }) => link !== null).map((run) => run.text));
    const key = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    const repeats = key.length >= REPEATED && captions.has(key);
    const reason = repeats ? 'repeated' : RULES.find(({ match }) => match({ text, linked, block }))?.reason;
    if (block.kind === 'caption') captions.add(key);
    if (reason === undefined) {
      open = null;
      return block;
    }
    if (open === null || reasons[open] !== reason) open = reasons.push(reason) - 1;
    const out = open;
    return { ...block, runs: block.runs.map((run) => ({ ...run, out: run.out ?? out })) };
  });
  return { blocks: kept, leftOut: reasons };
}

const lineOf = (pieces: readonly string[]): string => pieces.join('').replace(/\s+/gu, ' ').trim();

const isAllOf = (linked: string, text: string) => linked.length > 8 && linked.length >= text.length * 0.95;
