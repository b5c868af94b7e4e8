import { Readability } from '@mozilla/readability';
import type { Article } from '#lib/core/copy/marked-copy.ts';
import type { Markup } from '#lib/core/copy/markup.ts';

export type FoundArticle = {
  readonly article: Omit<Article, 'headline'>;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly publishedOn: string | null;
};

/**
 * Where the article is in a page, by Readability. What it says is used to find the place, and as a second opinion on
 * what stands there: it rewrites and drops too much for its text to be the copy. It changes the document.
 * @param whole the document as it was, in the order of its elements
 */
export function findArticle(document: Document, whole: Markup): FoundArticle | null {
  numberElements(document.documentElement);
  const found = new Readability<Node>(document, { charThreshold: 250, serializer: (node) => node }).parse();
  if (found === null || !found.content) return null;
  const kept = keptPlaces(found.content);
  const owners = new Map<Markup, number>();
  const weigh = (element: Markup): number => {
    let sum = kept.has(element.place) ? 1 : 0;
    for (const child of element.children) if (typeof child !== 'string') sum += weigh(child);
    owners.set(element, sum);
    return sum;
  };
  const total = weigh(whole);
  if (total === 0) return null;
  const around = new Set<Markup>();
  let root = whole;
  // Down to the innermost element that has all of it.
  for (;;) {
    const inner = root.children.find(
      (child): child is Markup => typeof child !== 'string' && owners.get(child) === total,
    );
    if (inner === undefined || kept.has(root.place)) break;
    around.add(root);
    root = inner;
  }
  return {
    article: { root, around, share: (element) => (owners.get(element) ?? 0) / total },
    title: found.title ?? null,
    byline: found.byline ?? null,
    outlet: found.siteName ?? null,
    publishedOn: found.publishedTime ?? null,
  };
}

/** An attribute of its own for each element, because Readability merges those of elements that it folds into one. */
const MARK = 'data-place-';

function numberElements(root: Element): void {
  let place = 0;
  const ahead: Element[] = [root];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    next.setAttribute(`${MARK}${place}`, '');
    place += 1;
    ahead.push(...[...next.children].toReversed());
  }
}

const ELEMENT = 1;
const TEXT = 3;

/** The places of the elements that have text of their own in what was kept. */
function keptPlaces(root: Node): ReadonlySet<number> {
  const places = new Set<number>();
  const ahead: { readonly node: Node; readonly owner: number | null }[] = [{ node: root, owner: null }];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { node, owner } = next;
    if (node.nodeType === TEXT) {
      if (owner !== null && /[\p{L}\p{N}]/u.test(node.textContent ?? '')) places.add(owner);
    } else if (node.nodeType === ELEMENT) {
      const own = placeOf(node) ?? owner;
      for (const child of node.childNodes) ahead.push({ node: child, owner: own });
    }
  }
  return places;
}

/** The innermost of those that were folded into one. */
function placeOf(node: Node): number | null {
  const marks = [...(node as Element).attributes].filter(({ name }) => name.startsWith(MARK));
  return marks.length === 0 ? null : Math.max(...marks.map(({ name }) => Number(name.slice(MARK.length))));
}
