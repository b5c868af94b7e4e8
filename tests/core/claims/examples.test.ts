import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import type { ExtractedClaim } from '#lib/core/claims/extraction.ts';

/** "Pop (said) > she (called, act): text", and "own voice: text" or "presupposed: text" without a chain. */
function line({ attributions, presupposed, text }: ExtractedClaim): string {
  const links = attributions.map(({ source, cue, act }) => {
    const who = source === null ? 'nobody' : (source.name ?? source.anonymous ?? source.text);
    return `${who} (${cue.text}${act ? ', act' : ''})`;
  });
  return `${links.length > 0 ? links.join(' > ') : presupposed ? 'presupposed' : 'own voice'}: ${text}`;
}

const claimsOf = (copy: string, language: string) => extract(copy, { language }).claims.map(line);

const ENGLISH: readonly (readonly [about: string, copy: string, claims: readonly string[]])[] = [
  ['that', 'The clerk said that the bridge was closed.', ['the clerk (said): The bridge was closed.']],
  ['no that', 'Ana Pop said the bridge was closed.', ['Ana Pop (said): The bridge was closed.']],
  [
    'the cue at the end',
    'The bridge was closed on Friday, the clerk said.',
    ['the clerk (said): The bridge was closed on Friday.'],
  ],
  [
    'the cue before its source',
    'The bridge was closed, said Mayor Ana Pop.',
    ['Ana Pop (said): The bridge was closed.'],
  ],
  [
    'a cue with its auxiliary and adverb',
    'The mayor has often said that the bridge is old.',
    ['the mayor (has often said): The bridge is old.'],
  ],
  [
    'a participle after the clause',
    'Police closed the bridge, saying that a beam had failed.',
    ['own voice: Police closed the bridge.', 'Police (saying): A beam had failed.'],
  ],
  [
    'a condition before what was said',
    'The clerk said that, if elected, she would leave.',
    ['the clerk (said): If elected, she would leave.'],
  ],
  [
    'two adjectives before the speakers',
    'Federal and state officials said the two raised 50 million euros.',
    ['officials (said): The two raised 50 million euros.'],
  ],
  [
    'two speakers in the present',
    'Mr. Rusu and Mr. Toma say other changes are needed.',
    ['Mr. Rusu and Mr. Toma (say): Other changes are needed.'],
  ],
  [
    'a clause before the speaker',
    'When he bought the mill, Mr. Rusu said he expected to sell it.',
    ['presupposed: He bought the mill.', 'Rusu (said) > Rusu (expected, act): Rusu expected to sell it.'],
  ],
  [
    'a verb that the word list lacks',
    'The clerk said Mayor Ana Pop favors a ban on cars.',
    ['the clerk (said) > Ana Pop (favors, act): Mayor Ana Pop favors a ban on cars.'],
  ],
  [
    'something told to be done',
    'The mayor told her advisers to leave the port.',
    ['the mayor (told, act): The mayor told her advisers to leave the port.'],
  ],
  ['the cue in the middle', 'The bridge, the clerk said, was closed.', ['the clerk (said): The bridge was closed.']],
  [
    'according to, at the front',
    'According to the Valley Gazette, the bridge was closed.',
    ['the Valley Gazette (According to): The bridge was closed.'],
  ],
  [
    'according to, at the end',
    'The bridge was closed, according to a report by the auditors.',
    ['a report by the auditors (according to): The bridge was closed.'],
  ],
  [
    'a relative that tells of the source',
    'The bridge was closed, according to a report by the auditors that was released in March.',
    [
      'a report by the auditors (according to): The bridge was closed.',
      'presupposed: A report by the auditors was released in March.',
    ],
  ],
  [
    'a relative set off behind the source',
    'The bridge was closed, according to Ana Pop, who leads the board.',
    ['Ana Pop (according to): The bridge was closed.', 'presupposed: Ana Pop leads the board.'],
  ],
  [
    'a relative with a subject of its own',
    'The mill, which the council had bought in May, closed.',
    ['presupposed: The council had bought the mill in May.', 'own voice: The mill closed.'],
  ],
  [
    'a relative with a speaker of its own',
    'The mill, which critics say leaks, closed.',
    ['critics (say, act): Critics say the mill leaks.', 'own voice: The mill closed.'],
  ],
  [
    'one office behind two names',
    'Ana Pop and Ion Rusu, the mayor, left.',
    ['presupposed: Ion Rusu was the mayor.', 'own voice: Ana Pop and Ion Rusu left.'],
  ],
  [
    'what was not said',
    'The mayor did not say that the mill had closed.',
    ['own voice: The mayor did not say that the mill had closed.'],
  ],
  [
    'what was not said, in short',
    'The mayor didn’t say the mill had closed.',
    ['own voice: The mayor didn’t say the mill had closed.'],
  ],
  ['words that only announce', 'Ana Pop said:', []],
  [
    'a cue with a particle before its “that”',
    'The clerk pointed out that one road was open.',
    ['the clerk (pointed out): One road was open.'],
  ],
  [
    'a pronoun after a name in its own sentence',
    'Ana Pop spoke. If Ion Rusu had known, he would have left.',
    ['own voice: Ana Pop spoke.', 'own voice: If Ion Rusu had known, Ion Rusu would have left.'],
  ],
  [
    'a pronoun after two names',
    'Dan Pop spoke. When Ion Rusu met Mihai Rotaru, he left.',
    [
      'own voice: Dan Pop spoke.',
      'presupposed: Ion Rusu met Mihai Rotaru.',
      'own voice: When Ion Rusu met Mihai Rotaru, he left.',
    ],
  ],
  [
    'a pair joined by its “and”',
    'The mayor said the road between the mill and the port is closed.',
    ['the mayor (said): The road between the mill and the port is closed.'],
  ],
  [
    'a pronoun behind when and where',
    'A few days ago in an interview he praised the clerk.',
    ['he (praised, act): A few days ago in an interview he praised the clerk.'],
  ],
  [
    'nobody says nothing',
    'Nobody in Dorna asked where the water went.',
    ['own voice: Nobody in Dorna asked where the water went.'],
  ],
  [
    'a verb that no list holds, in a relative',
    'The firm, which bottles water, closed its mill.',
    ['presupposed: The firm bottles water.', 'own voice: The firm closed its mill.'],
  ],
  [
    'an outlet that carries the story',
    'The bridge was closed, reports Valley Wire.',
    ['Valley Wire (reports): The bridge was closed.'],
  ],
  [
    'nested links',
    'The ministry said Pop stressed that talks would go on.',
    ['the ministry (said) > Pop (stressed): Talks would go on.'],
  ],
  [
    'an outlet, then a speaker',
    'According to Valley Wire, Ana Pop said the bridge was closed.',
    ['Valley Wire (According to) > Ana Pop (said): The bridge was closed.'],
  ],
  [
    'somebody told',
    'Ion Rusu told reporters the mill had lost two turbines.',
    ['Ion Rusu (told): The mill had lost two turbines.'],
  ],
  [
    'when and where it was said',
    'The mayor said on Monday in a statement that the mill had closed.',
    ['the mayor (said): The mill had closed.'],
  ],
  ['unnamed people', 'Two officials said the dam had leaked.', ['officials (said): The dam had leaked.']],
  [
    'people familiar with the matter',
    'The dam had leaked, according to people familiar with the matter.',
    ['people (according to): The dam had leaked.'],
  ],
  [
    'an act',
    'The mayor thanked the firefighters for their help.',
    ['the mayor (thanked, act): The mayor thanked the firefighters for their help.'],
  ],
  [
    'two acts',
    'The mayor called for calm and condemned the attack.',
    [
      'the mayor (called for, act): The mayor called for calm.',
      'the mayor (condemned, act): The mayor condemned the attack.',
    ],
  ],
  [
    'a saying and an act',
    'The mayor said the dam was safe and promised to repair it.',
    ['the mayor (said): The dam was safe.', 'the mayor (promised, act): The mayor promised to repair it.'],
  ],
  [
    'a deed and a saying',
    'The mayor ordered an inquiry and said that the dam was safe.',
    ['own voice: The mayor ordered an inquiry.', 'the mayor (said): The dam was safe.'],
  ],
  [
    'a saying joined to another verb than the main one',
    'Police arrested a man who left the hall and said the dam was safe.',
    ['own voice: Police arrested a man who left the hall and said the dam was safe.'],
  ],
  [
    'an act and a deed',
    'The mayor thanked the crew and left the town.',
    ['the mayor (thanked, act): The mayor thanked the crew.', 'own voice: The mayor left the town.'],
  ],
  [
    'a noun phrase for what was said',
    'The envoy stressed the need for a truce.',
    ['the envoy (stressed): The envoy stressed the need for a truce.'],
  ],
  [
    'what is admitted is taken for granted',
    'The minister admitted that the fund was empty.',
    [
      'the minister (admitted, act): The minister admitted that the fund was empty.',
      'presupposed: The fund was empty.',
    ],
  ],
  [
    'regret over deaths',
    'The mayor expressed regret over the deaths of two firefighters.',
    [
      'the mayor (expressed regret, act): The mayor expressed regret over the deaths of two firefighters.',
      'presupposed: Two firefighters died.',
    ],
  ],
  [
    'nobody named',
    'The mill reportedly lost two turbines.',
    ['nobody (reportedly): The mill reportedly lost two turbines.'],
  ],
  [
    'a passive that hides who said it',
    'The bridge is said to be the oldest in the county.',
    ['nobody (is said): The bridge is said to be the oldest in the county.'],
  ],
  [
    'conjoined predicates',
    'The mill lost two turbines and closed its gates.',
    ['own voice: The mill lost two turbines.', 'own voice: The mill closed its gates.'],
  ],
  [
    'one auxiliary for two participles',
    'Two men were arrested and charged with theft.',
    ['own voice: Two men were arrested.', 'own voice: Two men were charged with theft.'],
  ],
  [
    'conjoined clauses',
    'Wages rose by 4 percent, and prices fell.',
    ['own voice: Wages rose by 4 percent.', 'own voice: Prices fell.'],
  ],
  [
    'an object joined by and is one claim',
    'The storm damaged the mill and the bridge.',
    ['own voice: The storm damaged the mill and the bridge.'],
  ],
  [
    'a subject joined by and is one claim',
    'The mayor and the prefect visited the dam.',
    ['own voice: The mayor and the prefect visited the dam.'],
  ],
  [
    'while with a participle',
    'The crew is repairing the dam while monitoring the river.',
    ['own voice: The crew is repairing the dam.', 'own voice: The crew is monitoring the river.'],
  ],
  [
    'as with a clause',
    'The mayor left the hall as protesters blocked the road.',
    ['own voice: The mayor left the hall.', 'own voice: Protesters blocked the road.'],
  ],
  [
    'after with a clause',
    'The mill closed after water damaged its turbines.',
    ['own voice: The mill closed after water damaged its turbines.', 'presupposed: Water damaged its turbines.'],
  ],
  [
    'an apposition',
    'Ana Pop, the mayor of Dorna, opened the bridge.',
    ['presupposed: Ana Pop was the mayor of Dorna.', 'own voice: Ana Pop opened the bridge.'],
  ],
  [
    'a relative clause',
    'The mill, which opened in 1921, closed on Friday.',
    ['presupposed: The mill opened in 1921.', 'own voice: The mill closed on Friday.'],
  ],
  [
    'a participle beside the subject',
    'The mill, founded in 1921, closed on Friday.',
    ['presupposed: The mill was founded in 1921.', 'own voice: The mill closed on Friday.'],
  ],
  [
    'a participle with its agent',
    'The town sent food to villages hit by the storm.',
    ['own voice: The town sent food to villages.', 'presupposed: Villages were hit by the storm.'],
  ],
  [
    'a restrictive participle stays',
    'Police arrested a man suspected of theft.',
    ['own voice: Police arrested a man suspected of theft.'],
  ],
  [
    'what stands beside a speaker',
    'The dam is safe, said Ion Rusu, who built it.',
    ['Ion Rusu (said): The dam is safe.', 'presupposed: Ion Rusu built it.'],
  ],
  [
    'what a speaker is and has done',
    'Ana Pop, a hydrologist who has studied the river since 2009, said the dam was safe.',
    [
      'presupposed: Ana Pop is a hydrologist.',
      'presupposed: Ana Pop has studied the river since 2009.',
      'Ana Pop (said): The dam was safe.',
    ],
  ],
  [
    'an outlet with an article is nobody',
    'According to the Harrow Beacon, the dam was safe.',
    ['the Harrow Beacon (According to): The dam was safe.'],
  ],
  [
    'adding that',
    'The dam leaked, the prefect said, adding that nobody was hurt.',
    ['the prefect (said): The dam leaked.', 'the prefect (adding): Nobody was hurt.'],
  ],
  ['a quotation', '“The dam is safe,” the prefect said.', ['the prefect (said): The dam is safe.']],
  [
    'a quotation of several sentences',
    '“The dam is safe. We checked it,” said Ion Rusu. “It will hold.”',
    ['Ion Rusu (said): The dam is safe.', 'Ion Rusu (said): We checked it.', 'Ion Rusu (said): It will hold.'],
  ],
  [
    'a quotation that runs over paragraphs',
    '“The dam is safe,” said Ion Rusu. “We checked it.\n\n“It will hold.”',
    ['Ion Rusu (said): The dam is safe.', 'Ion Rusu (said): We checked it.', 'Ion Rusu (said): It will hold.'],
  ],
  [
    'a quotation that runs over paragraphs to its speaker',
    '“The dam is safe.\n\n“It will hold,” said Ion Rusu.',
    ['Ion Rusu (said): The dam is safe.', 'Ion Rusu (said): It will hold.'],
  ],
  [
    'another quotation is another speaker’s',
    '“The dam is safe,” said Ion Rusu.\n\n“It leaks,” said Ana Pop.',
    ['Ion Rusu (said): The dam is safe.', 'Ana Pop (said): It leaks.'],
  ],
  ['a quotation after a colon', 'Ana Pop said: “The bridge is open.”', ['Ana Pop (said): The bridge is open.']],
  [
    'a name given to something',
    'The prefect described the repair as “a disgrace.”',
    ['the prefect (described): The prefect described the repair as “a disgrace.”'],
  ],
  ['a question asserts nothing', 'Who closed the bridge?', []],
  [
    'a denial keeps its verb',
    'The firm denied that it had known of the leak.',
    ['the firm (denied, act): The firm denied that it had known of the leak.'],
  ],
];

