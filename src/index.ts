/** @module Second Source: the reports of a story in, who said what and who goes where out, every finding anchored in the text. */

export { briefOf, type ReadAll, readingOf } from './pipeline.ts'
export type { Reading } from './reading/reading.ts'
export { type ReadResult, readBytes, readReports } from './report/read.ts'
export { type Metadata, readReport } from './report/text.ts'
export type * from './schema/types.ts'
