'use server';

import { policyInput } from '#lib/schema/policy.ts';
import { defineAction } from '#lib/web/action.ts';
import { savePolicy as save } from '#lib/workflow/policy/save-policy.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const savePolicy = defineAction({ permission: 'policy.manage', input: policyInput }, once('save-policy', save));
