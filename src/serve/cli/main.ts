/** @module The command line: `secondsource read | explain | diff`. Each command is imported when it is called. */
import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

// Patterns are compiled once, to machine code, not interpreted at first and compiled again: a sixth of the time for a few reports.
setFlagsFromString('--no-regexp-tier-up')
enableCompileCache()
const { program } = await import('./program.ts')
await program.parseAsync()
