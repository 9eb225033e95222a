import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import { readMoves } from './moves.ts'

const view = (text: string) => readMoves(readDoc({ text, published: '2031-05-15', furniture: [] })).map((m) => m.view)

test.each([
  ['Mayor Ines Vellor resigned on Monday.', 'done'],
  ['Mayor Ines Vellor has resigned.', 'done'],
  ['Mayor Ines Vellor will resign.', 'announced'],
  ['Mayor Ines Vellor is stepping down.', 'announced'],
  ['Mayor Ines Vellor announced that she would resign.', 'announced'],
  ['Mayor Ines Vellor plans to resign.', 'planned'],
  [
    'The council has a plan to force out the clerk, whose standing has been hurt, and replace Mayor Ines Vellor.',
    'planned',
  ],
  ['Mayor Ines Vellor is expected to resign.', 'planned'],
  ['Mayor Ines Vellor may resign.', 'considered'],
  ['Mayor Ines Vellor is weighing whether to resign.', 'considered'],
  ['Mayor Ines Vellor was asked to resign.', 'considered'],
  ['Mayor Ines Vellor threatened to resign.', 'considered'],
  ['Mayor Ines Vellor will not resign.', 'denied'],
  ['Mayor Ines Vellor refused to resign.', 'denied'],
  ['Mayor Ines Vellor was forced to resign on Monday.', 'done'],
  ['A spokesman denied that there was a plan to replace Mayor Ines Vellor.', 'denied'],
  ['Mayor Ines Vellor accepted an offer to become governor.', 'done'],
  ['If Mayor Ines Vellor does not resign as mayor, the council will vote.', 'considered'],
  ['The silence grew amid calls for Mayor Ines Vellor to resign.', 'considered'],
  ['Tomas Rydell did not take over as mayor until 2030.', 'done'],
  ['Mayor Ines Vellor would resign if the vote failed.', 'conditional'],
  ['The bank dropped the bombshell that its chairwoman, Ines Vellor, is stepping down.', 'announced'],
  ['Residents demanded that Mayor Ines Vellor resign.', 'considered'],
  ['Mayor Ines Vellor will resign in June, to be replaced by Tomas Rydell.', 'announced'],
  ["The fight over Mayor Ines Vellor's dismissal goes on.", 'done'],
  ['Tomas Rydell defeated Karsten Moe to become mayor.', 'done'],
  ['Mayor Ines Vellor hopes not just to win the post of governor but to change it.', 'considered'],
  ['Tomas Rydell has been mayor since Ines Vellor was fired as mayor.', 'done'],
])('%s is %s', (text, expected) => {
  expect(view(text)).toContain(expected)
})
