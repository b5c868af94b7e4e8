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
  { reason: 'byline', match: ({ text }) => text.length < 120 && DATE_LINE.test(text) },
  { reason: 'footer', match: ({ text }) => text.length < 160 && COPYRIGHT.test(text) },
  { reason: 'form', match: ({ text, block }) => block.kind === 'paragraph' && CONTROL.test(text) },
];

const AD_LABEL =
  /^[\s–—-]*(?:advertisement|advertising|advert|publicitate|advertorial|article continues below(?: (?:this )?ad(?:vertisement)?)?|sponsored(?: content)?|story continues below(?: (?:this )?ad(?:vertisement)?)?|continue reading below|continuă după publicitate)[\s:–—-]*$/iu;

/** "Posted: Fri 6:45 PM, Feb 16, 2018", "Publicat: 9 martie 2026, 14:30". */
const DATE_LINE =
  /^(?:(?:first |originally )?(?:published|posted|updated|last updated|last modified)|publicată?|actualizată?|ultima actualizare|data publicării)(?: (?:on|at|by|la|în|pe|de))?\s*:?\s+[\p{L}\p{N}\s,.:;|/+()–—-]*\d[\p{L}\p{N}\s,.:;|/+()–—-]*$/iu;

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
