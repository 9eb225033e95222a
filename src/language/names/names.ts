/** @module Finds proper names and their types: the learned tagger, then what the whole document says of each name. */

import type { Stage } from '../../text/stage.ts'
import { readWeights } from '../../text/weights.ts'
import { Doc, type DocLayers, type Name } from '../doc.ts'
import { withAcronyms } from './acronyms.ts'
import { withAddressed } from './addressed.ts'
import { agree } from './agree.ts'
import { called } from './called.ts'
import { glue } from './glue.ts'
import { withHalves } from './halves.ts'
import { withKnown } from './known.ts'
import { type WordInfo, wordInfo } from './lexicon.ts'
import { withLists } from './lists.ts'
import { type Memory, remember } from './memory.ts'
import { isBegin, label, type Model, typeOf } from './model.ts'
import { withParts, withTeams } from './parts.ts'
import { repair } from './repair.ts'
import { repeated } from './repeated.ts'
import { withUnits } from './units.ts'
import { whole } from './whole.ts'

let loaded: Model | undefined
/** The weights, read when they are first needed. */
function model(): Model {
  if (loaded) return loaded
  const { arrays } = readWeights(new URL('../../../models/names.bin', import.meta.url))
  loaded = {
    table: arrays.table as Int8Array,
    transitions: arrays.transitions as Int16Array,
    lore: arrays.lore as Uint32Array,
  }
  return loaded
}

export const names: Stage<DocLayers> = {
  name: 'names',
  version: '1',
  needs: ['source', 'words', 'tags'],
  adds: ['names'],
  run: (layers) => ({ names: findNames(new Doc(layers)) }),
}

/** The proper names of a document in text order; they do not overlap. */
export function findNames(doc: Doc, tagger: Model = model()): Name[] {
  const infos: WordInfo[] = []
  for (let i = 0; i < doc.length; i++) infos.push(wordInfo(doc.form(i)))
  const memory: Memory = new Map()
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { from, to } = doc.sentence(s)
    remember(memory, infos.slice(from, to))
  }
  const found: Name[] = []
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { from, to } = doc.sentence(s)
    collect(label(tagger, infos.slice(from, to), memory, doc.layers.tags.upos.subarray(from, to)), from, found)
  }
  const told = withAddressed(infos, withKnown(doc, infos, found))
  const read = told.filter((n) => !inFurniture(doc, n))
  const mended = whole(doc, infos, repair(infos, glue(doc, infos, read, tagger.lore), tagger.lore))
  const agreed = agree(
    doc,
    infos,
    withUnits(infos, withAcronyms(infos, withHalves(infos, withParts(doc, infos, withTeams(infos, mended))))),
  )
  const all = withLists(
    infos,
    called(
      infos,
      [...agreed, ...repeated(infos, agreed)].sort((a, b) => a.from - b.from),
    ),
  )
  return all.filter((n) => !inFurniture(doc, n))
}

/** "Oda Brandt contributed to this report." */
const CONTRIBUTED = /\bcontributed\b/

/** Captions and promos hold names, but no reporting; who reported is somebody of the story. */
function inFurniture(doc: Doc, name: Name): boolean {
  const { start, end } = doc.chars(name)
  return doc.layers.source.furniture.some(
    (f) => f.start < end && start < f.end && !CONTRIBUTED.test(doc.text.slice(f.start, f.end)),
  )
}

function collect(labels: Uint8Array, offset: number, found: Name[]): void {
  for (let i = 0; i < labels.length; i++) {
    if (!isBegin(labels[i]!)) continue
    let to = i + 1
    while (to < labels.length && labels[to] === labels[i]! + 1) to++
    found.push({ from: offset + i, to: offset + to, type: typeOf(labels[i]!) })
    i = to - 1
  }
}
