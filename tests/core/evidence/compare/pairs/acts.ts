import type { SpeakerCase } from './speakers.ts';

const of =
  (language: string, publisher: string) =>
  (copy: string, text: string, by: string = publisher): SpeakerCase => ({
    language,
    copy,
    publisher: by,
    text,
    quote: text,
  });
const en = of('en', 'Slate Mercury');
const ro = of('ro', 'Ziarul de Vale');

/** Copies whose claim is an act of saying, beside passages that have the act or lack it. */
export const ACTS: { readonly lacking: readonly SpeakerCase[]; readonly shown: readonly SpeakerCase[] } = {
  lacking: [
    en(
      'Minister Ada Holt apologised for the delays on the Tarn line.',
      'Minister Ada Holt visited the Tarn line on Monday.',
    ),
    en(
      'Minister Ada Holt apologised for the delays on the Tarn line.',
      'Minister Ada Holt explained the delays on the Tarn line.',
    ),
    en('Minister Ada Holt thanked the firefighters of Mard.', 'Minister Ada Holt met the firefighters of Mard.'),
    en(
      'Minister Ada Holt called for a ceasefire in Lorn.',
      'Minister Ada Holt spoke of a ceasefire in Lorn with the envoy.',
    ),
    en(
      'Mayor Ida Lund condemned the attack on the depot.',
      'Mayor Ida Lund was told of the raid on the depot at noon.',
    ),
    en('Mayor Ida Lund promised free buses for pupils.', 'Mayor Ida Lund spoke about buses for pupils.'),
    en('Mayor Ida Lund accused Orvex of fraud.', 'Mayor Ida Lund met the owners of Orvex.'),
    en('Mayor Ida Lund congratulated the rowers of Senn.', 'Mayor Ida Lund watched the rowers of Senn.'),
    en(
      'Mayor Ida Lund offered condolences to the miners’ families.',
      'Mayor Ida Lund spoke with the miners’ families.',
    ),
    en('The Harbour Guild denounced the port sale.', 'The Harbour Guild discussed the port sale.'),
    en('The envoy urged the rebels to free the crew.', 'The envoy met the rebels who hold the crew.'),
    en('The union demanded higher wages at Ruhl.', 'The union published the wages at Ruhl.'),
    ro(
      'Ministra Ada Holban și-a cerut scuze pentru întârzierea trenurilor.',
      'Ministra Ada Holban a vizitat luni gara.',
    ),
    ro(
      'Ministra Ada Holban le-a mulțumit pompierilor din Arini.',
      'Ministra Ada Holban s-a întâlnit cu pompierii din Arini.',
    ),
    ro(
      'Primarul Ion Lungu a condamnat atacul asupra depozitului.',
      'Primarul Ion Lungu a aflat la prânz de atacul asupra depozitului.',
    ),
    ro(
      'Primarul Ion Lungu a promis autobuze gratuite pentru elevi.',
      'Primarul Ion Lungu a vorbit despre autobuze pentru elevi.',
    ),
    ro('Primarul Ion Lungu a cerut demisia prefectului.', 'Primarul Ion Lungu a vorbit cu prefectul.'),
    ro(
      'Primarul Ion Lungu a acuzat compania Orvex de fraudă.',
      'Primarul Ion Lungu s-a întâlnit cu patronii companiei Orvex.',
    ),
    ro('Sindicatul a criticat vânzarea portului.', 'Sindicatul a discutat vânzarea portului.'),
    ro('Primarul Ion Lungu i-a lăudat pe canotorii din Senin.', 'Primarul Ion Lungu i-a văzut pe canotorii din Senin.'),
  ],
  shown: [
    en(
      'Minister Ada Holt apologised for the delays on the Tarn line.',
      'I apologise for the delays on the Tarn line.',
      'Ada Holt',
    ),
    en(
      'Minister Ada Holt apologised for the delays on the Tarn line.',
      'I am sorry for the delays on the Tarn line.',
      'Ada Holt',
    ),
    en(
      'Minister Ada Holt apologised for the delays on the Tarn line.',
      'Minister Ada Holt issued an apology for the delays on the Tarn line.',
    ),
    en(
      'Minister Ada Holt apologised for the delays on the Tarn line.',
      'Minister Ada Holt said sorry for the delays on the Tarn line.',
    ),
    en('Minister Ada Holt thanked the firefighters of Mard.', 'My thanks go to the firefighters of Mard.', 'Ada Holt'),
    en(
      'Minister Ada Holt thanked the firefighters of Mard.',
      'Minister Ada Holt said she was grateful to the firefighters of Mard.',
    ),
    en('Minister Ada Holt called for a ceasefire in Lorn.', 'Minister Ada Holt demanded a ceasefire in Lorn.'),
    en(
      'Minister Ada Holt called for a ceasefire in Lorn.',
      'There must be a ceasefire in Lorn, Minister Ada Holt said.',
    ),
    en('Mayor Ida Lund condemned the attack on the depot.', 'Mayor Ida Lund denounced the attack on the depot.'),
    en('Mayor Ida Lund promised free buses for pupils.', 'Mayor Ida Lund pledged free buses for pupils.'),
    en('Mayor Ida Lund promised free buses for pupils.', 'Buses will be free for pupils, Mayor Ida Lund said.'),
    en('Mayor Ida Lund accused Orvex of fraud.', 'Mayor Ida Lund blamed Orvex for the fraud.'),
    en('Mayor Ida Lund congratulated the rowers of Senn.', 'Congratulations to the rowers of Senn!', 'Ida Lund'),
    en(
      'Mayor Ida Lund offered condolences to the miners’ families.',
      'Mayor Ida Lund sent her condolences to the miners’ families.',
    ),
    en('The union demanded higher wages at Ruhl.', 'The union called for higher wages at Ruhl.'),
    en('The glass works at Ruhl dismissed 200 workers.', 'At the Ruhl glass works 200 workers were let go.'),
    ro(
      'Ministra Ada Holban și-a cerut scuze pentru întârzierea trenurilor.',
      'Îmi cer scuze pentru întârzierea trenurilor.',
      'Ada Holban',
    ),
    ro('Ministra Ada Holban le-a mulțumit pompierilor din Arini.', 'Le mulțumesc pompierilor din Arini.', 'Ada Holban'),
    ro(
      'Ministra Ada Holban le-a mulțumit pompierilor din Arini.',
      'Ministra Ada Holban le este recunoscătoare pompierilor din Arini.',
    ),
    ro('Primarul Ion Lungu a condamnat atacul asupra depozitului.', 'Condamn atacul asupra depozitului.', 'Ion Lungu'),
    ro(
      'Primarul Ion Lungu a promis autobuze gratuite pentru elevi.',
      'Autobuzele vor fi gratuite pentru elevi, a promis Ion Lungu.',
    ),
    ro('Primarul Ion Lungu a cerut demisia prefectului.', 'Primarul Ion Lungu a solicitat demisia prefectului.'),
    ro('Sindicatul a criticat vânzarea portului.', 'Sindicatul a dat un comunicat în care critică vânzarea portului.'),
    ro('Primarul Ion Lungu i-a lăudat pe canotorii din Senin.', 'Îi laud pe canotorii din Senin.', 'Ion Lungu'),
  ],
};
