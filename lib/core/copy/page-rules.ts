import type { LeftOutReason } from './left-out.ts';
import { isBlock, plainText, type Markup } from './markup.ts';

/** One row: what is left out for this reason. */
type Rule = {
  readonly reason: LeftOutReason;
  readonly match: (element: Markup) => boolean;
};

/** Part of a class or an id, between hyphens and underscores. */
const named =
  (...parts: readonly string[]) =>
  ({ names }: Markup): boolean =>
    names.some((name) => parts.some((part) => hasPart(name, part)));

function hasPart(name: string, part: string): boolean {
  for (let at = name.indexOf(part); at !== -1; at = name.indexOf(part, at + 1)) {
    if (isEdge(name.charAt(at - 1)) && isEdge(name.charAt(at + part.length))) return true;
  }
  return false;
}

const isEdge = (sign: string) => !/[a-z]/u.test(sign);

const tagged =
  (...tags: readonly string[]) =>
  ({ tag }: Markup): boolean =>
    tags.includes(tag);

const role =
  (...roles: readonly string[]) =>
  ({ attributes }: Markup): boolean =>
    roles.includes(attributes.get('role')?.toLowerCase() ?? '');

const style =
  (...patterns: readonly RegExp[]) =>
  ({ attributes }: Markup): boolean =>
    patterns.every((pattern) => pattern.test(attributes.get('style') ?? ''));

const any =
  (...matches: readonly ((element: Markup) => boolean)[]) =>
  (element: Markup): boolean =>
    matches.some((match) => match(element));

const all =
  (...matches: readonly ((element: Markup) => boolean)[]) =>
  (element: Markup): boolean =>
    matches.every((match) => match(element));

/** Said of the element itself by its author: they hold whatever it contains. */
export const SAID_RULES: readonly Rule[] = [
  {
    reason: 'comments',
    match: any(style(/mso-element\s*:\s*comment/iu), ({ names }) => names.some((name) => /^msocomment/u.test(name))),
  },
  {
    reason: 'struck',
    match: any(
      tagged('del', 's', 'strike'),
      role('deletion'),
      style(/text-decoration(?:-line)?\s*:[^;]*line-through/iu),
      ({ names }) => names.some((name) => STRIKING.test(name)),
    ),
  },
  {
    reason: 'hidden',
    match: any(
      tagged('noscript'),
      ({ attributes }) => attributes.has('hidden'),
      style(
        /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$)|opacity\s*:\s*0\s*(?:;|!|$)|text-indent\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*[01])/iu,
      ),
      style(/(?:^|;)\s*position\s*:\s*(?:absolute|fixed)/iu, /(?:^|;)\s*(?:left|right|top|bottom)\s*:\s*-\d{3,}/iu),
      all(
        style(
          /(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*[01](?:px|em|rem|%)?\s*(?:;|!|$)/iu,
          /overflow\s*:\s*(?:hidden|clip)/iu,
        ),
        // Frames of videos have no height of their own.
        ({ attributes }) => !/padding/iu.test(attributes.get('style') ?? ''),
      ),
      ({ names }) => names.some((name) => HIDING.has(name)) && !names.some((name) => SHOWING.test(name)),
    ),
  },
  {
    reason: 'note',
    match: any(
      role('doc-noteref', 'doc-backlink'),
      style(/mso-(?:foot|end)note-id/iu),
      ({ names }) => names.includes('msofootnotereference') || names.includes('msoendnotereference'),
      all(tagged('a'), named('footnote-backref', 'footnote-ref', 'fnref', 'noteref')),
      all(tagged('sup'), any(named('reference', 'footnote', 'footnote-ref', 'fnref', 'noteref'), holdsNoteLink)),
    ),
  },
];

/** Of Tailwind, Bootstrap and others; what holds only under the pointer has a colon before it. */
const STRIKING =
  /^(?:(?:text-|u-|is-|has-)?(?:decoration-)?)(?:line-?through|strike(?:-?through|-?out|d)?|struck(?:-?through|-?out)?)$/u;

