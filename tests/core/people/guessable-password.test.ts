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

const MIRA = ['Mira Halloran', 'mira@example.org'];

describe('a phrase or a few easy words', () => {
  it.each([
    ...[
      'thequickbrownfox',
      'correct horse battery staple',
      'correcthorsebatterystaple',
      'tobeornottobe',
      'T0 be 0r n0t t0 be!',
    ],
    ...[
      'maryhadalittlelamb',
      'LaMultiAni2026',
      'La mulți ani 2027!',
      'AnaAreMere123',
      'desteaptateromane',
      'unudoitreipatru',
    ],
    ...[
      'parola.mea.2026',
      'parola de la redactie',
      'Redactia Newsroom 2026',
      'newsroom editor source',
      'Halloran-Mira-1985',
    ],
    ...[
      'mirahalloran'.repeat(4),
      'parola123'.repeat(5),
      'M@ry h4d a l1ttle l4mb',
      'a fost odată ca niciodată',
      'may the force be with you 99',
    ],
    ...[
      'qwertyuiopoiuytrewqwertyuiop',
      'asdfghjkl;lkjhgfdsasdfghjkl',
      'qwertyuiop'.repeat(5),
      'poiuytrewqwertyuiopoiuytrewqwertyuiopoiuytrewq',
    ],
  ])('is refused: %s', (password) => {
    expect(guessablePassword(password, MIRA)).toMatch(/^Too easy to guess: /);
  });

  it.each([
    ...[
      'vulpe ceainic noroi lanterna',
      'soare munte cafea fluture',
      'copper violin mustard harbor',
      'plumb-otter-canyon-waffle',
    ],
    ...[
      'redactia mananca gutui albastre',
      'mira paints seven crooked lanterns',
      'kq7m-x2vd-9hnp-4rtz',
      'b3fw-8ykc-mz5t-q2ha',
    ],
  ])('is not: %s', (password) => {
    expect(guessablePassword(password, MIRA)).toBeNull();
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
