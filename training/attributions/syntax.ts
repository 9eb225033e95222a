/** @module Text → words, tags and trees alone: all that the reader of attributions looks at. */
import { Doc, type DocLayers } from '../../src/language/doc.ts'
import { STAGES } from '../../src/language/language.ts'
import { compose } from '../../src/text/stage.ts'

const run = compose<DocLayers>(
  ['source'],
  STAGES.filter((s) => ['words', 'tags', 'tree'].includes(s.name)),
)

export const readSyntax = (text: string): Doc => new Doc(run({ source: { text, published: null, furniture: [] } }))
