/**
 * Words that passwords are made of in a Romanian newsroom and that lists made elsewhere do not know, most likely first,
 * in lower case and without marks. What the lists of English and of stolen passwords hold is not repeated here.
 */
export const EASY_WORDS: readonly string[] = [
  // This product and the trade, in both languages.
  ...words('parola secondsource second source newsroom redactie redactia jurnalist jurnalista jurnalism ziar ziarist'),
  ...words(
    'ziarul stire stiri stirile presa presei editor editoare reporter redactor verificare verificat surse sursa',
  ),
  ...words('reviewer admin administrator journalist journalism press news desk copy deadline fact facts check checker'),
  ...words(
    'factcheck verified source sources story stories headline report televiziune radio gazeta cotidian corespondent',
  ),
  ...words(
    'protv digi24 antena antena3 hotnews agerpres mediafax realitatea libertatea gandul adevarul euronews observator',
  ),
  // What is said, loved and hoped for.
  ...words(
    'salut buna bunaziua bunadimineata noapte noaptebuna multumesc tecuesc iubire iubit iubita iubesc teiubesc dragoste',
  ),
  ...words('dragostea inima sufletul soare soarele luna stea steaua floare flori ingerul inger fericire fericit viata'),
  ...words(
    'familie familia mama tata mamaiubita copil copii copilul fetita baiat baiatul prieten prietena printesa regina',
  ),
  ...words(
    'pisica pisicuta caine catel catelus ursulet iepuras fluture trandafir ciocolata cafea vacanta munte marea neagra',
  ),
  ...words(
    'dumnezeu doamne isus maria mariamaria secret secreta acasa calculator internet telefon masina fotbal noroc',
  ),
  ...words(
    'doar numai mereu impreuna timp vara iarna toamna primavara dimineata seara frumos frumoasa puternic lumina',
  ),
  // Days and months.
  ...words('luni marti miercuri joi vineri sambata duminica ianuarie februarie martie aprilie mai iunie iulie august'),
  ...words('septembrie octombrie noiembrie decembrie craciun paste mosnicolae revelion'),
  // Places and clubs.
  ...words(
    'romania romanesc roman bucuresti cluj clujnapoca timisoara iasi constanta craiova brasov galati ploiesti oradea',
  ),
  ...words(
    'braila arad pitesti sibiu bacau targumures baiamare buzau botosani satumare suceava moldova transilvania dunarea',
  ),
  ...words(
    'ardeal banat oltenia muntenia dobrogea carpati delta chisinau europa steauabucuresti dinamo rapid fcsb cfr cfrcluj',
  ),
  ...words(
    'universitateacraiova petrolul hagi gicahagi mutu nadia simonahalep halep ceausescu eminescu dracula vlad tepes',
  ),
  // First names.
  ...words(
    'andrei alexandru ioan ion ionut mihai mihaela gabriel gabriela stefan stefania cristian cristina florin florina',
  ),
  ...words(
    'adrian adriana marian mariana george georgiana vasile gheorghe nicolae nicoleta daniel daniela elena ana andreea',
  ),
  ...words(
    'ioana alina alexandra raluca simona roxana oana bianca diana laura monica catalin catalina bogdan radu razvan',
  ),
  ...words(
    'sorin ciprian dragos tudor matei luca david denisa larisa anamaria lavinia corina camelia carmen valentin valentina',
  ),
  ...words(
    'popescu ionescu popa radu dumitru stan stoica gheorghiu marin munteanu moldovan rusu constantinescu georgescu',
  ),
];

function words(line: string): readonly string[] {
  return line.split(' ');
}
