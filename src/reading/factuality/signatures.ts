/**
 * @module What a predicate does to the certainty of its complement, when it is affirmed, left open, or negated.
 *
 * After the implication signatures of Nairn, Condoravdi and Karttunen (2006) and the factuality profiles of Saurí and
 * Pustejovsky (2012): "manage" keeps the sign, "fail" turns it, "know" holds whatever stands before it, "want" leaves it open.
 */

/** Values on the scale of FactBank as used by Lee et al. (2015): 3 certainly so, 0 open, -3 certainly not. */
export interface Signature {
  readonly kind: string
  readonly affirmed: number
  readonly open: number
  readonly negated: number
}

const kind = (name: string, affirmed: number, open: number, negated: number): Signature => ({
  kind: name,
  affirmed,
  open,
  negated,
})

/** One entry a kind: values, then the predicates. "tell+to" is "tell" with an infinitive, "know+if" with a question, "rule_out" a phrasal verb. */
const TABLE: readonly (readonly [Signature, string])[] = [
  // "She knows / does not know that he left": he left.
  [
    kind('factive', 3, 2.8, 2.6),
    `know realize learn discover regret remember recall reveal acknowledge admit concede confirm note notice see hear
    recognize understand prove disclose point point_out find_out celebrate mourn resent thank apologize congratulate commemorate praise
    criticize condemn deplore lament welcome applaud aware glad sorry sad happy proud surprised surprise shock
    disappointed angry upset grateful pleased thrilled ashamed embarrassed odd strange ironic significant fact tragedy
    shame irony knowledge realization awareness despite because since although though result response reaction
    witness survive blame`,
  ],
  // "She managed to leave": she left. "She did not manage to": she did not.
  [
    kind('implicative', 3, 0.3, -2.6),
    `manage begin start continue succeed get go come proceed happen occur dare bother remember+to help keep resume
    complete finish achieve accomplish carry conduct hold stage launch perform perpetrate undergo suffer experience
    face use tend turn true end spend implement execute deliver do make take sign reach have give produce carry_out end_up wind_up go_on keep_on follow_through`,
  ],
  // "They forced him to resign": he resigned. "They did not force him": open.
  [
    kind('causative', 2.8, 0.3, -0.6),
    'force cause lead compel drive convince get+to make+to prompt induce provoke trigger spark push+to spur enable bring+to result',
  ],
  // "She failed to call": she did not. "She did not fail to": she did.
  [
    kind('failing', -2.6, -0.5, 2),
    'fail neglect forget+to refuse decline omit failure refusal unable inability unwilling unwillingness lack absence miss skip',
  ],
  // "They prevented the merger": it did not take place. "They did not prevent it": open, rather so.
  [
    kind('preventing', -2.2, -0.3, 1.2),
    `prevent stop bar block ban prohibit forbid avoid cancel abandon drop halt avert thwart foil scrap shelve withdraw
    keep+from refrain veto abort deter dissuade discourage preclude resist dismiss cease
    prevention ban+on rule_out call_off turn_down give_up hold_off put_off back_out hold_back cancellation discontinue quit`,
  ],
  // "They stopped the fighting", "they oppose the merger": there was or is such a thing.
  [
    kind('opposing', 1.2, 0.9, 1.5),
    `stop+noun end+noun halt+noun resist+noun oppose+noun reject+noun fight+noun resist+noun dismiss+noun discourage+noun
    cease+noun withdraw+noun shelve+noun opposition oppose criticism combat deny+noun rebut+noun dispute+noun refute+noun discontinue+noun quit+noun reject`,
  ],
  // "He denied that he left", "it is false that…".
  [
    kind('denying', -1.6, -0.6, 0.6),
    'deny refute dispute denial false untrue wrong disprove rebut disavow renounce reject+that dismiss+that downplay minimize pretend fake myth hoax lie',
  ],
  // "I doubt that he left", "it is unlikely that…".
  [
    kind('doubting', -1, -0.2, 1),
    'doubt unlikely improbable skeptical sceptical doubtful reluctant hesitate hesitant skepticism reluctance disbelieve impossible hard difficult',
  ],
  // "She said that he left."
  [
    kind('reporting', 2.6, 1.8, 0.8),
    `say report announce state add write declare explain tell inform testify describe mention observe remark reply
    respond answer read repeat quote cite stress emphasize indicate inform notify show find demonstrate determine
    announcement report statement news evidence according conclude detail document establish detect identify
    clear obvious evident certain sure definite undeniable certainly proof assure guarantee ensure insist maintain`,
  ],
  // "They claim that he left": the text keeps its distance.
  [
    kind('claiming', 1.8, 1, 0.2),
    `claim allege argue contend assert suggest accuse charge accusation allegation imply hint purport suspect
    signal suspicion rumor rumour story theory insinuate complain blame+for arrest+for`,
  ],
  // "I think that he left."
  [
    kind('believing', 1.8, 0.8, -0.8),
    `think believe suppose guess assume presume reckon feel figure seem appear consider+that view belief assumption
    impression sense conviction opinion perceive regard understand+to confident convinced satisfied consensus`,
  ],
  // "He is expected to leave."
  [
    kind('expecting', 1.7, 0.8, -1),
    `expect predict forecast anticipate project estimate likely probable poised due schedule set slate bound foresee
    expectation prediction forecast+noun likelihood probability prospect await destined supposed envision calculate`,
  ],
  // "They plan to leave."
  [
    kind('planning', 1.3, 0.6, -1.4),
    `plan intend decide agree promise vow pledge arrange prepare offer choose elect opt resolve determine+to undertake
    intention intent decision agreement commitment pledge+noun willing willingness ready readiness prepared eager
    determined swear volunteer guarantee+to commit+to tap+to select+to name+to pick+to nominate+to appoint+to recruit+to hire+to`,
  ],
  // "They want him to leave."
  [
    kind('wanting', 0.6, 0.3, -0.6),
    `want hope wish like desire seek aim try attempt consider discuss mull weigh ask demand urge call+to call+for request propose
    recommend order need require invite encourage beg press lobby advocate advise instruct tell+to ask+to say+to
    wait strive struggle look work fight effort bid hope+noun desire+noun wish+noun goal aim+noun proposal
    request+noun demand+noun order+noun need+noun recommendation interest pressure push lure
    campaign strategy design persuade negotiate talk debate study explore favor favour support endorse back prefer
    authorize approve authorization approval entitle urge+noun important necessary essential
    crucial vital better best good easy convenient ready+for motion application bill legislation apply appeal threaten
    threat warn warning fear worry concern+that afraid risk danger bet gamble speculate speculation contemplate imagine
    dream tempt qualify eligible`,
  ],
  // "She was able to leave", "they let her leave": possible; "not able": she did not.
  [
    kind('allowing', 1.3, 0.6, -2.2),
    `able allow permit let ability free opportunity chance capable capability capacity right+noun permission power
    freedom afford possible possibility potential way means resources manage+noun`,
  ],
  // "They wonder whether he left."
  [
    kind('asking', 0, 0, 0),
    `wonder ask+if know+if unclear unknown uncertain undecided unsure question+if debate+if consider+if
    determine+if decide+if see+if say+if tell+if discuss+if clear+if sure+if doubt+if depend uncertainty
    inquire hypothesis hypothetical whether`,
  ],
]

const SIGNATURES = new Map<string, Signature>()
for (const [signature, words] of TABLE)
  for (const word of words.split(/\s+/)) if (!SIGNATURES.has(word)) SIGNATURES.set(word, signature)

/** How the complement is tied: "to" infinitive, "if" question, "that" clause, "ing" form, "noun". */
export type Tie = 'to' | 'if' | 'that' | 'ing' | 'noun' | 'from' | 'for' | 'against'

/** The signature of a predicate for a complement tied like that; undefined when the table does not know it. */
export function signatureOf(lemma: string, tie: Tie): Signature | undefined {
  return SIGNATURES.get(`${lemma}+${tie}`) ?? SIGNATURES.get(lemma)
}
export const KNOWN_PREDICATES = SIGNATURES.size
