import type { Markup } from '#lib/core/copy/markup.ts';

/** What a page says of itself, in the order in which it is believed. */
export type PageFacts = {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** ISO date, as the page itself writes it. */
  readonly publishedOn: string | null;
  /** An http or https address. */
  readonly address: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
  /** The text that the page gives to search engines; it may be all that there is without its scripts. */
  readonly articleBody: string | null;
};

/** @param root all of the document, before anything has changed it */
export function factsOfPage(root: Markup): PageFacts {
  const all = everyElement(root);
  const data = linkedData(all);
  const said = metaOf(all);
  const meta = (...names: readonly string[]) => firstOf(names.map((name) => said.get(name)));
  const date = all.find(({ attributes }) => attributes.get('itemprop') === 'datePublished')?.attributes;
  const canonical = all.find(
    ({ tag, attributes }) => tag === 'link' && /\bcanonical\b/iu.test(attributes.get('rel') ?? ''),
  );
  const published = [
    meta('article:published_time', 'og:article:published_time'),
    textAt(data, 'datePublished'),
    date?.get('datetime'),
    date?.get('content'),
    meta(
      'parsely-pub-date',
      'datepublished',
      'date',
      'dc.date.issued',
      'dcterms.created',
      'dc.date',
      'publish-date',
      'pubdate',
      'sailthru.date',
    ),
  ];
  const address =
    [canonical?.attributes.get('href'), meta('og:url'), addressAt(data)].map(webAddress).find((one) => one !== null) ??
    null;
  const title = firstOf([meta('og:title', 'twitter:title'), lineOf(titleElement(all))]);
  return {
    headline: firstOf([textAt(data, 'headline'), meta('og:title', 'twitter:title')]),
    outlet: firstOf([
      meta('og:site_name'),
      nameAt(data, 'publisher'),
      meta('application-name', 'dc.publisher', 'publisher'),
    ]),
    byline: firstOf(
      [
        nameAt(data, 'author'),
        meta('author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl')?.replace(/^by\s+/iu, ''),
      ].map(personal),
    ),
    publishedOn: published.map(dateOf).find((one) => one !== null) ?? null,
    address,
    language:
      /^[a-z]{2}/iu
        .exec(root.attributes.get('lang') ?? meta('og:locale', 'content-language') ?? '')?.[0]
        .toLowerCase() ?? null,
    articleBody: rawAt(ofThisPage(data, { address, title }), 'articleBody'),
  };
}

/** By name, in small letters; the first of each that says something. */
function metaOf(all: readonly Markup[]): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const { tag, attributes } of all) {
    if (tag !== 'meta') continue;
    const content = lineOf(attributes.get('content'));
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributes.get(attribute)?.toLowerCase();
      if (name !== undefined && content !== null && !said.has(name)) said.set(name, content);
    }
  }
  return said;
}

function everyElement(root: Markup): readonly Markup[] {
  const found: Markup[] = [];
  const ahead: Markup[] = [root];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    found.push(next);
    ahead.push(...next.children.filter((child) => typeof child !== 'string').toReversed());
  }
  return found;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /Article$|^Report|BlogPosting$|LiveBlogPosting/u;

/** The articles that its JSON-LD describes; what cannot be parsed says nothing. */
function linkedData(all: readonly Markup[]): readonly Json[] {
  const found: Json[] = [];
  for (const { tag, attributes, children } of all) {
    if (tag !== 'script' || attributes.get('type')?.toLowerCase() !== 'application/ld+json') continue;
    try {
      collect(JSON.parse(children.join('').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, '')), found, 0);
    } catch {
      // Written by hand on many pages, and wrongly on some.
    }
  }
  return found;
}

function collect(value: unknown, found: Json[], depth: number): void {
  if (depth > 6) return;
  if (Array.isArray(value)) value.forEach((one) => collect(one, found, depth + 1));
  else if (isObject(value)) {
    const types = [value['@type']].flat();
    if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) found.push(value);
    else collect(value['@graph'] ?? value['mainEntity'] ?? null, found, depth + 1);
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const titleElement = (all: readonly Markup[]): string | undefined =>
  all
    .find(({ tag }) => tag === 'title')
    ?.children.filter((child) => typeof child === 'string')
    .join('');

/** A page may describe other stories too; their text must not stand under its headline. */
function ofThisPage(
  data: readonly Json[],
  { address, title }: { readonly address: string | null; readonly title: string | null },
): readonly Json[] {
  if (data.length < 2) return data;
  const own = data.filter((one) => {
    const headline = textAt([one], 'headline') ?? textAt([one], 'name');
    const says = headline !== null && title !== null && signs(title).includes(signs(headline));
    return says || (address !== null && webAddress(addressAt([one])) === address);
  });
  return own.length > 0 ? own : data.slice(0, 1);
}

const signs = (line: string): string => line.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');

function rawAt(data: readonly Json[], key: string): string | null {
  const value = data.map((one) => one[key]).find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof value === 'string' ? value : null;
}

const textAt = (data: readonly Json[], key: string): string | null => lineOf(rawAt(data, key));

function nameAt(data: readonly Json[], key: string): string | null {
  for (const one of data) {
    const names = [one[key]].flat().flatMap((value) => {
      const name = isObject(value) ? value['name'] : value;
      return typeof name === 'string' && !/^https?:/iu.test(name) ? (lineOf(name) ?? []) : [];
    });
    if (names.length > 0) return names.join(', ');
  }
  return null;
}

function addressAt(data: readonly Json[]): string | null {
  for (const one of data) {
    const page = one['mainEntityOfPage'];
    const address = [isObject(page) ? page['@id'] : page, one['url']].find((value) => typeof value === 'string');
    if (typeof address === 'string') return address;
  }
  return null;
}

const webAddress = (address: string | null | undefined): string | null =>
  address !== null && address !== undefined && /^https?:\/\/[^/]/iu.test(address.trim()) ? address.trim() : null;

/** A profile's address is no name. */
const personal = (name: string | null | undefined): string | null =>
  name === null || name === undefined || /^(?:https?:|www\.)/iu.test(name) ? null : name;

const firstOf = (lines: readonly (string | null | undefined)[]): string | null => lines.find((line) => line) ?? null;

export function dateOf(written: string | null | undefined): string | null {
  const date = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(written ?? '')?.[1];
  const time = Date.parse(date ?? '');
  // 31 February is parsed too, as a day in March.
  return date !== undefined && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}

export const lineOf = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ').trim() || null;
