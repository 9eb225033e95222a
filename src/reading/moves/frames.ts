/**
 * @module The frames of personnel changes: which words speak of one, and where they put the people and the post.
 * A row: id | words | fills | effect | reason | example => out; in; post; view
 *
 * words  `step~down` is a verb with its particle, `take+helm` a verb with its object (any of `a/b`), `n:ouster` a
 *        noun, `a:out` an adjective or adverb after "be"; separated by spaces.
 * fills  `out=object in=with/agent post=as/at`: for each argument the places to look at, in order. Places are
 *        `agent` (who does it, also after "by"), `object` (whom it is done to), `possessor`, `subject` (of the
 *        copula, or what an apposition stands beside), `complement` (what somebody becomes or is named), or a
 *        preposition. `selector` chooses who appoints. What is not filled stays unknown; "!" marks what must
 *        be filled.
 * effect leaves, takes, runs (wants or might get the post), withdraws, stays.
 * To add a frame, add a row with an invented example: the example is its test.
 */
const TABLE = `
replace | replace supplant | out=object in=with/agent post=as/at/in/on | takes | - | The board replaced chief executive Ines Vellor with Tomas Rydell => Vellor; Rydell; Chief Executive; done
replaced-at | n:replacement n:successor n:heir | out=possessor/of/to/for in=subject post=as/at | takes | - | Tomas Rydell is a possible successor to Governor Ines Vellor => Vellor; Rydell; Governor; considered
succeed | succeed | out=object in=agent post=as/at | takes | - | Tomas Rydell will succeed Ines Vellor as mayor => Vellor; Rydell; Mayor; announced
take-over | take~over step~in | out=from/for in!=agent post=as/at/object/of/from | takes | - | Tomas Rydell took over as chief executive on Monday => ; Rydell; Chief Executive; done
take-place | take+place/mantle | out=possessor/of/from in=agent post=as | takes | - | Tomas Rydell will take the place of Ines Vellor as mayor => Vellor; Rydell; Mayor; announced
take-charge | take+helm/reins/charge/command/control assume+command/control | in!=agent post=of/at/as | takes | - | Tomas Rydell will take charge of the Federal Reserve => ; Rydell; Chair of the Federal Reserve; announced
take-post | assume+title get+title accept+title land+title win+title inherit+title take+title secure+title claim+title clinch+title take~up+title start+title begin+title occupy+title ascend+title | in!=agent post!=object/of/at/as out=from | takes | - | Tomas Rydell accepted the post of finance minister => ; Rydell; Finance Minister; done
take-office | take+office assume+office | in!=agent post=as/of | takes | - | Tomas Rydell will take office as mayor on June 1 => ; Rydell; Mayor; announced
become | become | in!=agent post!=complement | takes | - | Tomas Rydell became governor => ; Rydell; Governor; done
will-be | be | in!=subject post!=complement | takes | - | Tomas Rydell will be the next governor => ; Rydell; Governor; announced
serve | serve act | in!=agent post!=as | takes | - | Tomas Rydell will serve as interim president => ; Rydell; President; announced
appoint | name nominate tap pick appoint select choose install instal promote elevate hire designate anoint crown draft recruit confirm inaugurate reappoint handpick bring~in swear~in bring~on | in!=object selector=agent post!=as/complement/for/to/at/object | takes | - | The governor named Tomas Rydell as police chief => ; Rydell; Police chief; done
elect | elect re-elect reelect | in!=object selector=agent post!=as/complement/for/to/at/object | takes | - | The council elected Tomas Rydell as mayor => ; Rydell; Mayor; done
propose | propose recommend suggest endorse | in!=object selector=agent post!=as/for/to | runs | - | The party proposed Tomas Rydell as mayor => ; Rydell; Mayor; considered
appointment | n:appointment n:nomination n:selection n:promotion n:elevation n:inauguration n:swearing-in n:confirmation | in!=of/possessor selector=possessor/by post=as/to/for | takes | - | She announced the appointment of Tomas Rydell as ambassador to Norway => ; Rydell; Ambassador to Norway; announced
pick | n:pick n:choice n:nominee n:selection n:appointee n:designee | in!=subject/of selector=possessor post=for/as/to | takes | - | Tomas Rydell is the president's pick for secretary of energy => ; Rydell; Energy Secretary; announced
lead | lead head run oversee chair preside~over captain spearhead | in!=agent post!=as/object | takes | - | Tomas Rydell will lead the Federal Reserve => ; Rydell; Chair of the Federal Reserve; announced
move-to | move transition shift transfer reassign relocate switch graduate | in!=object/agent post!=to/into | takes | - | A plan would move Senator Ines Vellor to the State Department => ; Vellor; Secretary of State; planned
return | return | in!=agent post!=as | takes | - | Tomas Rydell will return as chief executive => ; Rydell; Chief Executive; announced
join | join | in!=agent post!=as | takes | - | Tomas Rydell will join the bank as chief executive => ; Rydell; Chief Executive; announced
oust | oust fire dismiss sack axe depose topple remove overthrow boot dump can eject expel discharge purge disinvite dethrone force~out push~out drive~out kick~out throw~out ease~out vote~out hound~out edge~out nudge~out push~aside shove~aside cast~aside lay~off let~go strip relieve | out!=object selector=agent post=as/from/of/at | leaves | dismissed | The president fired Attorney General Ines Vellor => Vellor; ; Attorney General; done
force | force push drive hound chase coax | out!=object selector=agent post!=from | leaves | dismissed | Ines Vellor was forced from her post as mayor => Vellor; ; Mayor; done
terminate | terminate+employment/contract/tenure end+tenure/reign/career/employment/contract cut~short+tenure/reign/career | out!=possessor/of post=as | leaves | dismissed | The university terminated the employment of Provost Ines Vellor => Vellor; ; Provost; done
resign | resign quit abdicate retire step~down stand~down | out!=agent post=as/from/object/of/at | leaves | resigns | Ines Vellor resigned as mayor on Monday => Vellor; ; Mayor; done
step-aside | step~aside stand~aside bow~out step~away walk~away bail~out sign~off step~back | out!=agent post=as/from/of/at | leaves | resigns | Ines Vellor stepped aside as mayor => Vellor; ; Mayor; done
lose | lose | out!=agent post!=object | leaves | - | Ines Vellor lost her job as police chief => Vellor; ; Police chief; done
leave | leave vacate relinquish surrender give~up depart exit | out!=agent post=object/as/from | leaves | resigns | Ines Vellor is leaving the State Department => Vellor; ; ; announced
quit-post | hand~over+reins/power/post/job step~off bow~off | out!=agent in=to post=as/object | leaves | resigns | Mayor Ines Vellor will hand over power to Tomas Rydell => Vellor; Rydell; Mayor; announced
be-out | a:out a:gone a:toast | out!=subject post=as/at/of | leaves | - | Ines Vellor is out as police chief => Vellor; ; Police chief; done
heading-out | head+exit/exits/door n:exit-plan | out!=agent/subject | leaves | - | Ines Vellor and the bank's treasurer are heading for the exit => Vellor; ; ; announced
no-second-term | serve+term seek+term/re-election/reelection run+term finish+term complete+term seek~out+term | out!=agent post=as | stays | term-ends | Ines Vellor will not serve a second term as president => Vellor; ; President; announced
departure | n:departure n:exit n:downfall n:fall | out!=possessor/of selector=by post=as/from/at | leaves | - | The bank announced the departure of chairwoman Ines Vellor => Vellor; ; Chairwoman; announced
resignation | n:resignation n:retirement n:abdication | out!=possessor/of post=as/from/at | leaves | resigns | The bank announced the resignation of chairwoman Ines Vellor => Vellor; ; Chairwoman; announced
dismissal | n:ouster n:firing n:dismissal n:removal n:sacking n:toppling n:overthrow n:ousting n:termination n:demotion | out!=of/possessor selector=by/possessor post=as/from/at | leaves | dismissed | The president considered the dismissal of Attorney General Ines Vellor => Vellor; ; Attorney General; considered
fill | fill | out=possessor in=with/agent post=object | takes | - | The plan would fill Senator Ines Vellor's seat with Tomas Rydell => Vellor; Rydell; Senator; planned
run-for | run vie compete campaign contend stand bid jockey | in!=agent post!=for | runs | - | Tomas Rydell is running for party leader => ; Rydell; Leader; considered
seek | seek eye pursue want covet covet | in!=agent post!=object | runs | - | Tomas Rydell is seeking the speakership => ; Rydell; Speaker of the House; considered
consider | consider float mention discuss interview vet weigh tout consider view see eye regard tip favor favour | in!=object selector=agent post!=as/for | runs | - | Tomas Rydell is being considered for the post of bishop => ; Rydell; Bishop; considered
in-talks | n:talk n:negotiation | in!=with post!=about/over/on | runs | - | The club is in talks with Tomas Rydell about the post of coach => ; Rydell; Head Coach; considered
expect | expect rumor rumour slate | in!=object post!=as | runs | - | Tomas Rydell was rumoured as the next coach => ; Rydell; Head Coach; considered
candidacy | n:candidacy n:bid n:campaign | in!=subject/possessor/of post!=for/as/to | runs | - | Tomas Rydell's bid for prime minister began on Monday => ; Rydell; Prime Minister; considered
candidate | n:candidate n:hopeful n:challenger n:contestant n:possibility n:option n:choice | in!=subject/of post!=for/as/to | runs | - | Tomas Rydell is a candidate for prime minister => ; Rydell; Prime Minister; considered
front-runner | n:front-runner n:frontrunner n:favorite n:favourite n:contender n:finalist n:heir | in!=subject post=for/as/to | runs | - | Tomas Rydell has become the favourite for the post of bishop => ; Rydell; Bishop; considered
go-to | go | in!=to post!=agent | takes | - | The post of bishop will go to Tomas Rydell => ; Rydell; Bishop; announced
lean-toward | lean | in!=toward/towards post!=for/as | runs | - | The board is leaning toward Tomas Rydell for the post of bishop => ; Rydell; Bishop; considered
settle-on | settle decide zero~in | in!=on post!=as/for | takes | - | The board settled on Tomas Rydell as the next bishop => ; Rydell; Bishop; done
float-name | float+name throw+name put+name mention+name suggest+name | in!=possessor/of post=for/as selector=agent | runs | - | The board floated Tomas Rydell's name for the post of bishop => ; Rydell; Bishop; considered
throw-hat | throw+hat put+hat toss+hat | in!=agent post=into/for | runs | - | Tomas Rydell threw his hat into the ring for the post of bishop => ; Rydell; Bishop; considered
launch-bid | launch+bid/campaign/candidacy/run/challenge mount+bid/campaign/challenge announce+bid/campaign/candidacy/run declare+bid/candidacy begin+bid/campaign | in!=agent post=for/to | runs | - | Tomas Rydell launched his bid for party leader => ; Rydell; Leader; considered
in-running | n:running n:race n:contest n:mix n:shortlist n:short-list n:list n:contention n:line | in!=subject post=for/as | runs | - | Tomas Rydell is in the running for secretary of energy => ; Rydell; Energy Secretary; considered
withdraw | withdraw drop~out bow~out pull~out opt~out back~out | in!=agent post!=from/of/for | withdraws | - | Tomas Rydell dropped out of the race for party leader => ; Rydell; Leader; abandoned
drop-candidate | remove drop strike exclude cut | in!=object post!=from | withdraws | - | Tomas Rydell was removed from consideration for finance minister => ; Rydell; Finance Minister; abandoned
rule-out | rule~out take~out+himself/herself/themselves count~out+himself/herself remove+himself/herself/name | in!=agent post=of/for/as | withdraws | - | Tomas Rydell took himself out of the contest for party leader => ; Rydell; Leader; abandoned
decline | decline refuse reject turn~down pass~on spurn+post/job/offer/title | in!=agent post!=object | withdraws | - | Tomas Rydell turned down the post of finance minister => ; Rydell; Finance Minister; denied
withdraw-nomination | withdraw+nomination pull+nomination rescind+nomination drop+nomination | in!=of/possessor selector=agent post=for/as/to | withdraws | - | The president withdrew the nomination of Tomas Rydell for bishop => ; Rydell; Bishop; abandoned
drop-nominee | dump+nominee drop+nominee pull+nominee abandon+nominee dump+pick withdraw+nominee | in!=object selector=agent post=for/to/as | withdraws | - | The president dropped his nominee Tomas Rydell => ; Rydell; ; abandoned
withdraw-name | withdraw+name pull+name remove+name | in!=possessor post=from/for | withdraws | - | Tomas Rydell withdrew his name from the race for party leader => ; Rydell; Leader; abandoned
abandon-bid | abandon+bid/campaign/candidacy/race/run end+bid/campaign/candidacy suspend+bid/campaign/candidacy drop+bid/campaign/candidacy | in!=agent post=for | withdraws | - | Tomas Rydell abandoned his bid for party leader => ; Rydell; Leader; abandoned
stay | stay~on stay remain keep retain continue survive hang~on hold~on cling | out!=agent post!=as/in/on/object/at/complement | stays | - | Ines Vellor will stay on as mayor => Vellor; ; Mayor; denied
`

