/** @module Short forms of given names: each row is one family of forms that can be the same person's. */

const FAMILIES = `
abigail abby gail|abraham abe|albert al bert|alexander alex sandy alec sasha|alexandra alex sandra sasha|alfred al fred alf|allan allen alan al|amanda mandy|andrew andy drew|angela angie|anthony tony antony ant|
antonio tony|arthur art|augustus gus|barbara barb babs|benjamin ben benny benji|bernard bernie|bradley brad|calvin cal|cameron cam|carolyn caroline carol|catherine cathy kate cat katherine kathryn katharine kathy katie kay kat|
charles charlie chuck chas|christina christine chris tina|christopher chris kit topher|clifford cliff|clinton clint|cornelius neil|curtis curt|cynthia cindy|daniel dan danny|david dave davey|deborah debra deb debbie|dennis denny denis|
dominic dom|donald don donnie donny|dorothy dot dottie|douglas doug|edmund ed ted|edward ed ted eddie ned|edwin ed|eleanor ellie nora|elijah eli|elizabeth liz beth betty eliza lizzie betsy libby|emanuel manny|eugene gene|ezekiel zeke|
francis frank fran|francisco paco|franklin frank|frederick fred freddie|gabriel gabe|geoffrey geoff jeff|gerald jerry gerry|gregory greg|gwendolyn gwen|harold hal harry|henry hank harry|herbert herb bert|howard howie|hubert bert|isaac ike|
jacob jake|james jim jimmy jamie|jacqueline jackie|janet jan|jason jay|jeffrey jeff geoff jefferson|jennifer jen jenny|jeremy jerry|jerome jerry|jessica jess|joanne jo|johnathan jonathan jon johnny|john jack johnny jon|jonathan jon john|
joseph joe joey|joshua josh|judith judy|julian jules|kenneth ken kenny|kimberly kim|lawrence larry laurence|leonard len leo lenny|leslie les|lewis lou louis|louis lou|luis louis|lucas luke|madeleine maddy|malcolm mal|margaret maggie peggy meg marge madge|
marcus mark|martin marty|matthew matt|maurice moe|maximilian max|maxwell max|melvin mel|michael mike mick mickey mikey|michelle shelly|mitchell mitch|mohammed mohamed muhammad mohammad mo|nathaniel nathan nat nate|nathan nate|nicholas nick nicky nicolas|
norah nora|norman norm|oliver ollie|pamela pam|patricia pat patty tricia trish|patrick pat paddy|peter pete|philip phil phillip|prescott scott|rachel rae|randolph randy|randall randy|raymond ray|rebecca becky becca|reginald reg reggie|
richard dick rick rich ricky|robert bob rob bobby robbie bert beto|roderick rod rodney|rodney rod|ronald ron ronny ronnie|rosemary rose|rudolph rudy|russell russ|salvatore sal|samantha sam|samuel sam sammy|sarah sara sally|sidney sid|solomon sol|stanley stan|
stephanie steph|stephen steve steven|steven steve stevie|stuart stu stewart|susan sue susie suzanne|terence terry terrence|theodore ted teddy theo|theresa teresa terry tess|thomas tom tommy|timothy tim timmy|tobias toby|valerie val|
victor vic viktor|victoria vicky tori|vincent vince vinny|virginia ginny|vladimir vlad|volodymyr vladimir|walter walt wally|wesley wes|willard mitt will|william bill will billy willie liam|winston win|zachary zach zack zac|letitia tish|ashton ash|addison mitch|
kashyap kash|abdul abdel|seyed seyyed sayyid|ismael ismail|sergei sergey serge|dmitry dmitri dimitri|alexei alexey aleksei|yuri yury|mikhail mike|jorge george|jose joe`

const families = FAMILIES.trim()
  .split('|')
  .map((row) => row.trim().split(/\s+/))
const familiesOf = new Map<string, number[]>()
families.forEach((row, i) => {
  for (const name of row) familiesOf.set(name, [...(familiesOf.get(name) ?? []), i])
})

/** Whether two given names (lower case) are forms of one: "bob" and "robert". */
export function sameNameFamily(a: string, b: string): boolean {
  const rows = familiesOf.get(b)
  return rows !== undefined && (familiesOf.get(a)?.some((row) => rows.includes(row)) ?? false)
}

/** Every form of the families that `name` is in, without itself: "bob" → "robert", "rob", "bobby" … */
export const formsOf = (name: string): string[] =>
  (familiesOf.get(name) ?? []).flatMap((row) => families[row]!).filter((form) => form !== name)
