/** @module Places that news is full of, their adjectives, and the words that places end in. Written from general knowledge. */

/** country|adjective and people, separated by commas */
const COUNTRIES = `
Afghanistan|Afghan|Albania|Albanian|Algeria|Algerian|Andorra|Andorran|Angola|Angolan|Argentina|Argentine,Argentinian|Armenia|Armenian|Australia|Australian|Austria|Austrian|Azerbaijan|Azerbaijani|
Bahamas|Bahamian|Bahrain|Bahraini|Bangladesh|Bangladeshi|Barbados|Barbadian|Belarus|Belarusian|Belgium|Belgian|Belize|Belizean|Benin|Beninese|Bhutan|Bhutanese|Bolivia|Bolivian|Bosnia|Bosnian|Botswana|Botswanan|
Brazil|Brazilian|Britain|British|Brunei|Bruneian|Bulgaria|Bulgarian|Burundi|Burundian|Cambodia|Cambodian|Cameroon|Cameroonian|Canada|Canadian|Chad|Chadian|Chile|Chilean|China|Chinese|
Colombia|Colombian|Congo|Congolese|Croatia|Croatian|Cuba|Cuban|Cyprus|Cypriot|Czechia|Czech|Denmark|Danish|Djibouti|Djiboutian|Dominica|Dominican|Ecuador|Ecuadorean,Ecuadorian|Egypt|Egyptian|England|English|
Eritrea|Eritrean|Estonia|Estonian|Ethiopia|Ethiopian|Europe|European|Fiji|Fijian|Finland|Finnish|France|French|Gabon|Gabonese|Gambia|Gambian|Germany|German|Ghana|Ghanaian|Greece|Greek|Greenland|Greenlandic|Guam|Guamanian|Guatemala|Guatemalan|
Guinea|Guinean|Guyana|Guyanese|Haiti|Haitian|Honduras|Honduran|Hungary|Hungarian|Iceland|Icelandic|India|Indian|Indonesia|Indonesian|Iran|Iranian|Iraq|Iraqi|Ireland|Irish|Israel|Israeli|
Italy|Italian|Jamaica|Jamaican|Japan|Japanese|Kazakhstan|Kazakh|Kenya|Kenyan|Kosovo|Kosovar|Kuwait|Kuwaiti|Kyrgyzstan|Kyrgyz|Laos|Laotian|Latvia|Latvian|Lebanon|Lebanese|
Liberia|Liberian|Libya|Libyan|Liechtenstein|Liechtensteiner|Lithuania|Lithuanian|Luxembourg|Luxembourgish|Macedonia|Macedonian|Madagascar|Malagasy|Malawi|Malawian|Malaysia|Malaysian|Maldives|Maldivian|Mali|Malian|Malta|Maltese|
Mauritania|Mauritanian|Mauritius|Mauritian|Mexico|Mexican|Moldova|Moldovan|Monaco|Monegasque|Mongolia|Mongolian|Montenegro|Montenegrin|Morocco|Moroccan|Mozambique|Mozambican|Myanmar|Burmese|Burma|Burmese|Namibia|Namibian|
Nepal|Nepalese|Netherlands|Dutch|Nicaragua|Nicaraguan|Niger|Nigerien|Nigeria|Nigerian|Norway|Norwegian|Oman|Omani|Pakistan|Pakistani|Palestine|Palestinian|Panama|Panamanian|Paraguay|Paraguayan|Peru|Peruvian|
Philippines|Philippine,Filipino|Poland|Polish|Portugal|Portuguese|Qatar|Qatari|Romania|Romanian|Russia|Russian|Rwanda|Rwandan|Samoa|Samoan|Scotland|Scottish|Senegal|Senegalese|Serbia|Serbian|Singapore|Singaporean|
Slovakia|Slovak|Slovenia|Slovenian,Slovene|Somalia|Somali|Spain|Spanish|Sudan|Sudanese|Suriname|Surinamese|Sweden|Swedish|Switzerland|Swiss|Syria|Syrian|Taiwan|Taiwanese|Tajikistan|Tajik|
Tanzania|Tanzanian|Thailand|Thai|Tibet|Tibetan|Togo|Togolese|Tunisia|Tunisian|Turkey|Turkish|Turkmenistan|Turkmen|Uganda|Ugandan|Ukraine|Ukrainian|Uruguay|Uruguayan|Uzbekistan|Uzbek|Vatican|Vatican|Venezuela|Venezuelan|
Vietnam|Vietnamese|Wales|Welsh|Yemen|Yemeni|Zambia|Zambian|Zimbabwe|Zimbabwean|Asia|Asian|Africa|African|America|American|Catalonia|Catalan|Crimea|Crimean|Chechnya|Chechen|Kashmir|Kashmiri|Bavaria|Bavarian|Kurdistan|Kurdish`