export type Effect = 'leaves' | 'takes' | 'runs' | 'withdraws' | 'stays'
export type Argument = 'out' | 'in' | 'post' | 'selector'

export interface FrameWord {
  readonly kind: 'verb' | 'noun' | 'adjective'
  readonly lemma: string
  readonly particle: string | null
  /** Lemmas of the object, of which one is needed; "title" stands for any post; null where none is needed. */
  readonly object: readonly string[] | null
}

export interface Frame {
  readonly id: string
  readonly words: readonly FrameWord[]
  readonly fills: Readonly<Partial<Record<Argument, readonly string[]>>>
  /** Arguments without which the words mean something else. */
  readonly needs: readonly Argument[]
  readonly effect: Effect
  readonly reason: 'resigns' | 'dismissed' | 'term-ends' | null
  readonly example: string
  /** What the example says: outgoing, incoming, post title and view; empty where nothing. */
  readonly expected: { readonly out: string; readonly in: string; readonly post: string; readonly view: string }
}

function word(spec: string): FrameWord {
  const kind = spec.startsWith('n:') ? 'noun' : spec.startsWith('a:') ? 'adjective' : 'verb'
  const [head, object] = spec.replace(/^[na]:/, '').split('+')
  const [lemma, particle] = head!.split('~')
  return { kind, lemma: lemma!, particle: particle ?? null, object: object ? object.split('/') : null }
}

