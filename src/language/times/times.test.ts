import { expect, test } from 'vitest'
import { findTimes, timesStage } from './times.ts'

/** A Thursday. */
const REPORT = '2017-11-30'
const found = (text: string, published: string | null = REPORT) =>
  findTimes(text, published).map((t) => `${text.slice(t.start, t.end)} = ${t.edtf ?? t.value}`)

test.each([
  ['Vale will leave in January.', 'January = 2018-01'],
  ['Vale resigned in July.', 'July = 2017-07'],
  ['The envoy spoke on Thursday.', 'Thursday = 2017-11-30'],
  ['The envoy arrived on Monday.', 'Monday = 2017-11-27'],
  ['The vote will be held on Monday.', 'Monday = 2017-12-04'],
  ['She is expected to step down Friday.', 'Friday = 2017-12-01'],
  ['The minister agreed to leave in March.', 'March = 2018-03'],
  ['He had been due to testify Tuesday.', 'Tuesday = 2017-11-28'],
  ['In May a judge ruled against him.', 'May = 2017-05'],
  ['The term ends on Jan. 14.', 'Jan. 14 = 2018-01-14'],
  ['He was hired last May.', 'last May = 2017-05'],
  ['It was said Saturday, Dec. 2, by an aide.', 'Saturday, Dec. 2 = 2017-12-02'],
  ['They could vote as soon as Tuesday.', 'Tuesday = 2017-12-05'],
  ['She was sworn in on Jan. 20.', 'Jan. 20 = 2017-01-20'],
  ['The bill would put it on the February ballot.', 'February = 2018-02'],
  ['He will have left by March.', 'March = 2018-03'],
  ['He should have left in March.', 'March = 2017-03'],
  ['She is out of a post. One aide Monday called it odd.', 'Monday = 2017-11-27'],
  ["He couldn't be reached Tuesday.", 'Tuesday = 2017-11-28'],
  ['The board meets next Tuesday.', 'next Tuesday = 2017-12-05'],
])('the verb gives the direction: %s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

test.each([
  ['They would go before the end of March.', 'the end of March = 2018-03-31~'],
  ['She may go within the next few weeks.', 'the next few weeks = 2017-11-30/2018-01'],
  [
    'They would go around the end of the year or shortly thereafter.',
    'around the end of the year or shortly thereafter = 2017-12-31~',
  ],
  ['Others may go in the early part of the new year.', 'the early part of the new year = 2018-01/2018-04~'],
  ['He will be gone by the end of the month.', 'the end of the month = 2017-11-30~'],
  ['She steps down at the end of next month.', 'the end of next month = 2017-12-31~'],
  ['They planned to close at the end of 2014.', 'the end of 2014 = 2014-12~'],
  ['A decision will come early next year.', 'early next year = 2018-01/2018-04~'],
  ['A successor will be named by mid-January.', 'mid-January = 2018-01-11~/2018-01-20~'],
  ['The handover is planned for year-end.', 'year-end = 2017-12-31~'],
  ['She will serve until next summer.', 'next summer = 2018-22'],
  ['The hearing is two weeks from now.', 'two weeks from now = 2017-12-14~'],
  ['It will be settled in the coming days.', 'the coming days = 2017-11-30/2017-12-05'],
  ['She will be gone within weeks.', 'weeks = 2017-11-30/2018-01'],
  ['She will be gone within two weeks.', 'two weeks = 2017-11-30/2017-12-14'],
  ['They will vote in two days.', 'two days = 2017-12-02'],
  ['Other posts will open in the weeks ahead.', 'the weeks ahead = 2017-11-30/2018-01'],
  ['A hearing is set for the first week of January.', 'the first week of January = 2018-01-01~/2018-01-07~'],
  ['The court meets the week of Dec. 11.', 'the week of Dec. 11 = 2017-12-11/2017-12-17'],
  ['They will vote on the third Thursday in January.', 'the third Thursday in January = 2018-01-18'],
  ['The board will meet a week from Tuesday.', 'a week from Tuesday = 2017-12-12~'],
  ['He will go at the end of the summer.', 'the end of the summer = 2018-08-31~'],
  ['He takes over effective immediately.', 'immediately = 2017-11-30'],
  ['A vote may come later this month.', 'later this month = 2017-11-30/2017-11'],
  ['She takes over tomorrow.', 'tomorrow = 2017-12-01'],
  ['The tower opens in the fall of 2019.', 'the fall of 2019 = 2019-23'],
])('plans: %s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

test.each([
  ['He considered it over the summer.', 'the summer = 2017-22'],
  ['It was reported last month.', 'last month = 2017-10'],
  ['It was agreed earlier this month.', 'earlier this month = 2017-11-01/2017-11-30'],
  ['A photo taken this June 28, 2016, at home.', 'this June 28, 2016 = 2016-06-28'],
  ['They met last week.', 'last week = 2017-11-20/2017-11-26'],
  ['They met over the weekend.', 'the weekend = 2017-11-25/2017-11-26'],
  ['He left as far back as late summer.', 'late summer = 2017-22'],
  ['In the 1990s he taught.', 'the 1990s = 199X'],
  ['It happened in the late 1970s.', 'the late 1970s = 1977~/1979'],
  ['Sales rose in the third quarter.', 'the third quarter = 2017-35'],
  ['The form is dated 24/3/2016.', '24/3/2016 = 2016-03-24'],
  ['He was born on 24 March 1952.', '24 March 1952 = 1952-03-24'],
  ['The house was built in the 19th century.', 'the 19th century = 18XX'],
  ['She joined three years ago.', 'three years ago = 2014'],
  ['The plan is dated 2017-11-02.', '2017-11-02 = 2017-11-02'],
  ['He spoke at 10:30 p.m. Wednesday.', '10:30 p.m. Wednesday = 2017-11-29T22:30:00'],
  ['He spoke Wednesday evening.', 'Wednesday evening = 2017-11-29'],
  ['He was sworn in on Inauguration Day.', 'Inauguration Day = 2017-01-20'],
  ['The attackers of 9/11 were named.', '9/11 = 2001-09-11'],
  ['Much has changed since Sept. 11.', 'Sept. 11 = 2001-09-11'],
  ['She lost a brother in the Sept. 11 attacks.', 'Sept. 11 = 2001-09-11'],
])('calendar: %s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

test.each([
  ['It took three months.', 'three months = P3M'],
  ['After several weeks he gave up.', 'several weeks = PXW'],
  ['It fell in the last months of the war.', 'months = PXM'],
  ['They met every day.', 'every day = P1D'],
  ['They meet each Thursday.', 'each Thursday = XXXX-WXX-4'],
  ['It lasted nearly two and a half years.', 'nearly two and a half years = P2Y6M'],
  ['There is nothing to announce now.', 'now = PRESENT_REF'],
  ['He will decide soon.', 'soon = FUTURE_REF'],
])('no calendar value: %s', (text, expected) => {
  const [edtf] = findTimes(text, REPORT)
  expect(edtf?.edtf).toBeNull()
  expect(found(text)).toEqual([expected])
})

test.each([
  'The 44-year-old minister, aged 44 years, has a six-month-old son.',
  'She told “Fox News Sunday” and “60 Minutes” about it.',
  'It may rain, and they march on.',
  'The Daily Mail and the Evening Standard wrote of May and her cabinet.',
  'April Ryan asked the question, and August Wilson wrote the play.',
  'About 2000 people came, and 1,500 stayed.',
  'He gave a second reason.',
  'The fall of the government was slow.',
  'The Monday Night Football broadcast and Super Tuesday results.',
  'Secretary-General Sun said the sat phone was broken.',
  'Three-quarters of them wrote to the soon-to-be minister.',
  'Route 1990 is closed and Resolution 1973 stands.',
])('names, ages and numbers are no times: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('later words count from the day that was named', () => {
  expect(found('He was hired on March 3, 2015. Two days later he quit. That year two others left.')).toEqual([
    'March 3, 2015 = 2015-03-03',
    'Two days = 2015-03-05',
    'That year = 2015',
  ])
})

test('what is no running text holds no times', () => {
  const text = 'Photo of May 5, 2010. She left on May 6, 2010.'
  const { times } = timesStage.run({ source: { text, published: null, furniture: [{ start: 0, end: 21 }] } } as never)
  expect(times?.map((t) => t.value)).toEqual(['2010-05-06'])
})

test('without a date of the report nothing is guessed', () => {
  const times = findTimes('He left in January, on Friday and last month, after 2015.', null)
  expect(times.map((t) => t.edtf)).toEqual([null, null, null, '2015'])
  expect(times.map((t) => t.certainty)).toEqual(['unknown', 'unknown', 'unknown', 'stated'])
})

test.each([
  ['empty', ''],
  ['control characters', '\0\0 May 5, 2010 \u0007'],
  ['lone surrogates', '\ud800 on May 5, 2010 \udc00'],
  ['one long number', '5'.repeat(100_000)],
  ['one long word', 'a'.repeat(50_000)],
  ['empty lines', '\n'.repeat(50_000)],
  ['slashes', '1/1/'.repeat(5_000)],
  ['openings of a phrase', 'the end of early two to '.repeat(2_000)],
  ['emoji', '😀 Friday '.repeat(1_000)],
])('odd input: %s', (_, text) => {
  const times = findTimes(text, REPORT)
  expect(times.every((t) => t.start < t.end && t.end <= text.length)).toBe(true)
})
