#!/usr/bin/env node
// The entry guard: plain JavaScript, so that an older Node can still read it and say what is wrong.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  process.stderr.write(
    `stemma: needs Node 24 or newer, this is ${process.versions.node}; inside the project run it as "npx stemma".\n`,
  )
  process.exit(2)
}
// What was compiled once is found again by the next call: a command line is called often.
const { enableCompileCache } = await import('node:module')
enableCompileCache()
// A published package carries dist/ (types stripped, since Node runs no .ts below node_modules); a clone runs its sources.
const built = new URL('../dist/cli/stemma.js', import.meta.url)
const source = new URL('../src/cli/stemma.ts', import.meta.url)
const { existsSync } = await import('node:fs')
const { main } = await import((existsSync(source) ? source : built).href)
process.exitCode = await main(process.argv.slice(2))
