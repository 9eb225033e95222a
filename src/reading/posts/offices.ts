/**
 * @module Offices that are written about under several names. A row: title @ organization = other names.
 * "US" before a name, "acting", "former" and the like are taken off before the table is asked. Heads of departments
 * and agencies come from organizations.ts; here stand the names that cannot be put together from those.
 */
const TABLE = `
# United States: the White House and the government
President @ United States = US president; president of the United States; American president; commander in chief; presidency; US presidency; leader of the free world
Vice President @ United States = US vice president; vice president of the United States; vice presidency; vice-president; veep
White House Chief of Staff @ White House = White House chief of staff; presidential chief of staff; president's chief of staff; chief of staff to the president
National Security Adviser @ White House = national security adviser; national security advisor; White House national security adviser; national security chief; NSC chief; national-security adviser
White House Press Secretary @ White House = White House press secretary; press secretary; presidential press secretary; chief White House spokesman; White House spokesman
White House Communications Director @ White House = White House communications director; White House communications chief
White House Counsel @ White House = White House counsel; White House lawyer; White House top lawyer
Counselor to the President @ White House = counselor to the president; White House counselor; presidential counselor; senior counselor to the president
Chief Strategist @ White House = White House chief strategist; chief strategist; White House strategist
Senior Adviser @ White House = senior adviser to the president; White House senior adviser; senior White House adviser; White House adviser
White House Physician @ White House = White House physician; president's doctor; White House doctor; physician to the president
Secretary of State @ State Department = state secretary; top diplomat; top US diplomat; top American diplomat; nation's top diplomat; country's top diplomat; chief diplomat; US secretary of state; top diplomatic post; top diplomatic spot; top diplomatic job; secretaryship of state
Deputy Secretary of State @ State Department = deputy state secretary
Secretary of Defense @ Department of Defense = defense secretary; defence secretary of the United States; US defense secretary; secretary of defence; defense chief; secretary of war
Deputy Secretary of Defense @ Department of Defense = deputy defense secretary
Treasury Secretary @ Department of the Treasury = secretary of the treasury; treasury secretary; US treasury secretary; treasury chief
Attorney General @ Department of Justice = US attorney general; attorney general of the United States; attorney general; nation's top law enforcement official; top law enforcement officer; justice secretary of the United States
Deputy Attorney General @ Department of Justice = deputy attorney general; US deputy attorney general
Associate Attorney General @ Department of Justice = associate attorney general
Solicitor General @ Department of Justice = solicitor general; US solicitor general
Special Counsel @ Department of Justice = special counsel; special prosecutor
Interior Secretary @ Department of the Interior = secretary of the interior; interior secretary
Agriculture Secretary @ Department of Agriculture = secretary of agriculture; agriculture secretary
Commerce Secretary @ Department of Commerce = secretary of commerce; commerce secretary
Labor Secretary @ Department of Labor = secretary of labor; labor secretary
Health and Human Services Secretary @ Department of Health and Human Services = secretary of health and human services; health secretary; HHS secretary; health and human services secretary
Housing and Urban Development Secretary @ Department of Housing and Urban Development = housing secretary; HUD secretary; secretary of housing and urban development
Transportation Secretary @ Department of Transportation = secretary of transportation; transportation secretary
Energy Secretary @ Department of Energy = secretary of energy; energy secretary
Education Secretary @ Department of Education = secretary of education; education secretary
Secretary of Veterans Affairs @ Department of Veterans Affairs = veterans affairs secretary; VA secretary; VA chief
Secretary of Homeland Security @ Department of Homeland Security = homeland security secretary; homeland security chief; DHS secretary; DHS chief; homeland secretary
Director of National Intelligence @ Office of the Director of National Intelligence = national intelligence director; DNI; intelligence director; intelligence chief; spy chief; nation's top spy; top intelligence official; national intelligence chief; director of intelligence; US spy chief; top intelligence job; top intelligence post; nation's top intelligence official
CIA Director @ CIA = director of central intelligence; CIA director; CIA chief; nation's spymaster; director of the Central Intelligence Agency; director of the CIA
FBI Director @ FBI = FBI director; FBI chief; director of the Federal Bureau of Investigation; director of the FBI; top cop
Ambassador to the United Nations @ United Nations = UN ambassador; US ambassador to the United Nations; ambassador to the UN; envoy to the United Nations; UN envoy; permanent representative to the United Nations; United Nations ambassador; US ambassador to the UN; ambassador at the United Nations
US Trade Representative @ United States = trade representative; US trade representative; trade envoy
Surgeon General @ United States = US surgeon general
Drug Czar @ White House = drug tsar
Chief Justice @ Supreme Court = chief justice of the United States; US chief justice
Supreme Court Justice @ Supreme Court = justice of the Supreme Court; associate justice; Supreme Court associate justice; seat on the Supreme Court; Supreme Court seat; associate justice of the Supreme Court
Chairman of the Joint Chiefs of Staff @ Joint Chiefs of Staff = joint chiefs chairman; chairman of the joint chiefs; top US general; top general; top military officer
Navy Secretary @ Navy = secretary of the navy
Army Secretary @ Army = secretary of the army
Air Force Secretary @ Air Force = secretary of the air force
Army Chief of Staff @ Army = chief of staff of the army; army chief of staff
Chief of Naval Operations @ Navy = naval operations chief
Commandant of the Marine Corps @ Marine Corps = marine corps commandant
# United States: parliament
Speaker of the House @ House of Representatives = speaker; House speaker; speaker of the House of Representatives; speakership; House speakership; speaker's gavel; US House speaker; top House post; speaker's chair
Majority Leader @ House of Representatives = House majority leader; House GOP leader; House Republican leader
Majority Whip @ House of Representatives = House majority whip; House whip; House Republican whip; majority whip; Republican whip; whip
Minority Leader @ House of Representatives = House minority leader; House Democratic leader
Minority Whip @ House of Representatives = House minority whip; House Democratic whip; minority whip
Senate Majority Leader @ Senate = majority leader of the Senate; Senate Republican leader
Senate Minority Leader @ Senate = minority leader of the Senate; Senate Democratic leader
Representative @ House of Representatives = congressman; congresswoman; member of Congress; US representative; member of the House; member of the House of Representatives; House member; US congressman; US congresswoman; congressional seat; House seat; seat in Congress; seat in the House; rep
Senator @ Senate = US senator; Senate seat; seat in the Senate; sen; United States senator
Governor @ - = gov; governorship; governor's office; governor's mansion; statehouse
Lieutenant Governor @ - = lt gov; lieutenant governorship; lt governor
Mayor @ - = mayoralty; city hall
# United Kingdom
Prime Minister @ United Kingdom = British prime minister; prime minister of the United Kingdom; UK prime minister; prime minister of Britain; Britain's prime minister
Chancellor of the Exchequer @ United Kingdom = chancellor of the exchequer; UK finance minister; British finance minister; Britain's finance minister
Home Secretary @ Home Office = home secretary; interior minister of Britain
Foreign Secretary @ Foreign Office = foreign secretary; British foreign minister; UK foreign secretary; British foreign secretary
Defence Secretary @ Ministry of Defence = defence secretary; British defence minister; UK defence secretary
Justice Secretary @ Ministry of Justice = justice secretary; lord chancellor; secretary of state for justice
Health Secretary @ Department of Health = secretary of state for health
Brexit Secretary @ Department for Exiting the European Union = Brexit minister; secretary of state for exiting the European Union
Leader of the House of Commons @ House of Commons = Commons leader; leader of the commons
Speaker of the House of Commons @ House of Commons = Commons speaker
Leader of the Conservative Party @ Conservative Party = Conservative leader; Tory leader; Conservative Party leader; Tory Party leader; leader of the Conservatives; leader of the Tories; Conservative leadership; Tory leadership; Conservative Party leadership; leadership of the Conservative Party
Leader of the Labour Party @ Labour Party = Labour leader; Labour Party leader; leader of the opposition; opposition leader of Britain; Labour leadership; leader of Labour
Archbishop of Canterbury @ Church of England = head of the Church of England
First Minister of Scotland @ Scottish Government = Scottish first minister; Scotland's first minister
First Minister of Wales @ Welsh Government = Welsh first minister; Wales's first minister
Member of Parliament @ House of Commons = MP; Commons seat; seat in Parliament; parliamentary seat
Mayor of London @ London = London mayor
Cabinet Secretary @ Cabinet Office = head of the civil service
# Europe and the European Union
Chancellor @ Germany = German chancellor; Germany's chancellor; federal chancellor; chancellor of Germany; chancellery
President @ France = French president; president of France; president of the Republic
Prime Minister @ France = French prime minister; prime minister of France; Matignon
President of the European Commission @ European Commission = European Commission president; Commission president; EU Commission president; head of the EU executive; EU commission chief; European Commission chief
President of the European Council @ European Council = European Council president; EU Council president
High Representative @ European Union = EU foreign policy chief; EU foreign-policy chief; EU's top diplomat; high representative for foreign affairs
Secretary General of NATO @ NATO = NATO secretary general; NATO secretary-general; NATO chief; head of NATO; Nato chief
Pope @ Catholic Church = pontiff; papacy; Bishop of Rome; bishop of Rome; papal throne; head of the Catholic Church; leader of the Catholic Church; throne of Saint Peter; throne of St Peter; supreme pontiff; holy father
# United Nations
Secretary-General @ United Nations = UN secretary-general; UN secretary general; secretary-general of the United Nations; UN chief; United Nations secretary-general; United Nations secretary general; secretary general of the United Nations; United Nations chief
High Commissioner for Refugees @ United Nations = UN refugee chief; UN High Commissioner for Refugees
High Commissioner for Human Rights @ United Nations = UN human rights chief; UN rights chief
# Canada, Australia, India, Japan and others
Prime Minister @ Canada = Canadian prime minister; prime minister of Canada
Governor General @ Canada = governor general of Canada; Canadian governor general
Prime Minister @ Australia = Australian prime minister; prime minister of Australia
Prime Minister @ India = Indian prime minister; prime minister of India
Prime Minister @ Japan = Japanese prime minister; prime minister of Japan
Chief Cabinet Secretary @ Japan = Japanese chief cabinet secretary
Prime Minister @ New Zealand = New Zealand prime minister; prime minister of New Zealand
Prime Minister @ Italy = Italian prime minister; Italian premier
Prime Minister @ Israel = Israeli prime minister; Israeli premier
Prime Minister @ Iraq = Iraqi prime minister; Iraqi premier
Prime Minister @ Pakistan = Pakistani prime minister
President @ Russia = Russian president; president of Russia
President @ China = Chinese president; president of China
President @ Egypt = Egyptian president; president of Egypt
Prime Minister @ Egypt = Egyptian prime minister
Supreme Leader @ Iran = Iranian supreme leader; Iran's supreme leader
# Titles whose short forms are the same everywhere; the organization comes from the passage
Prime Minister @ - = premier; PM; premiership; prime ministership; prime minister's post; head of government
Chief Executive @ - = CEO; chief executive officer; president and CEO; president and chief executive; president and chief executive officer; chairman and CEO; chairman and chief executive; top executive; chief exec; C.E.O.
Chief Financial Officer @ - = CFO; finance chief; finance director; C.F.O.
Chief Operating Officer @ - = COO; operations chief; C.O.O.
Chief Technology Officer @ - = CTO; technology chief
Head Coach @ - = coach; manager of the team; team manager; head coaching job; coaching job; first-team coach; hot seat
Editor in Chief @ - = editor-in-chief; chief editor; top editor; executive editor
Vice Chancellor @ - = vice-chancellor
Campaign Manager @ - = campaign manager
Campaign Chairman @ - = campaign chairman; campaign chair; campaign chief; chairman of the campaign; campaign boss
Campaign Chief Executive @ - = campaign CEO; campaign chief executive; CEO of the campaign
Foreign Minister @ - = minister of foreign affairs; minister for foreign affairs; external affairs minister; foreign affairs minister
Finance Minister @ - = minister of finance; minister for finance
Defense Minister @ - = minister of defense; minister of defence; defence minister
Interior Minister @ - = minister of the interior; minister of interior
Justice Minister @ - = minister of justice
Health Minister @ - = minister of health
Education Minister @ - = minister of education
`

/** An office with its other names, all as written (not folded). */
export interface Office {
  readonly title: string
  /** Null where the passage has to say whose office it is. */
  readonly organization: string | null
  readonly names: readonly string[]
}

export const OFFICES: readonly Office[] = TABLE.split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [, title, organization, names] = /^(.*?) @ (.*?) = (.*)$/.exec(line)!
    return {
      title: title!,
      organization: organization === '-' ? null : organization!,
      names: names!.split(';').map((s) => s.trim()),
    }
  })
