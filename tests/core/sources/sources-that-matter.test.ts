import { describe, expect, it } from 'vitest';
import type { SourceId } from '#lib/core/ids.ts';
import { mayMatter, sourcesThatMatter } from '#lib/core/sources/sources-that-matter.ts';
import type { RegistrySource } from '#lib/core/sources/voice.ts';

const source = (id: string, name: string, more: Partial<RegistrySource> = {}): RegistrySource => ({
  id: id as SourceId,
  name,
  aliases: [],
  kind: 'outlet',
  owner: null,
  domains: [],
  ...more,
});
const crowd = Array.from({ length: 80 }, (_, n) =>
  source(`x${n}`, `Gazette of Town ${String.fromCharCode(65 + (n % 26))}${n}`),
);
const dan = source('dan', 'Nicușor Dan', { kind: 'person' });
const office = source('umo', 'Umbrian Marine Office', { kind: 'institution' });
const paper = source('paper', 'Lumina Press', { owner: 'Vesta Group' });
const sister = source('sister', 'Zorile', { owner: 'vesta group' });
const state = source('state', 'Quorum Council', { kind: 'institution' });
const registry = [...crowd, dan, office, paper, sister, state];
const relations = [{ from: state.id, to: dan.id, relation: 'state' as const }];
const named = (texts: readonly string[], ids: readonly SourceId[] = []) =>
  sourcesThatMatter({ registry, relations }, { texts, ids }).registry.map(({ id }) => id);

describe('as much of a large registry as can bear on some texts', () => {
  it('is whoever may be named there, without marks, declined or in letters', () => {
    expect(named(['Potrivit lui Nicusor Dan, …'])).toEqual(['dan', 'state']);
    expect(named(['the UMO said on Friday'])).toEqual(['umo']);
    expect(named(['nobody is named here'])).toEqual([]);
  });

  it('is whoever published them, and everybody whom ownership or a state ties to those', () => {
    expect(named(['nothing'], [paper.id])).toEqual(['paper', 'sister']);
    expect(named(['nothing'], [dan.id])).toEqual(['dan', 'state']);
  });

  it('is all of a small one', () => {
    const small = { registry: [dan, paper], relations: [] };
    expect(sourcesThatMatter(small, { texts: ['nothing'], ids: [] })).toEqual(small);
  });

  it('says of a change whether it can bear on a story', () => {
    const of = (texts: readonly string[], ids: readonly SourceId[] = []) => ({ texts, ids });
    expect(mayMatter(sister, { registry, relations }, of(['Lumina wrote so']))).toBe(true);
    expect(mayMatter(sister, { registry, relations }, of(['nothing'], [paper.id]))).toBe(true);
    expect(mayMatter(sister, { registry, relations }, of(['nothing'], [dan.id]))).toBe(false);
  });
});
