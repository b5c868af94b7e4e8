import type { EvidencePlan, Story } from '#lib/demo/story.ts';

/** The council did say it: what the first reviewer sees, and the second too. */
const COUNCIL_SAYS: EvidencePlan = {
  capture: 'minutes',
  quote: 'The council states that the flood wall on Tidewall Lane cost 18 million crowns.',
  stance: 'attributes',
  standing: 'primary',
  ownConduct: true,
};

/** An invented story in the middle of its check: a contradiction, two checks that disagree, and work left to do. */
export const FLOOD_WALL: Story = {
  article: {
    title: 'Quillhaven counts the cost of its flood wall (demonstration)',
    slug: 'demo-flood-wall',
    outlet: 'Quillhaven Demo Courier',
    byline: 'Demonstration desk: town, people and outlets are invented',
    publishedOn: '2026-02-20',
    text: `date 2026-02-20 The flood wall on Tidewall Lane cost 18 million crowns, the Quillhaven Town Council said.

The council accepted the wall on 18 February by nine votes to four.

“This is a wall around the wrong street,” Bram Oldacre, a resident of Tidewall Lane, said.

Three houses on Tidewall Lane were flooded in January, according to Saltmarsh Demo Radio.

A flood wall in Eastmere cracked within five years.

Sefa Marrin, the town engineer, said the pumps will start in June.

Sources: Quillhaven Town Council, Saltmarsh Demo Radio`,
  },
  sources: [
    { name: 'Quillhaven Town Council', kind: 'institution', homePage: 'https://council.quillhaven.example' },
    { name: 'Saltmarsh Demo Radio', kind: 'outlet', homePage: 'https://radio.saltmarsh.example' },
    { name: 'Quillhaven Audit Office', kind: 'institution' },
    { name: 'Bram Oldacre', kind: 'person' },
    { name: 'Sefa Marrin', kind: 'person' },
  ],
  captures: [
    {
      key: 'minutes',
      source: 'Quillhaven Town Council',
      kind: 'paste',
      title: 'Minutes of 18 February 2026, item 4 (demonstration)',
      url: 'https://council.quillhaven.example/minutes/2026-02-18',
      publishedOn: '2026-02-19',
      text: `Quillhaven Town Council, minutes of the sitting of 18 February 2026

Item 4. Flood wall at Tidewall Lane. The wall is accepted. For: nine. Against: four. Abstentions: none.

The council states that the flood wall on Tidewall Lane cost 18 million crowns. The town engineer, Sefa Marrin, states that the pumps will start in June.

This text is invented for demonstration.`,
    },
    {
      key: 'account',
      source: 'Quillhaven Audit Office',
      kind: 'paste',
      title: 'Final account of the flood wall (demonstration)',
      url: 'https://audit.quillhaven.example/2026/flood-wall',
      publishedOn: '2026-02-12',
      text: `Final account of the flood wall at Tidewall Lane, 12 February 2026

The invoices for the wall come to 21.6 million crowns, without the cost of the pumps. The estimate of 18 million crowns was exceeded in November.

This text is invented for demonstration.`,
    },
    {
      key: 'interview',
      source: 'Bram Oldacre',
      kind: 'interview',
      title: 'Interview on Tidewall Lane (demonstration)',
      text: `This is a wall around the wrong street. The water comes up from the drains behind us, not from the quay. We told the council so in December.

This text is invented for demonstration.`,
      circumstances: {
        who: 'Bram Oldacre, resident of Tidewall Lane (invented)',
        channel: 'in person, recorded',
        asked: 'What do you make of the wall?',
        answered: 'That the wall is in the wrong place.',
        terms: 'on the record',
      },
    },
    {
      key: 'radio',
      source: 'Saltmarsh Demo Radio',
      kind: 'paste',
      title: 'Pumps at work on Tidewall Lane (demonstration)',
      url: 'https://radio.saltmarsh.example/news/tidewall-pumps',
      publishedOn: '2026-01-14',
      text: `Our reporter watched the pumps until midnight. Water stood in three houses on Tidewall Lane on the evening of 13 January; the fire brigade brought two families to the school.

This text is invented for demonstration.`,
    },
  ],
  claims: [
    {
      sentence: 'cost 18 million crowns',
      first: {
        evidence: [COUNCIL_SAYS],
        finding: {
          code: 'attributed',
          so: 'open',
          said: ['first_hand'],
          rationale: 'The council did say so, and the copy says that it is the council’s figure.',
        },
      },
      second: {
        evidence: [
          COUNCIL_SAYS,
          {
            capture: 'account',
            quote: 'The invoices for the wall come to 21.6 million crowns, without the cost of the pumps.',
            stance: 'contradicts',
            standing: 'primary',
            credible: 'The account adds up the invoices; it is the record of what was paid.',
          },
        ],
        finding: {
          code: 'disputed',
          so: 'contradicted',
          said: ['first_hand'],
          reason: 'contradicted',
          rationale:
            'Six days earlier the audit office counted invoices for 21.6 million. The copy cannot stand on 18 alone.',
        },
      },
    },
    {
      sentence: 'by nine votes to four',
      first: {
        evidence: [
          {
            capture: 'minutes',
            quote: 'The wall is accepted. For: nine. Against: four.',
            stance: 'supports',
            standing: 'primary',
            settles: 'The minutes are the record of the vote: body, day and count.',
          },
        ],
        finding: {
          code: 'corroborated',
          so: 'supported',
          said: ['first_hand'],
          rationale: 'The minutes of the sitting record the vote.',
        },
      },
    },
    {
      sentence: 'a wall around the wrong street',
      says: 'wrong street',
      first: {
        evidence: [
          {
            capture: 'interview',
            quote: 'This is a wall around the wrong street.',
            stance: 'attributes',
            standing: 'first_hand',
          },
        ],
      },
    },
    {
      sentence: 'Three houses on Tidewall Lane',
      first: {
        evidence: [
          {
            capture: 'radio',
            quote: 'Water stood in three houses on Tidewall Lane on the evening of 13 January',
            stance: 'attributes',
            standing: 'first_hand',
          },
        ],
      },
    },
    {
      sentence: 'cracked within five years',
      first: {
        evidence: [],
        search: { place: 'Eastmere council archive, search form', terms: 'flood wall, crack, repair, 2015 to 2025' },
        finding: {
          code: 'unverified',
          so: 'open',
          said: ['unchecked'],
          rationale: 'Nothing on cracks or repairs in ten years of Eastmere council papers.',
        },
      },
    },
  ],
  signedOff: false,
};