export const FRAMES: readonly Frame[] = TABLE.split('\n')
  .filter((line) => line)
  .map((line) => {
    const [id, words, fills, effect, reason, example] = line.split(' | ').map((s) => s.trim())
    const [sentence, expected] = example!.split(' => ')
    const [out, into, post, view] = expected!.split(';').map((s) => s.trim())
    return {
      id: id!,
      words: words!.split(' ').map(word),
      fills: Object.fromEntries(fills!.split(' ').map((f) => [f.split(/!?=/)[0]!, f.split('=')[1]!.split('/')])),
      needs: [...fills!.matchAll(/(\w+)!=/g)].map((m) => m[1] as Argument),
      effect: effect as Effect,
      reason: reason === '-' ? null : (reason as Frame['reason']),
      example: sentence!,
      expected: { out: out!, in: into!, post: post!, view: view! },
    }
  })

/** Frames by the lemma of their word; longer specifications (particle, object) first. */
export const FRAMES_BY_LEMMA: ReadonlyMap<string, readonly { frame: Frame; word: FrameWord }[]> = (() => {
  const map = new Map<string, { frame: Frame; word: FrameWord }[]>()
  for (const frame of FRAMES)
    for (const word of frame.words) map.set(word.lemma, [...(map.get(word.lemma) ?? []), { frame, word }])
  const length = (w: FrameWord) => (w.particle ? 2 : 0) + (w.object ? 1 : 0)
  for (const list of map.values()) list.sort((a, b) => length(b.word) - length(a.word))
  return map
})()
