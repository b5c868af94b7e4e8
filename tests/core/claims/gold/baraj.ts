import type { GoldRow } from './gold-row.ts';

/** A Romanian wire story. */
export const baraj: readonly GoldRow[] = [
  [
    1,
    'prefectura (a anunțat)',
    'Un baraj din lemn de pe râul Sorela a cedat miercuri noaptea.',
    { kind: 'event', date: '2026-03-11' },
  ],
  [1, 'prefectura (a anunțat)', 'Trei sate au fost inundate.'],
  [2, 'Inspectoratului pentru Situații de Urgență (Potrivit)', '140 de persoane au fost evacuate.'],
  [2, 'Inspectoratului pentru Situații de Urgență (Potrivit)', 'Două persoane au fost rănite.'],
  [3, 'Matei Dragnea (a declarat)', 'Pagubele depășesc cinci milioane de lei.', { kind: 'quantity' }],
  [4, 'Matei Dragnea (a spus)', 'Apa a venit în zece minute.', { quote: 'Apa a venit în zece minute' }],
  [5, 'Matei Dragnea (a cerut, act)', 'Dragnea a cerut ajutorul armatei.', { kind: 'position' }],
  [5, 'Matei Dragnea (le-a mulțumit, act)', 'Dragnea le-a mulțumit voluntarilor.', { kind: 'event' }],
  [6, 'unui comunicat al primăriei (conform)', 'Barajul a fost construit în 1971.', { kind: 'event' }],
  [6, 'unui comunicat al primăriei (conform)', 'Barajul fusese reparat anul trecut.', { kind: 'event' }],
  [
    7,
    'Ilinca Stoian (a respins, act)',
    'Primarul Ilinca Stoian a respins acuzațiile privind întreținerea.',
    { kind: 'position' },
  ],
  [
    8,
    'Gazeta Sorelei (citați de) > Trei localnici (susțin)',
    'Lucrările ar fi fost oprite în noiembrie din lipsă de bani.',
    { hedge: 'ar fi' },
  ],
  [9, '', 'Firma Podul Nou a executat reparațiile.', { presupposed: true }],
  [9, '', 'Firma Podul Nou nu a răspuns întrebărilor.', { kind: 'event' }],
  [
    10,
    'Ministerul Mediului (a transmis)',
    'Ministerul Mediului va trimite o echipă de experți la fața locului.',
    { kind: 'prediction' },
  ],
  [
    11,
    'Corina Albescu (a recunoscut, act)',
    'Ministra Corina Albescu a recunoscut că registrul barajelor este incomplet.',
  ],
  [11, '', 'Registrul barajelor este incomplet.', { presupposed: true }],
  [
    12,
    'Corina Albescu (a promis, act)',
    'Vom verifica fiecare baraj din județ.',
    { quote: 'Vom verifica fiecare baraj din județ' },
  ],
  [13, 'nobody (ar fi)', 'Cel puțin un pod ar fi fost distrus.', { hedge: 'ar fi' }],
  [14, '', 'Este cea mai gravă inundație din județ în ultimii douăzeci de ani.', { kind: 'comparison' }],
];
