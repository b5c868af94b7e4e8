import { z } from 'zod';
import { SOURCE_RELATIONS } from '#lib/core/sources/source.ts';
import { idOf } from './desk-inputs.ts';
import { requiredText } from './free-text.ts';

const id = idOf<'source'>();
const relation = z.enum(SOURCE_RELATIONS);

/** How a source stands to another, which is named as the registry knows it. */
export const relateInput = z.object({
  id,
  relation,
  other: requiredText(300, 'Name the other source, as it stands in the registry.'),
});
export const unrelateInput = z.object({ id, relation, otherId: id });

/** `version`: of the policy, as the page showed it. */
export const trustInput = z.object({
  id,
  version: z.coerce.number().int().min(0),
  trusted: z.enum(['yes', 'no']).transform((given) => given === 'yes'),
  note: requiredText(500, 'Say why: the policy keeps it.'),
});
