import { describe, expect, it } from 'vitest';
import { detectLanguage } from '#lib/core/language/detect.ts';
import { LANGUAGES } from '#lib/core/language/languages.ts';
import { isUnread } from '#lib/core/language/unread.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'Nine million people lost their homes.'],
    ['en', 'We built eighty new clinics.'],
    ['en', 'It’s over.'],
    ['en', 'Why didn’t you?'],
    ['ro', 'Primarul a declarat că podul va fi închis.'],
    ['ro', 'Podul este închis pentru reparații, a anunțat primăria.'],
    ['ro', 'Într-un an, s-a închis.'],
    ['ro', 'Consiliul a aprobat bugetul.'],
    ['en', 'Istanbul has a consul.'],
    ['und', 'Der Bürgermeister hat die Brücke nicht gesperrt und das ist gut.'],
    ['und', 'El alcalde dice que las obras no son para los vecinos.'],
    ['und', 'Le maire est dans une des rues, pas sur le pont.'],
    ['und', 'Un suspect de l’attaque de Nice a été présenté lundi à un juge, a indiqué le parquet.'],
    ['und', 'Trois morts dans un incendie à Lyon'],
    ['und', 'Zwei Tote bei Brand in Berlin'],
    ['und', 'La policía detuvo a un hombre en la capital.'],
    ['und', 'Il sindaco ha detto che il ponte sarà chiuso.'],
    ['und', 'A polgármester szerint a hidat bezárják.'],
    ['und', 'Burmistrz powiedział, że most zostanie zamknięty.'],
    ['und', 'De burgemeester zei dat de brug dicht gaat.'],
    ['und', 'A polícia prendeu um homem em Lisboa.'],
    ['und', 'Мэр заявил, что мост закроют.'],
    ['und', '警方周一表示，两人死亡。'],
    ['und', 'L’incendie a fait deux morts lundi, selon la mairie. The fire killed two people on Monday.'],
    ['und', 'Le maire a fermé le pont lundi. “The bridge is old,” a-t-il dit. Les travaux dureront un an.'],
    ['en', 'The French president met François Hollande in Orléans.'],
    ['en', '“La vie est belle,” he said. The film opened in Paris on Monday.'],
    ['ro', 'Trei oameni au murit'],
    ['ro', 'Guvernul a adoptat ordonanta'],
    ['ro', 'De ce se scumpesc alimentele'],
    ['und', '2026'],
    ['und', ''],
  ])('is %s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is told from the beginning: a long text is not read to its end', () => {
    const english = 'The bridge was closed and the mayor said that it would be open by the end of the year. ';
    const romanian = 'Podul a fost închis și primarul a spus că va fi deschis până la sfârșitul anului. ';
    expect(detectLanguage(english.repeat(50) + romanian.repeat(500))).toBe('en');
    expect(detectLanguage(romanian.repeat(50) + english.repeat(500))).toBe('ro');
  });
});

describe('a language without rules of its own', () => {
  it('is told from those with rules', () => {
    expect([...LANGUAGES.keys(), 'en-GB'].filter(isUnread)).toEqual([]);
    expect(['und', 'fr'].filter(isUnread)).toEqual(['und', 'fr']);
  });
});
