/** One shortcut: what to press (tinykeys' grammar) and what it does, in the words of the list under `?`. */
export type Key = {
  readonly keys: string;
  readonly label: string;
  /** Also heard while a field has the focus. Only for combinations that type nothing. */
  readonly inFields?: true;
};

// Signs that need Shift on some keyboards and not on others are written with an optional [Shift].

/** Every shortcut of the app, by screen. A key is heard, and listed, only while its screen has a handler for it. */
export const KEYS = {
  everywhere: {
    help: { keys: '[Shift]+?', label: 'All keys' },
    search: { keys: '[Shift]+/', label: 'Search the claims' },
    goQueue: { keys: 'g q', label: 'Go to the queue' },
    goArticles: { keys: 'g a', label: 'Go to articles' },
    goClaims: { keys: 'g c', label: 'Go to claims' },
    goSources: { keys: 'g s', label: 'Go to sources' },
    goDashboard: { keys: 'g d', label: 'Go to the dashboard' },
  },
  list: {
    next: { keys: 'j', label: 'Next row' },
    previous: { keys: 'k', label: 'Previous row' },
    open: { keys: 'Enter', label: 'Open the row' },
  },
  articles: {
    add: { keys: 'n', label: 'Import an article' },
  },
  queue: {
    next: { keys: 'j', label: 'Next claim' },
    previous: { keys: 'k', label: 'Previous claim' },
    open: { keys: 'Enter', label: 'Open the claim, or start the review' },
    undo: { keys: 'z', label: 'Undo your last action' },
  },
  desk: {
    next: { keys: 'j', label: 'Next claim' },
    previous: { keys: 'k', label: 'Previous claim' },
    corroborated: { keys: '[Shift]+1', label: 'Corroborated' },
    attributed: { keys: '[Shift]+2', label: 'Attributed' },
    disputed: { keys: '[Shift]+3', label: 'Disputed' },
    unverified: { keys: '[Shift]+4', label: 'Unverified' },
    notCheckable: { keys: '[Shift]+5', label: 'Not checkable' },
    save: { keys: 'Enter', label: 'Save and next' },
    saveFromField: { keys: '$mod+Enter', label: 'Save and next, from a field', inFields: true },
    rationale: { keys: 'r', label: 'Write the rationale' },
    sources: { keys: 's', label: 'To the sources' },
    sheet: { keys: 'n', label: 'To the sheet: names, figures, dates, quotes' },
    addEvidence: { keys: 'e', label: 'Add evidence' },
    passage: { keys: 'p', label: 'To the next passage that may bear on the claim' },
    openPassage: { keys: 'o', label: 'Open its capture at the passage' },
    pick: { keys: 'q', label: 'Pick the passage, the selected words or the next sentence as a quote' },
    supports: { keys: '[Shift]++', label: 'The quote supports the claim' },
    contradicts: { keys: '-', label: 'The quote contradicts the claim' },
    attributes: { keys: 'a', label: 'The quote shows who said it' },
    context: { keys: '[Shift]+0', label: 'The quote is background' },
    silent: { keys: 'x', label: 'The capture does not mention it' },
    keep: { keys: 'w', label: 'Write why the quote carries the claim although words differ' },
    undo: { keys: 'z', label: 'Undo your last action' },
    focus: { keys: 'f', label: 'Focus on the claim in hand' },
    out: { keys: 'Escape', label: 'Out', inFields: true },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Key>>>>;

export type KeyScreen = keyof typeof KEYS;
export type KeyAction<S extends KeyScreen> = keyof (typeof KEYS)[S] & string;
export type KeyHandlers<S extends KeyScreen> = { readonly [A in KeyAction<S>]?: (event: KeyboardEvent) => void };

export const SCREEN_WORDS = {
  everywhere: 'Everywhere',
  list: 'Lists',
  articles: 'Articles',
  queue: 'Queue',
  desk: 'Desk',
} as const satisfies Record<KeyScreen, string>;

/** The caps to draw for a shortcut: `g q` is two of them. */
export function caps(keys: string): readonly string[] {
  return keys.split(' ').map((press) => {
    const parts = press.split(/(?<=\w|\])\+/).filter((part) => part !== '[Shift]');
    return parts.map((part) => CAPS[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join(' ');
  });
}

const CAPS: Readonly<Record<string, string>> = { Enter: 'Enter', Escape: 'Esc', $mod: 'Ctrl', '-': '−' };
