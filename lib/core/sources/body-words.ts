import { undeclined, withoutMarks } from '#lib/core/sources/name-words.ts';

/** Words for a body in the languages that we read, each under one word: "Ministerului Muncii" is "ministry labour". */
const BODY_TERMS = `
ministry=minister(?:ul|ului)|ministerele | health=sanatatii | labour=labor|muncii | education=educatiei|invatamantului | defence=defense|apararii |
interior=internelor|interne | foreign=externe|externelor | finance=finances|finantelor | justice=justitiei | transport=transporturilor|transports |
environment=mediului | agriculture=agriculturii | economy=economiei | culture=culturii | energy=energiei | affairs=afacerilor |
police=politia|politiei | government=guvern(?:ul|ului)? | presidency=presedintia|presedintiei | parliament=parlament(?:ul|ului)? | senate=senat(?:ul|ului)? |
hall=primaria|primariei | hospital=spital(?:ul|ului)? | university=universitatea|universitatii | school=scoala|scolii|liceul|liceului | court=curtea|curtii|tribunal(?:ul|ului)?|judecatoria|judecatoriei |
council=consili(?:ul|ului) | agency=agentia|agentiei | inspectorate=inspectorat(?:ul|ului)? | prosecutors=prosecutor|parchet(?:ul|ului)? | bank=banca|bancii |
company=compania|companiei|firma|firmei | club=clubul(?:ui)? | administration=administratia|administratiei | union=sindicat(?:ul|ului)? | party=partid(?:ul|ului)? | institute=institut(?:ul|ului)? | commission=comisia|comisiei |
committee=comitet(?:ul|ului)? | army=armata|armatei | embassy=ambasada|ambasadei | directorate=directia|directiei | authority=autoritatea|autoritatii |
association=asociatia|asociatiei | federation=federatia|federatiei | church=biserica|bisericii | prefecture=prefectura|prefecturii | palace=palatul(?:ui)? | airport=aeroport(?:ul|ului)? |
theatre=teatrul(?:ui)?|theater | library=biblioteca|bibliotecii | registry=registrul(?:ui)? | academy=academia|academiei | museum=muzeul|muzeului |
organization=organisation|organizatia|organizatiei | centre=center|centrul|centrului | gendarmerie=jandarmeria|jandarmeriei | office=birou(?:l|lui)`;

const TERMS = BODY_TERMS.split(/ \|\s*/).map((entry) => {
  const [term = '', forms = ''] = entry.trim().split('=');
  return { term, form: new RegExp(`^(?:${forms})$`, 'u') };
});

/** The one word for a body's word; any other word stays. */
export function bodyTerm(word: string): string {
  return TERMS.find(({ form }) => form.test(word))?.term ?? word;
}

const HEADS: ReadonlySet<string> = new Set(
  `ministry department presidency government office police council court parliament senate commission committee army embassy bank board company union party
  university hospital school agency inspectorate prosecutors institute directorate authority association federation church prefecture museum organization
  centre gendarmerie hall brigade guild chamber service services directorate institution foundation club society inspector bureau administration tribunal
  station corporation team league clinic college observatory congress treasury cabinet chancellery secretariat trust group council assembly navy force
  palace household airport airline railway railways zoo theatre library registry academy regulator watchdog coastguard laboratory firm charity operator`.split(
    /\s+/,
  ),
);

/** "ministry", "police": what kind of body it is. */
export const isBodyHead = (word: string): boolean => HEADS.has(word);

/** The seats of bodies, as compared words. */
const SEATS: ReadonlySet<string> = new Set(
  ['kremlin', 'kremlinul', 'white house', 'elysee', 'downing street', 'cotroceni', 'victoria palace', 'pentagon'].map(
    withoutMarks,
  ),
);

/** Named by what it is ("the Labour Ministry") or by its seat ("the Kremlin"). */
export function isBodyName(words: readonly string[]): boolean {
  return SEATS.has(words.join(' ')) || words.some((word) => isBodyHead(bodyTerm(word)));
}

const PAPERS: ReadonlySet<string> = new Set(
  `post times news herald gazette courier kurier journal tribune star mail express globe sun mirror echo observer record sentinel argus press daily weekly
  telegraph guardian independent chronicle ledger voice review bulletin tidings monitor wire radio tv television televiziunea online digital today magazine reporter
  blad extra lantern citizen examiner standard dispatch beacon gazeta ziarul ziar jurnalul jurnal curierul cronica vocea glasul libertatea adevarul stiri stirile
  informatia cotidianul monitorul tribuna buletinul evenimentul azi live`.split(/\s+/),
);

/** "Post", "Gazeta": the word of a paper or a station. */
export const isPaperWord = (word: string): boolean => PAPERS.has(word) || PAPER_STEMS.has(undeclined(word));

/** "Jurnalului", "Gazetei" */
const PAPER_STEMS: ReadonlySet<string> = new Set(
  'gazeta ziarul jurnalul curierul cronica vocea glasul cotidianul monitorul tribuna buletinul'
    .split(' ')
    .map(undeclined),
);

/** Named as papers and stations are, and as no body is. */
export function isPaperName(words: readonly string[]): boolean {
  return words.some(isPaperWord) && !words.some((word) => isBodyHead(bodyTerm(word)));
}
