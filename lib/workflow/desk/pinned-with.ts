import type { FlagRow } from '#db/queries/flags.ts';
import type { RulingRow } from '#db/queries/origin-rulings.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';

type Ruling = Pick<RulingRow, 'id' | 'originKey' | 'name'>;
type Flag = Pick<FlagRow, 'id' | 'answer'>;

/** For the log: what a person said of an item's origin when it was pinned, and what was asked about it. */
export const pinnedWith = ([ruling]: readonly Ruling[], flags: readonly Flag[]) => ({
  ...(ruling === undefined ? {} : { ruling: { id: ruling.id, originKey: ruling.originKey, name: ruling.name } }),
  ...(flags.length === 0
    ? {}
    : { asked: flags.map(({ id, answer }) => ({ id, answerSha256: answer === null ? null : sha256Hex(answer) })) }),
});
