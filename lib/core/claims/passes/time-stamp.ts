import type { Language } from '#lib/core/language/language.ts';
import { labelOf } from './line-labels.ts';

/** No time stamp is longer, in UTF-16 units. */
const LONGEST = 100;

/**
 * "published at 15:25 British Summer Time 15 June 2017", "Updated 3 hours ago", "5 min read": a label, and nothing but
 * numbers, days, months and the words that stand beside them. "Updated rules take effect on 3 May" has others.
 */
export function isTimeStamp(line: string, language: Language): boolean {
  if (line.length > LONGEST || !/\d/.test(line)) return false;
  const lower = line.toLowerCase();
  const label = labelOf(lower, language.labels.stamp);
  const words =
    (label === null ? lower : lower.slice(lower.indexOf(label) + label.length)).match(/[\p{L}\p{M}]+/gu) ?? [];
  const told = words.every((word) => isBeside(word, language));
  return told && (label !== null || words.some((word) => ALONE.has(word)));
}

const isBeside = (word: string, { labels, months, weekdays, dayWords }: Language) =>
  labels.stampword.includes(word) || months.has(word) || weekdays.has(word) || dayWords.has(word);

/** Words that make a stamp without a label: "3 hours ago", "5 min read", "acum 3 ore". */
const ALONE: ReadonlySet<string> = new Set(['ago', 'read', 'acum', 'citire', 'citit']);
