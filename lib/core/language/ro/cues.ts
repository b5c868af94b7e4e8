import type { CueTable, VerbCue } from '../cues.ts';

const list = (words: string) => words.trim().split(/\s+/);

const verbs = new Map<string, VerbCue[]>();
const add = (words: string, cue: VerbCue) => {
  const specific = cue.needsNoun === true || cue.needsQuote === true || cue.particles !== undefined;
  for (const word of list(words))
    verbs.set(word, specific ? [cue, ...(verbs.get(word) ?? [])] : [...(verbs.get(word) ?? []), cue]);
};

add('relata scrie informa nota publica', { kind: 'say', carrier: true });
add(
  'spune declara afirma susține anunța preciza menționa sublinia adăuga transmite arăta explica avertiza confirma comunica raporta asigura estima răspunde completa aminti reaminti povesti',
  { kind: 'say' },
);
add('crede considera', { kind: 'think' });
add('recunoaște admite dezvălui', { kind: 'factive' });
add('regreta', { kind: 'factive' });
add('mulțumi felicita', { kind: 'act' });
add('cere solicita condamna respinge critica saluta îndemna acuza nega promite', { kind: 'act', position: true });
add('exprima', {
  kind: 'act',
  nouns: new Set(list('regretul condoleanțe sprijinul susținerea îngrijorarea solidaritatea')),
  position: true,
});
add('oferi transmite', { kind: 'act', nouns: new Set(list('condoleanțe felicitări scuze')), needsNoun: true });
add('descrie', { kind: 'label', particles: ['drept', 'ca'] });

/** Romanian reporting language. */
export const romanianCues: CueTable = {
  verbs,
  prepositions: ['potrivit', 'conform', 'în opinia', 'după cum', 'citând', 'din informațiile'].map((phrase) =>
    phrase.split(' '),
  ),
  speechNouns: new Set(
    list('comunicat declarație comunicatul declarația raport raportul interviu conferință mesaj anunț'),
  ),
  anonymous: new Map([
    ...list('oficiali oficialii oficialilor').map((word) => [word, 'oficiali'] as const),
    ...list('surse sursele surselor').map((word) => [word, 'surse'] as const),
    ...list('martori martorii martorilor').map((word) => [word, 'martori'] as const),
    ...list('experți experții experților specialiști specialiștii specialiștilor').map(
      (word) => [word, 'experți'] as const,
    ),
    ...list('anchetatori anchetatorii anchetatorilor').map((word) => [word, 'anchetatori'] as const),
    ...list('localnici localnicii localnicilor').map((word) => [word, 'localnici'] as const),
  ]),
  people: new Set(
    list(`președintele premierul ministrul cancelarul liderul primarul guvernatorul senatorul regele regina papa purtătorul directorul ambasadorul procurorul
      judecătorul generalul avocatul profesorul analistul deputatul prefectul secretarul președinta primărița directoarea ministra purtătoarea medicul inginerul comisarul`),
  ),
  bodies: new Set(
    list(`ministerul guvernul poliția armata instanța curtea compania agenția parlamentul senatul partidul banca comisia primăria prefectura consiliul
      ambasada administrația spitalul universitatea ziarul postul procurorii autoritățile kremlinul parchetul institutul societatea jandarmeria operatorul`),
  ),
  documents: new Set(
    list(
      'raportul studiul sondajul comunicatul documentul documentele scrisoarea datele ancheta comunicatului raportului studiului datelor',
    ),
  ),
  passive: new Set(list('spune relata considera crede presupune')),
  presuppose: new Map([
    ['moartea', { verb: 'a murit' }],
    ['decesul', { verb: 'a decedat' }],
    ['demisia', { verb: 'a demisionat' }],
  ]),
};
