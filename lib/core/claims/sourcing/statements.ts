import type { Language } from '#lib/core/language/language.ts';
import { languageOf } from '#lib/core/language/languages.ts';
import type { SourceWords } from '#lib/core/language/source-words.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { Attribution, AttributedSource, Channel, Extraction, Sentence, Standing } from '../extraction.ts';

/** Neighbouring sentences of one paragraph that rest on one source. */
export type Statement = Span &
  Standing & {
    readonly channel: Channel;
    /** Ids of the claims. */
    readonly claims: readonly string[];
  };

type Copy = Pick<Extraction, 'claims'> & { readonly article: Pick<Extraction['article'], 'sentences' | 'language'> };

/** The sourced statements of a story, in the order of the copy: the outermost source of a claim is what it rests on. */
export function statementsOf({ article, claims }: Copy): readonly Statement[] {
  const bySentence = Map.groupBy(claims, ({ sentence }) => sentence);
  const statements: Statement[] = [];
  const language = languageOf(article.language);
  let paragraph: Sentence[] = [];
  const close = () => {
    const found = paragraph.flatMap((sentence) => restingIn(sentence, bySentence.get(sentence.id) ?? [], language));
    statements.push(...joined(found, paragraph));
    paragraph = [];
  };
  for (const sentence of article.sentences) {
    if (paragraph[0] !== undefined && paragraph[0].block !== sentence.block) close();
    paragraph.push(sentence);
  }
  close();
  return statements;
}

type Resting = { readonly key: string; readonly statement: Statement };

/** What one sentence says on whose word, each source once. */
function restingIn({ start, end }: Sentence, claims: Extraction['claims'], language: Language): readonly Resting[] {
  const found = new Map<string, Statement>();
  for (const { id, attributions } of claims) {
    const link = restsOn(attributions, language);
    if (link === null) continue;
    const key = keyOf(link.source);
    const before = found.get(key);
    found.set(
      key,
      before === undefined ? startedBy(link, { start, end }, id) : { ...before, claims: [...before.claims, id] },
    );
  }
  return [...found].map(([key, statement]) => ({ key, statement }));
}

type Sourced = Attribution & { readonly source: AttributedSource };

/** The outermost source; before what somebody cites, whoever cites it: “…, she said, citing surveys”. */
function restsOn(links: readonly Attribution[], { sources }: Language): Sourced | null {
  const told = links.flatMap((link): Sourced[] =>
    link.source === null || !speaks(link, link.source) || cueTells('mind', link.cue.text, sources)
      ? []
      : [{ ...link, source: link.source }],
  );
  const [first] = told;
  if (first === undefined || !cueTells('cites', first.cue.text, sources)) return first ?? null;
  return told.find(({ source, act }) => source.kind === 'person' && !act) ?? first;
}

/** What somebody unnamed does in words is told by the copy: "travelers may notice", "they could say goodbye". */
export const speaks = (
  { act }: Pick<Attribution, 'act'>,
  { kind }: { readonly kind: Standing['kind'] | null },
): boolean => !act || (kind !== 'unnamed_person' && kind !== 'unnamed_group');

/** "planned to", "had hoped": the copy tells what they had in mind; "citing": a second source. */
const cueTells = (what: 'mind' | 'cites', cue: string, { phrases }: SourceWords): boolean =>
  cue
    .toLowerCase()
    .split(/\s+/)
    .some((word) => phrases.get(word)?.some(({ tells, words }) => tells === what && words.length === 1) === true);

const keyOf = ({ kind, fullName, text }: AttributedSource): string => `${kind} ${(fullName ?? text).toLowerCase()}`;

const startedBy = ({ source, channel }: Sourced, span: Span, claim: string): Statement => ({
  ...span,
  kind: source.kind,
  fullName: source.fullName,
  title: source.title,
  justification: source.justification,
  channel,
  claims: [claim],
});

/**
 * Those of one source in a paragraph as one, with the sentence that lies between them. Whom nobody names and who speaks
 * in between is somebody that the source tells of: "Students laughed, she said. They called her names. “I left,” she said."
 */
function joined(found: readonly Resting[], sentences: readonly Sentence[]): readonly Statement[] {
  const statements = new Map<string, Statement>();
  const places = new Map(sentences.map(({ start }, at) => [start, at]));
  const made: Statement[] = [];
  const lastOf = new Map<string, number>();
  for (const { key, statement } of found) {
    const at = places.get(statement.start) ?? 0;
    const before = statements.get(key);
    if (before !== undefined && at - (lastOf.get(key) ?? 0) <= GAP) {
      statements.set(key, { ...before, end: statement.end, claims: [...before.claims, ...statement.claims] });
    } else {
      if (before !== undefined) made.push(before);
      statements.set(key, statement);
    }
    lastOf.set(key, at);
  }
  const all = [...made, ...statements.values()].toSorted((a, b) => a.start - b.start);
  return all.filter((one) => !UNNAMED.has(one.kind) || !all.some((other) => other !== one && isAround(other, one)));
}

/** In sentences: one may lie between two of a statement. */
const GAP = 2;

const UNNAMED: ReadonlySet<Standing['kind']> = new Set(['unnamed_person', 'unnamed_group', 'document']);

const isAround = (outer: Statement, inner: Statement): boolean =>
  !UNNAMED.has(outer.kind) &&
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  outer.end - outer.start > inner.end - inner.start;
