/**
 * @module Organizations that are written about under several names, and the post at the head of each.
 * A row: name | other names | title of the head | words for the head besides "head", "chief", "boss" and "leader".
 * Written from general knowledge; "Pentagon chief", "head of the Defense Department" and "to lead the Pentagon"
 * all come to the head of the row that knows the name.
 */
const TABLE = `
# United States: departments and agencies
State Department | Department of State; US State Department; Foggy Bottom; State | Secretary of State | secretary; diplomat
Department of Defense | Defense Department; Pentagon; DoD; DOD | Secretary of Defense | secretary
Department of the Treasury | Treasury Department; Treasury; US Treasury | Treasury Secretary | secretary
Department of Justice | Justice Department; DOJ; DoJ | Attorney General | -
Department of the Interior | Interior Department | Interior Secretary | secretary
Department of Agriculture | Agriculture Department; USDA | Agriculture Secretary | secretary
Department of Commerce | Commerce Department | Commerce Secretary | secretary
Department of Labor | Labor Department | Labor Secretary | secretary
Department of Health and Human Services | Health and Human Services; Health Department; HHS; Health and Human Services Department | Health and Human Services Secretary | secretary
Department of Housing and Urban Development | Housing and Urban Development; HUD; Housing Department | Housing and Urban Development Secretary | secretary
Department of Transportation | Transportation Department; DOT | Transportation Secretary | secretary
Department of Energy | Energy Department; DOE | Energy Secretary | secretary
Department of Education | Education Department | Education Secretary | secretary
Department of Veterans Affairs | Veterans Affairs Department; Veterans Affairs; VA; Veterans Administration | Secretary of Veterans Affairs | secretary
Department of Homeland Security | Homeland Security Department; Homeland Security; DHS | Secretary of Homeland Security | secretary
CIA | Central Intelligence Agency; C.I.A. | CIA Director | director; spymaster
FBI | Federal Bureau of Investigation; F.B.I. | FBI Director | director
National Security Agency | NSA | Director of the National Security Agency | director
Office of the Director of National Intelligence | ODNI; DNI; national intelligence office | Director of National Intelligence | director
National Security Council | NSC | National Security Adviser | adviser; advisor
Environmental Protection Agency | EPA | EPA Administrator | administrator
Small Business Administration | SBA | Administrator of the Small Business Administration | administrator
Federal Emergency Management Agency | FEMA | FEMA Administrator | administrator; director
Office of Management and Budget | OMB; White House budget office; budget office | Director of the Office of Management and Budget | director
Secret Service | US Secret Service; USSS | Director of the Secret Service | director
Immigration and Customs Enforcement | ICE; US Immigration and Customs Enforcement | Director of Immigration and Customs Enforcement | director; official
Customs and Border Protection | CBP; US Customs and Border Protection | Commissioner of Customs and Border Protection | commissioner
Citizenship and Immigration Services | USCIS; US Citizenship and Immigration Services | Director of Citizenship and Immigration Services | director
Internal Revenue Service | IRS | IRS Commissioner | commissioner
Social Security Administration | SSA | Commissioner of Social Security | commissioner
Food and Drug Administration | FDA | FDA Commissioner | commissioner
Centers for Disease Control and Prevention | CDC; Centers for Disease Control | CDC Director | director
National Institutes of Health | NIH | NIH Director | director
National Aeronautics and Space Administration | NASA | NASA Administrator | administrator
Securities and Exchange Commission | SEC | SEC Chair | chair; chairman; chairwoman
Federal Trade Commission | FTC | FTC Chair | chair; chairman; chairwoman
Federal Communications Commission | FCC | FCC Chair | chair; chairman; chairwoman
Federal Aviation Administration | FAA | FAA Administrator | administrator
Transportation Security Administration | TSA | TSA Administrator | administrator
Consumer Financial Protection Bureau | CFPB | Director of the Consumer Financial Protection Bureau | director
Drug Enforcement Administration | DEA | DEA Administrator | administrator
Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF | ATF Director | director
National Economic Council | NEC | Director of the National Economic Council | director
Council of Economic Advisers | CEA | Chair of the Council of Economic Advisers | chair; chairman; chairwoman
Postal Service | US Postal Service; USPS | Postmaster General | -
Peace Corps | - | Director of the Peace Corps | director
Joint Chiefs of Staff | Joint Chiefs | Chairman of the Joint Chiefs of Staff | chairman; chair
Army | US Army | Army Secretary | secretary
Navy | US Navy | Navy Secretary | secretary
Air Force | US Air Force | Air Force Secretary | secretary
Central Command | US Central Command; CENTCOM; Centcom | Commander of Central Command | commander
# United States: parliament, parties, courts
House of Representatives | House; US House; US House of Representatives; Congress | - | -
Senate | US Senate | - | -
Supreme Court | US Supreme Court; high court | Chief Justice | -
White House | - | - | -
Democratic National Committee | DNC | DNC Chair | chair; chairman; chairwoman; chairperson
Republican National Committee | RNC | RNC Chair | chair; chairman; chairwoman; chairperson
House Freedom Caucus | Freedom Caucus | Chair of the House Freedom Caucus | chair; chairman
National Rifle Association | NRA | - | -
# Money
Federal Reserve | Fed; Federal Reserve Board; US Federal Reserve; US central bank | Chair of the Federal Reserve | chair; chairman; chairwoman
Bank of England | BoE | Governor of the Bank of England | governor
European Central Bank | ECB | President of the European Central Bank | president
Bank of Canada | - | Governor of the Bank of Canada | governor
Bank of Japan | BOJ; BoJ | Governor of the Bank of Japan | governor
Reserve Bank of India | RBI | Governor of the Reserve Bank of India | governor
Reserve Bank of Australia | RBA | Governor of the Reserve Bank of Australia | governor
Bundesbank | German central bank | President of the Bundesbank | president
Swiss National Bank | SNB | Chair of the Swiss National Bank | chair; chairman; president
International Monetary Fund | IMF | Managing Director of the IMF | director
World Bank | World Bank Group | President of the World Bank | president
World Trade Organization | WTO; World Trade Organisation | Director-General of the WTO | director
# International
United Nations | UN; U.N. | - | -
United Nations Security Council | UN Security Council; Security Council | - | -
World Health Organization | WHO; World Health Organisation | Director-General of the WHO | director
International Atomic Energy Agency | IAEA; UN nuclear watchdog; nuclear watchdog | Director General of the IAEA | director
NATO | Nato; North Atlantic Treaty Organization; alliance | Secretary General of NATO | -
European Union | EU; E.U. | - | -
European Commission | Commission; EU Commission; EU executive | President of the European Commission | president
European Council | EU Council | President of the European Council | president
European Parliament | EU Parliament | President of the European Parliament | president; speaker
International Olympic Committee | IOC | President of the International Olympic Committee | president
FIFA | Fifa | President of FIFA | president
UEFA | Uefa | President of UEFA | president
Interpol | INTERPOL | Secretary General of Interpol | -
Catholic Church | Roman Catholic Church; Holy See; Vatican | Pope | pontiff; pope
# United Kingdom
Foreign Office | Foreign and Commonwealth Office; Foreign, Commonwealth and Development Office; FCO; FCDO | Foreign Secretary | secretary
Home Office | - | Home Secretary | secretary
Exchequer | HM Treasury | Chancellor of the Exchequer | chancellor
Ministry of Defence | MoD; MOD | Defence Secretary | secretary
Downing Street | No 10; Number 10; No. 10; 10 Downing Street | Prime Minister | -
Conservative Party | Conservatives; Tories; Tory; Tory party; Tory Party; Conservative | Leader of the Conservative Party | -
Labour Party | Labour | Leader of the Labour Party | -
Liberal Democrats | Lib Dems; Lib Dem | Leader of the Liberal Democrats | -
Scottish National Party | SNP | Leader of the Scottish National Party | -
UK Independence Party | UKIP; Ukip | Leader of the UK Independence Party | -
Scotland Yard | Metropolitan Police; Met Police | Metropolitan Police Commissioner | commissioner
MI5 | Security Service | Director General of MI5 | director
MI6 | Secret Intelligence Service | Chief of MI6 | -
BBC | British Broadcasting Corporation | Director-General of the BBC | director
House of Commons | Commons | - | -
House of Lords | Lords | - | -
Church of England | Anglican Church | Archbishop of Canterbury | -
# Countries with several names
United Kingdom | Britain; UK; U.K.; Great Britain; British | - | -
United States | US; U.S.; USA; United States of America | - | -
# Elsewhere
Kremlin | - | - | -
Élysée | Elysee; Élysée Palace; Elysee Palace | - | -
Bundestag | - | President of the Bundestag | president
Knesset | - | Speaker of the Knesset | speaker
Lok Sabha | - | Speaker of the Lok Sabha | speaker
Royal Canadian Mounted Police | RCMP; Mounties | RCMP Commissioner | commissioner
Liberal Party | Liberals | Leader of the Liberal Party | -
Christian Democratic Union | CDU; Christian Democrats | Leader of the Christian Democratic Union | -
Social Democratic Party | SPD; Social Democrats | Leader of the Social Democratic Party | -
Bharatiya Janata Party | BJP | President of the Bharatiya Janata Party | president
Indian National Congress | Congress party; Congress Party | President of the Indian National Congress | president
Liberal Democratic Party | LDP | President of the Liberal Democratic Party | president
African National Congress | ANC | President of the African National Congress | president
`

/** An organization as the table knows it. */
export interface KnownOrganization {
  readonly name: string
  readonly aliases: readonly string[]
  /** Title of the post at its head; null where the organization has no single head. */
  readonly head: string | null
  /** Words that mean the head when they stand beside the name: "director", "chief". */
  readonly headWords: readonly string[]
}

const list = (cell: string) => (cell === '-' ? [] : cell.split(';').map((s) => s.trim()))

export const ORGANIZATIONS: readonly KnownOrganization[] = TABLE.split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [name, aliases, head, words] = line.split('|').map((s) => s.trim())
    return {
      name: name!,
      aliases: list(aliases!),
      head: head === '-' ? null : head!,
      headWords: head === '-' ? [] : ['head', 'chief', 'boss', 'leader', ...list(words!)],
    }
  })
