import type { CueTable, VerbCue } from '../cues.ts';
import { romanianAdjectiveFrames, romanianFrames, romanianNounFrames, romanianSpeech } from './frames.ts';

const list = (words: string) => words.trim().split(/\s+/);

const verbs = new Map<string, VerbCue[]>();
const add = (words: string, cue: VerbCue) => {
  const specific = cue.needsNoun === true || cue.needsQuote === true || cue.particles !== undefined;
  for (const word of list(words))
    verbs.set(word, specific ? [cue, ...(verbs.get(word) ?? [])] : [...(verbs.get(word) ?? []), cue]);
};

add('relata scrie informa nota publica', { kind: 'say', carrier: true });
add(
  `spune zice declara afirma susține preciza adăuga arăta avertiza comunica raporta asigura estima răspunde completa povesti posta comenta conchide sugera
  pretinde insista constata observa reclama sesiza striga exclama șopti țipa riposta mărturisi replica concluziona nuanța puncta argumenta opina rezuma transmite`,
  { kind: 'say' },
);
add(
  'anunța menționa sublinia explica confirma aminti reaminti evidenția semnala clarifica invoca reitera detalia reafirma',
  { kind: 'say', takesNoun: true },
);
add('crede considera aprecia presupune bănui spera prognoza preconiza anticipa', { kind: 'think' });
add('recunoaște admite dezvălui', { kind: 'factive' });
add('regreta', { kind: 'factive' });
add('mulțumi felicita întreba', { kind: 'act' });
add(
  'cere solicita respinge critica saluta îndemna acuza nega promite dezminți denunța amenința reproșa propune recomanda contesta lăuda',
  { kind: 'act', position: true },
);
add('condamna', {
  kind: 'act',
  position: true,
  unless: new Set(list('închisoare ani detenție definitiv amendă despăgubiri executare')),
});
add('refuza', { kind: 'act', particles: ['să'], position: true });
add('da', { kind: 'say', nouns: new Set(list('asigurări')), needsNoun: true });
add('atrage', { kind: 'say', nouns: new Set(list('atenția')), needsNoun: true });
add('exprima', {
  kind: 'act',
  nouns: new Set(
    list(
      'regretul condoleanțe condoleanțele sprijinul susținerea îngrijorarea solidaritatea speranța încrederea dezacordul',
    ),
  ),
  position: true,
});
add('oferi transmite', {
  kind: 'act',
  nouns: new Set(list('condoleanțe felicitări scuze mulțumiri')),
  needsNoun: true,
});
add('descrie caracteriza', { kind: 'label', particles: ['drept', 'ca'] });

/** "ministru, ministrul, ministrului": a masculine noun with its articles; the last vowel of "ministru" is one already. */
const masculine = (stems: string) =>
  list(stems).flatMap((stem) => {
    const base = stem.replace(/u$/, '');
    return [stem, `${base}ul`, `${base}ului`, `${base}ii`, `${base}ilor`];
  });

