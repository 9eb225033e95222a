/**
 * @module News outlets of the world: what they are called and where they live on the web.
 * Names are matched as written (case counts); an article before them is ignored.
 */

export interface Outlet {
  /** As a careful editor would print it: "The New York Times". */
  readonly name: string
  readonly domain: string
  /** Other names that stand for this outlet alone. */
  readonly aliases: readonly string[]
}

/** name | domain | aliases, parted by ";". A "*" before a name marks one that is also a common word. */
const ROWS = `
The Associated Press|apnews.com|AP;A.P.;Associated Press
Reuters|reuters.com|Thomson Reuters;Reuters News
Agence France-Presse|afp.com|AFP;Agence France Presse
United Press International|upi.com|UPI
Bloomberg|bloomberg.com|Bloomberg News;Bloomberg Businessweek;Bloomberg TV;Bloomberg Television
Press Association|pressassociation.com|PA Media
Deutsche Presse-Agentur|dpa.com|dpa;*DPA
Xinhua|xinhuanet.com|Xinhua News Agency
Kyodo News|kyodonews.net|Kyodo;Kyodo News Agency
Yonhap|yonhapnews.co.kr|Yonhap News Agency;Yonhap News
Tass|tass.com|TASS;Itar-Tass;ITAR-TASS
Interfax|interfax.com|Interfax news agency
RIA Novosti|ria.ru|RIA
*Sputnik|sputniknews.com|Sputnik News
Anadolu Agency|aa.com.tr|Anadolu
IRNA|irna.ir|Islamic Republic News Agency;Islamic Republic news agency
ISNA|isna.ir|Iranian Students' News Agency;Iranian Students News Agency
Fars|farsnews.com|Fars News Agency;Fars News
Tasnim|tasnimnews.com|Tasnim News Agency;Tasnim News
Mehr|mehrnews.com|Mehr News Agency;Mehr News
Press TV|presstv.com|PressTV
KCNA|kcna.kp|Korean Central News Agency
SANA|sana.sy|Syrian Arab News Agency
*MENA|mena.org.eg|Middle East News Agency;*Mena
Saudi Press Agency|spa.gov.sa|SPA
*WAM|wam.ae|Emirates News Agency
*Petra|petra.gov.jo|Petra News Agency
EFE|efe.com|Agencia EFE
ANSA|ansa.it|ANSA news agency
Press Trust of India|ptinews.com|PTI
ANI|aninews.in|Asian News International
IANS|ians.in|Indo-Asian News Service
Canadian Press|thecanadianpress.com|The Canadian Press
Australian Associated Press|aap.com.au|AAP
McClatchy|mcclatchydc.com|McClatchy Newspapers;McClatchy News Service
Religion News Service|religionnews.com|RNS
Catholic News Service|catholicnews.com|CNS
ProPublica|propublica.org|
Kaiser Health News|khn.org|KHN
Stateline|stateline.org|
The New York Times|nytimes.com|NYT;N.Y. Times;New York Times;NYTimes;NY Times
The Washington Post|washingtonpost.com|WaPo;Washington Post;washingtonpost.com
The Wall Street Journal|wsj.com|WSJ;Wall Street Journal
USA Today|usatoday.com|USA TODAY
Los Angeles Times|latimes.com|L.A. Times;LA Times;Los Angeles Times
New York Post|nypost.com|N.Y. Post;NY Post;The New York Post
New York Daily News|nydailynews.com|N.Y. Daily News;NY Daily News;Daily News
Newsday|newsday.com|
Chicago Tribune|chicagotribune.com|
Chicago Sun-Times|suntimes.com|Sun-Times
The Boston Globe|bostonglobe.com|Boston Globe
Boston Herald|bostonherald.com|
The Philadelphia Inquirer|inquirer.com|Philadelphia Inquirer
Philadelphia Daily News|philly.com|Philly.com
Pittsburgh Post-Gazette|post-gazette.com|Post-Gazette
Pittsburgh Tribune-Review|triblive.com|Tribune-Review
The Baltimore Sun|baltimoresun.com|Baltimore Sun
The Washington Times|washingtontimes.com|Washington Times
Washington Examiner|washingtonexaminer.com|
The Washington Free Beacon|freebeacon.com|Free Beacon;Washington Free Beacon
Washington Monthly|washingtonmonthly.com|
Washingtonian|washingtonian.com|
Richmond Times-Dispatch|richmond.com|Times-Dispatch
The Virginian-Pilot|pilotonline.com|Virginian-Pilot
The News & Observer|newsobserver.com|Raleigh News & Observer
The Charlotte Observer|charlotteobserver.com|Charlotte Observer
*The State|thestate.com|
The Post and Courier|postandcourier.com|Post and Courier
The Atlanta Journal-Constitution|ajc.com|AJC;Atlanta Journal-Constitution;Atlanta Journal Constitution;Journal-Constitution
Miami Herald|miamiherald.com|
Tampa Bay Times|tampabay.com|St. Petersburg Times
Orlando Sentinel|orlandosentinel.com|
South Florida Sun Sentinel|sun-sentinel.com|Sun Sentinel;Sun-Sentinel
The Palm Beach Post|palmbeachpost.com|Palm Beach Post
The Times-Picayune|nola.com|Times-Picayune;NOLA.com
Houston Chronicle|houstonchronicle.com|
The Dallas Morning News|dallasnews.com|Dallas Morning News
Austin American-Statesman|statesman.com|American-Statesman
San Antonio Express-News|expressnews.com|Express-News
The Texas Tribune|texastribune.org|Texas Tribune
Texas Monthly|texasmonthly.com|
Arkansas Democrat-Gazette|arkansasonline.com|Democrat-Gazette
The Oklahoman|oklahoman.com|Oklahoman
The Kansas City Star|kansascity.com|Kansas City Star
St. Louis Post-Dispatch|stltoday.com|Post-Dispatch
The Des Moines Register|desmoinesregister.com|Des Moines Register
Star Tribune|startribune.com|Minneapolis Star Tribune
Pioneer Press|twincities.com|St. Paul Pioneer Press
Milwaukee Journal Sentinel|jsonline.com|Journal Sentinel;Milwaukee Journal-Sentinel
Wisconsin State Journal|madison.com|
Detroit Free Press|freep.com|Free Press
The Detroit News|detroitnews.com|Detroit News
The Indianapolis Star|indystar.com|IndyStar;Indianapolis Star
The Columbus Dispatch|dispatch.com|Columbus Dispatch
The Plain Dealer|cleveland.com|Plain Dealer;Cleveland Plain Dealer;Cleveland.com
The Cincinnati Enquirer|cincinnati.com|Cincinnati Enquirer
Courier Journal|courier-journal.com|Courier-Journal;Louisville Courier Journal;Louisville Courier-Journal
The Tennessean|tennessean.com|Tennessean
The Commercial Appeal|commercialappeal.com|Commercial Appeal
The Denver Post|denverpost.com|Denver Post
The Salt Lake Tribune|sltrib.com|Salt Lake Tribune
Deseret News|deseret.com|
The Arizona Republic|azcentral.com|Arizona Republic
Las Vegas Review-Journal|reviewjournal.com|Review-Journal
Las Vegas Sun|lasvegassun.com|
The Nevada Independent|thenevadaindependent.com|Nevada Independent
San Francisco Chronicle|sfchronicle.com|S.F. Chronicle;SFGate
The Mercury News|mercurynews.com|San Jose Mercury News;Mercury News
The Sacramento Bee|sacbee.com|Sacramento Bee
The San Diego Union-Tribune|sandiegouniontribune.com|Union-Tribune;San Diego Union-Tribune
The Orange County Register|ocregister.com|Orange County Register
The Oregonian|oregonlive.com|Oregonian;OregonLive
The Seattle Times|seattletimes.com|Seattle Times
Anchorage Daily News|adn.com|Alaska Dispatch News
Honolulu Star-Advertiser|staradvertiser.com|Star-Advertiser
Portland Press Herald|pressherald.com|Press Herald
Bangor Daily News|bangordailynews.com|
New Hampshire Union Leader|unionleader.com|Union Leader
Concord Monitor|concordmonitor.com|
Hartford Courant|courant.com|
The Providence Journal|providencejournal.com|Providence Journal
The Star-Ledger|nj.com|Star-Ledger;NJ.com
*The Record|northjersey.com|Bergen Record
Times Union|timesunion.com|Albany Times Union
The Buffalo News|buffalonews.com|Buffalo News
The Christian Science Monitor|csmonitor.com|Christian Science Monitor
Stars and Stripes|stripes.com|
Military Times|militarytimes.com|Army Times;Navy Times;Air Force Times
Defense News|defensenews.com|
Defense One|defenseone.com|
Roll Call|rollcall.com|CQ Roll Call
*The Hill|thehill.com|
Politico|politico.com|POLITICO;Politico Magazine;POLITICO Magazine;Politico Playbook
Axios|axios.com|
National Journal|nationaljournal.com|
Talking Points Memo|talkingpointsmemo.com|TPM
RealClearPolitics|realclearpolitics.com|Real Clear Politics
FiveThirtyEight|fivethirtyeight.com|538
Vox|vox.com|Vox.com
*Slate|slate.com|Slate magazine
*Salon|salon.com|Salon.com
The Daily Beast|thedailybeast.com|Daily Beast
HuffPost|huffpost.com|Huffington Post;HuffPo;HuffPost;The Huffington Post
BuzzFeed News|buzzfeednews.com|BuzzFeed;Buzzfeed;Buzzfeed News
Business Insider|businessinsider.com|
*Quartz|qz.com|
*Vice|vice.com|Vice News;VICE;VICE News
*Mic|mic.com|
Mashable|mashable.com|
Gizmodo|gizmodo.com|
Gawker|gawker.com|
Jezebel|jezebel.com|
Deadspin|deadspin.com|
*Splinter|splinternews.com|Splinter News
The Intercept|theintercept.com|*Intercept
The Daily Caller|dailycaller.com|Daily Caller;Daily Caller News Foundation;TheDC;DCNF
BigGovernment.com|biggovernment.com|Big Government
*Breitbart|breitbart.com|Breitbart News;Breitbart.com;Breitbart News Network;Breitbart News Daily
The Daily Wire|dailywire.com|Daily Wire
The Daily Signal|dailysignal.com|Daily Signal
*The Federalist|thefederalist.com|
Newsmax|newsmax.com|Newsmax TV
One America News|oann.com|OAN;OANN;One America News Network
The Blaze|theblaze.com|TheBlaze;Blaze TV
Western Journalism|westernjournal.com|The Western Journal
Townhall|townhall.com|Townhall.com
RedState|redstate.com|Red State
Infowars|infowars.com|InfoWars
WND|wnd.com|WorldNetDaily
LifeZette|lifezette.com|
IJR|ijr.com|Independent Journal Review
National Review|nationalreview.com|National Review Online
The Weekly Standard|weeklystandard.com|Weekly Standard
The American Conservative|theamericanconservative.com|American Conservative
*Reason|reason.com|Reason magazine
The Bulwark|thebulwark.com|*Bulwark
*The Dispatch|thedispatch.com|
The New Republic|newrepublic.com|New Republic
*The Nation|thenation.com|The Nation magazine
Mother Jones|motherjones.com|
The American Prospect|prospect.org|American Prospect
ThinkProgress|thinkprogress.org|Think Progress
Media Matters|mediamatters.org|Media Matters for America
Mediaite|mediaite.com|
Raw Story|rawstory.com|
Daily Kos|dailykos.com|
AlterNet|alternet.org|Alternet
Democracy Now!|democracynow.org|Democracy Now
The New Yorker|newyorker.com|*New Yorker
*The Atlantic|theatlantic.com|The Atlantic magazine
New York magazine|nymag.com|New York Magazine
Vanity Fair|vanityfair.com|
Rolling Stone|rollingstone.com|
*Esquire|esquire.com|
*GQ|gq.com|
*Time|time.com|*TIME;Time magazine;TIME magazine;Time Magazine
Newsweek|newsweek.com|
U.S. News & World Report|usnews.com|US News & World Report;U.S. News and World Report
*People|people.com|People magazine
*Us Weekly|usmagazine.com|
TMZ|tmz.com|
*Variety|variety.com|
The Hollywood Reporter|hollywoodreporter.com|Hollywood Reporter;THR
*Deadline|deadline.com|Deadline Hollywood
*Entertainment Weekly|ew.com|
*Billboard|billboard.com|
Forbes|forbes.com|Forbes magazine
*Fortune|fortune.com|Fortune magazine
*Wired|wired.com|Wired magazine
*The Verge|theverge.com|
TechCrunch|techcrunch.com|
*Recode|recode.net|
Ars Technica|arstechnica.com|
*The Information|theinformation.com|
CNET|cnet.com|
Barron's|barrons.com|Barron’s
MarketWatch|marketwatch.com|
Foreign Policy|foreignpolicy.com|Foreign Policy magazine
*Foreign Affairs|foreignaffairs.com|
*The Economist|economist.com|
*Science|sciencemag.org|
Scientific American|scientificamerican.com|
Ms. magazine|msmagazine.com|
Cosmopolitan|cosmopolitan.com|
Teen Vogue|teenvogue.com|
*Playboy|playboy.com|Playboy magazine
National Enquirer|nationalenquirer.com|The National Enquirer
National Catholic Reporter|ncronline.org|
*The Advocate|advocate.com|
*The Forward|forward.com|
Jewish Telegraphic Agency|jta.org|JTA
ABC News|abcnews.go.com|ABC;ABCNews;ABC News Radio;Good Morning America;GMA;World News Tonight;*Nightline;*20/20;Jimmy Kimmel Live
CBS News|cbsnews.com|CBS;CBS This Morning;CBS Evening News;60 Minutes;48 Hours;Face the Nation;CBS Radio;CBSNews.com;Late Show with Stephen Colbert;Late Show With Stephen Colbert
NBC News|nbcnews.com|NBC;NBC News;NBC Nightly News;Meet the Press;Today show;Today Show;NBCNews.com;Meet The Press;Tonight Show
MSNBC|msnbc.com|Morning Joe;The Rachel Maddow Show;Rachel Maddow Show;MSNBC.com;msnbc;Andrea Mitchell Reports;PoliticsNation;The Ed Show;All In With Chris Hayes
CNBC|cnbc.com|CNBC.com;Squawk Box
HLN|hlntv.com|
CNN|cnn.com|CNN International;CNN Politics;CNNMoney;CNN.com;CNN en Español;Anderson Cooper 360;AC360;Reliable Sources;Erin Burnett OutFront;Fareed Zakaria GPS;Piers Morgan Tonight
Fox News|foxnews.com|*Fox;Fox News Channel;FOX News;FNC;FoxNews.com;Fox News Sunday;Fox & Friends;Fox and Friends;FOX & Friends;Hannity & Colmes;Sunday Morning Futures;Special Report with Bret Baier;On the Record with Greta Van Susteren;Justice with Judge Jeanine;The O'Reilly Factor;The O’Reilly Factor;Tucker Carlson Tonight;The Ingraham Angle
Fox Business|foxbusiness.com|Fox Business Network;FBN;Mornings with Maria;Lou Dobbs Tonight;Varney & Co;Fox Business News
CBN News|cbn.com|CBN;Christian Broadcasting Network
C-SPAN|c-span.org|CSPAN
NPR|npr.org|National Public Radio;N.P.R.;Morning Edition;All Things Considered;Weekend Edition
PBS|pbs.org|PBS NewsHour;NewsHour;PBS News Hour
WNYC|wnyc.org|
WBUR|wbur.org|
KQED|kqed.org|
Univision|univision.com|Univision Noticias
Telemundo|telemundo.com|Noticias Telemundo
Project Veritas|projectveritas.com|
Hotline On Call|hotlineoncall.com|
Comedy Central|cc.com|
HBO|hbo.com|
Voice of America|voanews.com|VOA
Radio Free Europe|rferl.org|RFE/RL;Radio Free Europe/Radio Liberty;Radio Liberty;Radio Farda
Radio Free Asia|rfa.org|RFA
Sirius XM|siriusxm.com|SiriusXM
ESPN|espn.com|
Yahoo News|news.yahoo.com|Yahoo! News;Yahoo
Al-Monitor|al-monitor.com|Al Monitor
BBC|bbc.co.uk|BBC News;BBC Radio;BBC Radio 4;BBC World Service;BBC Radio 5 Live;BBC Persian;BBC One;BBC Newsnight;British Broadcasting Corporation;BBC1
ITV|itv.com|ITV News
Sky News|news.sky.com|*Sky
Channel 4 News|channel4.com|Channel 4;Channel Four
LBC|lbc.co.uk|LBC radio
The Guardian|theguardian.com|*Guardian;Guardian US
*The Observer|observer.co.uk|
The Times of London|thetimes.co.uk|The Times (London);Times of London
The Sunday Times|thesundaytimes.co.uk|Sunday Times
The Daily Telegraph|telegraph.co.uk|Daily Telegraph;The Telegraph;Sunday Telegraph;*Telegraph
Financial Times|ft.com|FT;The Financial Times
*The Independent|independent.co.uk|
Daily Mail|dailymail.co.uk|MailOnline;Mail Online;The Daily Mail;DailyMail.com;Mail on Sunday
*The Sun|thesun.co.uk|The Sun newspaper
Daily Mirror|mirror.co.uk|The Mirror;Sunday Mirror
Daily Express|express.co.uk|Sunday Express
Evening Standard|standard.co.uk|The Evening Standard;London Evening Standard
The Spectator|spectator.co.uk|Spectator magazine
New Statesman|newstatesman.com|
The Scotsman|scotsman.com|
The Irish Times|irishtimes.com|Irish Times
RTE|rte.ie|RTÉ
Le Monde|lemonde.fr|
Le Figaro|lefigaro.fr|
Libération|liberation.fr|*Liberation
Le Parisien|leparisien.fr|
France 24|france24.com|
France Info|francetvinfo.fr|
Mediapart|mediapart.fr|
Der Spiegel|spiegel.de|Spiegel;Spiegel Online
Die Zeit|zeit.de|
Die Welt|welt.de|
*Bild|bild.de|Bild am Sonntag
Süddeutsche Zeitung|sueddeutsche.de|Sueddeutsche Zeitung
Frankfurter Allgemeine Zeitung|faz.net|FAZ;Frankfurter Allgemeine
Handelsblatt|handelsblatt.com|
Deutsche Welle|dw.com|DW
ARD|ard.de|ARD television
ZDF|zdf.de|ZDF television
Neue Zürcher Zeitung|nzz.ch|NZZ
El País|elpais.com|El Pais
El Mundo|elmundo.es|
La Vanguardia|lavanguardia.com|
Corriere della Sera|corriere.it|
La Repubblica|repubblica.it|
La Stampa|lastampa.it|
Vatican Radio|vaticannews.va|Radio Vaticana;Vatican News
L'Osservatore Romano|osservatoreromano.va|L’Osservatore Romano
Kathimerini|ekathimerini.com|
De Telegraaf|telegraaf.nl|
NRC Handelsblad|nrc.nl|*NRC
Dagens Nyheter|dn.se|
Aftonbladet|aftonbladet.se|
Gazeta Wyborcza|wyborcza.pl|
*RT|rt.com|Russia Today
Kommersant|kommersant.ru|
Novaya Gazeta|novayagazeta.ru|
Vedomosti|vedomosti.ru|
Izvestia|iz.ru|
Pravda|pravda.ru|
The Moscow Times|themoscowtimes.com|Moscow Times
Echo of Moscow|echo.msk.ru|Ekho Moskvy
*Rossiya|vesti.ru|Rossiya 24;Rossiya-24
Kyiv Post|kyivpost.com|
Bellingcat|bellingcat.com|
Hürriyet|hurriyet.com.tr|Hurriyet
Daily Sabah|dailysabah.com|
Haaretz|haaretz.com|
The Jerusalem Post|jpost.com|Jerusalem Post
The Times of Israel|timesofisrael.com|Times of Israel
Yedioth Ahronoth|ynet.co.il|Ynet;ynet;Yediot Aharonot;Yediot Ahronot;Yedioth Aharonoth;Yediot Ahronoth
Israel Radio|kan.org.il|Army Radio
Al Jazeera|aljazeera.com|Al-Jazeera;Al Jazeera English;Al Jazeera America
Al Arabiya|alarabiya.net|Al-Arabiya
Al-Ahram|ahram.org.eg|Al Ahram;Ahram Online
Al-Masry Al-Youm|almasryalyoum.com|
Asharq Al-Awsat|aawsat.com|
*The National|thenational.ae|
*Dawn|dawn.com|
Geo TV|geo.tv|Geo News
The Express Tribune|tribune.com.pk|Express Tribune
*The Hindu|thehindu.com|
The Times of India|timesofindia.com|Times of India
Hindustan Times|hindustantimes.com|
The Indian Express|indianexpress.com|Indian Express
NDTV|ndtv.com|
Tolo News|tolonews.com|TOLOnews;Tolo TV
China Daily|chinadaily.com.cn|
Global Times|globaltimes.cn|
People's Daily|people.cn|People’s Daily
South China Morning Post|scmp.com|SCMP
CCTV|cctv.com|China Central Television;CGTN
Caixin|caixin.com|
Asahi Shimbun|asahi.com|Asahi
Yomiuri Shimbun|yomiuri.co.jp|Yomiuri
Nikkei|nikkei.com|Nikkei Asian Review
NHK|nhk.or.jp|
The Japan Times|japantimes.co.jp|Japan Times
Chosun Ilbo|chosun.com|
The Korea Herald|koreaherald.com|Korea Herald
The Straits Times|straitstimes.com|Straits Times
Channel NewsAsia|channelnewsasia.com|
The Jakarta Post|thejakartapost.com|Jakarta Post
Bangkok Post|bangkokpost.com|
Rappler|rappler.com|
Philippine Daily Inquirer|inquirer.net|
ABC (Australia)|abc.net.au|Australian Broadcasting Corporation;Australian Broadcasting Corp.;ABC radio
The Sydney Morning Herald|smh.com.au|Sydney Morning Herald
*The Age|theage.com.au|
The New Zealand Herald|nzherald.co.nz|New Zealand Herald
CBC|cbc.ca|CBC News;Radio-Canada;Canadian Broadcasting Corporation
CTV|ctvnews.ca|CTV News
The Globe and Mail|theglobeandmail.com|Globe and Mail
Toronto Star|thestar.com|
National Post|nationalpost.com|
Folha de S.Paulo|folha.uol.com.br|Folha de São Paulo;Folha de S. Paulo;Folha
O Globo|oglobo.globo.com|Globo;TV Globo
O Estado de S. Paulo|estadao.com.br|Estadao
La Nación|lanacion.com.ar|La Nacion
Clarín|clarin.com|Clarin
El Universal|eluniversal.com.mx|
*Reforma|reforma.com|
Televisa|televisa.com|
Telesur|telesurtv.net|TeleSUR
Granma|granma.cu|
El Tiempo|eltiempo.com|
Mail & Guardian|mg.co.za|
News24|news24.com|
SABC|sabc.co.za|
Daily Nation|nation.africa|
*The Punch|punchng.com|
Premium Times|premiumtimesng.com|
Drudge Report|drudgereport.com|The Drudge Report
TheWrap|thewrap.com|The Wrap
Adweek|adweek.com|AdWeek
Ad Age|adage.com|Advertising Age
Radar Online|radaronline.com|RadarOnline
Refinery29|refinery29.com|
Bustle|bustle.com|
Vogue|vogue.com|
*Elle|elle.com|
*Glamour|glamour.com|Glamour magazine
Sports Illustrated|si.com|
Bleacher Report|bleacherreport.com|
Yahoo Finance|finance.yahoo.com|
Yahoo Sports|sports.yahoo.com|
The Gateway Pundit|thegatewaypundit.com|Gateway Pundit
Hot Air|hotair.com|
PJ Media|pjmedia.com|
CNSNews|cnsnews.com|CNSNews.com
LifeSiteNews|lifesitenews.com|
Crux|cruxnow.com|
Catholic News Agency|catholicnewsagency.com|CNA
National Catholic Register|ncregister.com|
EWTN|ewtn.com|
Zenit|zenit.org|
The Christian Post|christianpost.com|Christian Post
Big League Politics|bigleaguepolitics.com|
Law & Crime|lawandcrime.com|
The Smoking Gun|thesmokinggun.com|Smoking Gun
TheStreet|thestreet.com|
Sinclair Broadcast Group|sbgi.net|
Voice of San Diego|voiceofsandiego.org|
Virginia Mercury|virginiamercury.com|
CalMatters|calmatters.org|
Il Messaggero|ilmessaggero.it|
Il Sole 24 Ore|ilsole24ore.com|
Il Fatto Quotidiano|ilfattoquotidiano.it|
Avvenire|avvenire.it|
*RAI|rai.it|Rai News;RaiNews
Sky TG24|tg24.sky.it|
La Croix|la-croix.com|
L'Express|lexpress.fr|L’Express
BFM TV|bfmtv.com|BFMTV
Les Echos|lesechos.fr|Les Échos
Ouest-France|ouest-france.fr|
Die Tageszeitung|taz.de|
Tagesspiegel|tagesspiegel.de|Der Tagesspiegel
Der Standard|derstandard.at|
Le Temps|letemps.ch|
De Standaard|standaard.be|
Le Soir|lesoir.be|
Politiken|politiken.dk|
Svenska Dagbladet|svd.se|
Aftenposten|aftenposten.no|
Helsingin Sanomat|hs.fi|
Rzeczpospolita|rp.pl|
Index.hu|index.hu|
Ukrainska Pravda|pravda.com.ua|Ukrayinska Pravda
Meduza|meduza.io|
Dozhd|tvrain.ru|TV Rain;Rain TV
ABC (Spain)|abc.es|
El Periódico|elperiodico.com|El Periodico
Público|publico.pt|
*Expresso|expresso.pt|
*Sabah|sabah.com.tr|
Cumhuriyet|cumhuriyet.com.tr|
Kayhan|kayhan.ir|
Nile TV|ertu.org|
ONTV|ontveg.com|
Al Hayat|alhayat.com|Al-Hayat
Al Mayadeen|almayadeen.net|Al-Mayadeen
Al-Manar|almanar.com.lb|Al Manar
Al Sumaria|alsumaria.tv|Al-Sumaria
Rudaw|rudaw.net|
Press Gazette|pressgazette.co.uk|
The Herald Sun|heraldsun.com.au|Herald Sun
*The Australian|theaustralian.com.au|
The West Australian|thewest.com.au|
*Stuff|stuff.co.nz|
The Daily Star|thedailystar.net|
*The Wire|thewire.in|
*The Diplomat|thediplomat.com|
Lawfare|lawfareblog.com|
Just Security|justsecurity.org|
InsideClimate News|insideclimatenews.org|
The Marshall Project|themarshallproject.org|
*The Trace|thetrace.org|
Center for Public Integrity|publicintegrity.org|
Bloomberg Law|bloomberglaw.com|
Law360|law360.com|
The National Law Journal|law.com|National Law Journal
American Banker|americanbanker.com|
PolitiFact|politifact.com|Politifact
FactCheck.org|factcheck.org|
Snopes|snopes.com|
The Daily Show|thedailyshow.com|
The Plum Line|washingtonpost.com/plum-line|Plum Line
Page Six|pagesix.com|
*The Root|theroot.com|
The Grio|thegrio.com|TheGrio
*Essence|essence.com|
*Ebony|ebony.com|
Out magazine|out.com|
The Washington Blade|washingtonblade.com|Washington Blade
Bloomberg View|bloombergview.com|
*This Day|thisdaylive.com|
NK News|nknews.org|
Daily NK|dailynk.com|
38 North|38north.org|
Fast Company|fastcompany.com|
Engadget|engadget.com|
ZDNet|zdnet.com|
Kiplinger|kiplinger.com|
E! News|eonline.com|
Entertainment Tonight|etonline.com|
Access Hollywood|accessonline.com|
Inside Edition|insideedition.com|
*Vulture|vulture.com|
*The Cut|thecut.com|
*The Ringer|theringer.com|
*Grantland|grantland.com|
The Athletic|theathletic.com|
SB Nation|sbnation.com|
NFL Network|nfl.com|
MLB Network|mlb.com|MLB.com
Sporting News|sportingnews.com|
CBS Sports|cbssports.com|
NBC Sports|nbcsports.com|
Fox Sports|foxsports.com|
Golf Digest|golfdigest.com|
Truthout|truthout.org|
Common Dreams|commondreams.org|
Current TV|current.com|
The Young Turks|tyt.com|
DNAinfo|dnainfo.com|
Gothamist|gothamist.com|
DCist|dcist.com|
NY1|ny1.com|NY1 News
News 12|news12.com|
WTOP|wtop.com|
Capital New York|capitalnewyork.com|
Breaking Defense|breakingdefense.com|
Task & Purpose|taskandpurpose.com|
Washington City Paper|washingtoncitypaper.com|City Paper
The Village Voice|villagevoice.com|Village Voice
LA Weekly|laweekly.com|L.A. Weekly
Asbury Park Press|app.com|
The News Journal|delawareonline.com|Delaware Online;Wilmington News Journal
The Morning Call|mcall.com|Allentown Morning Call
The Patriot-News|pennlive.com|PennLive;Patriot-News;PennLive.com
Omaha World-Herald|omaha.com|World-Herald
Lincoln Journal Star|journalstar.com|
The Wichita Eagle|kansas.com|Wichita Eagle
Topeka Capital-Journal|cjonline.com|
Tulsa World|tulsaworld.com|
The Fresno Bee|fresnobee.com|Fresno Bee
The Modesto Bee|modbee.com|Modesto Bee
The Press Democrat|pressdemocrat.com|
East Bay Times|eastbaytimes.com|
Oakland Tribune|oaklandtribune.com|
Los Angeles Daily News|dailynews.com|L.A. Daily News
Long Beach Press-Telegram|presstelegram.com|Press-Telegram
The Press-Enterprise|pe.com|Press-Enterprise
Ventura County Star|vcstar.com|
The Desert Sun|desertsun.com|Desert Sun
Arizona Daily Star|tucson.com|
Albuquerque Journal|abqjournal.com|
The Santa Fe New Mexican|santafenewmexican.com|Santa Fe New Mexican
El Paso Times|elpasotimes.com|
Fort Worth Star-Telegram|star-telegram.com|Star-Telegram
Corpus Christi Caller-Times|caller.com|
The Clarion-Ledger|clarionledger.com|Clarion-Ledger;Clarion Ledger;The Clarion Ledger
AL.com|al.com|The Birmingham News;Birmingham News
Montgomery Advertiser|montgomeryadvertiser.com|
The Advocate (Baton Rouge)|theadvocate.com|Baton Rouge Advocate
Knoxville News Sentinel|knoxnews.com|News Sentinel;Knox News
Chattanooga Times Free Press|timesfreepress.com|Times Free Press
Lexington Herald-Leader|kentucky.com|
Charleston Gazette-Mail|wvgazettemail.com|Charleston Gazette;Gazette-Mail
The Roanoke Times|roanoke.com|Roanoke Times
Greensboro News & Record|greensboro.com|News & Record
Winston-Salem Journal|journalnow.com|
Fayetteville Observer|fayobserver.com|
The Greenville News|greenvilleonline.com|Greenville News
The Florida Times-Union|jacksonville.com|Florida Times-Union
Sarasota Herald-Tribune|heraldtribune.com|
Florida Today|floridatoday.com|
Pensacola News Journal|pnj.com|
Tallahassee Democrat|tallahassee.com|
Savannah Morning News|savannahnow.com|
Dayton Daily News|daytondailynews.com|
Akron Beacon Journal|beaconjournal.com|Beacon Journal
The Toledo Blade|toledoblade.com|Toledo Blade
MLive|mlive.com|MLive.com;Grand Rapids Press
Lansing State Journal|lansingstatejournal.com|
Duluth News Tribune|duluthnewstribune.com|
Argus Leader|argusleader.com|
Billings Gazette|billingsgazette.com|
Casper Star-Tribune|trib.com|
Idaho Statesman|idahostatesman.com|
The Spokesman-Review|spokesman.com|Spokesman-Review
The News Tribune|thenewstribune.com|Tacoma News Tribune
Seattle Post-Intelligencer|seattlepi.com|Seattle P-I;SeattlePI
The Register-Guard|registerguard.com|Register-Guard
Statesman Journal|statesmanjournal.com|
Reno Gazette-Journal|rgj.com|Gazette-Journal
Sun Journal|sunjournal.com|Lewiston Sun Journal
Kennebec Journal|centralmaine.com|
Maine Public|mainepublic.org|Maine Public Radio;Maine Public Broadcasting
Burlington Free Press|burlingtonfreepress.com|
VTDigger|vtdigger.org|VTDigger.org
New Haven Register|nhregister.com|
CT Mirror|ctmirror.org|Connecticut Mirror;The Connecticut Mirror
MassLive|masslive.com|MassLive.com
Worcester Telegram & Gazette|telegram.com|Telegram & Gazette
Boston.com|boston.com|
The Harvard Crimson|thecrimson.com|Harvard Crimson
Yale Daily News|yaledailynews.com|
Columbia Journalism Review|cjr.org|CJR
Nieman Lab|niemanlab.org|
Poynter|poynter.org|
The Chronicle of Higher Education|chronicle.com|Chronicle of Higher Education
Inside Higher Ed|insidehighered.com|
Education Week|edweek.org|
Chalkbeat|chalkbeat.org|
*The Conversation|theconversation.com|
New Scientist|newscientist.com|
National Geographic|nationalgeographic.com|
Popular Science|popsci.com|
*The Lancet|thelancet.com|
STAT News|statnews.com|Stat News;*STAT
MedPage Today|medpagetoday.com|
Daily Record|dailyrecord.co.uk|
Belfast Telegraph|belfasttelegraph.co.uk|
Irish Independent|independent.ie|
Irish Examiner|irishexaminer.com|
The Irish News|irishnews.com|Irish News
Manchester Evening News|manchestereveningnews.co.uk|
Yorkshire Post|yorkshirepost.co.uk|
Liverpool Echo|liverpoolecho.co.uk|
Private Eye|private-eye.co.uk|
PoliticsHome|politicshome.com|
ConservativeHome|conservativehome.com|
LabourList|labourlist.org|
City A.M.|cityam.com|
*STV|stv.tv|STV News
*UTV|u.tv|
Nine News|9news.com.au|Channel Nine
Crikey|crikey.com.au|
*SBS|sbs.com.au|SBS News
Radio New Zealand|rnz.co.nz|Radio NZ;RNZ
Newshub|newshub.co.nz|
TVNZ|tvnz.co.nz|
Maclean's|macleans.ca|Maclean’s
Ottawa Citizen|ottawacitizen.com|
Vancouver Sun|vancouversun.com|
Calgary Herald|calgaryherald.com|
Montreal Gazette|montrealgazette.com|
La Presse|lapresse.ca|
Le Devoir|ledevoir.com|
Toronto Sun|torontosun.com|
Global News|globalnews.ca|
Jiji Press|jiji.com|*Jiji
Mainichi Shimbun|mainichi.jp|Mainichi
Sankei Shimbun|sankei.com|Sankei
The Korea Times|koreatimes.co.kr|Korea Times
JoongAng Ilbo|joongang.co.kr|JoongAng Daily;Korea JoongAng Daily
Dong-A Ilbo|donga.com|
Hankyoreh|hani.co.kr|
KBS|kbs.co.kr|
Rodong Sinmun|rodong.rep.kp|
Phoenix TV|ifeng.com|
RTHK|rthk.hk|
Apple Daily|appledaily.com|
Hong Kong Free Press|hongkongfp.com|
Ming Pao|mingpao.com|
Taipei Times|taipeitimes.com|
Focus Taiwan|focustaiwan.tw|
Manila Times|manilatimes.net|The Manila Times
Philippine Star|philstar.com|
GMA News|gmanetwork.com|
ABS-CBN|abs-cbn.com|ABS-CBN News
Kompas|kompas.com|
*Antara|antaranews.com|
Bernama|bernama.com|
Malaysiakini|malaysiakini.com|
Phnom Penh Post|phnompenhpost.com|
The Irrawaddy|irrawaddy.com|Irrawaddy
Dhaka Tribune|dhakatribune.com|
The Kathmandu Post|kathmandupost.com|Kathmandu Post
Scroll.in|scroll.in|
India Today|indiatoday.in|
Zee News|zeenews.india.com|
Times Now|timesnownews.com|
CNN-IBN|ibnlive.com|
Deccan Herald|deccanherald.com|
The Economic Times|economictimes.com|Economic Times
Business Standard|business-standard.com|
Pajhwok|pajhwok.com|Pajhwok Afghan News
Khaama Press|khaama.com|
ARY News|arynews.tv|
Dunya News|dunyanews.tv|
Gulf News|gulfnews.com|
Khaleej Times|khaleejtimes.com|
Middle East Eye|middleeasteye.net|
Al-Quds Al-Arabi|alquds.co.uk|
Al-Akhbar|al-akhbar.com|
An-Nahar|annahar.com|Annahar
LBCI|lbci.com|
Al Jadeed|aljadeed.tv|Al-Jadeed
*Okaz|okaz.com.sa|
Arab News|arabnews.com|
Kuwait News Agency|kuna.net.kw|KUNA
Qatar News Agency|qna.org.qa|QNA
Jordan Times|jordantimes.com|The Jordan Times
Ma'an News Agency|maannews.net|Ma’an News Agency
Wafa|wafa.ps|WAFA
Maariv|maariv.co.il|Ma'ariv;Ma’ariv
Israel Hayom|israelhayom.co.il|
i24NEWS|i24news.tv|i24News
Hurriyet Daily News|hurriyetdailynews.com|Hürriyet Daily News
Habertürk|haberturk.com|Haberturk
CNN Türk|cnnturk.com|CNN Turk
*NTV|ntv.com|
TRT World|trtworld.com|TRT
Today's Zaman|todayszaman.com|Today’s Zaman
Mada Masr|madamasr.com|
Egypt Independent|egyptindependent.com|
Daily News Egypt|dailynewsegypt.com|
Jeune Afrique|jeuneafrique.com|
Radio France Internationale|rfi.fr|RFI
Radio France|radiofrance.fr|France Inter
Europe 1|europe1.fr|
*RTL|rtl.fr|
TF1|tf1.fr|
France 2|france2.fr|
France Télévisions|francetelevisions.fr|France Televisions
Le Point|lepoint.fr|
L'Obs|nouvelobs.com|L’Obs;Le Nouvel Observateur
Le Canard Enchaîné|lecanardenchaine.fr|Le Canard Enchaine
Charlie Hebdo|charliehebdo.fr|
Paris Match|parismatch.com|
L'Équipe|lequipe.fr|L'Equipe;L’Equipe;L’Équipe
WirtschaftsWoche|wiwo.de|
Berliner Zeitung|berliner-zeitung.de|
n-tv|n-tv.de|
ORF|orf.at|
Kronen Zeitung|krone.at|
Die Presse|diepresse.com|
Tages-Anzeiger|tagesanzeiger.ch|
Swissinfo|swissinfo.ch|
VRT|vrt.be|
RTBF|rtbf.be|
Het Laatste Nieuws|hln.be|
De Morgen|demorgen.be|
*NOS|nos.nl|
de Volkskrant|volkskrant.nl|De Volkskrant;Volkskrant
Berlingske|berlingske.dk|
Jyllands-Posten|jyllands-posten.dk|
Expressen|expressen.se|
SVT|svt.se|
TT news agency|tt.se|
NRK|nrk.no|
Verdens Gang|vg.no|
Dagbladet|dagbladet.no|
NTB|ntb.no|
Yle|yle.fi|YLE
Postimees|postimees.ee|
*PAP|pap.pl|Polish Press Agency
TVN24|tvn24.pl|
CTK|ctk.cz|
*MTI|mti.hu|
Agerpres|agerpres.ro|
Mediafax|mediafax.ro|
Tanjug|tanjug.rs|
B92|b92.net|
Jutarnji List|jutarnji.hr|
To Vima|tovima.gr|
Ta Nea|tanea.gr|
Proto Thema|protothema.gr|
Cyprus Mail|cyprus-mail.com|
Times of Malta|timesofmalta.com|
RTP|rtp.pt|
*Lusa|lusa.pt|
Diário de Notícias|dn.pt|
El Confidencial|elconfidencial.com|
Cadena SER|cadenaser.com|
Europa Press|europapress.es|
TVE|rtve.es|RTVE
Antena 3|antena3.com|
Interfax-Ukraine|interfax.com.ua|
UNIAN|unian.net|
Ukrinform|ukrinform.ua|
Hromadske|hromadske.ua|
Kyiv Independent|kyivindependent.com|The Kyiv Independent
BelTA|belta.by|Belta
Gazeta.ru|gazeta.ru|
Lenta.ru|lenta.ru|
*RBC|rbc.ru|*RBK
Moskovsky Komsomolets|mk.ru|
Komsomolskaya Pravda|kp.ru|
Rossiyskaya Gazeta|rg.ru|Rossiiskaya Gazeta
LifeNews|lifenews.ru|Life News
Rustavi 2|rustavi2.ge|
Milenio|milenio.com|
Excélsior|excelsior.com.mx|Excelsior newspaper
La Jornada|jornada.com.mx|
Notimex|notimex.gob.mx|
Animal Político|animalpolitico.com|Animal Politico
La Prensa|laprensa.com|
El Faro|elfaro.net|
El Espectador|elespectador.com|
Caracol Radio|caracol.com.co|*Caracol
El Nacional|el-nacional.com|
El Nuevo Herald|elnuevoherald.com|
Globovisión|globovision.com|Globovision
VTV|vtv.gob.ve|
El Comercio|elcomercio.pe|
La República|larepublica.pe|La Republica
El Mercurio|elmercurio.com|
La Tercera|latercera.com|
Infobae|infobae.com|
Télam|telam.com.ar|Telam
Página/12|pagina12.com.ar|
GloboNews|g1.globo.com|Rede Globo
Prensa Latina|plenglish.com|
El Nuevo Día|elnuevodia.com|El Nuevo Dia
Jamaica Observer|jamaicaobserver.com|
Jamaica Gleaner|jamaica-gleaner.com|
Daily Trust|dailytrust.com|
Sahara Reporters|saharareporters.com|SaharaReporters
Channels TV|channelstv.com|Channels Television
The East African|theeastafrican.co.ke|
Daily Monitor|monitor.co.ug|
New Vision|newvision.co.ug|
Sudan Tribune|sudantribune.com|
SUNA|suna-sd.net|Sudan News Agency
ZBC|zbc.co.zw|
Sowetan|sowetanlive.co.za|The Sowetan
eNCA|enca.com|
Daily Maverick|dailymaverick.co.za|
Business Day|businessday.co.za|
Eyewitness News|ewn.co.za|
AllAfrica|allafrica.com|
Garowe Online|garoweonline.com|
IRIB|irib.ir|
Iran International|iranintl.com|
Young Journalists Club|yjc.ir|YJC
Al-Alam|alalam.ir|
Kurdistan 24|kurdistan24.net|
Al Iraqiya|imn.iq|Al-Iraqiya;Iraqiya;Iraqiya TV
Al-Masirah|almasirah.net|Al Masirah
Amaq|amaq.org|Amaq News Agency
NewsNation|newsnationnow.com|
E&E News|eenews.net|Greenwire;ClimateWire
Jane's|janes.com|IHS Jane's;Jane’s;Jane's Defence Weekly
Aviation Week|aviationweek.com|
Above the Law|abovethelaw.com|
SCOTUSblog|scotusblog.com|
Courthouse News|courthousenews.com|Courthouse News Service
NowThis|nowthisnews.com|NowThis News
Jewish Journal|jewishjournal.com|
The Jewish Chronicle|thejc.com|Jewish Chronicle
Baptist Press|bpnews.net|
PinkNews|pinknews.co.uk|
*Fusion|fusion.tv|
Pitchfork|pitchfork.com|
Marie Claire|marieclaire.com|
Harper's Bazaar|harpersbazaar.com|Harper’s Bazaar
Harper's|harpers.org|Harper’s;Harper's Magazine;Harper’s Magazine
Reader's Digest|rd.com|Reader’s Digest
New York Review of Books|nybooks.com|The New York Review of Books
London Review of Books|lrb.co.uk|
Quillette|quillette.com|
UnHerd|unherd.com|
The Daily Dot|dailydot.com|Daily Dot
*Ozy|ozy.com|OZY
Center for Investigative Reporting|revealnews.org|
The Daily Stormer|dailystormer.com|Daily Stormer
The Epoch Times|theepochtimes.com|Epoch Times
Zero Hedge|zerohedge.com|ZeroHedge
Twitchy|twitchy.com|
NewsBusters|newsbusters.org|
American Thinker|americanthinker.com|
The American Spectator|spectator.org|American Spectator
SouthCoast Today|southcoasttoday.com|
The Center Square|thecentersquare.com|
States Newsroom|statesnewsroom.com|
The Nevada Current|nevadacurrent.com|Nevada Current
Texas Observer|texasobserver.org|
Mississippi Today|mississippitoday.org|
The 19th News|19thnews.org|
Punchbowl News|punchbowl.news|
Semafor|semafor.com|
*Puck|puck.news|
NOTUS|notus.org|
Rebel News|rebelnews.com|
Der Freitag|freitag.de|
`

