import { CHANNELS, type Channel } from '#lib/core/claims/extraction.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import { formsOf } from './forms.ts';
import type { SheetClaim, SheetVoice } from './sheet-copy.ts';
import type { SheetFlag, SheetSource } from './sheet.ts';

/** An entry whose claims are those whose chains have the source, wherever its words stand. */
export type SourceDraft = Omit<SheetSource, 'id'>;

type Voiced = { readonly voice: SheetVoice; readonly claim: string };

/** Who speaks in a text: each source once, under its full name, with its standing and the channels it speaks through. */
export function sheetSources(text: string, claims: readonly SheetClaim[]): readonly SourceDraft[] {
  const voiced = claims.flatMap(({ id, sources }) => sources.map((voice): Voiced => ({ voice, claim: id })));
  return [...Map.groupBy(voiced, ({ voice }) => keyOf(voice)).values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [sourceOf(text, first.voice, all)];
  });
}

/** Whom nothing tells apart is one source only in the same words. */
const keyOf = ({ kind, name, text }: SheetVoice): string => `${kind ?? ''} ${sourceKey(name ?? text)}`;

function sourceOf(text: string, voice: SheetVoice, all: readonly Voiced[]): SourceDraft {
  const { kind } = voice;
  const told = (of: (one: SheetVoice) => string | null) =>
    all.map((one) => of(one.voice)).find((words) => words !== null) ?? null;
  const title = told((one) => one.title);
  const justification = told((one) => one.justification);
  const name = voice.name ?? voice.text.replace(/\s+/g, ' ');
  return {
    name,
    kind,
    title,
    justification,
    channels: channelsOf(all),
    forms: formsOf(text, all.map((one) => one.voice).filter(isFirstAt())),
    claims: [...new Set(all.map((one) => one.claim))],
    flags: flagsOf({ kind, title, justification }),
  };
}

/** Several claims of one sentence have one place for their source. */
function isFirstAt(): (voice: SheetVoice) => boolean {
  const seen = new Set<number>();
  return ({ start }) => {
    if (seen.has(start)) return false;
    seen.add(start);
    return true;
  };
}

/** How many claims came through each, the most first. */
function channelsOf(all: readonly Voiced[]): SourceDraft['channels'] {
  const claims = new Map<Channel, Set<string>>();
  for (const { voice, claim } of all) {
    if (voice.channel === null) continue;
    const known = claims.get(voice.channel) ?? new Set();
    claims.set(voice.channel, known.add(claim));
  }
  return CHANNELS.flatMap((channel) => {
    const count = claims.get(channel)?.size ?? 0;
    return count === 0 ? [] : [{ channel, count }];
  }).toSorted((a, b) => b.count - a.count);
}

/** Of people only: a body and a document stand for themselves. */
function flagsOf({
  kind,
  title,
  justification,
}: Pick<SheetVoice, 'kind' | 'title' | 'justification'>): readonly SheetFlag[] {
  if (justification !== null || title !== null) return [];
  if (kind === 'anonymous_source') return [{ kind: 'standing', words: 'The copy does not say how this source knows.' }];
  if (kind === 'person')
    return [{ kind: 'standing', words: 'The copy does not say who this is, or why they speak here.' }];
  return kind === 'unnamed_person'
    ? [{ kind: 'standing', words: 'The copy neither names this source nor says why they speak here.' }]
    : [];
}
