/** @module Bytes → text: byte-order marks, UTF-8, and a guess for the rest; binary content is refused. */
import chardet from 'chardet'
import type { ProblemCode } from './problems.ts'

export interface Decoded {
  readonly text: string
  readonly problems: readonly { code: ProblemCode; found: string }[]
}

const BOMS: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** How much of a file is looked at to guess what it is. */
const SAMPLE = 65536

/**
 * Decodes a file. A byte-order mark decides; else UTF-8 if the bytes are that; else the likeliest encoding, with a remark.
 * Never throws: what is not text comes back empty with the problem `binary`.
 */
export function decode(bytes: Uint8Array): Decoded {
  const bom = BOMS.find(([, mark]) => mark.every((b, i) => bytes[i] === b))
  if (bom) return withDamage(new TextDecoder(bom[0], { ignoreBOM: false }).decode(bytes), [])
  const sample = bytes.subarray(0, SAMPLE)
  const nuls = sample.filter((b) => b === 0).length
  const wide = nuls > 0 ? wideEncoding(sample, nuls) : undefined
  if (wide) return withDamage(new TextDecoder(wide).decode(bytes), [{ code: 'guessed-encoding', found: wide }])
  if (nuls > sample.length / 100 || looksBinary(sample))
    return { text: '', problems: [{ code: 'binary', found: magic(bytes) }] }
  try {
    return withDamage(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), [])
  } catch {
    return otherEncoding(bytes)
  }
}

/** UTF-16 without a mark: nearly every other byte of Western text is zero. */
function wideEncoding(sample: Uint8Array, nuls: number): string | undefined {
  if (nuls < sample.length * 0.3) return undefined
  let odd = 0
  for (let i = 1; i < sample.length; i += 2) if (sample[i] === 0) odd++
  if (odd > nuls * 0.95) return 'utf-16le'
  return odd < nuls * 0.05 ? 'utf-16be' : undefined
}

function looksBinary(sample: Uint8Array): boolean {
  let control = 0
  for (const b of sample) if (b < 32 && b !== 9 && b !== 10 && b !== 12 && b !== 13 && b !== 27) control++
  return control > sample.length / 20 || magic(sample) !== 'control characters'
}

const MAGIC: readonly [string, string][] = [
  ['%PDF', 'a PDF file'],
  ['PK\u0003\u0004', 'a zip or Office file'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u001f\u008b', 'a gzip file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['\u007fELF', 'a program'],
]
function magic(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  return MAGIC.find(([mark]) => head.startsWith(mark))?.[1] ?? 'control characters'
}

/** Bytes that are no valid UTF-8: mostly UTF-8 with a few broken bytes, or another encoding. */
function otherEncoding(bytes: Uint8Array): Decoded {
  const loose = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const broken = loose.split('\ufffd').length - 1
  const multibyte = loose.match(/[\u0080-\ufffc]/g)?.length ?? 0
  if (multibyte > broken) return withDamage(loose, [])
  const name = chardet.detect(bytes.subarray(0, SAMPLE)) ?? 'windows-1252'
  // News in Western encodings is Windows-1252 where guesses differ (curly quotes live in its upper part).
  const encoding = /^(utf-8|iso-8859-[129]|ascii)$/i.test(name) ? 'windows-1252' : name
  try {
    return withDamage(new TextDecoder(encoding).decode(bytes), [{ code: 'guessed-encoding', found: encoding }])
  } catch {
    return withDamage(new TextDecoder('windows-1252').decode(bytes), [
      { code: 'guessed-encoding', found: 'windows-1252' },
    ])
  }
}

function withDamage(text: string, problems: Decoded['problems']): Decoded {
  const replaced = text.match(/\ufffd/g)?.length ?? 0
  const mojibake = text.match(/â€[™œ\u009d“”˜]|Ã[\u0080-\u00bf]/g)?.length ?? 0
  const found = [
    replaced > 0 && `${replaced} replacement characters`,
    mojibake > 0 && `${mojibake} wrongly decoded characters`,
  ]
  const words = found.filter(Boolean).join(' and ')
  return { text, problems: words ? [...problems, { code: 'damaged-characters', found: words }] : problems }
}
