import { z } from 'zod';

/** What the address of the log may say; what is malformed there is ignored. */
export const auditQuerySchema = z.object({
  before: z.coerce.number().int().positive().optional().catch(undefined),
  verify: z.enum(['no', 'yes']).catch('no'),
});
