#!/usr/bin/env node
// A step of `stemma archive run` as a program of its own, for engines that run it in every partition: lines of JSON in,
// lines of JSON out. It loads that step's code only, since a large run starts it thousands of times.
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'

enableCompileCache()
const built = new URL('../dist/archive/steps.js', import.meta.url)
const source = new URL('../src/archive/steps.ts', import.meta.url)
const { runStep } = await import((existsSync(source) ? source : built).href)
await runStep(process.argv[2] ?? '', process.stdin, process.stdout)
