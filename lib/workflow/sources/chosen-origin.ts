import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { nameWords } from '#lib/core/sources/name-words.ts';
import type { OriginRuling } from '#lib/core/sources/origin-ground.ts';
import type { ClaimOrigins } from '#lib/core/sources/origins-of-claim.ts';
import { registered } from '#lib/core/sources/registered.ts';
import type { Ground } from './read-ground.ts';

/** What a person says an item comes from. */
export type ChosenOrigin = Omit<OriginRuling, 'kind'>;

type Known = { readonly origins: ClaimOrigins; readonly ground: Pick<Ground, 'registry'> | null };

export const NO_SUCH_ORIGIN = problem('not_found', 'There is no such origin.');

/** An origin of the claim by its key, or one by its name, as the registry knows it if it does. */
export function chosenOrigin(
  file: Known,
  choice:
    { readonly originKey: string } | { readonly newOriginName: string; readonly anonymous?: string | undefined } | null,
): Result<ChosenOrigin | null, Problem> {
  if (choice === null) return ok(null);
  if ('newOriginName' in choice) return ok(originNamed(file, choice.newOriginName, choice.anonymous ?? ''));
  const known = originWithKey(file, choice.originKey);
  return known ? ok({ ...known, reason: null }) : fail(NO_SUCH_ORIGIN);
}

/** As far as this person may see what rests on it: what only another's open check rests on is not there. */
export function originWithKey(
  { origins }: Pick<Known, 'origins'>,
  originKey: string,
): Omit<ChosenOrigin, 'reason'> | null {
  const found = origins.origins.find((one) => one.key === originKey);
  if (!found) return null;
  const { key, name, sourceId, anonymous } = found;
  return { originKey: key, name, sourceId, anonymous };
}

export function originNamed(
  { ground }: Pick<Known, 'ground'>,
  name: string,
  anonymous: string,
  reason: string | null = null,
): ChosenOrigin {
  if (anonymous !== '') return { originKey: `anon:${anonymous}`, name, sourceId: null, anonymous, reason };
  const id = registered(name, ground?.registry.registry ?? [])?.id ?? null;
  const originKey = id === null ? `name:${nameWords(name).join(' ')}` : `source:${id}`;
  return { originKey, name, sourceId: id, anonymous: null, reason };
}
