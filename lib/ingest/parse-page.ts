import { parseHTML } from 'linkedom';

/**
 * The document of a page as browsers build it: tags that may be left out are put in, and what stands before the html
 * element or after its end, as a correction added by hand may, is in the body. linkedom alone leaves it outside.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  const root = [...document.children].find(({ localName }) => localName === 'html');
  if (root === undefined) return withHead(parseHTML(`<html><body>${html.replace(DOCTYPE, '')}</body></html>`).document);
  const [before, after] = around(document, root);
  for (const node of [...before, ...after]) document.removeChild(node);
  // The first is made where it is missing, and the second where the first is.
  const { head, body } = document;
  const [early, late] = around(root, body);
  body.prepend(...before, ...early.filter((node) => node !== head));
  body.append(...late, ...after);
  return withHead(document);
}

/** What says something of the page and stands first belongs into the head, whether that has a tag or not. */
function withHead(document: Document): Document {
  const { head, body } = document;
  const first = [...body.children].findIndex(({ localName }) => !OF_HEAD.has(localName));
  head.append(...[...body.children].slice(0, first === -1 ? body.children.length : first));
  return document;
}

const OF_HEAD: ReadonlySet<string> = new Set(['title', 'meta', 'link', 'base', 'style', 'script']);

/** What is shown of a node's children before one of them and after it. */
function around(parent: Node, middle: Node): readonly [before: readonly Node[], after: readonly Node[]] {
  const children = [...parent.childNodes];
  const at = children.indexOf(middle as ChildNode);
  return [children.slice(0, at).filter(isShown), children.slice(at + 1).filter(isShown)];
}

const DOCTYPE = /^\s*<!doctype[^>]*>/iu;

const isShown = ({ nodeType }: Node): boolean => nodeType === ELEMENT || nodeType === TEXT;
const ELEMENT = 1;
const TEXT = 3;
