/** A state by the words that stand for it in the news: its name, its people's, its capital, where power sits. */
const NATIONS = `
Afghanistan Afghan Kabul | Albania Albanian Tirana | Algeria Algerian Algiers | Argentina Argentine Argentinian Buenos_Aires Casa_Rosada | Armenia Armenian Yerevan |
Australia Australian Canberra | Austria Austrian Vienna austriac austriacă | Azerbaijan Azerbaijani Azeri Baku | Bahrain Bahraini Manama | Bangladesh Bangladeshi Dhaka |
Belarus Belarusian Minsk | Belgium Belgian | Bolivia Bolivian | Bosnia Bosnian Sarajevo | Brazil Brazilian Brasilia Planalto | Britain British UK Downing_Street Westminster |
Bulgaria Bulgarian Sofia bulgar bulgară | Cambodia Cambodian | Canada Canadian Ottawa | Chile Chilean Santiago | China Chinese Beijing Zhongnanhai chinez chineză | Colombia Colombian Bogota |
Croatia Croatian Zagreb | Cuba Cuban Havana | Cyprus Cypriot Nicosia | Czechia Czech Prague | Denmark Danish Copenhagen danez daneză | Egypt Egyptian Cairo | Estonia Estonian Tallinn |
Ethiopia Ethiopian | Finland Finnish Helsinki | France French Paris Elysee Élysée francez franceză | Georgia Georgian Tbilisi | Germany German Berlin german germană | Ghana Ghanaian Accra |
Greece Greek Athens grec | Hungary Hungarian Budapest maghiar maghiară ungar ungară | Iceland Icelandic Reykjavik | India Indian Delhi | Indonesia Indonesian Jakarta | Iran Iranian Tehran iranian iraniană |
Iraq Iraqi Baghdad | Ireland Irish Dublin | Israel Israeli Jerusalem israelian israeliană | Italy Italian Rome italian italiană | Japan Japanese Tokyo | Jordan Jordanian Amman | Kazakhstan Kazakh Astana |
Kenya Kenyan Nairobi | Kosovo Kosovar Pristina | Kuwait Kuwaiti | Latvia Latvian Riga | Lebanon Lebanese Beirut | Libya Libyan Tripoli | Lithuania Lithuanian Vilnius |
Malaysia Malaysian | Malta Maltese Valletta | Mexico Mexican | Moldova Moldovan Chisinau Chișinău moldovean | Mongolia Mongolian | Montenegro Montenegrin | Morocco Moroccan Rabat |
Myanmar Burmese | Netherlands Dutch Hague | Nigeria Nigerian Abuja | Norway Norwegian Oslo norvegian norvegiană | Oman Omani Muscat | Pakistan Pakistani Islamabad | Palestine Palestinian Ramallah |
Peru Peruvian Lima | Philippines Philippine Filipino Manila | Poland Polish Warsaw polonez poloneză | Portugal Portuguese Lisbon | Qatar Qatari Doha | Romania Romanian Bucharest Cotroceni român română |
Russia Russian Moscow Kremlin rus rusă moscova | Rwanda Rwandan Kigali | Saudi_Arabia Saudi Riyadh | Senegal Senegalese Dakar | Serbia Serbian Belgrade sârb sârbă | Singapore Singaporean | Slovakia Slovak Bratislava |
Slovenia Slovenian Ljubljana | Somalia Somali Mogadishu | Spain Spanish Madrid spaniol spaniolă | Sudan Sudanese Khartoum | Sweden Swedish Stockholm suedez suedeză | Switzerland Swiss Bern |
Syria Syrian Damascus | Taiwan Taiwanese Taipei | Thailand Thai Bangkok | Tunisia Tunisian Tunis | Turkey Turkish Ankara turc turcă | Uganda Ugandan Kampala | Ukraine Ukrainian Kyiv Kiev ucrainean ucraineană |
Emirates Emirati | US American Washington White_House american americană | Uruguay Uruguayan | Uzbekistan Uzbek | Vatican Holy_See | Venezuela Venezuelan Caracas | Vietnam Vietnamese Hanoi |
Yemen Yemeni Sanaa | Zambia Zambian | Zimbabwe Zimbabwean Harare`;

const byWord = new Map<string, string>();
for (const entry of NATIONS.split('|')) {
  const words = entry.trim().split(/\s+/);
  for (const word of words) byWord.set(word.replaceAll('_', ' ').toLowerCase(), words[0] ?? '');
}

/** Every word that stands for a state, in small letters. */
export const NATION_WORDS: readonly string[] = [...byWord.keys()];

/** The state that a word stands for ("Russian", "Kremlin", "moscow"); undefined when it stands for none. */
export const nationOf = (word: string): string | undefined => byWord.get(word.toLowerCase());
