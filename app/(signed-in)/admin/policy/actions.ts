'use server';

import { policyInput } from '#lib/schema/policy.ts';
import { defineAction } from '#lib/web/action.ts';
import { savePolicy as save } from '#lib/workflow/policy/save-policy.ts';

export const savePolicy = defineAction({ permission: 'policy.manage', input: policyInput }, save);
