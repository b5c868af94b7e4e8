import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { detectLanguage } from '#lib/core/language/detect.ts';
import { languageOf } from '#lib/core/language/languages.ts';

/** What a web page tells: a paragraph a block, with an empty line between two. */
export type PageArticle = {
  readonly title: string | null;
  readonly byline: string | null;
  /** The name of the site. */
  readonly outlet: string | null;
  /** ISO date, as the page itself writes it. */
  readonly publishedOn: string | null;
  /** Where the page says that it is published: an http or https address. */
  readonly address: string | null;
  readonly text: string;
};

/**
 * The article of a web page without its menus, advertisements, pictures and offers to read on, or null when no article is
 * found. Nothing is fetched and no script is run. A page nested deeper or of more elements than any real one is not read:
 * Readability looks at each element together with all those around it.
 */
export function articleOfPage(html: string, { mostElements = MOST_ELEMENTS } = {}): PageArticle | null {
  if (hasMoreTags(html, mostElements * TAGS_OF_ELEMENT)) return null;
  const { document } = parseHTML(html);
  if (document.documentElement === null || !isReadable(document.documentElement, mostElements)) return null;
  const marked = {
    date: document.querySelector('[itemprop="datePublished"]'),
    address: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
  };
  const date = marked.date?.getAttribute('datetime') ?? marked.date?.getAttribute('content');
  const found = new Readability<Node>(document, { charThreshold: 250, serializer: (node) => node }).parse();
  if (found === null || !found.content) return null;
  const text = withoutOffers(paragraphsOf(found.content)).join('\n\n');
  if (text === '') return null;
  return {
    title: lineOf(found.title),
    byline: lineOf(found.byline),
    outlet: lineOf(found.siteName),
    publishedOn: dateOf(found.publishedTime) ?? dateOf(date),
    address: /^https?:\/\/[^/]/i.test(marked.address ?? '') ? (marked.address ?? null) : null,
    text,
  };
}

/** The copy as it is taken apart: the title above the text, unless the text begins with it. */
export function copyOfPage({ title, text }: Pick<PageArticle, 'title' | 'text'>): string {
  return title === null || text === title || text.startsWith(`${title}\n`) ? text : `${title}\n\n${text}`;
}

/** Real pages stay far below: some 40 levels, some 5,000 elements. */
const DEEPEST = 200;
const MOST_ELEMENTS = 50_000;
/** An element has two tags, and scripts have brackets that are none. */
const TAGS_OF_ELEMENT = 6;

/** Counted before the page is parsed, which takes longest for what is no page at all. */
function hasMoreTags(html: string, most: number): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1 && tags <= most; at = html.indexOf('<', at + 1)) tags += 1;
  return tags > most;
}

function isReadable(root: Element, mostElements: number): boolean {
  let elements = 0;
  const ahead: { readonly element: Element; readonly depth: number }[] = [{ element: root, depth: 1 }];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    elements += 1;
    if (next.depth > DEEPEST || elements > mostElements) return false;
    for (const element of next.element.children) ahead.push({ element, depth: next.depth + 1 });
  }
  return true;
}

function dateOf(written: string | null | undefined): string | null {
  const date = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(written ?? '')?.[1];
  const time = Date.parse(date ?? '');
  // 31 February is parsed too, as a day in March.
  return date !== undefined && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}

const lineOf = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() || null;

/** Elements that begin and end a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH
  TR UL`.split(/\s+/),
);

/** No copy: pictures with their captions, forms, and what is never shown. */
const NO_COPY: ReadonlySet<string> = new Set(
  'ASIDE BUTTON FIGURE FORM IFRAME NOSCRIPT SCRIPT STYLE TEMPLATE'.split(' '),
);

const ELEMENT = 1;
const TEXT = 3;

function paragraphsOf(root: Node): readonly string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    const line = lineOf(open);
    if (line !== null) paragraphs.push(line);
    open = '';
  };
  // A page may be nested more deeply than calls can be, so the walk keeps its own list; null ends a block.
  const ahead: (Node | null)[] = [root];
  while (ahead.length > 0) {
    const node = ahead.pop();
    if (node === undefined || node === null) close();
    else if (node.nodeType === TEXT) open += node.textContent ?? '';
    else if (node.nodeType === ELEMENT && !NO_COPY.has(node.nodeName.toUpperCase())) {
      const block = BLOCKS.has(node.nodeName.toUpperCase());
      if (block) {
        close();
        ahead.push(null);
      }
      ahead.push(...[...node.childNodes].toReversed());
    }
  }
  close();
  return paragraphs;
}

/** How long an offer ("Read more: …") may be, in UTF-16 units; a longer paragraph says something itself. */
const LONGEST_OFFER = 200;

function withoutOffers(paragraphs: readonly string[]): readonly string[] {
  const { boilerplate } = languageOf(detectLanguage(paragraphs.join('\n').slice(0, 4000))).labels;
  return paragraphs.filter((paragraph) => {
    if (paragraph.length > LONGEST_OFFER) return true;
    const lower = paragraph.toLowerCase();
    return !boilerplate.some((label) => lower.startsWith(label));
  });
}
