import type { SourceKind, SourceRelation } from '#lib/core/sources/source.ts';

export const SOURCE_KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  outlet: 'outlet',
  agency: 'news agency',
  institution: 'institution',
  person: 'person',
  document: 'document',
};

export const RELATION_WORDS: Readonly<Record<SourceRelation, string>> = {
  owned_by: 'owned by',
  state: 'speaks with the voice of',
  takes_from: 'takes stories from',
};
