import { describe, expect, it } from 'vitest'
import { Letters, needsOf } from './needed.ts'

const allows = (text: string, pattern: RegExp) => new Letters(text).allow(needsOf(pattern))

describe('the letters that a pattern needs', () => {
  it.each([
    [/^he (?:denied|never \w+ed) it/, 'she said so'],
    [/(?:reject|dispute)(?:s|ed)? the claim/, 'the claim was made'],
    [/\b(?<words>pushed back|shot down)(?!\w)/, 'he pushed on'],
    [/(?:ab){0,2}needed+[x-z]{2,}/, 'nothing of the kind'],
    [/(?<=\bsaid )reported/iu, 'he said so'],
  ])('%s need not be tried on "%s"', (pattern, text) => {
    expect(pattern.test(text)).toBe(false)
    expect(allows(text, pattern)).toBe(false)
  })

  it.each([
    [/^he (?:denied|never \w+ed) it/, 'he never wanted it'],
    [/colou?rs?/, 'a color'],
    [/(?:whole )?(?:a|wanted)/, 'a'],
    [/(?:abc)*(?:def)?(?:ghi){0,3}/, ''],
    [/lo+ng/, 'loooong'],
    [/(?:abc){2}/, 'abcabc'],
    [/a\.b\u2019s\p{Lu}x/u, 'a.b’sÄx'],
    [/[)\]|]abc/, ']abc'],
    [/(?!none)(?<!never )some/, 'some'],
    [/TOLD THE/i, 'told the'],
    [/said so/iu, 'ſaid ſo'],
    [/Said/, 'Said'],
    [/it'?s|that/, 'its'],
  ])('%s is tried on "%s", which it fits', (pattern, text) => {
    expect(pattern.test(text)).toBe(true)
    expect(allows(text, pattern)).toBe(true)
  })
})
