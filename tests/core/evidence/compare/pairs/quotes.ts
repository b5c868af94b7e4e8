import type { Pair } from './pair.ts';

/** A claim of which all words stand in quotation marks. */
export type QuotePair = Pair & { readonly quote: string };
const quoted =
  (language: string) =>
  (quote: string, passage: string): QuotePair => ({
    language,
    claim: `${quote}${/[.!?]$/.test(quote) ? '' : '.'}`,
    quote,
    passage,
  });
const en = quoted('en');
const ro = quoted('ro');

export const QUOTES: { readonly differ: readonly QuotePair[]; readonly same: readonly QuotePair[] } = {
  differ: [
    en('We will never sell the port', '“We will not sell the port,” Mayor Lund said.'),
    en(
      'We will never sell the port',
      '“We will never sell the port to strangers” was not said; “We will keep the port,” Lund said.'.replace(
        'never sell the port to strangers',
        'keep it',
      ),
    ),
    en('The bridge is perfectly safe', 'The bridge is safe, Lund said.'),
    en('The bridge is safe', '“The bridge is quite safe,” Lund said.'),
    en('I am not a crook', '“I am no crook,” Lund said.'),
    en('This is the worst storm in memory', '“This is the worst storm I remember,” Lund said.'),
    en('We lost everything … in one night', '“In one night we lost everything,” said the baker.'),
    en('We lost [the house] in one night', '“We lost it in two nights,” said the baker.'),
    en('a disgrace to the town', 'Lund called it “a disgrace for the town”.'),
    en('The port will be open by May', '“The port may be open in May,” Lund said.'),
    en('Nobody told us about the fire', '“Nobody warned us about the fire,” the guard said.'),
    en('They shot first', 'The colonel said the rebels fired first.'),
    en('Thirty boats are missing', '“Thirteen boats are missing,” Lund said.'),
    en('We are ready to talk at any time', '“We are ready to talk,” the envoy said, “but not at any price.”'),
    ro('Nu vom vinde niciodată portul', '„Nu vom vinde portul”, a spus primarul Lungu.'),
    ro('Podul este perfect sigur', '„Podul este sigur”, a spus Lungu.'),
    ro('Este cea mai grea iarnă din ultimii ani', '„Este o iarnă grea”, a spus Lungu.'),
    ro('Am pierdut totul … într-o noapte', '„Într-o noapte am pierdut totul”, a spus brutarul.'),
    ro('o rușine pentru oraș', 'Lungu a numit decizia „o rușine a orașului”.'),
    ro('Nimeni nu ne-a spus de incendiu', '„Nimeni nu ne-a avertizat”, a spus paznicul.'),
    ro('Treizeci de bărci lipsesc', '„Treisprezece bărci lipsesc”, a spus Lungu.'),
  ],
  same: [
    en('We will never sell the port', '“We will never sell the port,” Mayor Lund said.'),
    en('We will never sell the port', '"We will never sell the port," Mayor Lund said.'),
    en('We will never sell the port', 'Lund told the council: ‘We will never sell the port to strangers.’'),
    en('we will never sell the port', '“We will never sell the port.”'),
    en('The port … is not for sale', '“The port, which my grandfather dug, is not for sale,” Lund said.'),
    en('The port [...] is not for sale', '“The port, which my grandfather dug, is not for sale,” Lund said.'),
    en('The port ... is not for sale', '“The port, which my grandfather dug, is not for sale,” Lund said.'),
    en('We will not sell [the port]', '“We will not sell it,” Lund said.'),
    en('[We] will not sell it', '“Believe me, we will not sell it,” Lund said.'),
    en('[W]e will not sell it', '“Believe me, we will not sell it,” Lund said.'),
    en('We don’t want war', '"We don\'t want war," the envoy said.'),
    en('a disgrace', 'Lund called the ruling “a disgrace”.'),
    en('The bridge is safe', 'The bridge is safe. I inspected it myself.'),
    en(
      'We lost everything in one night',
      '“We lost everything,” said the baker, “in one night.”'.replace(',” said the baker, “', ' '),
    ),
    en('The  bridge is safe', '“The bridge is\nsafe.”'),
    en('It is over … We won', '“It is over. After all these years we can say it. We won,” Lund said.'),
    ro('Nu vom vinde niciodată portul', '„Nu vom vinde niciodată portul”, a spus primarul Lungu.'),
    ro('Nu vom vinde niciodată portul', '«Nu vom vinde niciodată portul», a spus primarul Lungu.'),
    ro('Portul … nu este de vânzare', '„Portul, săpat de bunicul meu, nu este de vânzare”, a spus Lungu.'),
    ro('Nu îl vom vinde [portul]', '„Nu îl vom vinde”, a spus Lungu.'),
    ro('Știm ce s-a întâmplat', '„Ştim ce s-a întâmplat”, a spus Lungu.'),
    ro('Podul este sigur', 'Podul este sigur. L-am verificat eu.'),
  ],
};
