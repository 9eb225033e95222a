/** @module The command line: `secondsource read | explain | diff`. Each command is imported when it is called. */
import { enableCompileCache } from 'node:module'

enableCompileCache()
const { program } = await import('./program.ts')
await program.parseAsync()
