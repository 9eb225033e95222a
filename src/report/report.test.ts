import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'
import { FURNITURE, furnitureKind } from './furniture.ts'
import { isFatal } from './problems.ts'
import { readBytes, readReports } from './read.ts'
import { readReport } from './text.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const codes = (result: { problems: readonly { code: string }[] }) => result.problems.map((p) => p.code)
const NEWS = 'The minister resigned on Monday. Two officials said that she had lost the trust of the cabinet.'

describe('decoding', () => {
  test.each([
    ['UTF-8', bytes('“Harbour”'), '“Harbour”'],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('Harbour')]), 'Harbour'],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, 0x48, 0, 0x69, 0]), 'Hi'],
    ['UTF-16 without a mark', new Uint8Array([...'Harbour news'].flatMap((c) => [c.charCodeAt(0), 0])), 'Harbour news'],
    [
      'Windows-1252',
      new Uint8Array([0x93, ...bytes('Harbour is open, said the mayor'), 0x94]),
      '“Harbour is open, said the mayor”',
    ],
  ])('%s', (_, input, text) => {
    expect(decode(input).text).toBe(text)
  })
  test('a few broken bytes in UTF-8 are named and the rest is kept', () => {
    const { text, problems } = decode(new Uint8Array([...bytes('“Yes,” she said. “No.”'), 0xff]))
    expect(text).toContain('“Yes,” she said.')
    expect(problems[0]?.code).toBe('damaged-characters')
  })
  test('a picture is refused', () => {
    expect(
      decode(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])).problems[0]?.code,
    ).toBe('binary')
  })
})

describe('furniture', () => {
  test.each(FURNITURE.map((row) => [row.name, row.example] as const))('%s: %s', (name, example) => {
    expect(furnitureKind(example)).toBe(name)
  })
  test.each([
    NEWS,
    'NATO said no.',
    '“READ MY LIPS,” she said, and left for the harbour.',
    'She signed up for the navy in 2009.',
  ])('running text stays: %s', (text) => {
    expect(furnitureKind(text)).toBeNull()
  })
})

describe('headers', () => {
  test('headline, byline, outlet, date and dateline are read and kept out of the reporting', () => {
    const text = `Minister Leaves After Harbour Vote\nBy Ada Moor and Per Holm\nReuters\nMarch 9, 2031\n\nPORT ANSEL — ${NEWS}\n`
    const report = readReport(text)
    expect(report).toMatchObject({
      headline: 'Minister Leaves After Harbour Vote',
      byline: ['Ada Moor', 'Per Holm'],
      outlet: 'Reuters',
      published: '2031-03-09',
      dateline: 'PORT ANSEL',
    })
    expect(report.furniture.map((f) => f.text).join('|')).toContain('PORT ANSEL — ')
    for (const f of report.furniture) expect(text.slice(f.start, f.end)).toBe(f.text)
  })
  test('a crawler’s date header', () => {
    const report = readReport(` date 2031-03-09 ${NEWS}`)
    expect(report.published).toBe('2031-03-09')
    expect(report.furniture).toMatchObject([{ start: 0, end: 17 }])
  })
  test('the outlet is inferred only where the text says it clearly', () => {
    expect(readReport(`${NEWS} Sources told Fox News so. “Yes,” an aide told Fox News.`).outlet).toBe('Fox News')
    expect(
      readReport(`${NEWS} An aide told Fox News so, and another aide told CNN. Fox News first reported it.`).outlet,
    ).toBeNull()
    expect(
      readReport(
        `${NEWS} An aide told the AP so. “Yes,” he told the AP.\n\nThe Associated Press contributed to this report.`,
      ).outlet,
    ).toBeNull()
    expect(readReport(NEWS).outlet).toBeNull()
  })
  test('metadata go before the text', () => {
    expect(
      readReport(`WASHINGTON (CNN) — ${NEWS}`, { outlet: 'The Ansel Courier', published: '2031-01-02' }),
    ).toMatchObject({ outlet: 'The Ansel Courier', published: '2031-01-02' })
  })
})

describe('bad input', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', bytes(' \n '), 'empty'],
    ['numbers', bytes('12 34 56'), 'no-sentence'],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0]), 'binary'],
    ['50 MB', new Uint8Array(50_000_000).fill(97), 'too-large'],
    [
      'German',
      bytes(
        'Der Minister ist am Montag zurückgetreten. Zwei Beamte sagten, dass er das Vertrauen des Kabinetts verloren habe und dass die Regierung nun einen Nachfolger suche. Der Hafen bleibt geschlossen, sagte ein Sprecher des Ministeriums der Zeitung am Abend.',
      ),
      'not-english',
    ],
  ])('%s', (_, input, code) => {
    const result = readBytes(input, 'x.txt')
    expect(codes(result)).toContain(code)
    expect(result.reports).toEqual([])
    expect(result.problems.some(isFatal)).toBe(true)
  })
  test('broken lines of JSON Lines are named and the others read', () => {
    const result = readBytes(
      bytes(
        `{"text":${JSON.stringify(NEWS)},"date":"2031-03-09"}\n{"text":\n{"title":"x"}\n{"text":${JSON.stringify(`${NEWS} More.`)},"published":"soon"}\n`,
      ),
      'x.jsonl',
    )
    expect(result.reports.map((r) => r.published)).toEqual(['2031-03-09', null])
    expect(codes(result)).toEqual(['broken-line', 'no-text', 'bad-date'])
    expect(result.problems[0]?.message).toContain('line 2')
  })
  test('a folder of mixed things, a missing path and the same report twice', () => {
    const folder = mkdtempSync(join(tmpdir(), 'secondsource-'))
    mkdirSync(join(folder, 'deep'))
    writeFileSync(join(folder, 'a.txt'), NEWS)
    writeFileSync(join(folder, 'deep', 'b.txt'), NEWS)
    writeFileSync(join(folder, 'c.png'), 'no')
    const result = readReports([folder, join(folder, 'none.txt')])
    expect(result.reports).toHaveLength(1)
    expect(codes(result).sort()).toEqual(['duplicate-report', 'missing-file', 'other-files'])
  })
  test('one line of a megabyte is read with a remark', () => {
    const result = readBytes(bytes(NEWS.concat(' ').repeat(11_000)), 'x.txt')
    expect(result.reports).toHaveLength(1)
    expect(codes(result)).toEqual(['long-line'])
  })
})
