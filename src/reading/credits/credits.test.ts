import { expect, test } from 'vitest'
import { findCredits } from './credits.ts'

function credits(text: string, outlet: string | null = null) {
  const sentences = [...text.matchAll(/[^.]+(?:\.|$)\s*/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  return findCredits({ text, outlet, sentences, furniture: [], attributions: [] }).map((c) => `${c.kind}: ${c.cited}`)
}

test('an outlet that is relied on', () => {
  expect(credits('The New York Times also reported that Adler would go.')).toEqual(['attributes: The New York Times'])
  expect(credits('Adler will go, according to NBC News.')).toEqual(['attributes: NBC News'])
  expect(credits('Adler spoke of it on CNN’s “New Day” and said he would stay.')).toEqual(['attributes: CNN'])
  expect(credits('In a memo obtained by Mia Lund of Vice, he said no.')).toEqual(['attributes: Vice'])
})

test('who was first is no source, one by one in a list', () => {
  expect(credits('Her move was first reported by The Boston Globe and CNN.')).toEqual([
    'first: The Boston Globe',
    'first: CNN',
  ])
  expect(credits('Politico broke the news on Monday.')).toEqual(['first: Politico'])
})

test('an interview is a credit in another outlet’s report alone', () => {
  const text = 'An official told Fox News that Adler would go.'
  expect(credits(text, 'Fox News')).toEqual([])
  expect(credits(text, 'Reuters')).toEqual(['attributes: Fox News'])
})

test('the outlet’s own earlier report', () => {
  expect(credits('NBC News has previously reported that Adler would go.', 'NBC News')).toEqual(['self: NBC News'])
})

test('what is not confirmed', () => {
  expect(credits('Politico reported a deal. CNN has not independently confirmed the report.', 'CNN')).toEqual([
    'attributes: Politico',
    'not-confirmed: Politico',
  ])
  expect(credits('He would not confirm or deny it, Reuters reported.')).toEqual(['attributes: Reuters'])
})

test('"the newspaper" and "the Post" lead back to the outlet named before', () => {
  expect(credits('The Denver Post had the letter. Adler wrote it, the newspaper reported.')).toEqual([
    'attributes: The Denver Post',
  ])
  expect(credits('The Denver Post had the letter. Adler told the Post he wrote it.')).toEqual([
    'attributes: The Denver Post',
  ])
})

test('names that are words too, behind their article', () => {
  expect(credits('Adler paid for it, as The Atlantic reported.')).toEqual(['attributes: The Atlantic'])
  expect(credits('They have no vote, Adler said, per The Hill.')).toEqual(['attributes: The Hill'])
})

test('an outlet with an apposition, an adverb, another tense', () => {
  expect(credits('The Washington Examiner, a daily, reported that Adler paid.')).toEqual([
    'attributes: Washington Examiner',
  ])
  expect(credits('CNN is reporting that Adler will go.')).toEqual(['attributes: CNN'])
  expect(credits('Reuters similarly reported a fire.')).toEqual(['attributes: Reuters'])
  expect(credits('The editor of Politico, a man of sixty, said no.', 'Politico')).toEqual([])
})

test('who asks, who is reached', () => {
  expect(credits('Asked by CBS News’ Mia Lund how it went, Adler laughed.')).toEqual(['attributes: CBS News'])
  expect(credits('Adler was silent when reached by the Fairview Gazette.')).toEqual(['attributes: Fairview Gazette'])
  expect(credits('Adler reached out to CBS News executives.')).toEqual([])
})

test('"the newspaper" is no broadcaster', () => {
  expect(credits('The Denver Post had it. CNN showed it. Adler told the newspaper that he would go.')).toEqual([
    'attributes: The Denver Post',
  ])
  expect(credits('CNN showed him. Adler told the magazine that he would go.')).toEqual([])
  expect(credits('The Denver Post hired her. Adler said she joined the paper in May.')).toEqual([])
})

test('"the Post" is the report’s own outlet where none is named', () => {
  expect(credits('Sources tell The Post that Adler will go.', 'New York Post')).toEqual([])
})

test('names the table lacks', () => {
  expect(credits('The Fairview Herald-Leader reported a fire.')).toEqual(['attributes: Fairview Herald-Leader'])
  expect(credits('Adler told Fairview Magazine that he would go.')).toEqual(['attributes: Fairview Magazine'])
  expect(credits('The Freedonian Republic reported two fires.')).toEqual([])
  expect(credits('It takes effect today, according to the Federal Register.')).toEqual([])
})

test('stations by their signs, names by what the report calls them', () => {
  expect(credits('Adler told KVXM that he would go.')).toEqual(['attributes: KVXM'])
  expect(credits('Adler told the Fox affiliate WVXM-TV that he would go.')).toEqual(['attributes: WVXM-TV'])
  expect(credits('Hearsay, a website run by clerks, reported a fire. Adler told Hearsay so.')).toEqual([
    'attributes: Hearsay',
    'attributes: Hearsay',
  ])
  expect(credits('A Freedonian newspaper reported a fire. Adler told a local radio station Tuesday so.')).toEqual([])
  expect(credits('BOARD SAYS CLERKS WANT WARM ROOMS. The Fairview County Medical Examiner said no.')).toEqual([])
})

test('who was first, who was told, an article that makes the name', () => {
  expect(credits('News of it was first broken by Politico.')).toEqual(['first: Politico'])
  expect(credits('CNN was told by two clerks that he would go.')).toEqual(['attributes: CNN'])
  expect(credits('The Guardian understands that he will go.')).toEqual(['attributes: The Guardian'])
  expect(credits('As Slate’s Ben Holt wrote, it is late.')).toEqual(['attributes: Slate'])
  expect(credits('Hillary Guardian said no.')).toEqual([])
})

test('several reporters, an editorial board, material', () => {
  expect(credits('He will go, Reuters’ Ada Moor, Ben Holt and Mia Lund report.')).toEqual(['attributes: Reuters'])
  expect(credits('The Denver Post’s editorial board wrote that he should go.')).toEqual(['attributes: The Denver Post'])
  expect(credits('Material from Reuters was used in this report.')).toEqual(['attributes: Reuters'])
  expect(credits('She wrote in an op-ed this week for the Fairview Journal.')).toEqual(['attributes: Fairview Journal'])
})

test('a caption cites with its verb alone', () => {
  const cited = (text: string) =>
    findCredits({
      text,
      outlet: null,
      sentences: [{ start: 0, end: text.length }],
      furniture: [{ start: 0, end: text.length }],
      attributions: [],
    }).map((c) => c.cited)
  expect(cited('Adler at the harbour. Reuters reported on Monday that he would go.')).toEqual(['Reuters'])
  expect(cited('Adler in an interview with Reuters.')).toEqual([])
})

test('naming an outlet is not citing it', () => {
  expect(credits('CNN contributor Ada Moor resigned.')).toEqual([])
  expect(credits('Liam Fox said he would run.')).toEqual([])
  expect(credits('People said it was time. Time said nothing.')).toEqual([])
  expect(credits('A CNN poll put him ahead.')).toEqual([])
  expect(credits('He watched CNN all day.')).toEqual([])
})

test.each(['A', 'CNN ', 'told the Post ', 'A.', 'The Times reported, '])(
  'hostile text of %j gives credits inside it',
  (piece) => {
    const text = piece.repeat(12_000 / piece.length)
    const found = findCredits({
      text,
      outlet: null,
      sentences: [{ start: 0, end: text.length }],
      furniture: [],
      attributions: [],
    })
    for (const { span } of found) expect(span.start < span.end && span.end <= text.length).toBe(true)
  },
)

test('reporters stand for the outlet that they were named with, where they report', () => {
  const text =
    'The vote was close, according to sources near Ada Moor in The New York Times. According to Moor, it was fixed. Moor wrote that he knew. Moor left.'
  expect(credits(text)).toHaveLength(3)
  const host = 'Ben Holt of Fox News is leaving. Holt said that he was tired. According to Holt, it was time.'
  expect(credits(host)).toEqual([])
})

test('an outlet in brackets, one without a name, one that was the first to tell', () => {
  expect(credits('The pope may go before the winter, friends of his told us (The New York Times).')).toEqual([
    'attributes: The New York Times',
  ])
  expect(credits('WASHINGTON (Reuters) - The pope may go.', 'Reuters')).toEqual([])
  expect(credits('His brother told a German news agency that he was ill.')).toEqual(['attributes: German news agency'])
  expect(credits('Politico, the website that was the first to expose the plan, has more.')).toEqual(['first: Politico'])
})

test('programmes by their names alone, interviewers who are known by theirs', () => {
  expect(credits('“I will stay,” Adler said on “This Week.”')).toEqual(['attributes: ABC News'])
  expect(credits('Adler said this week that he would stay.')).toEqual([])
  expect(credits('“60 Minutes” reported that Adler would go.')).toEqual(['attributes: CBS News'])
  expect(credits('Adler said on CNN’s “The Moor Hour” that he would stay.')).toEqual(['attributes: CNN'])
  expect(credits('Adler told conservative radio host Mia Lund that he would stay.')).toEqual(['attributes: Mia Lund'])
  expect(credits('Adler said on Mia Lund’s evening radio show that he would stay.')).toEqual(['attributes: Mia Lund'])
  expect(credits('Mia Lund’s radio show has many listeners.')).toEqual([])
})

test('journalists on their own, and again by surname', () => {
  expect(
    credits('The journalist Ada Moor reported in her newsletter that he will go. Moor reported a letter, too.'),
  ).toEqual(['attributes: Ada Moor', 'attributes: Ada Moor'])
  expect(credits('The Denver Post’s media columnist Ada Moor left.')).toEqual([])
  expect(credits('It was first reported by Ada Moor at the Fairview Gazette.')).toEqual(['first: Fairview Gazette'])
})

test('a family is no outlet, nor is a name that lacks its article', () => {
  expect(credits('“I will win,” he said, Bloomberg reported.')).toEqual(['attributes: Bloomberg'])
  expect(credits('Anna Bloomberg ran. “I will win,” Bloomberg said.')).toEqual([])
  expect(credits('Lund told Hill that it was late.')).toEqual([])
  expect(credits('A letter went to the State of Freedonia, according to the State of Freedonia.')).toEqual([])
})

test('to whom it was said, at the end of a sentence', () => {
  expect(credits('“We keep it,” explained Speaker Mia Lund (D-Ohio), the chair of it all, to Politico.')).toEqual([
    'attributes: Politico',
  ])
  expect(credits('A clerk of the mayor added to Politico that it was late.')).toEqual(['attributes: Politico'])
  expect(credits('Someone sent flowers to CNN.')).toEqual([])
  expect(credits('Lund spoke Friday with Politico about it.')).toEqual(['attributes: Politico'])
  expect(credits('Ada Moor, Politico’s chief media correspondent, reported it.')).toEqual(['attributes: Politico'])
  expect(credits('According to Ada Moor, a Politico analyst, he laughed.')).toEqual(['attributes: Politico'])
  expect(credits('“All letters reviewed” by Politico say so.')).toEqual(['attributes: Politico'])
  expect(credits('CBS Chicago obtained a film of it.')).toEqual(['attributes: CBS Chicago'])
})

test('outlets without names, an outlet’s own words posted again', () => {
  expect(credits('He will go, according to several published reports. Media reports said so.')).toEqual([
    'attributes: several published reports',
    'attributes: media reports',
  ])
  expect(credits('The room was wet, according to the reports. He denied media reports.')).toEqual([])
  expect(credits('The mayor will go — Reuters (@Reuters) May 2, 2031')).toEqual(['attributes: Reuters'])
})

test('who writes for it, who was asked by it, double single quotation marks', () => {
  expect(credits('“It is late,” wrote Ada Moor, a senior editor of Politico.')).toEqual(['attributes: Politico'])
  expect(credits('Politico columnist Ada Moor, in a long piece, wrote that it is late.')).toEqual([
    'attributes: Politico',
  ])
  expect(credits('As a Politico reporter noted, it is late.')).toEqual(['attributes: Politico'])
  expect(credits("''It is late,'' he told the television program ''60 Minutes'' in May.")).toEqual([
    'attributes: CBS News',
  ])
  expect(credits('Challenged by ABC’s Mia Lund, he laughed. A week later on CNN: “No.”')).toEqual([
    'attributes: ABC News',
    'attributes: CNN',
  ])
})

test('editorial boards, issues, days before a preposition', () => {
  expect(credits('In a meeting with Politico’s editorial board, Adler said no.')).toEqual(['attributes: Politico'])
  expect(credits('He was vague in an interview with the editorial board of the Denver Post.')).toEqual([
    'attributes: The Denver Post',
  ])
  expect(credits('The editors of Politico were tired.')).toEqual([])
  expect(credits('Adler said May 6 on CNN’s breakfast show that it is late.')).toEqual(['attributes: CNN'])
  expect(credits('Adler wrote in an email Monday to the Denver Post that it is late.')).toEqual([
    'attributes: The Denver Post',
  ])
})

test('a short name that another outlet has in full means the one named before', () => {
  expect(credits('The Baltimore Sun saw it. He will go, the Sun reported.')).toEqual(['attributes: The Baltimore Sun'])
  expect(credits('He will go, The Sun reported.')).toEqual(['attributes: The Sun'])
})

test('interviewers stand for their outlet where somebody speaks to them', () => {
  expect(credits('Adler told Wolf Blitzer that it is late.')).toEqual(['attributes: CNN'])
  expect(credits('Adler said in an interview with Sean Hannity that it is late.', 'Fox News')).toEqual([])
  expect(credits('Wolf Blitzer wrote that it is late.')).toEqual([])
  expect(credits('Adler told moderator Wolf Blitzer that it is late.')).toEqual([])
  expect(credits('Adler told Newsweek interviewer Wolf Blitzer so.')).toEqual(['attributes: Newsweek'])
  expect(credits('Adler told NBC’s Chuck Todd that it is late.')).toEqual(['attributes: NBC News'])
})

test('the editorial board of the paper named before', () => {
  expect(credits('The Denver Post was angry. “It is late,” the editorial board writes.')).toEqual([
    'attributes: The Denver Post',
  ])
})

test('several outlets under one verb, an outlet behind what is quoted from it', () => {
  expect(credits('CNN and the Denver Post have reported it.')).toEqual([
    'attributes: CNN',
    'attributes: The Denver Post',
  ])
  expect(credits('The mayor will go. (The Denver Post)')).toEqual(['attributes: The Denver Post'])
  expect(credits('The mayor at the harbour. (Reuters)')).toEqual([])
})

test('polls, statements about itself and people employed there are no sources', () => {
  expect(credits('He leads, according to a CNN/Denver Post poll.')).toEqual([])
  expect(credits('He leads, according to a poll conducted by CNN.')).toEqual([])
  expect(credits('In a statement, CNN said that it stood by her.')).toEqual([])
  expect(credits('She joined CNN when it was small.')).toEqual([])
  expect(credits('Politico left. An analysis of letters by the website Hearsay said so.')).toEqual([
    'attributes: Hearsay',
  ])
  expect(credits('Politico reported a deal. Officials did not confirm it.')).toEqual(['attributes: Politico'])
})

test('shows by their host’s name, events, blogs, media without a name', () => {
  const on = (text: string) => credits(text).map((c) => c.replace('attributes: ', ''))
  expect(
    on('Adler said on MSNBC’s “Ada Moor Tonight” that it is late. While on Moor’s show, Adler raised doubts.'),
  ).toEqual(['MSNBC', 'MSNBC'])
  expect(on('While on Moor’s show, Adler raised doubts.')).toEqual([])
  expect(on('Lund used the same words at a CNN event Tuesday.')).toEqual(['CNN'])
  expect(on('“It is late,” he wrote in his widely read Harbour Law Blog.')).toEqual(['Harbour Law Blog'])
  expect(on('Freedonian media outlets quoted officials as saying so. Adler told a state-run media outlet no.')).toEqual(
    ['freedonian media outlets', 'state-run media outlet'],
  )
  expect(on('He writes for National Review, where he has chronicled the affair.')).toEqual(['National Review'])
})

test('who is blamed for a report, who joins in', () => {
  expect(credits('Adler accused NPR of twisting his words.')).toEqual(['attributes: NPR'])
  expect(credits('Adler accused NPR of being late.')).toEqual([])
  expect(credits('Adler demanded that People magazine publish a retraction.')).toEqual(['attributes: People'])
  expect(credits('The New York Times also chimed in: “It is late.”')).toEqual(['attributes: The New York Times'])
  expect(credits('“The New York Times allegations are baseless,” he said.')).toEqual(['attributes: The New York Times'])
})

test('"the board", "the report" and "the paper" lead back to the outlet', () => {
  const on = (text: string) => credits(text).length
  expect(on('The Washington Post’s editorial board said no. The board noted that it is late.')).toBe(2)
  expect(on('The Washington Post reported it. The board noted that it is late.')).toBe(1)
  expect(on('Adler sold his boats, Politico reported. He sold two, the report said.')).toBe(2)
  expect(on('The police report named him, Politico reported. He sold two, the report said.')).toBe(1)
  expect(on('The Denver Post saw it. When questioned by the newspaper, Adler laughed.')).toBe(1)
  const far = `The New York Times saw it. ${'It is late. '.repeat(250)}The Times reports it. Adler told the paper no.`
  expect(on(far)).toBe(2)
})
