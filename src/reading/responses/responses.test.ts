import { expect, test } from 'vitest'
import { responseOf } from './responses.ts'

/** [content] {cue} [content]: the first bracket after the cue, or before it, is what is said. */
function response(marked: string) {
  const text = marked.replace(/[[\]{}]/g, '')
  const place = (open: string, close: string) => {
    const before = marked.slice(0, marked.indexOf(open)).replace(/[[\]{}]/g, '').length
    const inside = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close))
    return { start: before, end: before + inside.length }
  }
  return responseOf(text, { cue: [place('{', '}')], content: marked.includes('[') ? [place('[', ']')] : [] })
}

test.each([
  ['Adler {denied} [that he had met them].', 'denial'],
  ['Adler, who {has repeatedly denied} [wrongdoing], left.', 'denial'],
  ['The mayor {rejected} [the widespread claim that he would go].', 'denial'],
  ['Moor {pushed back on} [reports of a rift].', 'denial'],
  ['The firm {called the lawsuit “frivolous”}.', 'denial'],
  ['[“I did not send it,”] Adler {said}.', 'denial'],
  ['Adler {said} [he had nothing to do with the change].', 'denial'],
  ['Adler {insisted} [there had “never been a thought in my mind” of leaving].', 'denial'],
  ['[“I will not resign,”] she {said}.', 'denial'],
  ['Adler {denied} [her charge that he lied].', 'denial'],
  ['Adler {insists} [there was “no deal” with Freedonia].', 'denial'],
  ['Lund {said} [the mayor had done nothing wrong].', 'denial'],
  ['[“I can promise that nothing improper took place,”] Adler {said}.', 'denial'],
  ['[“That was never under consideration,”] Adler {added}.', 'denial'],
  ['Lund {said} [she was never aware of any complaint].', 'denial'],
  ['Lund {said} [she did not know him].', 'denial'],
  ['An aide {said} [the account was riddled with errors].', 'denial'],
  ['Lund {said} [the Courier had misrepresented his remarks].', 'denial'],
  ['Lund {said} [she was the victim of a smear campaign].', 'denial'],
  ['[“We followed every rule,”] Lund {said}.', 'denial'],
  ['[“I stand by what I said,”] Lund {said}.', 'denial'],
  ['A lawyer {said} [his client looked forward to clearing her name].', 'denial'],
  ['[“I want to be clear: these attacks are garbage,”] Lund {said}.', 'denial'],
  ['[“Of course the story is 100 percent false,”] Lund {said}.', 'denial'],
  ['[“WRONG! It was a loan,”] Lund {said}.', 'denial'],
  ['[“At no point did the mayor ask,”] an aide {said}.', 'denial'],
  ['Lund {said} [that was never the case].', 'denial'],
  ['Lund {said} [it was Holt’s decision to go and not his].', 'denial'],
  ['The paper {reported} [that Lund does not plan to run].', 'denial'],
  ['Lund {said} [there “has been no effort to hide it”].', 'denial'],
  ['[“While I did meet him, I never asked for money,”] Lund {said}.', 'denial'],
  ['Lund {said} [it was a slip of the tongue].', 'partial-denial'],
  ['Lund {said} [he misspoke].', 'partial-denial'],
  ['Lund {said} [the report was partly wrong].', 'partial-denial'],
  ['[“We have no knowledge of any payments,”] an aide {said}.', 'non-denial'],
  ['Lund {has not yet said} [whether he will run].', 'non-answer'],
  ['Lund {did not respond} [when asked if he would go].', 'non-answer'],
  ['Lund {said} [he had not read the report].', 'non-answer'],
  ['An aide {said} [he could not confirm, deny or comment on it].', 'no-comment'],
  ['[“We are not commenting on this,”] an aide {said}.', 'no-comment'],
  ['An aide {said} [it would be inappropriate to comment].', 'no-comment'],
  ['An aide {said} [the mayor had no plans to sell the harbour].', 'denial'],
  ['Moor {pushed back on} [critics of the plan].', 'denial'],
  ['[a claim] {rejected} by Moor', 'denial'],
  ['Lund {said} [he was not questioning her faith].', 'denial'],
  ['Lund {said} [she never questioned his motives].', 'denial'],
  ['Lund {said} [he left of his own accord].', 'denial'],
  ['[“I have nothing to hide,”] Lund {said}.', 'denial'],
  ['Lund {said} [she had been falsely accused].', 'denial'],
  ['The firm {said} [no letters were stolen].', 'denial'],
  ['Lund {said} [he would fight the charges].', 'denial'],
  ['[“Of course not,”] Lund {said}.', 'denial'],
  ['[“I don’t want the job,”] Lund {said}.', 'denial'],
  ['[“The bank was not hacked,”] he {said}.', 'denial'],
  ['Lund {said} [his tweets were not racist].', 'denial'],
  ['Lund {clarified} [that he was not speaking of the plan].', 'denial'],
  ['[“It’s not a tax bill,”] Lund {said}.', 'denial'],
  ['Moor {pushed back}, [saying the law does not allow it].', 'denial'],
  ['He {defended himself} [against accusations of theft].', 'denial'],
  ['Adler and Lund {declined} [the Courier’s request for comment].', 'no-comment'],
  ['The ministry {denied at least parts of} [the report].', 'partial-denial'],
  ['She {did not deny} [that there was a plan].', 'non-denial'],
  ['He {would not rule out} [a run].', 'non-denial'],
  ['[“There are no personnel announcements at this time,”] Moor {said}.', 'non-denial'],
  ['A spokesman {declined} [to comment].', 'no-comment'],
  ['[“We have no comment,”] a spokesperson {told} the Courier.', 'no-comment'],
  ['The company {has declined to say} [whether it was hacked].', 'no-comment'],
  ['The ministry {did not immediately respond to} [two requests for comment].', 'no-response'],
  ['Adler {could not be reached} for comment.', 'no-response'],
  ['He {would not say} [whether he would run].', 'non-answer'],
  ['The general {would not confirm or deny} [the test].', 'non-answer'],
  ['Adler {did not elaborate}.', 'non-answer'],
  ['He {did not answer} [whether he wanted her to stay].', 'non-answer'],
])('%s: %s', (marked, kind) => expect(response(marked)).toBe(kind))

