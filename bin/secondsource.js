#!/usr/bin/env node
// Finds the Node that came with the package when the one that started us is too old, then starts the program.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const source = join(root, 'src')
const bundle = join(root, 'dist/serve/bundle/main.js')

/** What was built, for speed, unless a source is newer. */
function main() {
  if (!existsSync(bundle)) return join(source, 'serve/cli/main.ts')
  const built = statSync(bundle).mtimeMs
  const newer = (path) => statSync(join(source, path)).mtimeMs > built
  return existsSync(source) && readdirSync(source, { recursive: true }).some(newer)
    ? join(source, 'serve/cli/main.ts')
    : bundle
}

function broughtAlong() {
  const require = createRequire(import.meta.url)
  for (const name of [
    `node-${process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
    `node-win-${process.arch}`,
  ]) {
    try {
      const folder = dirname(require.resolve(`${name}/package.json`))
      const found = ['bin/node', 'bin/node.exe'].map((p) => join(folder, p)).find(existsSync)
      if (found) return found
    } catch {}
  }
  return undefined
}

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(pathToFileURL(main()))
} else {
  const node = broughtAlong()
  if (!node) {
    process.stderr.write(
      `Expected Node 24 or newer, found ${process.version} and no Node beside the package: run "npm ci" in ${root}, or install Node 24.\n`,
    )
    process.exit(2)
  }
  const run = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(run.status ?? 1)
}