const HIDING: ReadonlySet<string> = new Set(
  'sr-only visually-hidden visuallyhidden visually-hidden-focusable screen-reader-text screen-reader-only screenreader-only element-invisible u-visually-hidden u-hidden is-visually-hidden hidden d-none is-hidden hide invisible assistive-text a11y-hidden offscreen off-screen hidden-visually'.split(
    ' ',
  ),
);
/** Hidden at one width of the window and shown at another. */
const SHOWING = /^(?:(?:sm|md|lg|xl|2xl|xs)[:-]|d-(?:sm|md|lg|xl)-)/u;

/** A link to a note on the same page, or one whose text is a mark or a number. */
function holdsNoteLink(element: Markup): boolean {
  return element.children.some((child) => typeof child !== 'string' && (isNoteLink(child) || holdsNoteLink(child)));
}

function isNoteLink(element: Markup): boolean {
  if (element.tag !== 'a') return false;
  return /^[\s[(]*(?:\p{L}|\d{1,3}|[*†‡§¶]+|note \d+|nota \d+)[\s\])]*$/iu.test(plainText(element));
}

/** Told from what stands around articles; a row does not hold of an element that is most of the article. */
export const PAGE_RULES: readonly Rule[] = [
  {
    reason: 'cookies',
    match: named('cookie', 'cookies', 'gdpr', 'consent', 'cookie-banner', 'cookiebar', 'cookie-notice'),
  },
  {
    reason: 'comments',
    match: any(
      named(
        'comments',
        'comment-list',
        'commentlist',
        'comment-form',
        'comment-respond',
        'disqus',
        'disqus_thread',
        'respond',
        'coral',
        'fb-comments',
        'comentarii',
      ),
      role('comment'),
    ),
  },
  {
    reason: 'newsletter',
    match: named(
      'newsletter',
      'newsletters',
      'subscribe',
      'subscription',
      'signup',
      'sign-up',
      'mailchimp',
      'mc_embed_signup',
      'paywall',
      'abonare',
      'email-signup',
      'optin',
      'membership',
    ),
  },
  {
    reason: 'advertisement',
    match: named(
      'ad',
      'ads',
      'advert',
      'adverts',
      'advertisement',
      'advertising',
      'adsense',
      'adsbygoogle',
      'dfp',
      'ad-slot',
      'banner',
      'sponsor',
      'sponsored',
      'sponsors',
      'promo',
      'promoted',
      'taboola',
      'outbrain',
      'publicitate',
      'reclama',
      'affiliate',
    ),
  },
  {
    reason: 'share',
    match: all(
      (element) => element.sentences < 2 && !holds(element, 'blockquote'),
      named(
        'share',
        'sharing',
        'share-buttons',
        'sharebar',
        'sharedaddy',
        'social',
        'socials',
        'social-share',
        'addtoany',
        'addthis',
        'a2a',
        'distribuie',
        'follow-us',
      ),
    ),
  },
  {
    reason: 'related',
    match: any(
      named(
        'related',
        'relatedposts',
        'related-posts',
        'related-articles',
        'recommended',
        'recommendations',
        'recirc',
        'recirculation',
        'read-more',
        'readmore',
        'more-stories',
        'morestories',
        'most-read',
        'most-popular',
        'mostread',
        'popular',
        'trending',
        'similar',
        'articole-similare',
        'citeste-si',
        'read-also',
        'see-also',
        'teaser',
        'teasers',
        'up-next',
        'next-article',
        'latest',
        'latest-news',
        'you-may-like',
        'jp-relatedposts',
        'yarpp',
        'crp_related',
        'zergnet',
        'revcontent',
        'mgid',
      ),
      isListOfLinks,
      isListOfTeasers,
    ),
  },
  {
    reason: 'tags',
    match: any(
      named(
        'tags',
        'tag-list',
        'taglist',
        'post-tags',
        'article-tags',
        'entry-tags',
        'tagcloud',
        'keywords',
        'topics',
        'tags-links',
        'cat-links',
        'etichete',
      ),
      ({ attributes }) => attributes.get('rel') === 'tag' || attributes.get('rel') === 'category tag',
    ),
  },
  {
    reason: 'author',
    match: all(
      named(
        'author-bio',
        'author-box',
        'authorbox',
        'author-info',
        'about-author',
        'about-the-author',
        'author-card',
        'author-profile',
        'bio',
        'biography',
        'author-description',
        'author-details',
        'contributor',
        'saboxplugin-wrap',
        'abh_box',
        'author_bio',
        'author-block',
      ),
      (element) => element.letters < 1500,
    ),
  },
  {
    reason: 'byline',
    match: all(
      any(
        named(
          'byline',
          'bylines',
          'dateline-time',
          'timestamp',
          'time-stamp',
          'published',
          'pubdate',
          'pub-date',
          'publish-date',
          'post-date',
          'entry-date',
          'article-date',
          'posted-on',
          'entry-meta',
          'post-meta',
          'article-meta',
          'article__meta',
          'story-meta',
          'meta',
          'metadata',
          'postmetadata',
          'post-info',
          'author',
          'authors',
          'reading-time',
          'read-time',
          'views',
          'breadcrumb',
          'breadcrumbs',
          'category',
          'categories',
          'kicker',
          'section-name',
          'credits',
          'data-publicarii',
          'autor',
        ),
        ({ attributes }) => attributes.get('rel') === 'author' || /\bauthor\b/u.test(attributes.get('itemprop') ?? ''),
        isOnlyTime,
      ),
      isBlockElement,
      (element) => element.letters < 250 && element.sentences === 0,
    ),
  },
  {
    reason: 'navigation',
    match: any(
      tagged('nav', 'menu'),
      role('navigation', 'menu', 'menubar', 'search', 'tablist', 'toolbar'),
      named(
        'nav',
        'navbar',
        'navigation',
        'menu',
        'breadcrumb',
        'breadcrumbs',
        'pagination',
        'pager',
        'skip-link',
        'mw-editsection',
        'toc',
      ),
    ),
  },
  {
    reason: 'footer',
    match: any(
      role('contentinfo'),
      style(/mso-element\s*:\s*(?:header|footer)/iu),
      named('site-footer', 'page-footer', 'global-footer', 'footer', 'copyright', 'disclaimer', 'colophon'),
    ),
  },
  {
    reason: 'form',
    match: any(
      tagged('form', 'button', 'input', 'select', 'textarea', 'dialog', 'fieldset', 'datalist'),
      role('dialog', 'alertdialog', 'button', 'form', 'alert'),
    ),
  },
];

