/** What is needed of a document: linkedom's on the server, the browser's own where something is pasted. */
export type MarkupNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<MarkupNode>;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
};

/** An element as plain data, with what is measured of it once, because every rule asks for it. */
export type Markup = {
  /** Lower-case. */
  readonly tag: string;
  /** Its place among the elements of the document, in document order; 0 is the root. */
  readonly place: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** Of its classes and its id, lower-case. */
  readonly names: readonly string[];
  readonly children: readonly (Markup | string)[];
  /** Letters and digits of all text in it that is ever shown. */
  readonly letters: number;
  /** Those of them that stand in a link to elsewhere. */
  readonly linked: number;
  /** How many links to elsewhere are in it. */
  readonly links: number;
  /** How many sentences end in it, outside of such links. */
  readonly sentences: number;
};

/** Stands for `style` in markup that is only read: a browser would apply that, or complain that it may not. */
export const UNAPPLIED_STYLE = 'data-unapplied-style';

const ELEMENT = 1;
const TEXT = 3;

/** Never shown as text, by anyone. A template is, where it is the declared shadow of an element. */
const NEVER_SHOWN: ReadonlySet<string> = new Set(
  'script style head title meta link iframe object embed audio video canvas map svg datalist frame frameset param source track area'.split(
    ' ',
  ),
);

/**
 * The document as plain data. What is nested deeper than `deepest` is left out of it, so that no walk can exhaust the
 * stack: callers that must not lose it refuse such a document before.
 * @returns null where the node is no element
 */
export function markupOf(root: MarkupNode, deepest = 500): Markup | null {
  let place = 0;
  const read = (node: MarkupNode, depth: number, inLink: boolean): Markup => {
    const attributes = new Map<string, string>();
    for (const { name, value } of node.attributes ?? [])
      attributes.set(name === UNAPPLIED_STYLE ? 'style' : name.toLowerCase(), value);
    const tag = node.nodeName.toLowerCase();
    const here = place;
    place += 1;
    const linked = inLink || (tag === 'a' && leadsElsewhere(attributes.get('href')));
    const children: (Markup | string)[] = [];
    const shown = isShown(tag, attributes);
    const sums = { letters: 0, linked: 0, links: shown && linked && !inLink ? 1 : 0, sentences: 0 };
    for (const child of depth < deepest ? node.childNodes : []) {
      if (child.nodeType === TEXT) {
        const text = child.nodeValue ?? '';
        children.push(text);
        if (!shown) continue;
        const letters = lettersIn(text);
        sums.letters += letters;
        if (linked) sums.linked += letters;
        else sums.sentences += sentenceEnds(text);
      } else if (child.nodeType === ELEMENT) {
        const element = read(child, depth + 1, linked);
        children.push(element);
        if (!shown) continue;
        sums.letters += element.letters;
        sums.linked += element.linked;
        sums.links += element.links;
        sums.sentences += element.sentences;
      }
    }
    const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.toLowerCase().split(/\s+/u);
    return { tag, place: here, attributes, names: names.filter((name) => name !== ''), children, ...sums };
  };
  return root.nodeType === ELEMENT ? read(root, 1, false) : null;
}

export function isShown(tag: string, attributes: ReadonlyMap<string, string>): boolean {
  if (tag === 'template') return attributes.has('shadowrootmode') || attributes.has('shadowroot');
  return !NEVER_SHOWN.has(tag);
}

/** All text in it that is ever shown, with single spaces. */
export function plainText(markup: Markup): string {
  return wholeText(markup).replace(/\s+/gu, ' ').trim();
}

function wholeText({ tag, attributes, names, children }: Markup): string {
  if (!isShown(tag, attributes)) return '';
  const parts = children.map((child) => (typeof child === 'string' ? child : wholeText(child)));
  return isBlock({ tag, attributes, names }) || tag === 'br' ? ` ${parts.join('')} ` : parts.join('');
}

/** Begin and end a block of text. */
const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
   h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table
   tbody td template textarea tfoot th thead tr ul`.split(/\s+/u),
);

type Look = Pick<Markup, 'tag' | 'attributes' | 'names'>;

const styleOf = ({ attributes }: Look) => attributes.get('style') ?? '';

/** By its tag, or by how it is shown. The first letter of a paragraph that is set large floats, and is none. */
export const isBlock = (element: Look): boolean =>
  BLOCKS.has(element.tag) || (BLOCK_STYLE.test(styleOf(element)) && !FLOAT.test(styleOf(element))) || isNamed(element);

const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|flow-root|list-item|table)/iu;
const FLOAT = /(?:^|;)\s*float\s*:\s*(?:left|right)/iu;
const isNamed = ({ names }: Look) => names.some((name) => /^d-(?:block|flex|grid|table)$/u.test(name));

/** Stands in its line with room around it. */
export const isApart = (element: Look): boolean =>
  element.tag === 'label' ||
  /(?:^|;)\s*display\s*:\s*inline-(?:block|flex|grid|table)/iu.test(styleOf(element)) ||
  element.names.some((name) => /^(?:d-)?inline-(?:block|flex|grid)$/u.test(name));

/** Sets what is in it apart from each other. */
export const setsApart = (element: Look): boolean =>
  /(?:^|;)\s*display\s*:\s*(?:inline-)?(?:flex|grid)/iu.test(styleOf(element)) ||
  element.names.some((name) => /^d-(?:inline-)?(?:flex|grid)$/u.test(name));

/** A link within the page leads nowhere else: a heading may be one to itself. */
function leadsElsewhere(href: string | undefined): boolean {
  return href !== undefined && !/^\s*#/u.test(href);
}

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, '').length;

const sentenceEnds = (text: string): number =>
  text.match(/[\p{L}\p{N}\])”"’»%][.!?…。！？]+["”’»)\]]*(?=\s|$)/gu)?.length ?? 0;