/** Outlets in the order of the table. */
export const OUTLETS: readonly Outlet[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', domain = '', aliases = ''] = row.split('|')
    return {
      name: name.replace('*', ''),
      domain,
      aliases: aliases === '' ? [] : aliases.replaceAll('*', '').split(';'),
    }
  })

const withoutArticle = (name: string) => name.replace(/^the\s+/i, '')

/** Names that are also common words or family names ("Time", "People", "Fox"). */
export const COMMON: ReadonlySet<string> = new Set(
  [...ROWS.matchAll(/\*([^|;\n]+)/g)].map((m) => withoutArticle(m[1]!)),
)

/** Short names that several outlets share, with those they may stand for; the first is the usual one where none is named in full. */
export const SHARED: Readonly<Record<string, readonly string[]>> = {
  Times: [
    'The New York Times',
    'Los Angeles Times',
    'The Washington Times',
    'The Seattle Times',
    'The Times of London',
  ],
  Post: ['The Washington Post', 'New York Post', 'The Denver Post', 'The Jerusalem Post'],
  Journal: ['The Wall Street Journal', 'Milwaukee Journal Sentinel'],
  Globe: ['The Boston Globe', 'The Globe and Mail'],
  Herald: ['Miami Herald', 'Boston Herald', 'Portland Press Herald'],
  Tribune: ['Chicago Tribune', 'The Texas Tribune', 'The Salt Lake Tribune', 'Star Tribune'],
  Chronicle: ['San Francisco Chronicle', 'Houston Chronicle'],
  Sun: ['The Sun', 'The Baltimore Sun', 'Las Vegas Sun'],
  Mail: ['Daily Mail'],
  Beast: ['The Daily Beast'],
  Standard: ['Evening Standard', 'The Weekly Standard'],
  Examiner: ['Washington Examiner'],
  Enquirer: ['National Enquirer', 'The Cincinnati Enquirer'],
  Register: ['The Des Moines Register', 'The Orange County Register'],
  Star: ['Toronto Star', 'The Kansas City Star', 'The Indianapolis Star'],
  Inquirer: ['The Philadelphia Inquirer'],
  Caller: ['The Daily Caller'],
}

