/** A copy that credits somebody, the words picked from a capture, and who published that. */
export type SpeakerCase = {
  readonly language: string;
  readonly copy: string;
  readonly publisher: string;
  readonly text: string;
  readonly quote: string;
};

const of =
  (language: string, publisher: string) =>
  (copy: string, text: string, quote: string = text, by: string = publisher): SpeakerCase => ({
    language,
    copy,
    publisher: by,
    text,
    quote,
  });
const en = of('en', 'Slate Mercury');
const ro = of('ro', 'Ziarul de Vale');

export const SPEAKERS: { readonly lacking: readonly SpeakerCase[]; readonly shown: readonly SpeakerCase[] } = {
  lacking: [
    en('Mayor Ida Lund said the Pell bridge is safe.', '“It is safe,” said Hale, the mayor, of the Pell bridge.'),
    en('Mayor Ida Lund said the Pell bridge is safe.', 'The Pell bridge is safe.'),
    en('Mayor Ida Lund said the Pell bridge is safe.', 'The Pell bridge is safe, the engineer Tom Hale said.'),
    en('Mayor Ida Lund said the Pell bridge is safe.', 'The Pell bridge is safe, Tom Hale told Mayor Ida Lund.'),
    en(
      'Mayor Ida Lund said the Pell bridge is safe.',
      'Mayor Ida Lund met the press at nine. The Pell bridge is safe, the engineer Tom Hale said later.',
      'The Pell bridge is safe, the engineer Tom Hale said later.',
    ),
    en('The Harbour Guild said the east quay is sinking.', 'The east quay is sinking, the Fishers’ Union said.'),
    en('Ruhl Foods said it paid all its pickers.', 'Ruhl Foods paid all its pickers, the labour inspectorate said.'),
    en('Minister Ada Holt said fuel tax will fall in June.', 'Fuel tax will fall in June, Minister Peter Crane said.'),
    en('Minister Ada Holt said fuel tax will fall in June.', 'Fuel tax will fall in June, according to the bill.'),
    en('According to the Tarr Gazette, 41 shops stand empty.', 'In the old town 41 shops stand empty.'),
    en('The police said two boys were found alive.', 'Two boys were found alive, the hospital said.'),
    en('Coach Lea Stern said the match will be moved.', 'The match will be moved, the league announced.'),
    en(
      '“We lost everything in one night,” baker Olga Reed said.',
      '“We lost everything in one night,” shopkeeper Nan Holm said.',
    ),
    ro('Primarul Ion Lungu a declarat că podul din Lunca este sigur.', 'Podul din Lunca este sigur.'),
    ro(
      'Primarul Ion Lungu a declarat că podul din Lunca este sigur.',
      'Podul din Lunca este sigur, a declarat inginerul Dan Hârțan.',
    ),
    ro(
      'Ministra Ada Holban a spus că taxa pe drum va scădea în iunie.',
      'Taxa pe drum va scădea în iunie, a spus ministrul Petru Crânga.',
    ),
    ro(
      'Compania Orvex a anunțat că și-a plătit toți culegătorii.',
      'Compania Orvex și-a plătit toți culegătorii, a anunțat Inspecția Muncii.',
    ),
    ro(
      'Potrivit poliției, doi băieți au fost găsiți în viață.',
      'Doi băieți au fost găsiți în viață, au anunțat medicii.',
    ),
    ro('Antrenoarea Lia Stan a spus că meciul va fi mutat.', 'Meciul va fi mutat, a anunțat federația.'),
    ro('Potrivit ziarului Gazeta Tării, 41 de magazine sunt goale.', 'În centrul vechi 41 de magazine sunt goale.'),
    ro(
      '„Am pierdut totul într-o noapte”, a spus brutarul Olga Rădoi.',
      '„Am pierdut totul într-o noapte”, a spus vânzătoarea Nina Holm.',
    ),
    ro(
      'Podul este sigur, a declarat căpitanul Mihnea Lazăr.',
      'Inginerul Radu Oltean a vorbit primul. „Podul este sigur”, a spus el comisiei.',
      '„Podul este sigur”, a spus el comisiei.',
    ),
  ],
  shown: [
    en('Mayor Ida Lund said the Pell bridge is safe.', '“It is safe,” said Lund, the mayor, of the Pell bridge.'),
    en('Mayor Ida Lund said the Pell bridge is safe.', '“The Pell bridge is safe,” said the mayor, Lund.'),
    ro(
      'Primarul Ida Lund a declarat că podul Pell este sigur.',
      '„Podul Pell este sigur”, a spus Lund, primarul orașului.',
    ),
    en('Mayor Ida Lund said the Pell bridge is safe.', 'The Pell bridge is safe, Mayor Ida Lund said.'),
    en('Mayor Ida Lund said the Pell bridge is safe.', 'The Pell bridge is safe, Lund said.'),
    en(
      'Mayor Ida Lund said the Pell bridge is safe.',
      'Mayor Ida Lund met the press at nine. The Pell bridge is safe, the mayor said.',
      'The Pell bridge is safe',
    ),
    en(
      'Mayor Ida Lund said the Pell bridge is safe.',
      'Mayor Ida Lund met the press at nine. The Pell bridge is safe, she said.',
      'The Pell bridge is safe',
    ),
    en(
      'Mayor Ida Lund said the Pell bridge is safe.',
      'The Pell bridge is safe. I inspected it myself.',
      'The Pell bridge is safe.',
      'Ida Lund',
    ),
    en('Mayor Ida Lund said the Pell bridge is safe.', 'Mayor Ida Lund on the Pell bridge: “It is safe.”'),
    en('Mayor Ida Lund said the Pell bridge is safe.', 'Ida Lund told reporters that the Pell bridge is safe.'),
    en('Mayor Ida Lund said the Pell bridge is safe.', 'According to Lund, the Pell bridge is safe.'),
    en(
      'The Harbour Guild said the east quay is sinking.',
      'The east quay is sinking, a spokesman for the Harbour Guild said.',
    ),
    en(
      'The Harbour Guild said the east quay is sinking.',
      'We can confirm that the east quay is sinking.',
      'We can confirm that the east quay is sinking.',
      'Harbour Guild',
    ),
    en('Ruhl Foods said it paid all its pickers.', 'Ruhl Foods said in a statement that it paid all its pickers.'),
    en('The United Nations said the road to Mard is closed.', 'The road to Mard is closed, the UN said.'),
    en(
      'According to the Tarr Gazette, 41 shops stand empty.',
      'In the old town 41 shops stand empty.',
      'In the old town 41 shops stand empty.',
      'Tarr Gazette',
    ),
    en(
      'According to the Tarr Gazette, 41 shops stand empty.',
      'In the old town 41 shops stand empty, the Tarr Gazette reported.',
    ),
    en(
      '“We lost everything in one night,” baker Olga Reed said.',
      '“We lost everything in one night,” said Olga Reed, 44, a baker.',
    ),
    en(
      'Minister Ada Holt promised that fuel tax will fall in June.',
      'Fuel tax will fall in June, Minister Ada Holt promised.',
    ),
    en(
      'The north pier was reportedly sold in January.',
      'The north pier was sold in January, the notary Jan Brekken said.',
    ),
    ro(
      'Primarul Ion Lungu a declarat că podul din Lunca este sigur.',
      'Podul din Lunca este sigur, a declarat primarul Ion Lungu.',
    ),
    ro(
      'Primarul Ion Lungu a declarat că podul din Lunca este sigur.',
      'Potrivit lui Lungu, podul din Lunca este sigur.',
    ),
    ro(
      'Primarul Ion Lungu a declarat că podul din Lunca este sigur.',
      'Primarul Ion Lungu a vorbit la nouă. Podul din Lunca este sigur, a spus primarul.',
      'Podul din Lunca este sigur',
    ),
    ro(
      'Primarul Ion Lungu a declarat că podul din Lunca este sigur.',
      'Podul din Lunca este sigur. L-am verificat eu.',
      'Podul din Lunca este sigur.',
      'Ion Lungu',
    ),
    ro(
      'Compania Orvex a anunțat că și-a plătit toți culegătorii.',
      'Compania Orvex a transmis că și-a plătit toți culegătorii.',
    ),
    ro(
      'Ministra Ada Holban a spus că taxa pe drum va scădea în iunie.',
      'Taxa pe drum va scădea în iunie, conform ministrei Ada Holban.',
    ),
    ro(
      'Potrivit poliției, doi băieți au fost găsiți în viață.',
      'Poliția a anunțat că doi băieți au fost găsiți în viață.',
    ),
    ro(
      'Podul este sigur, a declarat căpitanul Mihnea Lazăr.',
      'Căpitanul Mihnea Lazăr a vorbit primul. „Podul este sigur”, a spus el comisiei.',
      '„Podul este sigur”, a spus el comisiei.',
    ),
  ],
};