test.each([
  'Adler {said} [he would not vote for the bill].',
  'He {refused} [to endorse Moor].',
  'The court {rejected} [the appeal].',
  'She {rejected} [the offer of a debate].',
  'An aide, who {declined} [to be identified], spoke of it.',
  'The ministry {denied} [them visas].',
  'He {answered} [that it was fine].',
  'The clerk {denied} [her a permit].',
  'Moor {pushed back}, [saying the plan is good].',
  'The premier {fired back} [that storms are not stopped by tariffs].',
  'Moor {asked} [if they had done nothing wrong].',
  'Lund {said} [she did not know the way].',
  'Moor {dismissed} [the clerk].',
  'Lund {said} [she never expected to win].',
  'They {call out} [the lies of the mayor].',
  'Moor {was denied} a permit.',
  'They {cannot predict} [how it ends].',
  'Moor {said} [she had never considered anyone else for the post].',
  'He {described} the speech as “garbage”.',
  'They {could not challenge} [the ruling].',
  'Moor {responded}: [“It is a good plan.”]',
  'Adler {told} reporters [the plan was ready].',
  'He {did not mention} [Moor].',
])('no response: %s', (marked) => expect(response(marked)).toBeNull())

test('hostile text takes linear time', () => {
  const text = 'denied '.repeat(150_000)
  expect(responseOf(text, { cue: [{ start: 0, end: text.length }], content: [{ start: 0, end: text.length }] })).toBe(
    'denial',
  )
})
