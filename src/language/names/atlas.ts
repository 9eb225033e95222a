/** @module More places of the world: regions, rivers, mountains, islands, towns. Written from general knowledge; names that are mostly persons' or words are left out. */
import { rows } from './places.ts'

const REGIONS = `
Abkhazia|Aceh|Alsace|Andalusia|Anatolia|Andhra Pradesh|Antarctica|Aquitaine|Aragon|Arunachal Pradesh|Assam|Asturias|Baden-Württemberg|Balochistan|Baluchistan|Bashkortostan|Basque Country|Basra Province|Bengal|Bessarabia|
Bohemia|Brandenburg|British Columbia|British Isles|British Virgin Islands|Brittany|Bukovina|Burgundy|Calabria|Campania|Canary Islands|Cantabria|Carinthia|Castile|Cayman Islands|Central America|Central Asia|Central Europe|
Channel Islands|Chhattisgarh|Chihuahua|Chubut|Cook Islands|Cornwall|Corsica|Crete|Cumbria|Cyprus|Dagestan|Dalmatia|Darfur|Deccan|Devon|Dorset|Dutch East Indies|East Africa|East Anglia|East Asia|East Germany|
East Prussia|Eastern Cape|Eastern Europe|Emilia-Romagna|Estremadura|Extremadura|Falkland Islands|Far East|Faroe Islands|Flanders|Franche-Comté|French Guiana|French Polynesia|Frisia|Fujian|Galicia|Galilee|Gansu|Gascony|
Gibraltar|Goa|Great Plains|Guadeloupe|Guangdong|Guangxi|Guizhou|Gujarat|Hainan|Haryana|Hawke's Bay|Hebei|Heilongjiang|Henan|Herzegovina|Hesse|Himachal Pradesh|Holland|Holy Land|Holy Roman Empire|Hubei|Hunan|Iberia|
Iberian Peninsula|Indian subcontinent|Indochina|Ingushetia|Inner Mongolia|Istria|Jalisco|Jamtland|Jharkhand|Jiangsu|Jiangxi|Jilin|Jutland|Karelia|Karnataka|Khorasan|Khuzestan|Korea|KwaZulu-Natal|Labrador|Lancashire|
Lapland|Leinster|Levant|Liaoning|Liguria|Limburg|Lincolnshire|Lombardy|Lower Saxony|Macau|Macao|Madhya Pradesh|Maharashtra|Malaya|Manchuria|Manipur|Maritimes|Martinique|Massif Central|Mecklenburg|Meghalaya|
Melanesia|Mesopotamia|Michoacán|Micronesia|Middlesex|Mizoram|Moldavia|Moravia|Munster|Nagaland|Navarre|New Brunswick|New Caledonia|New England|New Guinea|New South Wales|New Spain|Newfoundland|Newfoundland and Labrador|Norfolk|Norfolk Island|
Normandy|North Africa|North Korea|North Rhine-Westphalia|Northamptonshire|Northern Cape|Northern Cyprus|Northern Territory|Northumberland|Northwest Territories|Nottinghamshire|Nova Scotia|Nunavut|Oaxaca|Occitania|Odisha|Orissa|Orkney|
Ossetia|Ottoman Empire|Oxfordshire|Pacific Northwest|Palatinate|Patagonia|Persia|Picardy|Piedmont|Polynesia|Pomerania|Prince Edward Island|Provence|Prussia|Punjab|Qinghai|Rajasthan|Rhineland|Rhineland-Palatinate|Rhodesia|Roman Empire|
Ruthenia|Saarland|Sahara|Sahel|Sardinia|Saxony|Saxony-Anhalt|Schleswig|Schleswig-Holstein|Scottish Highlands|Shaanxi|Shandong|Shanxi|Shetland|Sichuan|Sicily|Sikkim|Silesia|Sindh|Slavonia|Somerset|Sonora|South America|South Asia|South Australia|
South Tyrol|South Yorkshire|Southeast Asia|Southern California|Southern Europe|Staffordshire|Styria|Suffolk|Sumatra|Surrey|Sussex|Swabia|Tamil Nadu|Tatarstan|Telangana|Thessaly|Thrace|Thuringia|Tierra del Fuego|Transvaal|Transylvania|Tripura|
Tuscany|Tyrol|USSR|Ulster|Umbria|Upper Canada|Upper Peninsula|Uttar Pradesh|Uttarakhand|Veneto|Vojvodina|Wallonia|Warwickshire|West Africa|West Bengal|West Germany|West Indies|West Midlands|West Yorkshire|Western Australia|Western Cape|Western Europe|
Westphalia|Wiltshire|Worcestershire|Xinjiang|Yorkshire|Yucatán|Yucatan|Yugoslavia|Yukon|Yunnan|Zanzibar|Zealand|Zhejiang|Derbyshire|Cheshire|Gloucestershire|Hampshire|Hertfordshire|Leicestershire|Shropshire|Bedfordshire|Berkshire|Buckinghamshire|
Cambridgeshire|Herefordshire|Huntingdonshire|Rutland|Merseyside|Tyne and Wear|Greater Manchester|Greater London|Isle of Man|Isle of Wight|Aberdeenshire|Ayrshire|Lanarkshire|Perthshire|Glamorgan|Gwynedd|Powys|County Cork|County Durham|
County Kerry|County Mayo|County Galway|County Antrim|County Down|Czechoslovakia|Bohemia|Siam|Ceylon|Zaire|Tanganyika|Eurasia|Americas|Benelux|Maghreb|Oceania|Australasia|Arabia|Arabian Peninsula|Asia Minor|Asia-Pacific|Bermuda|Curaçao|Aruba|Grenada|
Saint Lucia|Barbuda|Seychelles|Comoros|Réunion|Vanuatu|Tonga|Tuvalu|Kiribati|Nauru|Palau|Marshall Islands|Solomon Islands|Saint Kitts and Nevis|U.S. Virgin Islands|American Samoa|Central African Republic|Guinea-Bissau|Lesotho|Swaziland|Eswatini|
São Tomé and Príncipe|Republic of Ireland|Northern Ireland|San Marino|Timor-Leste|United States of America|People's Republic of China|Republic of China|Confederate States of America|Kingdom of Great Britain|Kalimantan|Sulawesi|Borneo|Bali|
Mindanao|Luzon|Cebu|Timor|Honshu|Hokkaido|Kyushu|Shikoku|Okinawa|Sri Lanka|Malabar|Coromandel|Mesoamerica|Gran Chaco|Bahia|Minas Gerais|Rio Grande do Sul|Paraná|São Paulo|Santa Catarina|Pernambuco|Ceará|Amazonas|Antioquia|Cundinamarca`

