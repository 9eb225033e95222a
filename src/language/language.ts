/**
 * @module The language engine: the ordered list of its stages, and `readDoc`, which runs them over one text.
 *
 * A new stage goes into STAGES, after whatever it needs; `compose` refuses a list in which something is missing.
 */
import { compose, inStep, type Stage } from '../text/stage.ts'
import { coreference } from './coreference/coreference.ts'
import { Doc, type DocLayers, type Source } from './doc.ts'
import { readLemmas } from './lemma/lemma.ts'
import { apposed } from './names/apposed.ts'
import { names } from './names/names.ts'
import { readTree } from './parser/parser.ts'
import { speakers } from './parser/speakers.ts'
import { readWords } from './sentences/words.ts'
import { readForms } from './tagger/forms.ts'
import { readClusters, readTags } from './tagger/tagger.ts'
import { timesStage } from './times/times.ts'

const words: Stage<DocLayers> = {
  name: 'words',
  version: '1',
  needs: ['source'],
  adds: ['words', 'forms'],
  run: ({ source }) => {
    const found = readWords(source)
    return { words: found, forms: readForms(source.text, found) }
  },
}

const tags: Stage<DocLayers> = {
  name: 'tags',
  version: '1',
  needs: ['source', 'words', 'forms'],
  adds: ['tags'],
  run: ({ source, words, forms }) => {
    const { upos, xpos } = readTags(words, forms)
    return { tags: { upos, xpos, lemma: readLemmas(source.text, words, upos, xpos) } }
  },
}

const tree: Stage<DocLayers> = {
  name: 'tree',
  version: '1',
  needs: ['words', 'forms', 'tags'],
  adds: ['tree'],
  run: ({ words, forms, tags }) => ({ tree: readTree(words, forms, tags, readClusters(forms)) }),
}

/** Every language stage in the order in which it runs. */
export const STAGES: readonly Stage<DocLayers>[] = [
  words,
  tags,
  tree,
  speakers,
  timesStage,
  names,
  apposed,
  coreference,
]

const run = compose<DocLayers>(['source'], STAGES)

/** Reads a text: words, sentences, tags, lemmas, trees, names, people, times. Never throws, whatever the text. */
export function readDoc(source: Source): Doc {
  return new Doc(run({ source }))
}

/** Reads several texts as `readDoc` reads one; cheaper for each of them. */
export const readDocs = (sources: readonly Source[]): Doc[] =>
  inStep(
    STAGES,
    sources.map((source) => ({ source })),
  ).map((layers) => new Doc(layers))
