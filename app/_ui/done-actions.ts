/** Something that a person did and may want to take back: what `/api/undo` takes, and the words that told of it. */
export type DoneAction = { readonly articleId: string; readonly eventId: string; readonly words: string };

/** My last actions, oldest first, over all stories and screens of this tab. They outlive a reload and end with the tab. */
export type DoneActions = {
  readonly last: () => DoneAction | null;
  readonly add: (action: DoneAction) => void;
  readonly remove: (eventId: string) => void;
};

/** @param session null where the browser keeps nothing: then they live as long as the page */
export function doneActions(me: string, session: Pick<Storage, 'getItem' | 'setItem'> | null): DoneActions {
  const key = `done:${me}`;
  let known: readonly DoneAction[] = [];
  const all = () => quietly(() => parsed(session?.getItem(key) ?? null)) ?? known;
  const keep = (done: readonly DoneAction[]) => {
    known = done.slice(-MOST_KEPT);
    quietly(() => session?.setItem(key, JSON.stringify(known)));
  };
  return {
    last: () => all().at(-1) ?? null,
    add: (action) => keep([...all(), action]),
    remove: (eventId) => keep(all().filter((one) => one.eventId !== eventId)),
  };
}

const MOST_KEPT = 20;

function parsed(text: string | null): readonly DoneAction[] | null {
  if (text === null) return null;
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? value.filter(isAction) : null;
}

function isAction(value: unknown): value is DoneAction {
  return typeof value === 'object' && value !== null && 'articleId' in value && 'eventId' in value && 'words' in value;
}

function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
