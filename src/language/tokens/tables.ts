/** @module Words that decide where a token ends: abbreviations, prefixes that keep their hyphen, units, contractions. */

const words = (list: string) => new Set(list.split(' '))

/** Written with a period that belongs to them, and always followed by what they introduce: "Sen. Lind", "No. 4". */
export const LEADING = words(
  'mr mrs ms dr st ft mt sen sens rep reps gov govs gen lt col maj capt cmdr adm sgt pvt cpl pfc prof rev hon pres supt ' +
    'atty dist asst assoc fr msgr mx messrs mme mlle no nos vs v cf e.g i.e viz ca approx art fig figs vol pp ed eds ' +
    'mfg natl intl univ brig det insp ald amb comm comdr cpt ens rt treas sec del',
)

/** Written with a period that belongs to them; they may end a sentence: "of Oravia Inc. The". */
export const TRAILING = words(
  'inc ltd co corp bros plc llc llp jr sr esq etc al dept ave blvd rd hwy est min max sq u.s u.k u.n e.u d.c a.m p.m ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore pa ' +
    'penn tenn tex va vt wash wis wyo ont que n.y n.j n.c s.c n.d s.d n.h n.m r.i w.va ph.d m.d b.a m.a b.c a.d p.s ' +
    'ft oz lb lbs mi km hrs hr mins secs tel ext attn cont govt assn',
)

/** Abbreviations that are also words of their own; the period stays only before a capital or a digit. */
export const WORDLIKE = words(
  'no nos art fig col gen sen rep gov mar sun sat mass miss ill ind wash ga la pa ma del sec min max co mo mi est',
)

/** Prefixes that stay in one token with what follows their hyphen. */
export const PREFIXES = words(
  'non e re co anti pre mid pro post semi sub multi ex counter mini socio neo inter micro intra un super proto ' +
    'cross hyper infra macro mega meta mono para poly pseudo quasi trans tri ultra uni psycho cyber geo',
)

/** Units split off the number before them: "5kg", "10am". */
export const UNITS = words('am pm kg km cm mm mg lb lbs ft mi mph kph kmh kb mb gb tb hz khz mhz ghz kw mw gw bn k')

/** Two words written as one, and after how many characters the second begins. */
export const JOINED = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['wont', 2],
  ['cant', 2],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['havent', 4],
  ['hasnt', 3],
  ['youre', 3],
  ['theyre', 4],
  ['thats', 4],
  ['ive', 1],
  ['im', 1],
])

/** What follows the apostrophe of a contraction. */
export const CLITICS = words('s re ve ll d m')

/** Smileys of letters and signs that would otherwise fall apart. */
export const SMILEYS = words(':) :-) ;) ;-) :( :-( :D :-D :P :-P :p =) =( :/ :-/ ^_^ <3 :o :O')
