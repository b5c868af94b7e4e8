import { z } from 'zod';
import { NEEDS, WAITS, type ClaimCursor, type ClaimFilter } from '#lib/core/claims/claim-filter.ts';
import { isId, type ArticleId, type ClaimId, type UserId } from '#lib/core/ids.ts';
import { CLAIM_STATES, CODES } from '#lib/core/verdicts/codes.ts';

const id = <T extends string>() =>
  z
    .string()
    .refine(isId)
    .transform((text) => text as T);

/** A filter read from an address: what is malformed there is ignored rather than refused. */
export const claimFilterSchema = z.object({
  q: z.string().trim().min(1).max(200).optional().catch(undefined),
  article: id<ArticleId>().optional().catch(undefined),
  code: z
    .enum([...CODES, 'none'])
    .optional()
    .catch(undefined),
  state: z.enum(CLAIM_STATES).optional().catch(undefined),
  needs: z.enum(NEEDS).optional().catch(undefined),
  priority: z.enum(['high']).optional().catch(undefined),
  origins: z.enum(['one']).optional().catch(undefined),
  assignee: z
    .union([z.literal('none'), id<UserId>()])
    .optional()
    .catch(undefined),
  checker: id<UserId>().optional().catch(undefined),
  on: z.iso.date().optional().catch(undefined),
  wait: z.enum(WAITS).optional().catch(undefined),
  stage: z.enum(['checking', 'signed_off']).optional().catch(undefined),
}) satisfies z.ZodType<ClaimFilter>;

/** A cursor as it stands in an address: `0.72_ID`. */
export const claimCursorSchema = z
  .string()
  .regex(/^\d(\.\d+)?_[0-9a-f-]{36}$/)
  .transform((text): ClaimCursor => {
    const [priority = '', last = ''] = text.split('_');
    return { priority: Number(priority), id: last as ClaimId };
  });
