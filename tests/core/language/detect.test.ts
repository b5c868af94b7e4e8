import { describe, expect, it } from 'vitest';
import { detectLanguage } from '#lib/core/language/detect.ts';

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
