/**
 * How much work a function does, counted and not timed: every call of a method that reads text or copies a list costs
 * what it went over. A regular expression costs the characters from where it began to where it ended, and to the end of
 * the input where it found nothing. The same input always gives the same count, on any machine however busy.
 */
export function countedWork(work: () => unknown): number {
  let count = 0;
  const undo = [
    ...COPIES.map(({ of, name }) =>
      watch(of, name, (_self, _args, result) => {
        count += 1 + lengthOf(result);
      }),
    ),
    ...SCANS.map(({ of, name }) =>
      watch(of, name, (self, args, result) => {
        const from = typeof args[1] === 'number' ? args[1] : 0;
        const found = typeof result === 'number' && result >= 0;
        count += 1 + Math.abs((found ? result : lengthOf(self)) - from);
      }),
    ),
    watchExec((characters) => {
      count += 1 + characters;
    }),
  ];
  try {
    work();
  } finally {
    undo.forEach((back) => back());
  }
  return count;
}

type Method = { readonly of: object; readonly name: string };
const methods = (of: object, names: readonly string[]): readonly Method[] => names.map((name) => ({ of, name }));

const COPIES = [
  ...methods(String.prototype, [
    'slice',
    'substring',
    'split',
    'replace',
    'replaceAll',
    'toLowerCase',
    'normalize',
    'trim',
    'match',
    'concat',
  ]),
  ...methods(Array.prototype, [
    'slice',
    'concat',
    'filter',
    'map',
    'flatMap',
    'toSorted',
    'sort',
    'join',
    'reverse',
    'toReversed',
  ]),
];
const SCANS = [
  ...methods(String.prototype, ['indexOf', 'lastIndexOf', 'includes']),
  ...methods(Array.prototype, ['indexOf', 'lastIndexOf', 'includes', 'findIndex', 'findLastIndex']),
];

type Seen = (self: unknown, args: readonly unknown[], result: unknown) => void;

function watch(of: object, name: string, seen: Seen): () => void {
  const before = Object.getOwnPropertyDescriptor(of, name);
  const method = before?.value as ((...args: unknown[]) => unknown) | undefined;
  if (!before || !method) throw new Error(`There is no method ${name} to watch.`);
  const value = function (this: unknown, ...args: unknown[]): unknown {
    const result = method.apply(this, args);
    seen(this, args, result);
    return result;
  };
  Object.defineProperty(of, name, { ...before, value });
  return () => Object.defineProperty(of, name, before);
}

/** Where an expression begins is known only before it runs: it moves its own `lastIndex`. */
function watchExec(seen: (characters: number) => void): () => void {
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (this: RegExp, input: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, input);
    if (match) seen(match.index + match[0].length - from);
    else if (!this.sticky) seen(Math.max(0, input.length - from));
    return match;
  };
  return () => {
    RegExp.prototype.exec = exec;
  };
}

const lengthOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);