const LONG = `
United States|United Kingdom|United Arab Emirates|Saudi Arabia|South Africa|South Korea|North Korea|New Zealand|Sri Lanka|Costa Rica|El Salvador|Puerto Rico|Hong Kong|Ivory Coast|Sierra Leone|Burkina Faso|Papua New Guinea|
Czech Republic|Dominican Republic|Soviet Union|South Sudan|Northern Ireland|West Bank|Gaza Strip|Middle East|East Timor|Cape Verde|Equatorial Guinea|Central African Republic|Latin America|North America|South America|Great Britain|
Trinidad and Tobago|Bosnia and Herzegovina|Antigua and Barbuda|Democratic Republic of the Congo|Vatican City|Washington D.C.|District of Columbia|New York City|Capitol Hill|Silicon Valley|Wall Street|Downing Street`

const STATES = `
Alabama|Ala.|Alaska|Alaska|Arizona|Ariz.|Arkansas|Ark.|California|Calif.|Colorado|Colo.|Connecticut|Conn.|Delaware|Del.|Florida|Fla.|Georgia|Ga.|Hawaii|Hawaii|Idaho|Idaho|Illinois|Ill.|Indiana|Ind.|Iowa|Iowa|Kansas|Kan.|Kentucky|Ky.|
Louisiana|La.|Maine|Maine|Maryland|Md.|Massachusetts|Mass.|Michigan|Mich.|Minnesota|Minn.|Mississippi|Miss.|Missouri|Mo.|Montana|Mont.|Nebraska|Neb.|Nevada|Nev.|New Hampshire|N.H.|New Jersey|N.J.|New Mexico|N.M.|New York|N.Y.|
North Carolina|N.C.|North Dakota|N.D.|Ohio|Ohio|Oklahoma|Okla.|Oregon|Ore.|Pennsylvania|Pa.|Rhode Island|R.I.|South Carolina|S.C.|South Dakota|S.D.|Tennessee|Tenn.|Texas|Tex.|Utah|Utah|Vermont|Vt.|Virginia|Va.|Washington|Wash.|
West Virginia|W.Va.|Wisconsin|Wis.|Wyoming|Wyo.|Ontario|Ont.|Quebec|Que.|Alberta|Alta.|Manitoba|Man.|Saskatchewan|Sask.|Queensland|Qld.|Victoria|Vic.|Tasmania|Tas.|Punjab|Punjab|Bihar|Bihar|Kerala|Kerala`

const CITIES = `
Aberdeen|Abu Dhabi|Abuja|Accra|Adelaide|Addis Ababa|Albany|Albuquerque|Aleppo|Alexandria|Algiers|Amman|Amsterdam|Anchorage|Ankara|Annapolis|Athens|Atlanta|Auckland|Austin|Baghdad|Baku|Baltimore|Bangalore|Bangkok|Barcelona|Basra|Baton Rouge|
Beijing|Beirut|Belfast|Belgrade|Benghazi|Berlin|Bern|Birmingham|Bogota|Bonn|Boston|Brasilia|Bratislava|Brisbane|Bristol|Brooklyn|Brussels|Bucharest|Budapest|Buenos Aires|Buffalo|Cairo|Calcutta|Calgary|Cambridge|Canberra|Cape Town|Caracas|
Cardiff|Charlotte|Charlottesville|Chennai|Chicago|Cincinnati|Cleveland|Cologne|Colombo|Copenhagen|Dakar|Dallas|Damascus|Davos|Dayton|Delhi|Denver|Des Moines|Detroit|Dhaka|Doha|Donetsk|Dortmund|Dresden|Dubai|Dublin|Durban|Düsseldorf|Edinburgh|
El Paso|Essex|Fallujah|Ferguson|Florence|Fort Worth|Frankfurt|Geneva|Glasgow|Guantanamo|Guantánamo|Hamburg|Hanoi|Harare|Harlem|Hartford|Havana|Helsinki|Hiroshima|Hollywood|Honolulu|Houston|Indianapolis|Islamabad|Istanbul|Jacksonville|Jakarta|
Jeddah|Jerusalem|Johannesburg|Kabul|Kandahar|Kansas City|Karachi|Kathmandu|Khartoum|Kiev|Kyiv|Kinshasa|Kyoto|Lagos|Lahore|Las Vegas|Leeds|Leipzig|Lima|Lisbon|Little Rock|Liverpool|London|Los Angeles|Louisville|Lyon|Madrid|Manchester|Manhattan|
Manila|Marseille|Mecca|Medina|Melbourne|Memphis|Mexico City|Miami|Milan|Milwaukee|Minneapolis|Minsk|Mogadishu|Montreal|Moscow|Mosul|Mumbai|Munich|Nairobi|Najaf|Naples|Nashville|New Delhi|New Haven|New Orleans|Newark|Newcastle|Nice|Nottingham|
Oakland|Odessa|Oklahoma City|Omaha|Orlando|Osaka|Oslo|Ottawa|Oxford|Palestine|Palmyra|Paris|Pasadena|Perth|Philadelphia|Phoenix|Pittsburgh|Portland|Prague|Pretoria|Providence|Pyongyang|Queens|Quito|Raleigh|Ramallah|Raqqa|Reykjavik|Richmond|Riga|
Rio de Janeiro|Riyadh|Rome|Rotterdam|Sacramento|Salt Lake City|San Antonio|San Bernardino|San Diego|San Francisco|San Jose|San Juan|Santiago|Sao Paulo|Sarajevo|Scranton|Seattle|Seoul|Sevastopol|Shanghai|Sheffield|Simferopol|Sofia|Southampton|
Spokane|Springfield|St. Louis|St. Petersburg|Stalingrad|Stockholm|Strasbourg|Stuttgart|Sydney|Taipei|Tallahassee|Tampa|Tbilisi|Tehran|Tel Aviv|Tijuana|Tirana|Tokyo|Toledo|Toronto|Toulouse|Trenton|Tripoli|Tucson|Tulsa|Tunis|Turin|Valencia|
Vancouver|Venice|Vienna|Vilnius|Warsaw|Wellington|Wichita|Winnipeg|Yangon|Yokohama|York|Zagreb|Zurich|Balkans|Caribbean|Pacific|Atlantic|Mediterranean|Sinai|Gaza|Bronx|Midwest|Caucasus|Scandinavia|Siberia|Donbas`