/** Romanian reporting language. */
export const romanianCues: CueTable = {
  verbFirst: true,
  verbs,
  frames: romanianFrames,
  nounFrames: romanianNounFrames,
  adjectiveFrames: romanianAdjectiveFrames,
  speech: romanianSpeech,
  prepositions: [
    'în conformitate cu',
    'după spusele',
    'din punctul de vedere al',
    'în opinia',
    'în viziunea',
    'din informațiile',
    'din datele',
    'după cum',
    'așa cum',
    'preluat de',
    'preluată de',
    'citați de',
    'citate de',
    'citată de',
    'citat de',
    'potrivit',
    'conform',
    'citând',
  ].map((phrase) => phrase.split(' ')),
  clausePhrases: new Set(['după cum', 'așa cum']),
  speechNouns: new Set(
    list(`comunicat comunicatul comunicatului declarație declarația declarației raport raportul raportului interviu interviul conferință mesaj mesajul mesajului
      anunț anunțul anunțului document documentul documentului postare postarea scrisoare scrisoarea studiu studiul sondaj sondajul rechizitoriu rechizitoriul
      sentință sentința decizie decizia minută minuta date datele`),
  ),
  anonymous: new Map([
    ...list('oficial oficialul oficiali oficialii oficialilor').map((word) => [word, 'oficiali'] as const),
    ...list('surse sursele surselor sursa sursei sursă').map((word) => [word, 'surse'] as const),
    ...list('martor martorul martori martorii martorilor').map((word) => [word, 'martori'] as const),
    ...list(
      'expert expertul experți experții experților specialist specialistul specialiști specialiștii specialiștilor',
    ).map((word) => [word, 'experți'] as const),
    ...list('anchetator anchetatorul anchetatori anchetatorii anchetatorilor').map(
      (word) => [word, 'anchetatori'] as const,
    ),
    ...list('localnic localnicul localnici localnicii localnicilor vecin vecinul vecini vecinii vecinilor').map(
      (word) => [word, 'localnici'] as const,
    ),
    ...list('diplomat diplomatul diplomați diplomații diplomaților').map((word) => [word, 'diplomați'] as const),
    ...list('analiști analiștii analiștilor').map((word) => [word, 'analiști'] as const),
    ...list('medicii medicilor').map((word) => [word, 'medici'] as const),
    ...list('reprezentanții reprezentanților reprezentanți').map((word) => [word, 'reprezentanți'] as const),
    ...list('apropiați apropiații').map((word) => [word, 'apropiați'] as const),
  ]),
  people: new Set([
    ...masculine(`ministru premier cancelar lider primar viceprimar guvernator senator director ambasador procuror judecător general avocat profesor analist
      deputat prefect subprefect secretar medic inginer comisar inspector antrenor europarlamentar sociolog politolog istoric economist purtător președinte
      vicepreședinte rector decan manager patron administrator fermier polițist jurnalist reporter consilier chestor colonel maior căpitan comandant
      portar jucător tehnician fundaș atacant mijlocaș arbitru actor regizor scriitor cercetător șofer pompier ofițer preot patriarh episcop sindicalist activist candidat parlamentar prim-ministru vicepremier`),
    ...list(`președintele președintelui vicepreședintele vicepreședintelui rege regele regelui regina reginei papa papei president președinta președintei primărița primăriței
      directoarea directoarei directoare ministra ministrei purtătoarea purtătoarei purtătoare profesoara avocata judecătoarea procuroarea deputata senatoarea
      doctorul doctorița mama tatăl soția soțul fiul fiica fratele sora antrenoarea managerul șeful șefului șefa șefei economistul-șef omul oamenii bărbatul femeia
      tânărul tânăra secretara inspectoarea cercetătoarea`),
  ]),
  bodies: new Set(
    list(`ministerul ministerului guvernul guvernului executivul executivului poliția poliției armata armatei instanța instanței curtea curții compania companiei
      agenția agenției parlamentul parlamentului senatul senatului partidul partidului banca băncii comisia comisiei primăria primăriei prefectura prefecturii
      consiliul consiliului ambasada ambasadei administrația administrației spitalul spitalului universitatea universității ziarul ziarului postul procurorii
      autoritățile autorităților departamentul departamentului kremlinul kremlinului parchetul parchetului institutul institutului societatea societății jandarmeria jandarmeriei operatorul
      inspectoratul inspectoratului direcția direcției asociația asociației federația federației sindicatul sindicatului sindicatele clubul clubului firma firmei
      uniunea uniunii camera camerei tribunalul tribunalului judecătoria înalta serviciul serviciului garda gărzii oficiul oficiului fundația fundației organizația
      organizației opoziția coaliția alianța alianței polițiștii pompierii medicii procurorilor`),
  ),
  documents: new Set(
    list(
      `raportul raportului studiul studiului sondajul sondajului comunicatul comunicatului documentul documentele documentului scrisoarea scrisorii datele datelor ancheta
      rechizitoriul rechizitoriului analiza cercetarea statistica statisticile bilanțul ordonanța proiectul cifrele auditul`,
    ),
  ),
  passive: new Set(list('spune relata considera crede presupune acuza suspecta bănui estima')),
  impersonal: new Set(list('spune zice afla părea zvoni ști crede presupune vorbi anunța')),
  presuppose: new Map([
    ['moartea', { verb: 'a murit' }],
    ['decesul', { verb: 'a decedat' }],
    ['demisia', { verb: 'a demisionat' }],
  ]),
};
