const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words written with a capital before a name that are no part of it, in any language that we read. */
export const TITLES =
  set(`gov dep cpl pvt maj det supt president prime minister premier chancellor king queen prince princess pope emperor sultan emir sheikh ayatollah imam rabbi bishop
  archbishop cardinal father sister mayor governor senator sen rep representative congressman congresswoman secretary deputy foreign defence defense interior
  finance health justice vice chief general gen colonel col major captain capt lieutenant lt sergeant sgt admiral commander inspector officer judge justice
  attorney prosecutor ambassador commissioner director chairman chairwoman chair speaker leader supreme professor prof doctor dr mr mrs ms mx miss sir lady lord dame
  former acting then-president ex-president councillor councilor councilman councilwoman coach spokesman spokeswoman spokesperson state opposition party
  președintele premierul prim-ministrul ministrul primarul regele regina papa deputatul senatorul domnul doamna dl dna generalul procurorul`);

/** What somebody belongs to or is, written with a capital before the name and no part of it. */
export const AFFILIATIONS = set(
  'democrat republican conservative liberal labour tory independent rival veteran incumbent socialist communist nationalist unionist',
);

/** Words that make a run of capitals the name of a body or a place, not of a person. */
export const BODY_WORDS =
  set(`council ministry university hospital agency bank party parliament senate congress court committee commission union association
  federation league institute institution school college office department company corporation corp group times post gazette herald news journal tribune wire daily
  press house street avenue road square alley boulevard embankment river lake sea ocean mount mountain island islands city county state states province district region valley bay port airport station bridge
  north south east west northern southern eastern western gulf front army navy force forces guard corps police service services board authority fund foundation
  organization organisation nations kingdom republic emirates arabia international national world european african asian american summit conference treaty agreement act
  bill law cup championship olympics games war day week prize award festival church cathedral museum library theatre theater hotel park tower palace castle
  lines systems motors holdings foods airlines technologies industries energy partners capital software labs pharma solutions brands stores studios records
  electronics telecom resources pharmaceuticals insurance financial securities investments works policy campaign website center centers hall heights beach
  media network channel radio television tv network centre center club society alliance coalition movement labour labor democratic democrats republicans
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  gazeta gazetei agenției ziarului televiziunea consiliul ministerul universitatea spitalul agenția banca partidul parlamentul senatul curtea comisia primăria guvernul poliția compania ziarul europeană statele unite`);

/** Those of them that are surnames as well, right behind a given name ("Sam Hall"). */
export const SURNAMES_TOO = set(
  'hall lake west north east street day church price rivers law bill cup wall banks house post times guard war force prize bridge',
);

/** Given names that tell "he" from "she" would be guesswork; these words do tell. */
export const HE_WORDS = set(
  'mr sir lord king prince pope spokesman chairman congressman councilman father brother husband son emperor sultan emir sheikh ayatollah domnul dl regele papa',
);
export const SHE_WORDS = set(
  'mrs ms miss lady dame queen princess spokeswoman chairwoman congresswoman councilwoman mother sister wife daughter doamna dna regina',
);
