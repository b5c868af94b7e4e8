import { z } from 'zod';
import { QUEUE_FILTERS } from '#lib/core/claims/queue.ts';

/** Read from the address; what is not a filter there shows everything. */
export const queueFilterSchema = z.enum(QUEUE_FILTERS).catch('all');