const ENGLISH_STORIES: typeof ENGLISH = [
  [
    'names joined under a conjunction',
    'Prices rose when Ana Pop and Ion Rusu took office.',
    ['own voice: Prices rose when Ana Pop and Ion Rusu took office.', 'presupposed: Ana Pop and Ion Rusu took office.'],
  ],
  [
    'two participles before the verb',
    'The men wounded by the blast and the women shot by the gang were farmers.',
    ['own voice: The men wounded by the blast and the women shot by the gang were farmers.'],
  ],
  [
    'he in somebody’s quoted words is not that somebody',
    'Ion Rusu met Mr. Ilie Toma. “He was ready to sign,” Rusu said.',
    ['own voice: Ion Rusu met Mr. Ilie Toma.', 'Ion Rusu (said): He was ready to sign.'],
  ],
  [
    'when it was said',
    '“Nobody is above the law,” said Judge Ana Pop after the firm failed to pay.',
    ['Ana Pop (said): Nobody is above the law.', 'presupposed: The firm failed to pay.'],
  ],
  [
    'a short form of a verb',
    'It’s unclear who built the dam, Ana Pop said.',
    ['Ana Pop (said): It’s unclear who built the dam.'],
  ],
  [
    'because of is no clause',
    'The mill closed because of the flood.',
    ['own voice: The mill closed because of the flood.'],
  ],
  [
    'if at the front is kept',
    'If the dam leaks, the town will flood, Ana Pop said.',
    ['Ana Pop (said): If the dam leaks, the town will flood.'],
  ],
  [
    'one modal for two verbs',
    'The town will seek new rules and build a dam.',
    ['own voice: The town will seek new rules.', 'own voice: The town will build a dam.'],
  ],
  [
    'two infinitives belong together',
    'The mayor promised to repair the dam and open the bridge.',
    ['the mayor (promised, act): The mayor promised to repair the dam and open the bridge.'],
  ],
  [
    'pronouns',
    'Mayor Ana Pop opened the bridge. She said it was safe.',
    ['own voice: Mayor Ana Pop opened the bridge.', 'Ana Pop (said): It was safe.'],
  ],
  [
    'a name alone, from then on',
    'Mayor Ana Pop opened the bridge. Pop thanked the crew.',
    ['own voice: Mayor Ana Pop opened the bridge.', 'Ana Pop (thanked, act): Pop thanked the crew.'],
  ],
  [
    'an office',
    'Mayor Ana Pop met Ion Rusu. The mayor said the talks went well.',
    ['own voice: Mayor Ana Pop met Ion Rusu.', 'Ana Pop (said): The talks went well.'],
  ],
  [
    'a state’s leader',
    'Moldovan President Ana Ciobanu flew to Lisbon. The Moldovan leader called for talks.',
    [
      'own voice: Moldovan President Ana Ciobanu flew to Lisbon.',
      'Ana Ciobanu (called for, act): Ana Ciobanu called for talks.',
    ],
  ],
  [
    'the right one of two presidents',
    'Estonian President Mart Lepik met Ghanaian President Kofi Anan-Boa. The Ghanaian president thanked his host.',
    [
      'own voice: Estonian President Mart Lepik met Ghanaian President Kofi Anan-Boa.',
      'Kofi Anan-Boa (thanked, act): Kofi Anan-Boa thanked his host.',
    ],
  ],
  [
    'whoever speaks is meant by he',
    'Prefect Ion Rusu spoke first. He said he would repair the dam.',
    ['own voice: Prefect Ion Rusu spoke first.', 'Ion Rusu (said): Ion Rusu would repair the dam.'],
  ],
  [
    'the sex that a title tells',
    'Spokeswoman Ana Pop met Mr. Ilie Toma. She left early.',
    ['own voice: Spokeswoman Ana Pop met Mr. Ilie Toma.', 'own voice: Ana Pop left early.'],
  ],
];

