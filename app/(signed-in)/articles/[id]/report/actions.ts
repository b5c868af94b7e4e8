'use server';

import { signOffInput, withdrawSignOffInput } from '#lib/schema/sign-off.ts';
import { defineAction } from '#lib/web/action.ts';
import { signOffArticle } from '#lib/workflow/reports/sign-off-article.ts';
import { withdrawSignOff } from '#lib/workflow/reports/withdraw-sign-off.ts';

export const signOff = defineAction({ permission: 'article.close', input: signOffInput }, signOffArticle);
export const reopen = defineAction({ permission: 'article.close', input: withdrawSignOffInput }, withdrawSignOff);
