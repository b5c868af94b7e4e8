import { CopyBuilder, type Frame } from './copy-builder.ts';
import type { CopyBlock, CopyRun, LeftOutReason, MarkedCopy } from './left-out.ts';
import { isApart, isBlock, isShown, plainText, setsApart, type Markup } from './markup.ts';
import { PAGE_RULES, SAID_RULES } from './page-rules.ts';
import { isVisible } from './page-hidden.ts';
import { withoutEmptyHeadings } from './empty-headings.ts';
import { withoutLines } from './line-rules.ts';
import { quotationMarks } from './quotation-marks.ts';
import { lowered, raised } from './raised.ts';
import { isDataTable, rowsOf } from './table-rows.ts';

/** Where the article is in a document, and what a second opinion on it has kept. */
export type Article = {
  readonly root: Markup;
  /** The elements that the root is in. */
  readonly around: ReadonlySet<Markup>;
  /** How much of what is held for copy by whoever found the root is in an element, in [0,1]. */
  readonly share: (element: Markup) => number;
  /** Its headline, where it stands in front of the root: what is written between the two belongs to the article. */
  readonly headline: Markup | null;
};

export type CopyOptions = {
  /** null: all of the document is the article. */
  readonly article: Article | null;
  /** ISO 639-1, where no element says otherwise. */
  readonly language: string;
  /** Relative links are resolved against it. */
  readonly address: string | null;
};

type Here = {
  readonly out: number | null;
  readonly link: string | null;
  readonly language: string;
  readonly quotes: number;
  readonly inside: boolean;
  readonly frame: Frame;
};

/**
 * All text of a document in its order: what is copy, and what is left out with its reason. Nothing that is shown as text
 * is missing from it.
 */
export function markedCopy(root: Markup, options: CopyOptions): MarkedCopy {
  return withoutEmptyHeadings(withoutLines(walkedCopy(root, options)));
}

/** A headline has a field of its own, where the rules for single lines of a page have no say. */
export function headlineCopy(headline: Markup, options: Omit<CopyOptions, 'article'>): MarkedCopy {
  return walkedCopy(headline, { ...options, article: null });
}

