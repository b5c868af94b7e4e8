import type { SourceKind } from './source.ts';
import { sourceKey } from './source-key.ts';

/**
 * What a cited source most likely is, until a person says otherwise: a known agency; whatever a footer or a link names
 * is an outlet; whoever is quoted is an institution, for those are what most attributions name besides persons.
 */
export function likelyKind(name: string, via: 'footer' | 'attribution' | 'link'): SourceKind {
  if (AGENCIES.has(sourceKey(name))) return 'agency';
  return via === 'attribution' ? 'institution' : 'outlet';
}

// News agencies by the names that copy credits them with (members of EANA, and the global ones).
const AGENCIES: ReadonlySet<string> = new Set(
  [
    'AFP',
    'Agence France-Presse',
    'Agerpres',
    'AGI',
    'ANA-MPA',
    'Anadolu',
    'Anadolu Agency',
    'ANP',
    'ANSA',
    'AP',
    'Associated Press',
    'APA',
    'Belga',
    'BNS',
    'Bloomberg',
    'BTA',
    'CTK',
    'DPA',
    'EFE',
    'HINA',
    'Interfax',
    'Keystone-SDA',
    'Kyodo',
    'Lusa',
    'Mediafax',
    'MTI',
    'NTB',
    'PA Media',
    'PAP',
    'Press Association',
    'Reuters',
    'RIA Novosti',
    'Ritzau',
    'STA',
    'STT',
    'Tanjug',
    'TASR',
    'TASS',
    'TT',
    'Ukrinform',
    'UPI',
    'Xinhua',
    'Yonhap',
  ].map(sourceKey),
);
