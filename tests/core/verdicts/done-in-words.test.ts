import { describe, expect, it } from 'vitest';
import { isDoneInWords } from '#lib/core/verdicts/done-in-words.ts';

describe('done by saying it', () => {
  it.each([
    'Transport Minister Ada Lornsen resigned on Monday.',
    'Mayor Edda Quist stepped down on Monday.',
    'The director announced her resignation.',
    'Ministrul Ada Lornescu a demisionat luni.',
    'Ministrul Ada Lornescu și-a dat demisia luni.',
  ])('is what is claimed by %j', (text) => {
    expect(isDoneInWords(text)).toBe(true);
  });

  it.each([
    'Orlex Foods dismissed 40 workers.',
    'Orlex Foods closed its plant.',
    'The council sold the fish market.',
    'The company paid its pickers.',
    'The minister refused to resign.',
    'Compania Orlex a concediat 40 de angajați.',
  ])('is not what is claimed by %j', (text) => {
    expect(isDoneInWords(text)).toBe(false);
  });
});