const FEATURES = `street st. avenue ave. road boulevard blvd. lane square park bridge river lake mountain mountains mount hill hills valley bay beach island islands isle coast sea ocean gulf strait canal county city town
village township borough district province region state territory peninsula desert forest airport station harbor harbour port stadium arena tower building hall palace castle cathedral mosque temple square plaza cemetery highway
route creek falls springs heights ridge canyon glacier cape point reservoir dam zone border airfield basin plateau
brook pond stream cove inlet marsh moor woods grove parish hamlet commune municipality prefecture governorate oblast taluk tehsil voivodeship canton junction crossing corners hollow gorge pass trail terrace gardens garden
abbey priory manor mine quarry wharf pier quay embankment meadows plains archipelago atoll reef lagoon fjord volcano summit peak range caves cave empire kingdom republic cottage mansion auditorium amphitheatre ballpark raceway speedway racecourse velodrome rink`

/** The cells of a table that "|" parts. */
export const rows = (table: string) =>
  table
    .trim()
    .split('|')
    .map((s) => s.trim())
    .filter(Boolean)

const countries = rows(COUNTRIES)

/** Adjective or people → country: "Iraqi" → "Iraq". */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  countries.flatMap((word, i) =>
    i % 2 ? word.split(',').map((adjective) => [adjective, countries[i - 1]!] as const) : [],
  ),
)

const states = rows(STATES)
/** AP abbreviation → state: "Ark." → "Arkansas". */
export const STATE_OF: ReadonlyMap<string, string> = new Map(
  states.flatMap((word, i) => (i % 2 ? [[word, states[i - 1]!] as const] : [])),
)

/** Full names of places, as written. */
export const PLACES: ReadonlySet<string> = new Set([
  ...countries.filter((_, i) => i % 2 === 0),
  ...rows(LONG),
  ...states,
  ...rows(CITIES),
  ...'U.S. US USA U.K. UK EU UAE U.A.E. DPRK D.C. DC L.A. NYC'.split(' '),
])

/** People and adjectives of no country, capitalized but no names: "Democratic", "Muslim". */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  `Democratic Democrat Democrats Republican Republicans Muslim Muslims Christian Christians Jewish Jew Jews Catholic Catholics Protestant Protestants Orthodox Islamic Islamist Islamists Sunni Sunnis Shiite Shiites Shia Shi'ite
  Arab Arabs Arabic Hindu Hindus Buddhist Buddhists Sikh Mormon Communist Nazi Nazis Hispanic Hispanics Latino Latinos Latina Western Eastern Southern Northern Soviet Persian Scandinavian Baltic Balkan Jihadist Zionist
  African-American African-Americans Asian-American Kurds Kurd Turks Spaniards Danes Poles Swedes Finns Britons Brits Dutchman Frenchman Englishman Irishman Americans Texan Texans Californian Californians
  Arkansans Virginians Londoner Londoners Parisian Parisians Saudi Saudis Emirati Anglican Evangelical Evangelicals Conservative Conservatives Liberal Liberals Tory Tories Marxist Maoist Taliban Democratic-led Republican-led
  Hellenic Hebrew Latin Anglo Flemish Basque Bengali Tamil Pashtun Hazara Uighur Uyghur Rohingya Berber Zulu Inuit Cherokee Navajo Sioux Quaker Quakers`.split(
    /\s+/,
  ),
)

/** Whether `word` (as written) is an adjective or a people, not a name: "Iraqi", "Russians", "Democrats". */
export function isAdjective(word: string): boolean {
  if (COUNTRY_OF.has(word) || ADJECTIVES.has(word)) return true
  return word.endsWith('s') && COUNTRY_OF.has(word.slice(0, -1))
}

/** Words, lower case, that end the name of a place: "Street", "County". */
export const PLACE_WORDS: ReadonlySet<string> = new Set(FEATURES.split(/\s+/))
