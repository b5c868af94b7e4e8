import type { GoldRow } from './gold-row.ts';

/** An English wire story. */
export const ferry: readonly GoldRow[] = [
  [
    1,
    'the coast guard (said)',
    'A ferry with 86 people aboard ran aground off Harrow Point early on Thursday after its steering failed.',
    { kind: 'event', date: '2026-03-12' },
  ],
  [1, 'the coast guard (said)', 'The ferry’s steering failed.', { kind: 'event' }],
  [2, 'Harrow County Hospital (according to)', 'No one was killed.', { kind: 'event' }],
  [2, 'Harrow County Hospital (according to)', 'Nine passengers were treated for minor injuries.'],
  [3, '', 'Commander Ilsa Brandt leads the rescue station.', { presupposed: true }],
  [3, 'Ilsa Brandt (told)', 'All passengers had been brought ashore by noon.', { kind: 'event' }],
  [4, 'Ilsa Brandt (said)', 'The crew did everything right.', { quote: 'The crew did everything right,' }],
  [5, 'Ilsa Brandt (said)', 'We were lucky with the tide.', { quote: 'We were lucky with the tide.' }],
  [6, '', 'The operator was Marlin Lines.', { presupposed: true }],
  [6, 'Marlin Lines (apologised, act)', 'The operator apologised to the passengers.', { kind: 'event' }],
  [6, 'Marlin Lines (promised, act)', 'The operator promised to refund the passengers’ tickets.'],
  [7, 'Marlin Lines (said)', 'The vessel was built in 1984.', { kind: 'event' }],
  [7, 'Marlin Lines (said)', 'The vessel had passed an inspection in January.', { kind: 'event' }],
  [8, '', 'Two former crew members asked not to be named.', { presupposed: true }],
  [
    8,
    'Two former crew members (said) > nobody (reportedly)',
    'The steering had reportedly been repaired twice since the autumn.',
    { hedge: 'reportedly' },
  ],
  [9, 'Marlin Lines (denied, act)', 'Marlin Lines denied the claim.'],
  [10, '', 'Transport Minister Pauli Oren ordered an inquiry.', { kind: 'event' }],
  [10, 'Pauli Oren (said)', 'The ferry would not sail until the inquiry was complete.', { kind: 'prediction' }],
  [11, 'Pauli Oren (rejected, act)', 'Pauli Oren rejected criticism of his ministry.', { kind: 'position' }],
  [11, 'Pauli Oren (calling)', 'Pauli Oren called it “cheap politics.”', { quote: 'cheap politics.' }],
  [
    12,
    'Greta Sund (accused, act)',
    'Opposition lawmaker Greta Sund accused the ministry of ignoring three warnings from the port authority.',
  ],
  [13, 'the Harrow Beacon (According to) > the port authority (had warned)', 'The fleet was ageing.'],
  [14, '', 'The accident was the worst on the route in a decade.', { kind: 'comparison' }],
  [15, '', 'Investigators may need six weeks to recover the ship’s recorder.', { kind: 'prediction', hedge: 'may' }],
];