const byName = new Map<string, Outlet>()
const byDomain = new Map<string, Outlet>()
for (const outlet of OUTLETS) {
  for (const name of [outlet.name, ...outlet.aliases]) {
    const key = withoutArticle(name)
    if (!byName.has(key)) byName.set(key, outlet)
  }
  byDomain.set(outlet.domain, outlet)
}

/** The outlet that is called `name`, as written, with or without an article ("the New York Times", "CNN"); null when unknown. */
export function outletNamed(name: string): Outlet | null {
  const key = withoutArticle(name.trim()).replace(/\s+/g, ' ')
  return byName.get(key) ?? byName.get(key.replace(EDITION, '').replace(/ Online(?= News$)/, '')) ?? null
}

/** "CNN (Web News)", "The New York Times - News": how archives mark the part of an outlet that a report stood in. */
const EDITION = / ?(?:\((?:Web |Online ?)?(?:News|Opinion|Online)?\)| [-–] (?:News|Opinion|Online|Politics))$/

/** The outlet whose site `host` is ("www.nytimes.com", "edition.cnn.com"); null when unknown. */
export function outletOfHost(host: string): Outlet | null {
  const labels = host.toLowerCase().split('.')
  for (let i = 0; i < labels.length - 1; i++) {
    const outlet = byDomain.get(labels.slice(i).join('.'))
    if (outlet) return outlet
  }
  return null
}