function isBlockElement(element: Markup): boolean {
  return isBlock(element);
}

/** Three links or more, with next to nothing beside them. */
function isListOfLinks(element: Markup): boolean {
  if (!/^(?:ul|ol|div|section|aside|table|dl)$/u.test(element.tag)) return false;
  return element.links >= 3 && element.linked >= element.letters * 0.8 && element.sentences === 0;
}

function isOnlyTime(element: Markup): boolean {
  const inTime = (one: Markup): number =>
    one.tag === 'time'
      ? one.letters
      : one.children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : inTime(child)), 0);
  return element.letters > 0 && inTime(element) >= element.letters * 0.5;
}

/** Headings that are links, and none that is not. */
function isListOfTeasers(element: Markup): boolean {
  if (!/^(?:ul|ol|div|section|aside)$/u.test(element.tag)) return false;
  const headings = headingsIn(element);
  const teasers = headings.length >= 2 && headings.every((heading) => heading.linked > heading.letters * 0.8);
  return teasers && element.sentences <= headings.length * 1.5;
}

function headingsIn(element: Markup): readonly Markup[] {
  if (/^h[2-6]$/u.test(element.tag) && element.letters > 0) return [element];
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : headingsIn(child)));
}

function holds({ children }: Markup, tag: string): boolean {
  return children.some((child) => typeof child !== 'string' && (child.tag === tag || holds(child, tag)));
}
