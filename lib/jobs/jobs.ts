import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import { findPassages, nearSentences } from './find-passages.ts';
import { keepText } from './keep-text.ts';
import { readCaptures } from './read-captures.ts';
import { readPage } from './read-page.ts';
import { makeSheet } from './make-sheet.ts';
import { modelToSign, pageOfReport, renderReport } from './reports.ts';
import { takeApart } from './take-apart.ts';

/**
 * Everything that may keep a processor busy for long, by name. A job gets plain data, gives plain data and imports only
 * what computes: it may run in a thread of its own, where there is no database.
 */
export const JOBS = {
  takeApart,
  readPage,
  pageOfReport,
  keepText,
  readCaptures,
  findPassages,
  nearSentences,
  renderReport,
  modelToSign,
  makeSheet,
} as const satisfies Record<string, Job>;

type Job = (input: never) => Result<unknown, Problem>;
export type JobName = keyof typeof JOBS;
export type JobInput<K extends JobName> = Parameters<(typeof JOBS)[K]>[0];
export type JobOutput<K extends JobName> = ReturnType<(typeof JOBS)[K]>;
