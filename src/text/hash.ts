/** @module Hashes: one for features (fast, 32 bit), one for identity (SHA-256). */
import { createHash } from 'node:crypto'

/** 32-bit FNV-1a over the UTF-16 code units of `text`. Stable across machines. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let h = seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** The first `length` hex digits of the SHA-256 of `content`. */
export function digest(content: string | Uint8Array, length = 12): string {
  return createHash('sha256').update(content).digest('hex').slice(0, length)
}