function walkedCopy(root: Markup, { article, language, address }: CopyOptions): MarkedCopy {
  const builder = new CopyBuilder();
  const whole = article?.root ?? root;
  let lead = false;

  const visit = (element: Markup, before: Here): void => {
    if (!isShown(element.tag, element.attributes)) return;
    const here = entered(element, before);
    // A page that puts all of its article into the heading has no headline to take out.
    if (element === article?.headline && element !== article.root && !article.around.has(element))
      return headline(element, here);
    const block = isBlock(element);
    if (block) builder.close();
    if (!special(element, here)) children(element, here);
    if (block) builder.close();
  };

  /** What holds in an element: whether it is of the article, and why it is left out, where it is. */
  const entered = (element: Markup, before: Here): Here => {
    const inside = before.inside || element === article?.root;
    if (element === article?.headline && element.place < article.root.place) lead = true;
    if (element === article?.root) lead = false;
    const reason = before.out === null ? reasonFor(element, inside) : null;
    const out = reason === null ? before.out : builder.leaveOut(reason, { joins: isBlock(element) });
    return framed(element, { ...before, inside, out });
  };

  /** What is left out of the headline stays listed; the rest of it is the title, and not said a second time. */
  const headline = (element: Markup, here: Here): void => {
    const own = headlineCopy(element, { language: here.language, address });
    const numbers = own.leftOut.map((reason) => builder.leaveOut(reason, { joins: false }));
    for (const block of own.blocks) {
      const runs = block.runs.flatMap((run) => (run.out === null ? [] : [{ ...run, out: numbers[run.out] ?? null }]));
      builder.put({ ...block, runs });
    }
  };

  const children = (element: Markup, here: Here): void => {
    let item = listStart(element);
    const apart = setsApart(element);
    for (const child of element.children) {
      const room = typeof child !== 'string' && (apart || isApart(child));
      if (room) builder.leaveRoom();
      if (typeof child === 'string') text(child, here);
      else if (child.tag === 'li') {
        const value = Number.parseInt(child.attributes.get('value') ?? '', 10);
        if (Number.isSafeInteger(value)) item = value;
        const mark = element.tag === 'ol' ? `${labelOf(item, element.attributes)}. ` : '- ';
        item += element.attributes.has('reversed') ? -1 : 1;
        visit(child, { ...here, frame: { kind: 'item', mark, used: false } });
      } else visit(child, here);
      if (room) builder.leaveRoom();
    }
  };

  const text = (raw: string, here: Here): void => {
    if (here.out === null && !here.inside && !lead && raw.trim() !== '') {
      const out = builder.leaveOut('outside', { joins: true });
      return text(raw, { ...here, out });
    }
    const shown = raw.replace(INVISIBLE, '');
    const verse = here.frame.kind === 'verse';
    const run: CopyRun = { text: verse ? shown : shown.replace(/[ \t\n\r\f]+/gu, ' '), out: here.out, link: here.link };
    builder.append(run, here.frame);
  };
  const written = (string: string, here: Here) =>
    builder.append({ text: string, out: here.out, link: here.link }, here.frame);

  const reasonFor = (element: Markup, inside: boolean): LeftOutReason | null => {
    if (element.letters === 0) return hasSigns(element) ? saidOf(element) : null;
    if (element === article?.root || article?.around.has(element) === true) return null;
    const share = article?.share(element) ?? element.letters / (whole.letters || 1);
    const most = share > MOST || element.letters > whole.letters / 2;
    const told = saidOf(element) ?? (isVisible(element) ? null : 'hidden');
    // Scripts that have not run leave whole articles hidden.
    if (told !== null && !(told === 'hidden' && most && isBlock(element))) return told;
    const rule = most && inside ? undefined : PAGE_RULES.find(({ match }) => match(element));
    if (rule !== undefined) return rule.reason;
    if (!inside && !(lead && isRescued(element))) return PAGE_TAGS.get(element.tag) ?? 'outside';
    const kept = article === null || !isBlock(element) || share > 0 || isRescued(element);
    return kept ? null : 'aside';
  };

  const picture = (element: Markup, here: Here): void => {
    const alt = element.attributes.get('alt')?.trim() ?? '';
    if (alt === '') return;
    // An emoji or a dingbat that is set as a picture is read as the sign that it is.
    if (!/[\p{L}\p{N}]/u.test(alt)) return text(alt, here);
    const out = here.out ?? builder.leaveOut('picture', { joins: false });
    if (builder.before().trim() === '') {
      builder.close();
      builder.append({ text: alt, out, link: null }, { ...PLAIN });
      builder.close();
    } else builder.append({ text: ` ${alt} `, out, link: null }, here.frame);
  };

  /** Elements whose text is written in a way of its own; true when that has been done. */
  const special = (element: Markup, here: Here): boolean => {
    const { tag, attributes } = element;
    if (tag === 'br') builder.breakLine(here.out, here.frame);
    else if (tag === 'hr') builder.close();
    else if (tag === 'img') picture(element, here);
    else if (tag === 'q') quoted(element, here);
    else if (tag === 'sup' || /vertical-align\s*:\s*super/iu.test(attributes.get('style') ?? ''))
      shifted(element, here, raised);
    else if (tag === 'sub' || /vertical-align\s*:\s*sub/iu.test(attributes.get('style') ?? ''))
      shifted(element, here, lowered);
    else if (tag === 'rp' || tag === 'annotation' || tag === 'annotation-xml') return true;
    else if (tag === 'rt') written(`(${plainText(element)})`, here);
    else if (/^m(?:sup|sub|frac)$/u.test(tag)) formula(element, here);
    else if (/mso-list\s*:\s*ignore/iu.test(attributes.get('style') ?? '')) wordMark(element, here);
    else if (tag === 'table' && isDataTable(element)) table(element, here);
    else if (tag === 'dl') definitions(element, here);
    else return false;
    return true;
  };

  const quoted = (element: Markup, here: Here): void => {
    const [open, close] = quotationMarks(here.language, here.quotes);
    const marked = /^(?:["“”„][^"“”„]*["“”]|['‘’‹][^‘‹]*['’›]|«[^«]*»)[.,]?$/u.test(plainText(element));
    if (!marked) written(open, here);
    children(element, { ...here, quotes: here.quotes + 1 });
    if (!marked) written(close, here);
  };

  const shifted = (element: Markup, here: Here, shift: typeof raised): void => {
    const lead = /^\s/u.test(wholeOf(element)) ? ' ' : '';
    const trail = /\s$/u.test(wholeOf(element)) ? ' ' : '';
    const found = shift(plainText(element), `${builder.before()}${lead}`);
    if ('text' in found) return written(found.text, here);
    written(`${lead}${found.note}${trail}`, { ...here, out: here.out ?? builder.leaveOut('note', { joins: false }) });
  };

  const formula = (element: Markup, here: Here): void => {
    const [first, second] = element.children.filter((child) => typeof child !== 'string');
    if (first === undefined || second === undefined) return children(element, here);
    visit(first, here);
    if (element.tag === 'mfrac') {
      written('/', here);
      visit(second, here);
    } else {
      const shift = element.tag === 'msup' ? raised : lowered;
      const found = shift(plainText(second), builder.before());
      written('text' in found ? found.text : `^${plainText(second)}`, here);
    }
  };

  const wordMark = (element: Markup, here: Here): void => {
    const label = /^\(?(?:\d{1,3}\.?)*(?:\d{1,3}|\p{L}|[ivxlc]{1,6})[.)]/iu.exec(plainText(element))?.[0];
    written(label === undefined ? '- ' : `${label} `, here);
  };

  const table = (element: Markup, here: Here): void => {
    builder.close();
    const known = new Map<Markup, Here>();
    for (const { around, cells, stray } of rowsOf(element)) {
      // What holds several rows is one thing that is left out.
      const place = around.reduce((outer, one) => {
        const inner = known.get(one) ?? entered(one, outer);
        known.set(one, inner);
        return inner;
      }, here);
      if (stray === undefined) row(cells, place);
      else alone(stray, place);
    }
  };

  const row = (cells: readonly (Markup | null)[], here: Here): void => {
    const from = builder.length;
    const columns = cells.map((cell) => {
      if (cell !== null) visit(cell, { ...here, frame: { ...PLAIN } });
      return joined(builder.takeFrom(from));
    });
    const said = columns.flat().filter(({ text: string }) => string.trim() !== '');
    if (said.length === 0) return;
    // Of a row of which nothing is copy, the bars are none either.
    const out = said.every((run) => run.out !== null) ? (said[0]?.out ?? null) : here.out;
    const bar = (sign: string): CopyRun => ({ text: sign, out, link: null });
    const runs = columns.flatMap((column, at) => [bar(at === 0 ? '| ' : ' | '), ...column]);
    builder.put({ kind: 'row', mark: '', runs: [...runs, bar(' |')] });
  };

  /** What stands in a table or a list of terms, and in none of its parts: a block of its own. */
  const alone = (child: Markup | string, here: Here): void => {
    builder.close();
    if (typeof child === 'string') text(child, { ...here, frame: { ...PLAIN } });
    else visit(child, here);
    builder.close();
  };

  const definitions = (element: Markup, here: Here): void => {
    builder.close();
    let term: readonly CopyRun[] = [];
    const flush = () => {
      builder.put({ kind: 'item', mark: '- ', runs: term });
      term = [];
    };
    const each = (child: Markup, place: Here): void => {
      const from = builder.length;
      visit(child, { ...place, frame: { ...PLAIN } });
      const blocks = builder.takeFrom(from);
      if (child.tag === 'dt') {
        if (term.length > 0) flush();
        term = joined(blocks);
        return;
      }
      const [first, ...rest] = blocks;
      if (first === undefined) return;
      const colon = term.length === 0 ? '' : /[:?!.]\s*$/u.test(term.at(-1)?.text ?? '') ? ' ' : ': ';
      const gone = first.runs.every(({ out }) => out !== null) ? (first.runs[0]?.out ?? null) : null;
      const between: readonly CopyRun[] =
        colon === '' ? [] : [{ text: colon, out: term.at(-1)?.out ?? gone, link: null }];
      builder.put({ kind: 'item', mark: '- ', runs: [...term, ...between, ...first.runs] });
      term = [];
      rest.forEach((block) => builder.put(block));
    };
    const walk = (parent: Markup, place: Here): void => {
      for (const child of parent.children) {
        if (typeof child !== 'string' && /^d[td]$/u.test(child.tag)) each(child, place);
        else if (typeof child !== 'string' && holdsTerm(child)) walk(child, entered(child, place));
        else if (typeof child !== 'string' || child.trim() !== '') {
          if (term.length > 0) flush();
          alone(child, place);
        }
      }
    };
    walk(element, here);
    if (term.length > 0) flush();
  };

  /** What an element changes for all that is in it. */
  const framed = (element: Markup, here: Here): Here => {
    const { tag, attributes } = element;
    const language = attributes.get('lang')?.slice(0, 2).toLowerCase() || here.language;
    const link = tag === 'a' ? addressOf(attributes.get('href'), address) : here.link;
    const frame = frameOf(element, here.frame);
    return { ...here, language, link, frame };
  };

  visit(root, {
    out: null,
    link: null,
    language,
    quotes: 0,
    inside: article === null,
    frame: { ...PLAIN },
  });
  return builder.done();
}

const PLAIN: Frame = { kind: 'paragraph', mark: '', used: false };

/** What holds this much of the article is part of it, whatever its class is called. */
const MOST = 0.3;

/** Soft hyphens and spaces without width tell a browser where a line may break, and are never seen. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;

/** Why something outside of the article is left out, where no rule tells more. */
const PAGE_TAGS: ReadonlyMap<string, LeftOutReason> = new Map([
  ['footer', 'footer'],
  ['header', 'navigation'],
  ['aside', 'related'],
]);

const HEADING = /^h([1-6])$/u;

function frameOf(element: Markup, frame: Frame): Frame {
  const { tag, names, attributes } = element;
  const level =
    HEADING.exec(tag)?.[1] ??
    (attributes.get('role') === 'heading' ? (attributes.get('aria-level') ?? '2') : wordHeading(names));
  if (level !== null) return { kind: 'heading', mark: `${'#'.repeat(Math.min(6, Number(level) || 2))} `, used: false };
  if (tag === 'blockquote') return { kind: 'quote', mark: '> ', used: false };
  if (tag === 'figcaption' || tag === 'caption' || (isBlock(element) && names.some((name) => CAPTION.test(name))))
    return { kind: 'caption', mark: '[Caption] ', used: false };
  if (tag === 'pre' || tag === 'textarea') return { kind: 'verse', mark: '', used: true };
  return frame;
}

/** Word writes its headings as paragraphs, where they are not h1 to h6. */
function wordHeading(names: readonly string[]): string | null {
  if (names.includes('msotitle')) return '1';
  return /^msoheading([1-6])$/u.exec(names.find((name) => name.startsWith('msoheading')) ?? '')?.[1] ?? null;
}

const CAPTION = /(?:^|[-_])(?:caption|figcaption|legenda-foto)(?:[-_]|$)|imagecaption|imageembedcaption/u;

/** Says something without a letter or a digit: a mark, a sign, or a picture of one. */
function hasSigns({ tag, attributes, children }: Markup): boolean {
  if (!isShown(tag, attributes)) return false;
  if (tag === 'img') return (attributes.get('alt') ?? '').trim() !== '';
  return children.some((child) => (typeof child === 'string' ? child.trim() !== '' : hasSigns(child)));
}

const saidOf = (element: Markup): LeftOutReason | null =>
  SAID_RULES.find(({ match }) => match(element))?.reason ?? null;

const holdsTerm = ({ tag, children }: Markup): boolean =>
  tag !== 'dl' &&
  children.some((child) => typeof child !== 'string' && (/^d[td]$/u.test(child.tag) || holdsTerm(child)));

const wholeOf = (element: Markup): string =>
  element.children.map((child) => (typeof child === 'string' ? child : wholeOf(child))).join('');

/** The runs of several blocks in one line. */
function joined(blocks: readonly CopyBlock[]): readonly CopyRun[] {
  return blocks.flatMap(({ mark, runs }, at) => [
    ...(at === 0 ? [] : [{ text: ' ', out: null, link: null }]),
    ...(mark === '' ? [] : [{ text: mark, out: runs[0]?.out ?? null, link: null }]),
    ...runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') })),
  ]);
}

function listStart({ tag, attributes, children }: Markup): number {
  if (tag !== 'ol') return 1;
  const start = Number.parseInt(attributes.get('start') ?? '', 10);
  if (Number.isSafeInteger(start)) return start;
  return attributes.has('reversed')
    ? children.filter((child) => typeof child !== 'string' && child.tag === 'li').length
    : 1;
}

/** `b` of a list that is counted in letters: the copy may point to it. */
function labelOf(item: number, attributes: Markup['attributes']): string {
  const style = /list-style(?:-type)?\s*:[^;]*(lower|upper)-(?:alpha|latin)/iu.exec(attributes.get('style') ?? '')?.[1];
  const type = attributes.get('type') ?? (style === undefined ? '1' : /^l/iu.test(style) ? 'a' : 'A');
  if ((type !== 'a' && type !== 'A') || item < 1 || item > 26) return String(item);
  return String.fromCodePoint((type.codePointAt(0) ?? 0) + item - 1);
}

function addressOf(href: string | undefined, base: string | null): string | null {
  if (href === undefined || /^\s*#/u.test(href)) return null;
  return URL.canParse(href, base ?? undefined) ? new URL(href, base ?? undefined).href : href;
}

/** What the finder of the article dropped and is copy all the same: prose, tables, quotations, captions and headings. */
function isRescued(element: Markup): boolean {
  if (element.linked > element.letters / 2 || element.tag === 'footer') return false;
  if (/^(?:figure|figcaption|blockquote|table|thead|tbody|tfoot|tr|td|th|caption|pre|h[1-6])$/u.test(element.tag))
    return true;
  return element.sentences > 0 && element.letters > 20;
}
