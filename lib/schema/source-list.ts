import { z } from 'zod';
import { isId, type SourceId } from '#lib/core/ids.ts';

/** What the address of the registry may say; what is malformed there is ignored. `after` is `ID_NAME`. */
export const sourceListSchema = z.object({
  q: z.string().trim().min(1).max(200).optional().catch(undefined),
  after: z
    .string()
    .max(400)
    .transform((text) => ({ id: text.slice(0, 36) as SourceId, name: text.slice(37) }))
    .refine(({ id }) => isId(id))
    .optional()
    .catch(undefined),
});