const WATERS = `
Adriatic Sea|Aegean Sea|Amazon River|Amu Darya|Arabian Sea|Arctic|Arctic Circle|Arctic Ocean|Atlantic Ocean|Baltic Sea|Bay of Bengal|Bay of Biscay|Bering Sea|Bering Strait|Black Sea|Bosphorus|Caspian Sea|Chesapeake Bay|Colorado River|Columbia River|
Coral Sea|Danube|Dardanelles|Dead Sea|Delaware River|Dnieper|Don River|Drava|East River|Elbe|English Channel|Euphrates|Ganges|Great Lakes|Gulf Coast|Gulf of Mexico|Gulf Stream|Hudson Bay|Hudson River|Indian Ocean|Indus|Irish Sea|Irrawaddy|Jordan River|
Lake Baikal|Lake Erie|Lake Geneva|Lake Huron|Lake Michigan|Lake Ontario|Lake Superior|Lake Tahoe|Lake Tanganyika|Lake Titicaca|Lake Victoria|Lake Winnipeg|Loire|Long Island Sound|Mediterranean Sea|Mekong|Mersey|Mississippi River|Missouri River|
Murray River|Niagara Falls|Niger River|Nile|North Atlantic|North Pacific|North Sea|Ohio River|Orinoco|Pacific Ocean|Panama Canal|Persian Gulf|Po River|Potomac|Potomac River|Puget Sound|Red Sea|Rhine|Rhône|Rio Grande|Savannah River|Sea of Azov|
Sea of Galilee|Sea of Japan|Seine|Snake River|South Atlantic|South China Sea|South Pacific|St. Lawrence River|St. Lawrence|Strait of Gibraltar|Strait of Hormuz|Suez Canal|Susquehanna|Tagus|Tasman Sea|Thames|River Thames|Tiber|Tigris|Ural River|
Victoria Falls|Vistula|Volga|Yangtze|Yellow River|Yellow Sea|Zambezi|Alps|Andes|Appalachians|Appalachian Mountains|Ardennes|Atlas Mountains|Blue Ridge|Carpathians|Cascades|Dolomites|Everest|Mount Everest|Himalayas|Himalaya|Hindu Kush|Karakoram|
Kilimanjaro|Matterhorn|Mont Blanc|Mount Fuji|Mount Rainier|Ozarks|Pamirs|Pennines|Pyrenees|Rockies|Rocky Mountains|Sierra Madre|Sierra Nevada|Tatra Mountains|Ural Mountains|Urals|Vosges|Death Valley|Grand Canyon|Gobi Desert|Kalahari|Mojave|
Mojave Desert|Yosemite|Yellowstone|Everglades|Great Barrier Reef|Galápagos|Galapagos Islands|Hebrides|Outer Hebrides|Aleutian Islands|Azores|Balearic Islands|Bahamas|Greater Antilles|Lesser Antilles|Hispaniola|Guadalcanal|Iwo Jima|Oahu|Maui|
Kauai|Pearl Harbor|Long Island|Staten Island|Ellis Island|Coney Island|Majorca|Mallorca|Ibiza|Tenerife|Madeira|Malta|Lanzarote|Isle of Skye|Anglesey|Guernsey|Svalbard|Spitsbergen|Gotland|Tahiti|Easter Island|Vancouver Island|Cape Cod|Cape Horn|
Cape Canaveral|Cape of Good Hope|Nantucket|Martha's Vineyard`

