import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';

const LEAD = {
  en: 'The council closed the bridge on Tuesday. Police said it was unsafe.',
  ro: 'Consiliul a închis podul marți. Poliția a spus că era nesigur.',
};
const kinds = (language: 'en' | 'ro', line: string) =>
  extract(`${LEAD[language]}\n\n${line}`, { language })
    .article.blocks.slice(1)
    .map(({ kind }) => kind);

describe('a line that begins with a label', () => {
  it.each([
    ['en', 'Also on Monday, twelve people died in a fire at the port, police said.'],
    ['en', 'Subscribers fell by 10% last year.'],
    ['en', 'Copyright law was changed on Monday, the ministry said.'],
    ['en', 'Advertisement spending was cut by 12% in March.'],
    ['en', 'Related: police said twelve people died.'],
    ['en', 'With information from two witnesses, prosecutors charged Ana Pop on Monday.'],
    ['en', 'Sources: two officers said that twelve people died on Monday.'],
    ['en', 'Copyright law changed in May, the ministry said.'],
    ['en', 'Reporting by the Herald led to the arrest of the mayor.'],
    ['en', 'Editing by hand was banned in May, the ministry said.'],
    ['en', 'Updated rules take effect on 3 May.'],
    ['en', 'Published in 1998, the book sold 3 million copies.'],
    ['en', 'Posted workers were sent home on Monday.'],
    ['en', 'Photo agencies lost 3 million euros in May.'],
    ['ro', 'Surse: Premierul va demisiona vineri.'],
    ['ro', 'Redactorul Ana Pop a demisionat luni.'],
    ['ro', 'Publicat în 1998, volumul s-a vândut în 3 milioane de exemplare.'],
    ['ro', 'Publicitatea electorală a fost interzisă luni.'],
    ['ro', 'Mai multe detalii au fost anunțate de poliție luni.'],
    ['ro', 'Cu informații de la doi martori, procurorii au arestat-o pe Ana Pop luni.'],
  ] as const)('is copy when it asserts something (%s): %s', (language, line) => {
    expect(kinds(language, line)).toEqual(['paragraph']);
  });

  it.each([
    ['en', 'Read more: Ten bridges that you must see', 'boilerplate'],
    ['en', 'Subscribe to our newsletter.', 'boilerplate'],
    ['en', 'Follow us on Facebook and Instagram.', 'boilerplate'],
    ['en', 'Click here to read the report.', 'boilerplate'],
    ['en', 'Sources: HotNews, Agerpres.', 'footer'],
    ['en', 'With information from Reuters and AP.', 'footer'],
    ['en', 'Read also: The mayor resigned on Friday.', 'boilerplate'],
    ['en', 'READ MORE: Ten bridges', 'boilerplate'],
    ['en', '(Reporting by Lena Holt in Orvale and Will Grant; Editing by Mark Rose)', 'boilerplate'],
    ['en', 'Additional reporting by Lena Holt. Editing by Mark Rose.', 'boilerplate'],
    ['en', 'The Orvale Wire contributed to this report.', 'boilerplate'],
    ['en', 'published at 15:25 British Summer Time 15 June 2017', 'dateline'],
    ['en', 'Last updated: 3 May 2024, 10:15 a.m. ET', 'dateline'],
    ['en', 'Updated 3 hours ago', 'dateline'],
    ['en', '5 min read', 'dateline'],
    ['en', 'Advertisement', 'boilerplate'],
    ['en', 'Copyright 2024 The Orvale Post', 'boilerplate'],
    ['en', 'Subject: The bridge', 'boilerplate'],
    ['ro', 'Citește și: Primarul a demisionat vineri.', 'boilerplate'],
    ['ro', '(Redactor: Ana Pop, editor: Ion Rusu)', 'boilerplate'],
    ['ro', 'Publicat la 12 martie 2024, ora 15:25', 'dateline'],
    ['ro', 'Actualizat acum 3 ore', 'dateline'],
    ['ro', 'Traducere: Ana Pop', 'boilerplate'],
    ['ro', 'Citește și: Podul a fost închis', 'boilerplate'],
    ['ro', 'Abonează-te pentru a primi știrile.', 'boilerplate'],
    ['ro', 'Cu informații de la Agerpres și HotNews.', 'footer'],
  ] as const)('is none when it asserts nothing (%s): %s', (language, line, kind) => {
    expect(kinds(language, line)).toEqual([kind]);
  });
});

describe('a credit behind a caption', () => {
  it.each([
    ['en', 'The mayor speaks on Monday. (Photo: Lena Holt/Orvale Wire)', 'The mayor speaks on Monday.'],
    ['ro', 'Primarul a vorbit luni. Foto: Ana Pop/Agerpres', 'Primarul a vorbit luni.'],
  ] as const)('is listed, and its caption read (%s)', (language, copy, claim) => {
    const { claims, uncovered } = extract(copy, { language });
    expect(claims.map(({ text }) => text)).toEqual([claim]);
    expect(uncovered.map(({ reason }) => reason)).toEqual(['boilerplate']);
  });
});

describe('the marks of imported copy', () => {
  it('make captions of captions', () => {
    const { article, claims, text } = extract(`${LEAD.en}\n\n[Caption] Twelve people died in the fire, police said`);
    const caption = article.blocks[1];
    expect([caption?.kind, text.slice(caption?.start, caption?.end)]).toEqual([
      'caption',
      'Twelve people died in the fire, police said',
    ]);
    expect(claims.at(-1)?.text).toBe('Twelve people died in the fire.');
  });

  it('make silent blocks of the rows of a table, but for the sentences in them', () => {
    const table = '| Day | What | Dead |\n| 9 March | Twelve people died in a fire at the port. | 12 |';
    const { article, claims, uncovered } = extract(`${LEAD.en}\n\n${table}`);
    expect(article.blocks.slice(1).map(({ kind }) => kind)).toEqual(['table', 'table', 'paragraph', 'table']);
    expect(claims.slice(2).map(({ text }) => text)).toEqual(['Twelve people died in a fire at the port.']);
    expect(uncovered.map(({ reason }) => reason)).toEqual(['table', 'table', 'table']);
  });
});
