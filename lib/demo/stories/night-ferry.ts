import type { EvidencePlan, Story } from '#lib/demo/story.ts';

/** Three links on one release: the release itself, a story in other words, and a pick-up word for word. */
const RUNS_AGAIN: readonly EvidencePlan[] = [
  {
    capture: 'release',
    quote: 'The night service between Quillhaven and Saltmarsh resumes on 2 March',
    stance: 'attributes',
    standing: 'primary',
    ownConduct: true,
  },
  {
    capture: 'radio',
    quote: 'The Quillhaven Harbour Board said in a release that one can sail at night once more from 2 March.',
    stance: 'attributes',
    standing: 'secondary',
  },
  {
    capture: 'wire',
    quote: 'The night service between Quillhaven and Saltmarsh resumes on 2 March',
    stance: 'attributes',
    standing: 'secondary',
  },
];

/** An invented story, checked to its end: one release in many coats, one record that settles, one misquote. */
export const NIGHT_FERRY: Story = {
  article: {
    title: 'Night ferry to run again, Quillhaven Harbour Board says (demonstration)',
    slug: 'demo-night-ferry',
    outlet: 'Quillhaven Demo Courier',
    byline: 'Demonstration desk: town, people and outlets are invented',
    publishedOn: '2026-02-17',
    text: `date 2026-02-17 The Quillhaven Harbour Board said the night ferry to Saltmarsh will run again from 2 March.

The Harbour Board bought the ferry Petrel for 4.2 million crowns.

The old ferry stopped on 9 October 2023 after its main engine failed.

“We will never leave the far shore without a boat again,” Orla Venn, the chair of the Harbour Board, said.

A petition for the service gathered 312 signatures, according to Saltmarsh Demo Radio.

What passengers pay

The Quillhaven Harbour Board said a single night ticket will cost six crowns.

Sources: Quillhaven Harbour Board, Saltmarsh Demo Radio`,
  },
  sources: [
    { name: 'Quillhaven Harbour Board', kind: 'institution', homePage: 'https://harbour.quillhaven.example' },
    { name: 'Saltmarsh Demo Radio', kind: 'outlet', homePage: 'https://radio.saltmarsh.example' },
    { name: 'Eastmere Demo Ledger', kind: 'outlet', homePage: 'https://ledger.eastmere.example' },
    { name: 'Northshore Demo Wire', kind: 'agency', homePage: 'https://wire.northshore.example' },
    { name: 'Quillhaven Contracts Register', kind: 'document', owner: 'Quillhaven Town Council' },
    { name: 'Ilko Drave', kind: 'person' },
    { name: 'Orla Venn', kind: 'person' },
  ],
  captures: [
    {
      key: 'release',
      source: 'Quillhaven Harbour Board',
      kind: 'paste',
      title: 'Night service resumes (demonstration)',
      url: 'https://harbour.quillhaven.example/releases/night-service-resumes',
      publishedOn: '2026-02-16',
      text: `Quillhaven Harbour Board, release of 16 February 2026

The night service between Quillhaven and Saltmarsh resumes on 2 March, on board the newly bought Petrel. Boats leave Quillhaven at 22.30 and Saltmarsh at 23.45 on every day but Sunday. A single ticket at night costs six crowns.

“We do not intend to leave the far shore without a boat again,” said Orla Venn, the chair of the board. “Two winters were two too many.”

The service was suspended when the main engine of the previous ferry failed in October 2023.

This text is invented for demonstration.`,
    },
    {
      key: 'radio',
      source: 'Saltmarsh Demo Radio',
      kind: 'paste',
      title: 'Night boats are back (demonstration)',
      url: 'https://radio.saltmarsh.example/news/night-boats-are-back',
      publishedOn: '2026-02-16',
      text: `Night owls of Saltmarsh, rejoice. The Quillhaven Harbour Board said in a release that one can sail at night once more from 2 March. It reached our newsroom this morning and puts a price of six crowns on the late crossing.

Our reporter counted the sheets of the petition that hung in the Saltmarsh post office all winter: it had gathered 312 signatures by the time it was taken down on 30 January.

This text is invented for demonstration.`,
    },
    {
      key: 'ledger',
      source: 'Eastmere Demo Ledger',
      kind: 'paste',
      title: 'Quillhaven to sail after dark (demonstration)',
      url: 'https://ledger.eastmere.example/quillhaven-after-dark',
      publishedOn: '2026-02-17',
      text: `The neighbours across the bay get their late boat back. The first departure of the season is at the beginning of March. According to the Quillhaven Harbour Board, the fare after dark is six crowns for one way.

Whoever remembers the two silent winters on the quay will be glad of it.

This text is invented for demonstration.`,
    },
    {
      key: 'wire',
      source: 'Northshore Demo Wire',
      kind: 'paste',
      title: 'Night service resumes, Quillhaven Harbour Board (demonstration)',
      url: 'https://wire.northshore.example/0216-night-service',
      publishedOn: '2026-02-16',
      text: `The night service between Quillhaven and Saltmarsh resumes on 2 March, on board the newly bought Petrel. Boats leave Quillhaven at 22.30 and Saltmarsh at 23.45 on every day but Sunday. A single ticket at night costs six crowns.

“We do not intend to leave the far shore without a boat again,” said Orla Venn, the chair of the board. “Two winters were two too many.”

The service was suspended when the main engine of the previous ferry failed in October 2023.

This text is invented for demonstration.`,
    },
    {
      key: 'register',
      source: 'Quillhaven Contracts Register',
      kind: 'paste',
      title: 'Register of contracts, entry 2025/118 (demonstration)',
      url: 'https://council.quillhaven.example/register/2025-118',
      publishedOn: '2025-12-04',
      text: `Entry 2025/118
Buyer: Quillhaven Harbour Board
Seller: Lower Bay Shipyard (demonstration)
Object: one passenger ferry, name Petrel, built 2011
Price: 4,200,000 crowns, paid in full on 4 December 2025
Signed for the buyer: O. Venn, chair

Entry 2023/077
Object: towing of the ferry Tern to the yard on 9 October 2023, main engine failed, service ended that day

This text is invented for demonstration.`,
    },
    {
      key: 'call',
      source: 'Ilko Drave',
      kind: 'call',
      title: 'Call with the last engineer of the old ferry (demonstration)',
      text: `I was in the engine room on 9 October 2023. The main engine seized off the second buoy and did not start again. We were towed in, and that was the last night she sailed.

This text is invented for demonstration.`,
      circumstances: {
        who: 'Ilko Drave, engineer on board until 2023 (invented)',
        channel: 'telephone, with his consent to be recorded',
        asked: 'What happened on the last night of the old ferry?',
        answered: 'The main engine seized and did not start again.',
        terms: 'on the record',
      },
    },
  ],
  claims: [
    {
      sentence: 'Night ferry to run again',
      first: {
        evidence: RUNS_AGAIN,
        finding: {
          code: 'attributed',
          so: 'open',
          said: ['first_hand'],
          rationale: 'The headline credits the board, and the board’s release says so.',
        },
      },
    },
    {
      sentence: 'will run again from 2 March',
      first: {
        evidence: RUNS_AGAIN,
        finding: {
          code: 'attributed',
          so: 'open',
          said: ['first_hand'],
          rationale: 'The board says so in its own release. Two more texts rest on that release and add nothing to it.',
        },
      },
    },
    {
      sentence: 'for 4.2 million crowns',
      first: {
        evidence: [
          {
            capture: 'register',
            quote:
              'Object: one passenger ferry, name Petrel, built 2011\nPrice: 4,200,000 crowns, paid in full on 4 December 2025',
            stance: 'supports',
            standing: 'primary',
            settles: 'The register entry names buyer, ship and price; it is the record of the payment itself.',
          },
        ],
        finding: {
          code: 'corroborated',
          so: 'supported',
          said: ['first_hand'],
          rationale: 'Entry 2025/118 of the contracts register names the buyer, the ship and the price.',
        },
      },
    },
    {
      sentence: 'after its main engine failed',
      first: {
        evidence: [
          {
            capture: 'call',
            quote: 'The main engine seized off the second buoy and did not start again.',
            stance: 'supports',
            standing: 'first_hand',
          },
          {
            capture: 'register',
            quote: 'towing of the ferry Tern to the yard on 9 October 2023, main engine failed, service ended that day',
            stance: 'supports',
            standing: 'primary',
            settles: 'The entry for the towing gives the ship, the day and the cause.',
          },
        ],
        finding: {
          code: 'corroborated',
          so: 'supported',
          said: ['first_hand'],
          rationale: 'A witness on board and the register of the towing say so independently of each other.',
        },
      },
    },
    {
      sentence: 'without a boat again',
      says: 'is the chair',
      first: {
        evidence: [
          {
            capture: 'register',
            quote: 'Signed for the buyer: O. Venn, chair',
            stance: 'supports',
            standing: 'primary',
            settles: 'The register names who signed for the board, and as what.',
          },
        ],
        finding: {
          code: 'corroborated',
          so: 'supported',
          said: ['first_hand'],
          rationale: 'She signed the purchase as chair of the board.',
        },
      },
    },
    {
      sentence: 'without a boat again',
      says: 'never leave',
      first: {
        evidence: [
          {
            capture: 'release',
            quote:
              '“We do not intend to leave the far shore without a boat again,” said Orla Venn, the chair of the board.',
            stance: 'attributes',
            standing: 'primary',
            wordsDiffer: true,
            ownConduct: true,
          },
        ],
        finding: {
          code: 'disputed',
          so: 'open',
          said: ['first_hand'],
          reason: 'misquote',
          rationale:
            'The release has “We do not intend to leave”, an intention. The copy has “We will never leave”, a promise.',
        },
      },
      disposition: { kind: 'fix', reason: 'Print the words of the release: “We do not intend to leave …”.' },
    },
    {
      sentence: '312 signatures',
      first: {
        evidence: [
          {
            capture: 'radio',
            quote:
              'Our reporter counted the sheets of the petition that hung in the Saltmarsh post office all winter: it had gathered 312 signatures by the time it was taken down on 30 January.',
            stance: 'attributes',
            standing: 'first_hand',
          },
        ],
        finding: {
          code: 'attributed',
          so: 'open',
          said: ['first_hand'],
          rationale: 'The station counted the sheets itself; nobody else has. The copy credits it.',
        },
      },
    },
    {
      sentence: 'a single night ticket will cost six crowns',
      first: {
        evidence: [
          {
            capture: 'release',
            quote: 'A single ticket at night costs six crowns.',
            stance: 'attributes',
            standing: 'primary',
            ownConduct: true,
          },
          {
            capture: 'ledger',
            quote: 'According to the Quillhaven Harbour Board, the fare after dark is six crowns for one way.',
            stance: 'attributes',
            standing: 'secondary',
          },
        ],
        finding: {
          code: 'attributed',
          so: 'open',
          said: ['first_hand'],
          rationale: 'The board announces the fare; the ledger repeats it in other words from the same statement.',
        },
      },
    },
  ],
  signedOff: true,
};
