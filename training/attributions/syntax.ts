/** @module Text → the words, trees, names and people that the reader of attributions looks at. */
import type { Doc } from '../../src/language/doc.ts'
import { readDoc } from '../../src/language/language.ts'

export const readSyntax = (text: string): Doc => readDoc({ text, published: null, furniture: [] })
