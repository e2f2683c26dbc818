import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes of V8's young space from which on it is not doubled again: most pages are read within so much. */
const YOUNG = 8 * 1024 * 1024
/** Garbage that waits beside what is in use before old objects are collected, in percent of it. */
const GARBAGE_PERCENT = 25
/** A process that takes fewer sources ends before a collection pays. */
const FEW = 3

let sources = 0

/**
 * Keeps the memory of a process that takes many sources near what it has in use; called before each of them. By itself V8 lets its
 * young space grow to 128 MB and collects old objects for the first time at some 300 MB, so that pages of 200 kB, one after
 * another, come to take 550 MB.
 */
export function keepHeapSmall(): void {
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0
  // V8 looks at these at each collection. One that was idle may have given its young space back, which then grows again.
  setFlagsFromString(`--semi-space-growth-factor=${young < YOUNG ? 2 : 1}`)
  sources++
  if (sources !== FEW + 1) return
  setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`)
  // How far the old space may grow follows from what a collection leaves: before the first, it is V8's greatest guess.
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  if (typeof collect === 'function') collect()
}
