import type { Stakes } from '../stakes.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const romanianStakes: Stakes = {
  units:
    set(`% $ € lei leu euro dolari dolar procent procente procentuale tone tonă kilometri hectare megawați grade ori medie mediu
    majoritatea`),
  masses: set(
    'sută sute mie mii milion milioane miliard miliarde jumătate treime sfert zeci douăzeci treizeci patruzeci cincizeci dublul triplul',
  ),
  change:
    set(`crescut crește crescând creșteri creștere creșterea scăzut scade scădere scăderea redus reduce reducere reducerea mărit majorat
    majorare majorarea dublat triplat înjumătățit pierdut pierde pierderi câștigat adăugat tăiat depășit depășește diminuat`),
  ways: set('sus jos plus minus peste sub'),
  times: set('față urmă acum trecut trecută anterior anterioară precedent precedentă recent deja fost fostul'),
  than: set('decât comparativ'),
  deeds:
    set(`votat votează vot promulgat semnat semnează adoptat adoptă respins respinge numit numește ales alege aprobat aprobă finanțat
    cheltuit plătit alocat interzis ordonat demis angajat concediat negociat ratificat retras trimis propus sprijinit susținut refuzat
    admis recunoscut negat promis împrumutat vândut cumpărat construit deschis închis blocat suspendat demisionat anchetat`),
  bodies:
    set(`senat senatul senator senatorul senatori parlament parlamentul guvern guvernul guvernului președinte președintele președintelui
    premier premierul premierului ministru ministrul ministrului miniștri minister ministerul primar primarul primarului primăria prefect
    prefectul curte curtea instanța tribunalul dna diicot procurorii procuratura armata nato ue comisia comisie partid partidul psd pnl usr
    aur udmr compania companiei banca bănci consiliul deputat deputatul deputați deputații stat statul`),
  matters:
    set(`impozit impozite impozitul taxe taxa tva deficit deficitul deficitului datorie datoria buget bugetul bugetului cheltuieli
    cheltuielile salarii salariile salariu salariul pensie pensii pensiile pensiilor șomaj șomajul șomeri inflație inflația inflației economie
    economia preț prețuri prețul prețurile costuri facturi sărăcie sănătate spital spitale spitalul școli școala elevi profesori război
    războiul trupe soldați rachete drone arme sancțiuni lege legea legii legi ordonanță ordonanța proiect proiectul acord acordul tratat alegeri
    alegerile energie gaz gaze petrol infracțiuni crime evaziune corupție poliția locuri locuitori populație victime civili export exporturi import
    importuri pib`),
  countries:
    set(`ucraina ucrainei rusia rusiei rus ruși rușii rusești moscova kiev moldova moldovei chișinău ungaria ungariei budapesta bulgaria bulgariei
    serbia serbiei polonia poloniei germania germaniei franța franței italia italiei spania spaniei austria austriei grecia greciei turcia turciei
    sua america americii american americani washington china chinei chinez chinezi israel israelul israelului iran iranul iranului gaza siria siriei
    irak irakul britanie londra paris berlin bruxelles europa europei japonia japoniei coreea india indiei transnistria crimeea belarus`),
  findings:
    set(`raport raportul studiu studiul sondaj sondajul date datele cifre cifrele statistică statistici ancheta anchetă audit
    recensământ estimări`),
  says: set(`spus spune spun declarat declară anunțat anunță susține susțin susținut afirmat afirmă acuzat acuză criticat critică cere cer cerut vrea vor
    promis promite refuzat refuză negat neagă admis recunoscut avertizat avertizează propus propune`),
  been: set('era erau fusese fost avea aveau fuseseră'),
  wishes: set(
    'vreau vrem vrea sper sperăm dorim doresc trebuie propun propunem intenționăm intenționez haideți hai promit promitem',
  ),
  feelings:
    set(`mândru mândră bucur bucurăm fericit fericită trist tristă supărat iubesc apreciez respect recunoscător recunoscătoare rog
    doamne`),
  rhetoric:
    set(`libertate libertatea demnitate demnitatea viitor viitorul valori valorile credință șansă șanse provocare provocări
    responsabilitate curaj adevăr important importantă problemă probleme lucru lucruri`),
  vague: set('lumea oamenii oameni toți toată cineva nimeni oricine ceva nimic orice fiecare'),
  views: set('cred credem consider considerăm părerea opinia zic presupun'),
  judged:
    set(`bun bună bine rău rea greșit greșită corect corectă rușinos regretabil excelent excelentă dezastru dezastruos prost proastă grav nedrept
    minunat minunată ridicol ridicolă tragic incredibil trist tristă ușor greu imposibil necesar`),
  asks: set('cum ce'),
  amounts: set('mulți multe numeroși numeroase nenumărate câțiva câteva'),
  undone: set('niciodată refuzat eșuat ratat omis neglijat'),
  courtesies: set(
    'mulțumesc mulțumim bună salut seara întrebare întrebarea întrebări răspuns doamnelor domnilor poftim bine da',
  ),
  first: set('eu mă mie mine meu mea mei mele îmi mi-'),
  second: set('tu voi dumneavoastră dvs tine ție te vă tău ta voastră vostru'),
  third: set('el ea ei ele lui lor'),
  that: set('asta acesta aceasta acestea aceștia acela aceea ăsta'),
  ours: set('noi ne nouă noastră nostru noștri noastre'),
  pledges: set('voi vom va vor'),
  places: set('în la din lângă spre dinspre prin'),
  unreal: set('dacă ar aș am-i vom voi va vor urma poate'),
};
