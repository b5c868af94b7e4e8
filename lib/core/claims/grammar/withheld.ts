import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Group } from './group.ts';
import { has, isBreak, marksAt, type View, type Words } from './view.ts';

/** "denied beds to patients": what is kept from somebody is no saying, as "denied the claim" is. */
export function isWithheld(words: Words, view: View, { lemma, head }: Group): boolean {
  if (!WITHHOLDS.has(lemma)) return false;
  for (let at = head + 2; at < view.length && !isBreak(words, view, at); at += 1) {
    if ((marksAt(words, view, at) & MARK.SPEECH) !== 0) return false; // "denied the report to the council"
    if (has(words, view, at, BIT.SUB | BIT.REL | BIT.THAT | BIT.ING)) return false;
    if (has(words, view, at, BIT.TO)) return !has(words, view, at + 1, BIT.BASE | BIT.BE | BIT.HAVE);
  }
  return false;
}

const WITHHOLDS: ReadonlySet<string> = new Set(['deny', 'refuse']);