const TOWNS = `
Aachen|Aarhus|Aberystwyth|Acapulco|Adana|Aden|Agra|Ahmedabad|Akron|Albacete|Alicante|Allahabad|Allentown|Almaty|Amarillo|Amritsar|Anaheim|Anchorage|Ann Arbor|Antalya|Antwerp|Arlington|Asheville|Asmara|Astana|Asunción|Aswan|Atlantic City|Augsburg|
Auschwitz|Avignon|Bakersfield|Bandung|Banff|Basel|Bayreuth|Bergamo|Berkeley|Bethlehem|Beverly Hills|Bhopal|Bilbao|Biloxi|Binghamton|Bishkek|Blackpool|Bloomington|Boca Raton|Boise|Bologna|
Bordeaux|Bournemouth|Braunschweig|Bremen|Breslau|Bridgeport|Brighton|Brno|Bruges|Bujumbura|Bulawayo|Burgos|Burlington|Bursa|Bydgoszcz|Cádiz|Caen|Cagliari|Calais|Cambridge|Cannes|Canterbury|
Cartagena|Casablanca|Catania|Cedar Rapids|Chandigarh|Changsha|Charleroi|Chapel Hill|Charleston|Chattanooga|Chelmsford|Chemnitz|Chengdu|Cheyenne|Chişinău|Chisinau|Chongqing|Christchurch|Ciudad Juárez|Clermont-Ferrand|Cluj-Napoca|Cochabamba|
Coimbra|Colchester|College Station|Colorado Springs|Conakry|Constantinople|Copacabana|Córdoba|Corpus Christi|Coventry|Cracow|Cremona|Croydon|Cusco|Cuzco|Częstochowa|Da Nang|Daegu|Dalian|Dar es Salaam|Darmstadt|Daytona Beach|Debrecen|Delft|
Derry|Dijon|Dnipropetrovsk|Dodoma|Doncaster|Dover|Duisburg|Duluth|Dundee|Dunedin|Dunkirk|Dushanbe|Eau Claire|Edmonton|Eindhoven|Erfurt|Evanston|Exeter|Fairbanks|Fargo|Ferrara|Fez|Fort Lauderdale|Fort Wayne|Fortaleza|
Fredericksburg|Freetown|Freiburg|Fresno|Fukuoka|Fukushima|Gaborone|Gainesville|Galveston|Galway|Gaziantep|Gdańsk|Gdansk|Gdynia|Gelsenkirchen|Genoa|Gettysburg|Ghent|Gothenburg|Göttingen|Granada|Grand Rapids|Graz|Green Bay|Greensboro|Greenwich|Grenoble|
Groningen|Guadalajara|Guangzhou|Guatemala City|Guayaquil|Guwahati|Gwangju|Haarlem|Haifa|Hangzhou|Hanover|Harbin|Harrisburg|Harrogate|Heidelberg|Ho Chi Minh City|Hoboken|Huntsville|Hyderabad|Incheon|Innsbruck|Inverness|
Ipswich|Iowa City|Irkutsk|Isfahan|Islington|Izmir|Jaffna|Jaipur|Jalalabad|Jena|Jersey City|Juneau|Kaliningrad|Kalamazoo|Kampala|Kanpur|Kaohsiung|Karlsruhe|Kassel|Katowice|Kaunas|Kazan|Kharkiv|Kharkov|Khabarovsk|Kiel|Kigali|Kirkuk|
Kobe|Koblenz|Kochi|Kolkata|Königsberg|Košice|Kraków|Krakow|Krasnodar|Krasnoyarsk|Kuala Lumpur|Kunming|La Paz|La Plata|Laredo|Lausanne|Le Havre|Le Mans|Leicester|Leiden|Leuven|Libreville|Lille|Lilongwe|Limerick|Limoges|
Linz|Ljubljana|Łódź|Lodz|Long Beach|Los Alamos|Luanda|Lübeck|Lublin|Lucerne|Lucknow|Lugano|Lusaka|Luton|Luxor|Lviv|Madras|Magdeburg|Mainz|Malaga|Málaga|Malmö|Managua|Mandalay|Mannheim|Maputo|Maracaibo|Mar del Plata|Marrakesh|Marrakech|Maseru|
Matamoros|Medan|Medellín|Mérida|Messina|Metz|Middlesbrough|Milton Keynes|Mississauga|Mobile Bay|Modena|Mogilev|Mombasa|Monrovia|Monte Carlo|Monterey|Monterrey|Montevideo|Montgomery County|Montpellier|Multan|Münster|Murcia|Murmansk|Muscat|Mysore|
Nagasaki|Nagoya|Nagpur|Nanjing|Nanking|Nantes|Napa|Newport News|Niamey|Nicosia|Nijmegen|Nizhny Novgorod|Norwich|Nottingham|Novi Sad|Novosibirsk|Nuremberg|Nürnberg|Odense|Olympia|Omsk|Oran|Ostend|Ostrava|Oulu|Oviedo|Padua|Palermo|
Palm Beach|Palm Springs|Palo Alto|Panama City|Paramaribo|Parma|Patna|Pensacola|Peoria|Perugia|Peshawar|Petersburg|Petrograd|Phnom Penh|Pisa|Plovdiv|Plymouth|Podgorica|Poitiers|Pompeii|Port-au-Prince|Port Elizabeth|Port Moresby|Port of Spain|
Portsmouth|Porto|Porto Alegre|Port Said|Potsdam|Poughkeepsie|Poznań|Poznan|Pristina|Puebla|Pune|Pusan|Busan|Qingdao|Quebec City|Quezon City|Rabat|Rajkot|Ravenna|Rawalpindi|Recife|Reims|Rennes|Rijeka|Riverside County|Roanoke|Rochester|
Rostock|Rostov-on-Don|Rouen|Saarbrücken|Saginaw|Saigon|Saint Paul|Saint Petersburg|Salamanca|Salzburg|Samara|Samarkand|San Luis Obispo|San Mateo|San Salvador|San Sebastián|Sana'a|Sanaa|Santa Ana|Santa Barbara|
Santa Clara|Santa Cruz|Santa Fe|Santa Monica|Santander|Santo Domingo|Sapporo|Saragossa|Zaragoza|Saratoga|Saratoga Springs|Saratov|Saskatoon|Schenectady|Scottsdale|Segovia|Sendai|Seville|Shenzhen|Shenyang|Shiraz|Shreveport|Shrewsbury|Siena|
Sioux City|Sioux Falls|Skopje|Smolensk|Solingen|South Bend|Southend|Southport|Srinagar|St. John's|St. Paul|St. Andrews|St. Augustine|St. Catharines|Stavanger|Stockport|Stoke-on-Trent|Stratford-upon-Avon|Suez|Surabaya|Surat|
Swansea|Swindon|Syracuse|Szczecin|Szeged|Tabriz|Tacoma|Tallinn|Tampere|Tangier|Taranto|Tashkent|Tegucigalpa|Tempe|Thessaloniki|Tianjin|Timbuktu|Timişoara|Tobruk|Tomsk|Topeka|Toruń|Toulon|Treviso|Trieste|Tripoli|Tromsø|Trondheim|Tübingen|Turku|
Tyler County|Ufa|Ulaanbaatar|Ulan Bator|Ulm|Uppsala|Utica|Utrecht|Vaduz|Valletta|Valladolid|Valparaíso|Varanasi|Varna|Veracruz|Verdun|Verona|Versailles|Vicksburg|Vientiane|Vigo|Visakhapatnam|Vladivostok|Volgograd|Voronezh|Waco|
Walla Walla|Weimar|West Hollywood|West Palm Beach|Westminster|Wiesbaden|Wigan|Wilmington|Wimbledon|Windhoek|Wittenberg|Wolverhampton|Wrocław|Wroclaw|Wuhan|Wuppertal|Würzburg|Xi'an|Yalta|Yaoundé|Yaroslavl|Yekaterinburg|
Yerevan|Yonkers|Youngstown|Ypres|Ypsilanti|Zaporizhia|Zwickau|Greenwich Village|Times Square|Central Park|Upper East Side|Chinatown|Kensington|Mayfair|Brixton|Camden Town|Covent Garden|Montmartre|Red Square|Trafalgar Square|
West End|East End|South Bronx|Bel Air|San Fernando Valley|Orange County|Los Angeles County|Cook County|Kings Cross|Harvard Square|South Beach|Miami Beach|Mar-a-Lago|Key West|Fort Myers|Niagara|Bay Area|San Francisco Bay Area`

/** Names of places beyond those that news is full of, as written. */
export const ATLAS: ReadonlySet<string> = new Set([REGIONS, WATERS, TOWNS].flatMap(rows))
