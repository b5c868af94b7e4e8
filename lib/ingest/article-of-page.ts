import { parseHTML } from 'linkedom';
import type { CopyLink } from '#lib/core/copy/cited-links.ts';
import { composeCopy, leftOutOf, type ComposedLink, type LeftOut } from '#lib/core/copy/compose-copy.ts';
import type { MarkedCopy } from '#lib/core/copy/left-out.ts';
import { headlineCopy, markedCopy } from '#lib/core/copy/marked-copy.ts';
import { markupOf, plainText, type Markup } from '#lib/core/copy/markup.ts';
import { detectLanguage } from '#lib/core/language/detect.ts';
import { findArticle } from './find-article.ts';
import { dateOf, factsOfPage, lineOf } from './page-facts.ts';
import { parsePage } from './parse-page.ts';

/** What a web page tells, as plain data. */
export type PageArticle = {
  readonly title: string | null;
  readonly byline: string | null;
  /** The name of the site. */
  readonly outlet: string | null;
  /** ISO date, as the page itself writes it. */
  readonly publishedOn: string | null;
  /** Where the page says that it is published: an http or https address. */
  readonly address: string | null;
  /** All text of the page in its order, without the headline: what is copy, and what is not with its reason. */
  readonly copy: MarkedCopy;
  /** The copy alone: a paragraph a block, with an empty line between two. */
  readonly text: string;
  /** What the copy links to on other sites; offsets into `text`. */
  readonly links: readonly ComposedLink[];
  readonly leftOut: readonly LeftOut[];
};

/**
 * The article of a web page, and everything else on it with the reason why it is no copy, or null when no article is
 * found. Nothing is fetched and no script is run. A page nested deeper or of more elements than any real one is not read:
 * Readability looks at each element together with all those around it.
 */
export function articleOfPage(html: string, { mostElements = MOST_ELEMENTS } = {}): PageArticle | null {
  if (hasMoreTags(html, mostElements * TAGS_OF_ELEMENT)) return null;
  const document = parsePage(html);
  if (!isReadable(document.documentElement, mostElements)) return null;
  const whole = markupOf(document.documentElement);
  if (whole === null) return null;
  const facts = factsOfPage(whole);
  const found = findArticle(document, whole);
  const language = facts.language ?? detectLanguage(plainText(found?.article.root ?? whole).slice(0, 4000));
  const headline = headlineIn(whole, found?.article.root ?? whole, [facts.headline, found?.title ?? null], language);
  const shown =
    found === null
      ? null
      : markedCopy(whole, { article: { ...found.article, headline }, language, address: facts.address });
  const copy = withDataOfPage(shown, facts.articleBody, { language, address: facts.address });
  if (copy === null) return null;
  const title = (headline === null ? null : titleOf(headline, language)) ?? lineOf(found?.title ?? facts.headline);
  const body = withoutTitle(copy, title);
  const { text, links } = composeCopy(body);
  if (text === '') return null;
  return {
    title,
    byline: facts.byline ?? lineOf(found?.byline),
    outlet: facts.outlet ?? lineOf(found?.outlet),
    publishedOn: facts.publishedOn ?? dateOf(found?.publishedOn),
    address: facts.address,
    copy: body,
    text,
    links: links.filter(({ address }) => hostOf(address) !== hostOf(facts.address)),
    leftOut: leftOutOf(body),
  };
}

/**
 * Pages that a script fills hold their text for search engines alone. It is taken where the page shows none, or less than
 * half of it; what the page shows instead is left out then.
 */
function withDataOfPage(
  shown: MarkedCopy | null,
  articleBody: string | null,
  { language, address }: { readonly language: string; readonly address: string | null },
): MarkedCopy | null {
  const text = shown === null ? '' : composeCopy(shown).text;
  if (articleBody === null || articleBody.length < LEAST_DATA || text.length > articleBody.length / 2) return shown;
  const paragraphs = articleBody
    .split(/\n+/u)
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  const html = /<(?:p|br|div)\b/iu.test(articleBody) ? articleBody : paragraphs.join('');
  const body = markupOf(parseHTML(`<html><body>${html}</body></html>`).document.body);
  if (body === null) return shown;
  const copy = markedCopy(body, { article: null, language, address });
  const aside = copy.leftOut.length;
  const others = shown?.blocks.map((block) => ({ ...block, runs: block.runs.map((run) => ({ ...run, out: aside })) }));
  return { blocks: [...copy.blocks, ...(others ?? [])], leftOut: [...copy.leftOut, 'outside'] };
}

/** In UTF-16 units; what is shorter is a summary. */
const LEAST_DATA = 250;

const hostOf = (address: string | null) =>
  address !== null && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, '') : null;

/** As readers see it: the first heading of the first level that the page's own titles contain or are contained in. */
function headlineIn(whole: Markup, root: Markup, titles: readonly (string | null)[], language: string): Markup | null {
  const wanted = titles.flatMap((title) => (title === null ? [] : [wordsOf(title)])).filter((words) => words !== '');
  const headings = [...headingsIn(root), ...headingsIn(whole)];
  const says = (heading: Markup) => [plainText(heading), titleOf(heading, language) ?? ''].map(wordsOf);
  return headings.find((heading) => says(heading).some((line) => wanted.some((words) => alike(words, line)))) ?? null;
}

const alike = (a: string, b: string) => b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));

function headingsIn(element: Markup): readonly Markup[] {
  if (element.tag === 'h1') return [element];
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : headingsIn(child)));
}

/** What a headline says: its powers raised, its quotations in marks, without what is struck or hidden in it. */
function titleOf(headline: Markup, language: string): string | null {
  const copy = headlineCopy(headline, { language, address: null });
  return lineOf(composeCopy({ ...copy, blocks: copy.blocks.map((block) => ({ ...block, mark: '' })) }).text);
}

/** The title stands above the text: a heading that says the same once more is listed, not lost. */
function withoutTitle(copy: MarkedCopy, title: string | null): MarkedCopy {
  if (title === null) return copy;
  const same = signsOf(title);
  const out = copy.leftOut.length;
  let repeats = false;
  const blocks = copy.blocks.map((block) => {
    const said = block.runs.filter((run) => run.out === null).map(({ text }) => text);
    if (block.kind !== 'heading' || signsOf(said.join('')) !== same) return block;
    repeats = true;
    return { ...block, runs: block.runs.map((run) => ({ ...run, out: run.out ?? out })) };
  });
  return repeats ? { blocks, leftOut: [...copy.leftOut, 'repeated'] } : copy;
}

/** All that a line says: +5% is not −5%, and a question is no assertion. */
const signsOf = (line: string): string => line.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

const wordsOf = (line: string): string =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** The copy as it is taken apart: the title above the text, unless the text begins with it. */
export function copyOfPage({ title, text }: Pick<PageArticle, 'title' | 'text'>): string {
  return title === null || text === title || text.startsWith(`${title}\n`) ? text : `${title}\n\n${text}`;
}

/** The links of the copy to other sites, each with its words. */
export function linksOfPage({ text, links }: Pick<PageArticle, 'text' | 'links'>): readonly CopyLink[] {
  return links.map(({ start, end, address }) => ({ words: text.slice(start, end).trim(), address }));
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
