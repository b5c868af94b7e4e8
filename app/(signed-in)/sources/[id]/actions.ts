'use server';

import { relateInput, sourceChangeInput, trustInput, unrelateInput } from '#lib/schema/source-form.ts';
import { defineAction } from '#lib/web/action.ts';
import { trustAgency } from '#lib/workflow/policy/trust-agency.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { changeSource } from '#lib/workflow/sources/change-source.ts';
import { relateSources } from '#lib/workflow/sources/relate-sources.ts';
import { unrelateSources } from '#lib/workflow/sources/unrelate-sources.ts';

export const relate = defineAction(
  { permission: 'source.relate', input: relateInput },
  once('relate-sources', relateSources),
);
export const unrelate = defineAction(
  { permission: 'source.relate', input: unrelateInput },
  once('unrelate-sources', unrelateSources),
);
export const change = defineAction(
  { permission: 'source.relate', input: sourceChangeInput },
  once('change-source', changeSource),
);
export const trust = defineAction(
  { permission: 'policy.manage', input: trustInput },
  once('trust-agency', trustAgency),
);