/** "New ", "New York ": what names of several words begin with. */
const beginnings = new Set(
  [...byName.keys()].flatMap((name) => [...name.matchAll(/ /g)].map((m) => name.slice(0, m.index + 1))),
)

/** A place where the text names an outlet in full. */
export interface OutletName {
  readonly outlet: Outlet
  readonly start: number
  readonly end: number
  /** The name is also a common word or a family name ("Time", "People", "Fox"): only the words around it can tell. */
  readonly common: boolean
}

/**
 * Every place where `text` names an outlet of the table (longest name first, whole words, case as written).
 * Names that are also common words are found too and marked `common`.
 * Linear in the length of the text.
 */
export function findOutlets(text: string): OutletName[] {
  const found: OutletName[] = []
  const words: RegExpExecArray[] = []
  const word = /[\p{L}\p{N}&!][\p{L}\p{N}&!./'’-]{0,40}/gu
  for (let m = word.exec(text); m; m = word.exec(text)) words.push(m)
  for (let i = 0; i < words.length; i++) {
    const hit = longestAt(text, words, i)
    if (!hit) continue
    found.push({ outlet: hit.outlet, start: words[i]!.index, end: hit.end, common: hit.common })
    i = hit.last
  }
  return found
}

function longestAt(text: string, words: readonly RegExpExecArray[], i: number) {
  if (!/^[\p{Lu}\p{N}dy]/u.test(words[i]![0])) return null
  let hit: { outlet: Outlet; end: number; last: number; common: boolean } | null = null
  let key = ''
  for (let j = i; j < words.length && (j === i || beginnings.has(key)); j++) {
    const word = words[j]!
    if (j > i && !/^[ \t\n\u00a0]$/.test(text.slice(words[j - 1]!.index + words[j - 1]![0].length, word.index))) break
    for (const part of partsOf(word[0])) {
      const outlet = byName.get(key + part)
      if (outlet) hit = { outlet, end: word.index + part.length, last: j, common: COMMON.has(key + part) }
      if (outlet) break
    }
    key += `${word[0]} `
  }
  return hit
}

/** "CNN's", "CNN.", "NBC/WSJ": the name may end before the word does. */
function partsOf(word: string): readonly string[] {
  if (!/[.'’/-]/.test(word)) return [word]
  return [word, word.replace(/[.'’/-]+$/, ''), word.replace(/['’]s?$/, ''), word.replace(/[/-].*$/, '')]
}
