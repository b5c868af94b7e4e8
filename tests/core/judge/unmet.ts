import type { Judgement } from '#lib/core/judge/judgement.ts';
import type { Code, Said, So } from '#lib/core/verdicts/codes.ts';

/** What must be so of a judgement; what is left out may be anything. By capture id where a record has names. */
export type Expected = {
  readonly exit?: number;
  readonly stderrHas?: readonly string[];
  readonly origins?: number;
  readonly independent?: number;
  readonly originNames?: readonly string[];
  readonly together?: readonly (readonly string[])[];
  readonly apart?: readonly (readonly string[])[];
  readonly circular?: boolean;
  readonly circularNames?: readonly (readonly string[])[];
  readonly chain?: readonly (string | null)[];
  readonly said?: readonly Said[];
  readonly so?: So;
  readonly permitted?: Partial<Record<Code, boolean>>;
  readonly overridable?: Partial<Record<Code, boolean>>;
  readonly reasonHas?: Partial<Record<Code, readonly string[]>>;
  readonly differs?: Readonly<Record<string, readonly string[]>>;
  readonly missing?: Readonly<Record<string, readonly string[]>>;
  readonly notMissing?: Readonly<Record<string, readonly string[]>>;
  readonly noDiffers?: boolean;
};

/** The expectations that a judgement does not meet, a line each. */
export function unmet(expected: Expected, judged: Judgement): readonly string[] {
  const originOf = (id: string) => judged.origins.findIndex(({ captures }) => captures.includes(id));
  const names = judged.origins.map(({ name }) => name);
  const ofCode = (code: string) => judged.permitted.find((one) => one.code === code);
  const of = (id: string) => judged.comparison.filter(({ capture }) => capture === id);
  const differing = (id: string) => of(id).flatMap(({ differs }) => differs.map(({ kind }) => kind));
  const lacking = (id: string) => of(id).flatMap(({ missing }) => missing);
  const each = <T>(by: Readonly<Record<string, T>> = {}) => Object.entries(by);
  const checks: readonly (readonly [boolean, string])[] = [
    [isOr(expected.origins, judged.origins.length), `origins: ${names.join(', ')}`],
    [
      isOr(expected.independent, judged.origins.filter(({ counts }) => counts).length),
      `independent: ${names.join(', ')}`,
    ],
    [expected.originNames === undefined || sameNames(expected.originNames, names), `names: ${names.join(', ')}`],
    ...(expected.together ?? []).map(
      (ids) =>
        [new Set(ids.map(originOf)).size === 1 && originOf(ids[0] ?? '') >= 0, `together: ${ids.join()}`] as const,
    ),
    ...(expected.apart ?? []).map(
      (ids) =>
        [
          new Set(ids.map(originOf)).size === ids.length && ids.every((id) => originOf(id) >= 0),
          `apart: ${ids.join()}`,
        ] as const,
    ),
    [isOr(expected.circular, judged.circular.length > 0), 'circular'],
    [
      expected.circularNames === undefined ||
        (expected.circularNames.length === judged.circular.length &&
          expected.circularNames.every((loop) => judged.circular.some((found) => sameNames(loop, found)))),
      `loops: ${JSON.stringify(judged.circular)}`,
    ],
    [
      expected.chain === undefined ||
        (expected.chain.length === judged.chain.length &&
          expected.chain.every((name, at) => isSource(name, judged.chain[at]?.source ?? null))),
      `chain: ${JSON.stringify(judged.chain)}`,
    ],
    [
      isOr(expected.said?.join(), judged.chain.map(({ said }) => said).join()),
      `said: ${judged.chain.map(({ said }) => said).join()}`,
    ],
    [isOr(expected.so, judged.so), `so: ${judged.so}`],
    ...each(expected.permitted).map(
      ([code, is]) =>
        [ofCode(code)?.permitted === is, `${code} permitted: ${ofCode(code)?.reasons.join(' ') ?? ''}`] as const,
    ),
    ...each(expected.overridable).map(
      ([code, is]) => [ofCode(code)?.overridable === is, `${code} overridable`] as const,
    ),
    ...each(expected.reasonHas).flatMap(([code, all]) =>
      (all ?? []).map(
        (words) => [ofCode(code)?.reasons.join('\n').includes(words) === true, `${code}: ${words}`] as const,
      ),
    ),
    ...each(expected.differs).flatMap(([id, kinds]) =>
      kinds.map((kind) => [differing(id).includes(kind), `${id} differs in ${differing(id).join()}`] as const),
    ),
    ...each(expected.missing).flatMap(([id, kinds]) =>
      kinds.map((kind) => [lacking(id).includes(kind), `${id} misses ${lacking(id).join()}`] as const),
    ),
    ...each(expected.notMissing).flatMap(([id, kinds]) =>
      kinds.map((kind) => [!lacking(id).includes(kind), `${id} misses ${lacking(id).join()}`] as const),
    ),
    [
      expected.noDiffers !== true || judged.comparison.every(({ differs }) => differs.length === 0),
      'something differs',
    ],
  ];
  return checks.flatMap(([holds, words]) => (holds ? [] : [words]));
}

const isOr = <T>(wanted: T | undefined, found: T): boolean => wanted === undefined || wanted === found;

/** Without case, marks, articles and punctuation. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|a|an) /gu, '')
    .trim();

/** One name may hold more words than the other ("Mayor Edda Quist"). */
function alike(one: string, other: string): boolean {
  const [a, b] = [` ${plain(one)} `, ` ${plain(other)} `];
  return a.trim() !== '' && b.trim() !== '' && (a.includes(b) || b.includes(a));
}

const isSource = (wanted: string | null, found: string | null): boolean =>
  wanted === null || found === null ? wanted === found : alike(wanted, found);

const sameNames = (wanted: readonly string[], found: readonly string[]): boolean =>
  wanted.length === found.length &&
  wanted.every((name) => found.some((other) => alike(name, other))) &&
  found.every((name) => wanted.some((other) => alike(name, other)));