const ROMANIAN: typeof ENGLISH = [
  ['că', 'Primarul Ana Pop a declarat că podul este închis.', ['Ana Pop (a declarat): Podul este închis.']],
  ['the cue at the end', 'Podul este închis, a precizat prefectul.', ['prefectul (a precizat): Podul este închis.']],
  [
    'potrivit',
    'Potrivit Gazetei Văii, inspectorii au găsit fisuri în baraj.',
    ['Gazetei Văii (Potrivit): Inspectorii au găsit fisuri în baraj.'],
  ],
  [
    'conform, at the end',
    'Podul va fi reparat în iunie, conform unui comunicat al primăriei.',
    ['unui comunicat al primăriei (conform): Podul va fi reparat în iunie.'],
  ],
  [
    'an outlet',
    'Trei oameni au fost arestați, relatează Gazeta Văii.',
    ['Gazeta Văii (relatează): Trei oameni au fost arestați.'],
  ],
  ['a quotation', '„Podul este sigur”, a spus Ana Pop.', ['Ana Pop (a spus): Podul este sigur.']],
  [
    'a saying and an act',
    'Ministrul a anunțat că fondul este gol și a cerut ajutor.',
    ['Ministrul (a anunțat): Fondul este gol.', 'Ministrul (a cerut, act): Ministrul a cerut ajutor.'],
  ],
  [
    'nested links',
    'Ministerul a anunțat că Ana Pop a subliniat că negocierile continuă.',
    ['Ministerul (a anunțat) > Ana Pop (a subliniat): Negocierile continuă.'],
  ],
  [
    'one auxiliary for two participles',
    'Doi bărbați au fost arestați și acuzați de furt.',
    ['own voice: Doi bărbați au fost arestați.', 'own voice: Doi bărbați au fost acuzați de furt.'],
  ],
  [
    'the article is no auxiliary',
    'Banca Națională a României a redus dobânda.',
    ['own voice: Banca Națională a României a redus dobânda.'],
  ],
  [
    'what is admitted is taken for granted',
    'Ministrul a recunoscut că fondul era gol.',
    ['Ministrul (a recunoscut, act): Ministrul a recunoscut că fondul era gol.', 'presupposed: Fondul era gol.'],
  ],
  [
    'the seat of power',
    'Președintele estonian Mart Lepik a sosit la Dorna. Liderul de la Tallinn a spus că negocierile continuă.',
    ['own voice: Președintele estonian Mart Lepik a sosit la Dorna.', 'Mart Lepik (a spus): Negocierile continuă.'],
  ],
];

