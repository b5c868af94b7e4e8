import type { CheckWords } from '../check-words.ts';
import { phrasesOf } from '../point-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const romanianCheckWords: CheckWords = {
  open: set(
    `și sau dar iar ori că să de la cu din pe pentru în prin către despre sub după dacă când care unde ca al ale ai a cea cel cei cele decât deși
    precum nici fără între un o lui chiar foarte`,
  ),
  exact: phrasesOf([
    'cel puțin',
    'cel mult',
    'până la',
    'circa',
    'aproape',
    'aproximativ',
    'peste',
    'mai mult de',
    'mai puțin de',
    'mai multe de',
    'doar',
    'numai',
    'în jur de',
    'vreo',
  ]),
  conditions: phrasesOf([
    'dacă',
    'chiar dacă',
    'numai dacă',
    'doar dacă',
    'decât dacă',
    'în cazul în care',
    'cu condiția',
    'atâta timp cât',
    'atât timp cât',
  ]),
  asks: set(
    'știe știu știa vedea vede văd vom întreba întreabă întrebat întrebată clar neclar verifica verifică decide decis spune spună spus și sau dar ca',
  ),
  than: 'decât',
  more: set('mai alt altă alți alte altfel'),
  pointing: set('acesta aceasta acest această trecut trecută viitor viitoare următor următoare'),
  one: new Set(),
  many: new Set(),
  onePronouns: set('el ea acesta aceasta acela aceea'),
  manyPronouns: set('ei ele aceștia acestea aceia'),
  singles: set('un o acest această fiecare'),
  plurals: set('acești aceste câțiva câteva niște mulți multe'),
};
