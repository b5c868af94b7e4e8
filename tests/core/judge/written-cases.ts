import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Constellation } from '#lib/core/judge/constellation.ts';
import { judge } from '#lib/core/judge/judge.ts';
import type { Judgement } from '#lib/core/judge/judgement.ts';
import { parseConstellation } from '#lib/schema/constellation.ts';
import type { Expected } from './unmet.ts';

type Case = {
  readonly id: string;
  readonly kind: string;
  readonly why: string;
  readonly input?: unknown;
  readonly expect: Expected;
};

/** Constellations written by hand with what is right of them; without those that are to be refused. */
export const WRITTEN_CASES: readonly Case[] = readFileSync(
  join(import.meta.dirname, '../../fixtures/judge/cases.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)
  .filter(({ expect }) => expect.exit === undefined);

export function parsed(input: unknown): Constellation {
  const constellation = parseConstellation(input);
  if (!constellation.ok) throw new Error(constellation.error);
  return constellation.value;
}

export function judged(constellation: Constellation): Judgement {
  const judgement = judge(constellation);
  if (!judgement.ok) throw new Error(judgement.error);
  return judgement.value;
}