describe('in English', () => {
  it.each(ENGLISH)('%s: %s', (_, copy, expected) => {
    expect(claimsOf(copy, 'en')).toEqual(expected);
  });
});

describe('who is meant', () => {
  it.each(ENGLISH_STORIES)('%s: %s', (_, copy, expected) => {
    expect(claimsOf(copy, 'en')).toEqual(expected);
  });
});

describe('in Romanian', () => {
  it.each(ROMANIAN)('%s: %s', (_, copy, expected) => {
    expect(claimsOf(copy, 'ro')).toEqual(expected);
  });
});

describe('what was said', () => {
  const said = (text: string) =>
    extract(text, { language: 'en' }).claims.flatMap((claim) =>
      claim.attributions.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end))),
    );

  it('takes in the “that” and the marks', () => {
    expect(said('The clerk said that the bridge was “rotten.”')).toEqual(['that the bridge was “rotten.”']);
  });

  it('is one stretch for the sentences of one quotation', () => {
    const [first] = said('The clerk left. “The bridge is old,” she said. “It will close. It must.”');
    expect(first).toBe('“The bridge is old,”');
    expect(said('“The bridge is old. It will close,” the clerk said.')[0]).toBe('“The bridge is old. It will close,”');
  });
});

describe('the date', () => {
  const dated = (copy: string) => {
    const { article, claims } = extract(copy, { language: 'en' });
    return [article.dateline?.date ?? null, ...claims.map(({ text }) => text)];
  };

  it.each([
    ['before a single line of copy', 'date 2026-03-09 The mayor opened a bridge, reports HotNews.'],
    ['without a label', '2026-03-09 The mayor opened a bridge, reports HotNews.'],
    ['on a line of its own', 'date 2026-03-09\n\nThe mayor opened a bridge, reports HotNews.'],
    ['with a time of day', 'Updated: 2026-03-09 14:30 UTC\n\nThe mayor opened a bridge, reports HotNews.'],
  ])('%s', (_, copy) => {
    expect(dated(copy)).toEqual(['2026-03-09', 'The mayor opened a bridge.']);
  });

  it('inside a short line of copy makes it no dateline', () => {
    expect(dated('The vote is on 9 March 2026')).toEqual([null, 'The vote is on 9 March 2026.']);
  });
});

