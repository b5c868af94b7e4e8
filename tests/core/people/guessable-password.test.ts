import { describe, expect, it } from 'vitest';
import { guessablePassword } from '#lib/core/people/guessable-password.ts';
import { PASSWORD_MAX } from '#lib/core/people/password.ts';

const ABOUT = ['Ruxandra Țăpuș', 'ruxandra.tapus@observatorul.example'];

describe('a password that is among the first to be tried', () => {
  it.each([
    ['password1234', 'tried first'],
    ['Password123!', 'tried first'],
    ['P@ssw0rd1234', 'tried first'],
    ['qwertyuiop12', 'tried first'],
    ['1qaz2wsx3edc', 'tried first'],
    ['letmein12345', 'tried first'],
    ['iloveyou1234', 'tried first'],
    ['passwordpassword', 'the same again'],
    ['abcabcabcabc', 'the same again'],
    ['abcdefghijkl', 'follow one another'],
    ['123456789012', 'tried first'],
    ['Welcome12345', 'tried first'],
    ['administrator', 'easy to guess'],
    ['parola123456', 'easy to guess'],
    ['parolaparola', 'the same again'],
    ['Parolă2026!!', 'easy to guess'],
    ['bunaziua2026', 'easy to guess'],
    ['Bucuresti2026!', 'easy to guess'],
    ['București2026', 'easy to guess'],
    ['redactie2026', 'easy to guess'],
    ['Redacția12345', 'easy to guess'],
    ['newsroom2026', 'easy to guess'],
    ['secondsource1', 'easy to guess'],
    ['second source', 'easy to guess'],
    ['journalist123', 'easy to guess'],
    ['steaua1986steaua', 'easy to guess'],
    ['noiembrie2026', 'easy to guess'],
    ['Summer2026!!', 'easy to guess'],
    ['ruxandra2026', 'your name or e-mail'],
    ['Tapus1234567', 'easy to guess'],
    ['observatorul1', 'your name or e-mail'],
  ])('is refused: %s', (password, why) => {
    const fault = guessablePassword(password, ABOUT);
    expect(fault?.toLowerCase()).toContain(why);
    expect(fault).toMatch(/^Too easy to guess: .+\. Take four words that have nothing to do with each other\.$/);
    // It stands on the page, where somebody may look over a shoulder.
    expect(fault).not.toContain(password);
  });

  it.each([
    'correct horse battery staple',
    'un cal verde citește luni',
    'xkcd-936-horse',
    'kT9#vLq2!mZx',
    'lampă-vulpe-ceainic-nor',
    'a long enough one',
    'the new long password',
    '正しい馬電池ホチキス正',
  ])('is taken otherwise: %s', (password) => {
    expect(guessablePassword(password, ABOUT)).toBeNull();
  });
});

describe('the work', () => {
  it('is bounded, whatever is typed', () => {
    const pieces = ['1', 'a1!', 'password', '0123456789', 'aA4@', 's3cr3t$', '1$4@', 'qwerty@', '\u0301a', '\u{1F600}'];
    const long = pieces.map((piece) => piece.repeat(10 * PASSWORD_MAX).slice(0, 10 * PASSWORD_MAX));
    guessablePassword('the lists are read', []);
    const began = process.cpuUsage();
    for (const password of long) guessablePassword(password, [password, ...long]);
    const { user, system } = process.cpuUsage(began);
    // Seconds without the bounds; some 30 ms each with them.
    expect((user + system) / 1000 / long.length).toBeLessThan(400);
  });
});