describe('cited sources', () => {
  const cited = (copy: string) =>
    extract(copy, { language: 'en' }).article.citedSources.map(({ name, via }) => `${name} (${via})`);

  it.each([
    [
      'the footer',
      'The mill closed on Friday.\n\nSources: Valley Wire, Dorna Gazette and Lunca TV.',
      ['Valley Wire (footer)', 'Dorna Gazette (footer)', 'Lunca TV (footer)'],
    ],
    [
      'an outlet that carries the story',
      'The mill closed, reports Valley Wire. It burned, according to the Dorna Gazette.',
      ['Valley Wire (attribution)', 'Dorna Gazette (attribution)'],
    ],
    [
      'each once, however often',
      'The mill closed, reports Valley Wire. It burned, Valley Wire writes.\n\nSource: Valley Wire',
      ['Valley Wire (footer)'],
    ],
    ['no people and no bodies', 'The mill closed, said Mayor Ana Pop. It burned, according to the ministry.', []],
    ['a link', 'The mill closed (https://www.example.org/mill).', ['example.org (link)']],
    ['the agency of the dateline', 'DORNA (Valley Wire) - The mill closed on Friday.', ['Valley Wire (attribution)']],
  ])('%s', (_, copy, expected) => {
    expect(cited(copy)).toEqual(expected);
  });
});

describe('in a language without rules', () => {
  it('each sentence is one claim, and no attribution is guessed', () => {
    const { claims, article } = extract('Der Bürgermeister sagte, die Brücke sei gesperrt. Niemand wurde verletzt.');
    expect(article.language).toBe('und');
    expect(claims.map(line)).toEqual([
      'own voice: Der Bürgermeister sagte, die Brücke sei gesperrt.',
      'own voice: Niemand wurde verletzt.',
    ]);
  });
});
